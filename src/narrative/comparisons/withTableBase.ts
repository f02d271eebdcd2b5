/** Changes, ratios and completions whose other figure the text leaves to the tables: `为上年执行数的99.4%`, `完成全年预算的63.69%`. */
import type { Amount } from "../../amount";
import { amountOf, type Fact } from "../../recognise";
import { onlyAmong } from "../tie/besideInTables";
import { changed } from "./changes";
import type { Comparison } from "./comparison";
import { completed } from "./completions";
import type { Figure, Statement } from "../statements/statement";
import type { Tying } from "../tie/tie";

export function* heldWithTables(statement: Statement, tying: Tying): Iterable<Comparison> {
  const { value, base, budget, isBaseBudget } = statement;
  if (value === undefined || statement.isReason === true || tying.value(statement).kind !== "agrees") return;
  if (base === undefined) yield* any(statement, tying.lastYearOf(statement), changedFrom);
  else
    yield* heldBase(statement, base, isBaseBudget === true ? tying.budgetsOf(statement) : tying.lastYearOf(statement));
  if (budget === undefined) yield* any(statement, tying.budgetsOf(statement), completedOf);
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

/** The base that the text tells beside the table's. */
function* heldBase(statement: Statement, base: Figure, facts: readonly Fact[]): Iterable<Comparison> {
  const agreeing = facts.find((fact) => amountOf(fact).agreement(base.amount) !== "differs");
  const fact = agreeing ?? onlyAmong(facts);
  if (fact === undefined) return;
  yield {
    kind: "amount",
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
