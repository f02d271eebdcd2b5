/** Whether a comparison that does not hold would hold with another amount in the place of one of its figures. */
import { Amount } from "../../amount";
import { changed } from "./changes";
import type { Comparison } from "./comparison";
import { completed } from "./completions";
import { asPrecise } from "./listEnds";
import { rateHolds } from "./percentages";
import type { Figure, Statement } from "../statements/statement";

export function wouldHold(one: Comparison, figure: Figure, amount: Amount): boolean {
  const { statement } = one;
  const { value } = statement;
  if (one.figure === figure && figure.kind === "rate") return false;
  switch (one.kind) {
    case "share": {
      const whole = one.others.includes(figure) && value !== figure ? amount : one.whole;
      const part = value === figure ? amount : value?.amount;
      return whole !== undefined && rateHolds(one.figure, part?.dividedBy(whole));
    }
    case "sum":
      return one.figure === figure
        ? amount.agreement(one.expected) !== "differs"
        : one.ofChanges === undefined && wouldAddUp(one, figure, amount);
    case "direction":
      return wouldBeSo(one, figure, amount);
    case "rate":
    case "difference":
      return isOwn(statement, figure) && doAllHold([...changed(withAmount(statement, figure, amount))]);
    case "completion":
      return isOwn(statement, figure) && doAllHold([...completed(withAmount(statement, figure, amount))]);
    default:
      return false;
  }
}

function wouldAddUp({ figure: whole, others }: Comparison, figure: Figure, amount: Amount): boolean {
  const [total, ...parts] = asPrecise([whole, ...others]) as [Amount, ...Amount[]];
  const mended = parts.map((part, position) => (others[position] === figure ? amount : part));
  return total.agreement(Amount.sum(mended, total.unit)) !== "differs";
}

function wouldBeSo(one: Extract<Comparison, { kind: "direction" }>, figure: Figure, amount: Amount): boolean {
  const { statement, why } = one;
  const [first, ...others] = [one.figure, ...one.others].map((other) => (other === figure ? amount : other.amount));
  if (first === undefined) return false;
  switch (why) {
    case "notBalanced":
    case "totalsDiffer":
      return others.every((other) => other.agreement(first) !== "differs");
    case "notCarried": {
      const [carried, income, expenditure] = others;
      if (carried === undefined || income === undefined || expenditure === undefined) return false;
      return carried.plus(income).minus(expenditure).agreement(first) !== "differs";
    }
    case "comparedMore":
    case "comparedLess":
    case "comparedEqual":
      return isOwn(statement, figure) && doAllHold([...completed(withAmount(statement, figure, amount))]);
    default:
      return isOwn(statement, figure) && doAllHold([...changed(withAmount(statement, figure, amount))]);
  }
}

/** What is compared in a statement: what it is, what it was, what was planned. */
const compared = ["value", "base", "budget", "initialBudget"] as const;

function isOwn(statement: Statement, figure: Figure): boolean {
  return compared.some((role) => statement[role] === figure) || statement.change?.difference === figure;
}

/** The statement as it would be with another amount in the place of a figure. */
function withAmount(statement: Statement, figure: Figure, amount: Amount): Statement {
  const { change } = statement;
  const roles = compared.filter((role) => statement[role] === figure);
  return {
    ...statement,
    ...Object.fromEntries(roles.map((role) => [role, { ...figure, amount }])),
    ...(change?.difference === figure && { change: { ...change, difference: { ...figure, amount } } }),
  };
}

function doAllHold(all: readonly Comparison[]): boolean {
  return all.length > 0 && all.every(({ holds }) => holds);
}
