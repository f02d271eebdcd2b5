/** Whether a comparison that does not hold would hold with other amounts in the place of some of its figures. */
import { Amount } from "../../amount";
import { changed } from "./changes";
import type { Comparison, Sum } from "./comparison";
import { completed } from "./completions";
import { asPrecise } from "./listEnds";
import { rateHolds } from "./percentages";
import { undone } from "./rates";
import type { Figure, Statement } from "../statements/statement";
import { isAbove } from "../tie/above";

export function wouldHold(one: Comparison, figure: Figure, amount: Amount): boolean {
  return wouldHoldWith(one, new Map([[figure, amount]]));
}

/** @param mended the amounts that stand in the place of several figures */
export function wouldHoldWith(one: Comparison, mended: Mended): boolean {
  const { statement } = one;
  if (one.figure.kind === "rate" && mended.has(one.figure)) return false;
  switch (one.kind) {
    case "share": {
      const { value } = statement;
      const whole = one.others.find((figure) => figure !== value && mended.has(figure));
      const amount = whole === undefined ? one.whole : mended.get(whole);
      return amount !== undefined && rateHolds(one.figure, value && amountIn(mended, value).dividedBy(amount));
    }
    case "sum":
      // Of small changes any is a slip away.
      return (one.ofChanges === undefined || mended.has(one.figure)) && wouldAddUp(one, mended);
    case "direction":
      return wouldBeSo(one, mended);
    case "rate":
    case "difference": {
      const meant = withAmounts(statement, mended);
      return isOwn(statement, mended) && !isOfRoundingAlone(meant) && doAllHold([...changed(meant)]);
    }
    case "completion":
      return isOwn(statement, mended) && doAllHold([...completed(withAmounts(statement, mended))]);
    default:
      return false;
  }
}

/** Would the part be no more than its whole? */
export function wouldBeWithin({ figure, others }: Comparison, mended: Mended): boolean {
  return others.every((whole) => !isAbove(amountIn(mended, figure), amountIn(mended, whole)));
}

type Mended = ReadonlyMap<Figure, Amount>;

function amountIn(mended: Mended, figure: Figure): Amount {
  return mended.get(figure) ?? figure.amount;
}

function wouldAddUp(one: Sum, mended: Mended): boolean {
  const { total, sum } = addedUp(one, mended);
  return total.agreement(sum) !== "differs";
}

/** Would a sum that is printed in one unit add up to its last digit? What rounding leaves says nothing of what was mistyped. */
export function wouldAddUpExactly(one: Sum, mended: Mended): boolean {
  const { total, parts, sum } = addedUp(one, mended);
  return parts.some(({ unit }) => unit !== total.unit) || sum.value.equals(total.value);
}

/** Changes as they go, the others as they are. */
function addedUp(
  one: Sum,
  mended: Mended,
): { readonly total: Amount; readonly parts: readonly Amount[]; readonly sum: Amount } {
  const { figure: whole, others, ofChanges, falls, statement } = one;
  const figures = [whole, ...others].map((figure) => ({ ...figure, amount: amountIn(mended, figure) }));
  const [total, ...parts] = asPrecise(figures) as [Amount, ...Amount[]];
  const signed = parts.map((part, position) =>
    falls?.has(others[position] as Figure) === true ? part.negated() : part,
  );
  const isFall = ofChanges !== undefined && statement.change?.rises !== true;
  return {
    total: isFall ? total.negated() : total,
    parts: figures.map(({ amount }) => amount),
    sum: Amount.sum(signed, total.unit),
  };
}

function wouldBeSo(one: Extract<Comparison, { kind: "direction" }>, mended: Mended): boolean {
  const { statement, why } = one;
  const [first, ...others] = [one.figure, ...one.others].map((figure) => amountIn(mended, figure));
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
    case "notLeft": {
      const [income, expenditure] = others;
      if (income === undefined || expenditure === undefined) return false;
      return income.minus(expenditure).agreement(first) !== "differs";
    }
    case "comparedMore":
    case "comparedLess":
    case "comparedEqual":
      return isOwn(statement, mended) && doAllHold([...completed(withAmounts(statement, mended))]);
    default:
      return isOwn(statement, mended) && doAllHold([...changed(withAmounts(statement, mended))]);
  }
}

/** `2.46万元，增加2.4万元`: of what rounding may have left as the base any rate is one. */
function isOfRoundingAlone({ value, base, change }: Statement): boolean {
  const before =
    base === undefined && change?.rises !== undefined ? undone(value, change.difference, change.rises) : undefined;
  return before !== undefined && before.value.abs().lessThan(before.slack.times(2));
}

/** What is compared in a statement: what it is, what it was, what was planned. */
const compared = ["value", "base", "budget", "initialBudget"] as const;

/** Is one of them of the statement? */
function isOwn(statement: Statement, mended: Mended): boolean {
  const own = [...compared.map((role) => statement[role]), statement.change?.difference];
  return own.some((figure) => figure !== undefined && mended.has(figure));
}

/** The statement as it would be with other amounts in the place of figures. */
function withAmounts(statement: Statement, mended: Mended): Statement {
  const { change } = statement;
  const roles = compared.flatMap((role) => {
    const figure = statement[role];
    const amount = figure && mended.get(figure);
    return figure === undefined || amount === undefined ? [] : [[role, { ...figure, amount }] as const];
  });
  const amount = change?.difference && mended.get(change.difference);
  return {
    ...statement,
    ...Object.fromEntries(roles),
    ...(change?.difference !== undefined &&
      amount !== undefined && { change: { ...change, difference: { ...change.difference, amount } } }),
  };
}

function doAllHold(all: readonly Comparison[]): boolean {
  return all.length > 0 && all.every(({ holds }) => holds);
}
