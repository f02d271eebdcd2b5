/** Changes, ratios and completions whose other figure the text leaves to the tables: `为上年执行数的99.4%`, `完成全年预算的63.69%`. */
import { Amount, exchangesOf } from "../../amount";
import { amountOf, type Fact } from "../../recognise";
import { onlyAmong } from "../tie/besideInTables";
import { changed } from "./changes";
import type { Comparison } from "./comparison";
import { completed } from "./completions";
import { rateHolds } from "./percentages";
import type { Figure, Statement } from "../statements/statement";
import { isInitialBudget } from "../statements/wordsAround";
import type { Tying } from "../tie/tie";

export function* heldWithTables(statement: Statement, tying: Tying): Iterable<Comparison> {
  const { value, base, budget, initialBudget, isBaseBudget } = statement;
  if (value === undefined || statement.isReason === true || tying.value(statement).kind !== "agrees") return;
  if (base === undefined) {
    const own = [...any(statement, tying.lastYearOf(statement), changedFrom)];
    if (own.every(({ holds }) => holds) || !isChangeOfWhole(statement, tying)) yield* own;
  } else if (statement.change?.against !== "other")
    yield* heldBase(statement, base, isBaseBudget === true ? tying.budgetsOf(statement) : tying.lastYearOf(statement));
  if (budget === undefined) {
    yield* any(statement, tying.budgetsOf(statement), completedOf);
    if (statement.isOfInitial === true) yield* any(statement, tying.budgetsOf(statement, false), completedOrTyped);
  } else if (initialBudget === undefined && tying.budget(statement).kind === "notFound")
    yield* heldBase(statement, budget, tying.budgetsOf(statement, isInitialBudget(budget)), "budget");
}

/** `财政拨款收入100万元，其中一般公共预算80万元、政府性基金20万元，较上年增加5万元`: behind its parts the sentence may go on with their whole. */
function isChangeOfWhole({ list, change, sentence }: Statement, tying: Tying): boolean {
  if (list === undefined || change === undefined) return false;
  const { whole, parts } = list;
  const { value } = whole;
  if (value === undefined || whole.change !== undefined || whole.sentence !== sentence) return false;
  const ofParts = parts.map((part) => onlyAmong(tying.lastYearOf(part)));
  const together = ofParts.every((fact) => fact !== undefined) ? [sumOf(ofParts)] : [];
  return [...tying.lastYearOf(whole).map(amountOf), ...together].some((before) => {
    const compared = [...changed({ ...whole, change, base: likeFigure(value, before) })];
    return compared.length > 0 && compared.every(({ holds }) => holds);
  });
}

function sumOf(facts: readonly Fact[]): Amount {
  const amounts = facts.map(amountOf);
  return Amount.sum(amounts, amounts[0]?.unit ?? "元");
}

/** Is the rate right, and the difference wrong that the text tells beside it? What the table has of the year before says so. */
export function isRateOfTable(rate: Figure, held: readonly Comparison[]): boolean {
  return held.some(
    (one) =>
      one.kind === "difference" &&
      !one.holds &&
      "reading" in one.base &&
      rateHolds(rate, one.expected.dividedBy(amountOf(one.base))),
  );
}

/** One that fits is the one that is meant; where none does, only the one that all tables have says so. */
function* any(
  statement: Statement,
  facts: readonly Fact[],
  compare: (statement: Statement, fact: Fact) => readonly Comparison[],
): Iterable<Comparison> {
  const tried = facts.map((fact) => compare(statement, fact)).filter(({ length }) => length > 0);
  const fitting = tried.find((one) => one.every(({ holds }) => holds));
  if (fitting !== undefined) yield* fitting;
  else if (onlyAmong(facts) !== undefined) yield* tried[0] ?? [];
}

/** The base that the text tells, or the budget, beside the table's. */
function* heldBase(
  statement: Statement,
  base: Figure,
  facts: readonly Fact[],
  kind: "amount" | "budget" = "amount",
): Iterable<Comparison> {
  const agreeing = facts.find((fact) => amountOf(fact).agreement(base.amount) !== "differs");
  const fact = agreeing ?? onlyAmong(facts);
  if (fact === undefined) return;
  yield {
    kind,
    statement,
    figure: base,
    others: [],
    holds: agreeing !== undefined,
    tie:
      agreeing === undefined
        ? { kind: "differs", facts: [fact], isNoneOf: true }
        : { kind: "agrees", facts: [agreeing] },
  };
}

/** A figure of the table in the place of one of the text. */
function likeFigure(value: Figure, amount: Amount): Figure {
  return { ...value, amount };
}

function changedFrom(statement: Statement, fact: Fact): readonly Comparison[] {
  const { value, change } = statement;
  const isOfLastYear = change !== undefined && change.against === "lastYear" && change.average === undefined;
  if (value === undefined || (!isOfLastYear && statement.ratio === undefined)) return [];
  const base = likeFigure(value, amountOf(fact));
  return [...changed({ ...statement, base })].flatMap((one): Comparison[] => {
    const others = one.others.filter((figure) => figure !== base);
    const beside = { ...one, statement, others };
    if (beside.kind === "difference" || beside.kind === "direction") return [{ ...beside, base: fact }];
    // What the text tells of a change gives its rate by itself.
    return beside.kind === "rate" && change?.difference === undefined ? [{ ...beside, base: fact }] : [];
  });
}

function completedOf(statement: Statement, fact: Fact): readonly Comparison[] {
  const { value, base, completion, change } = statement;
  const isOfBudget = change?.against === "budget" && base === undefined;
  if (value === undefined || (completion === undefined && !isOfBudget && statement.compared === undefined)) return [];
  const budget = likeFigure(value, amountOf(fact));
  const planned = { ...statement, budget };
  return [...completed(planned), ...(isOfBudget ? changed(planned) : [])].flatMap((one): Comparison[] => {
    const beside = { ...one, statement, others: one.others.filter((figure) => figure !== budget) };
    if (beside.kind === "completion") return [{ ...beside, budget: fact }];
    if (beside.kind === "difference" || beside.kind === "direction") return [{ ...beside, base: fact }];
    return beside.kind === "rate" && change?.difference === undefined ? [{ ...beside, base: fact }] : [];
  });
}

/** `完成年初预算的75.43%` beside a column 预算数, which may be what the budget became: told where it is that, or two digits exchanged. */
function completedOrTyped(statement: Statement, fact: Fact): readonly Comparison[] {
  const compared = completedOf(statement, fact);
  return compared.every((one) => one.holds || isExchanged(one, statement, fact)) ? compared : [];
}

function isExchanged(one: Comparison, { value }: Statement, fact: Fact): boolean {
  const ratio = value?.amount.dividedBy(amountOf(fact));
  return (
    one.kind === "completion" &&
    [...exchangesOf(one.figure.amount)].some((amount) => rateHolds({ ...one.figure, amount }, ratio))
  );
}
