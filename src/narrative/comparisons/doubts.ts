/** Figures that are in none of the tables that may be meant: what else the text says of them decides whether they are told. */
import type { Amount } from "../../amount";
import { amountOf } from "../../recognise";
import { changed } from "./changes";
import type { Comparison } from "./comparison";
import { completed } from "./completions";
import { rateHolds } from "./percentages";
import type { Figure, Statement } from "../statements/statement";
import type { Tie } from "../tie/tied";

type Doubt = Extract<Comparison, { readonly tie: Tie }>;

/** The figure is in none of the tables that may be meant: where the text says more of it, that is told. */
export function isDoubt(one: Comparison): one is Doubt {
  return (one.kind === "amount" || one.kind === "budget") && one.tie.isNoneOf === true;
}

/** Of a doubt and what else does not hold of its figure one is told: what explains both. */
export function withoutDoubts(all: readonly Comparison[]): readonly Comparison[] {
  const wrong = new Map<Figure, Comparison[]>();
  for (const one of all)
    if (!one.holds && !isDoubt(one))
      for (const figure of [one.figure, ...one.others]) wrong.set(figure, [...(wrong.get(figure) ?? []), one]);
  const borneOut = new Set(all.flatMap((one) => (one.holds && isComputed(one) ? [one.figure, ...one.others] : [])));
  const addingUp = new Set(all.flatMap((one) => (one.holds && one.kind === "sum" ? one.others : [])));
  const left = new Set<Comparison>();
  for (const doubt of all.filter(isDoubt)) {
    const { figure, tie } = doubt;
    const others = wrong.get(figure) ?? [];
    if (others.length > 0 && others.every((one) => isExplainedBy(doubt, one))) for (const one of others) left.add(one);
    else if (others.length > 0 || addingUp.has(figure) || (tie.isByOthers === true && borneOut.has(figure)))
      left.add(doubt);
  }
  return all.filter((one) => !left.has(one));
}

/** What comes out of several figures, each of which would make it another. */
function isComputed({ kind }: Comparison): boolean {
  return kind === "share" || kind === "sum" || kind === "difference" || kind === "rate" || kind === "completion";
}

/** With the amount of a table in the place of the figure, would it hold? */
function isExplainedBy({ figure, tie }: Doubt, one: Comparison): boolean {
  return tie.facts.some((fact) => wouldHold(one, figure, amountOf(fact)));
}

function wouldHold(one: Comparison, figure: Figure, amount: Amount): boolean {
  const { statement } = one;
  const { value } = statement;
  if (one.figure === figure && one.kind !== "sum") return false;
  switch (one.kind) {
    case "share": {
      const whole = one.others.includes(figure) && value !== figure ? amount : one.whole;
      const part = value === figure ? amount : value?.amount;
      return whole !== undefined && rateHolds(one.figure, part?.dividedBy(whole));
    }
    case "sum":
      return one.figure === figure
        ? amount.agreement(one.expected) !== "differs"
        : one.figure.amount.agreement(one.expected.minus(figure.amount).plus(amount)) !== "differs";
    case "rate":
    case "difference":
    case "direction":
      return isOwn(statement, figure) && doAllHold([...changed(withAmount(statement, figure, amount))]);
    case "completion":
      return isOwn(statement, figure) && doAllHold([...completed(withAmount(statement, figure, amount))]);
    default:
      return false;
  }
}

/** What is compared in a statement: what it is, what it was, what was planned. */
const compared = ["value", "base", "budget", "initialBudget"] as const;

function isOwn(statement: Statement, figure: Figure): boolean {
  return compared.some((role) => statement[role] === figure);
}

/** The statement as it would be with another amount in the place of a figure. */
function withAmount(statement: Statement, figure: Figure, amount: Amount): Statement {
  const roles = compared.filter((role) => statement[role] === figure);
  return { ...statement, ...Object.fromEntries(roles.map((role) => [role, { ...figure, amount }])) };
}

function doAllHold(all: readonly Comparison[]): boolean {
  return all.length > 0 && all.every(({ holds }) => holds);
}
