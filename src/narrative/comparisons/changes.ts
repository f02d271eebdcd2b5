/** What a statement says of a change: its direction, its difference and its rate. */
import { Amount } from "../../amount";
import { adjusted } from "./adjustedBudget";
import type { Comparison, DirectionMistake } from "./comparison";
import { positive, rateHolds } from "./percentages";
import { isNearlyNothing, rated, ratioToBase } from "./rates";
import type { Change, Figure, Statement } from "../statements/statement";
import { isAbove } from "../tie/above";
import { risenRightBehind } from "../../vocabulary/narrative";
import type { Unchanged } from "../../vocabulary/unchanged";

/** @yields what can be held of a change within its own statement; a mistake that makes the rest meaningless alone */
export function* changed(statement: Statement): Iterable<Comparison> {
  yield* ratioToBase(statement);
  yield* apart(statement);
  const { change } = statement;
  // 增加（减少）: nobody chose.
  if (change === undefined || change.both === true) return;
  const misworded = contradicted(statement, change);
  if (misworded !== undefined) {
    yield misworded;
    return;
  }
  yield* leftUnchanged(statement, change);
  const { difference, rate, rises } = change;
  if (isNothing(difference) && rate !== undefined && !isNothing(rate)) {
    yield direction(statement, "nothingWithRate", isNearlyNothing(statement, rate), difference, [rate]);
    return;
  }
  if (rises === undefined) return;
  const base = baseOf(statement, change);
  const impossible = base === undefined ? risenByMoreThanAll(statement, change) : undefined;
  if (impossible !== undefined) {
    yield impossible;
    return;
  }
  const differences = base === undefined ? [] : [...differed(statement, change, base, rises)];
  yield* differences;
  if (rate !== undefined && !differences.some((one) => isExplained(one, rate, base)))
    yield* rated(statement, rate, base, rises);
}

/** `公务接待费1.35万元，比上年增加3.33万元`: last year it would have been less than nothing. Right behind the figure the change is of no other. */
function risenByMoreThanAll(
  statement: Statement,
  { difference, rises, against, average }: Change,
): Comparison | undefined {
  const { value, list } = statement;
  if (value === undefined || difference === undefined || rises !== true || against !== "lastYear") return undefined;
  if (list !== undefined || average !== undefined || value.paragraph !== difference.paragraph) return undefined;
  const between = value.paragraph.folded.text.slice(value.end, difference.start);
  if (value.amount.isNegative || !risenRightBehind.test(between) || !isAbove(difference.amount, value.amount))
    return undefined;
  const figure = difference;
  return { kind: "direction", statement, figure, others: [value], holds: false, why: "moreThanAll", isSupposed: true };
}

/** `支出2.05万元，年初预算为2万元，差值为0.05万元`. */
function* apart(statement: Statement): Iterable<Comparison> {
  const { value, gap: { figure, from: base } = {} } = statement;
  if (figure === undefined || value === undefined || base === undefined) return;
  const expected = positive(value.amount.minus(base.amount));
  const holds = positive(figure.amount).agreement(expected) !== "differs";
  yield { kind: "difference", statement, figure, others: [value, base], holds, expected, base };
}

function isNothing(figure: Figure | undefined): figure is Figure {
  return figure?.amount.isZero === true;
}

function baseOf(statement: Statement, change: Change): Figure | undefined {
  const { base, budget, initialBudget, isOfInitial } = statement;
  if (base !== undefined || change.against !== "budget") return base;
  if (isOfInitial === true) return initialBudget ?? budget;
  const became = initialBudget === undefined && budget !== undefined ? adjusted(statement, budget) : undefined;
  return became !== undefined && isBaseOf(statement, became, change) ? became : budget;
}

/** `年初预算30万元，年中追加5万元，支出决算34万元，比预算减少1万元`: is it what the budget became, from which this is the change? */
function isBaseOf({ value }: Statement, { amount: base }: Figure, { difference, rises }: Change): boolean {
  const gap = value?.amount.minus(base);
  const told = difference?.amount ?? (gap && Amount.zero(gap.unit));
  return (
    gap !== undefined && told !== undefined && gap.agreement(rises === false ? told.negated() : told) !== "differs"
  );
}

function direction(
  statement: Statement,
  why: DirectionMistake,
  holds: boolean,
  figure: Figure,
  others: readonly (Figure | undefined)[],
): Comparison {
  return { kind: "direction", statement, figure, others: others.filter((one) => one !== undefined), holds, why };
}

/** `增加2.3万元，下降11%`, `减少-2.3万元`. */
function contradicted(statement: Statement, { difference, rate, contradicts }: Change): Comparison | undefined {
  const { value } = statement;
  const figure = difference ?? rate ?? value;
  if (figure !== undefined && contradicts === true && !isNothing(difference) && !isNothing(rate))
    return direction(statement, "contradiction", false, figure, [difference, rate, value]);
  const negative = [difference, rate].find((one) => one?.isNegative === true);
  return negative && direction(statement, "negative", false, negative, []);
}

/** 持平, 基本持平, 零增长. */
function* leftUnchanged(statement: Statement, change: Change): Iterable<Comparison> {
  const { value } = statement;
  const { unchanged, rises, difference } = change;
  if (unchanged === undefined) return;
  const base = baseOf(statement, change);
  if (rises === undefined && value !== undefined && base !== undefined) {
    const { why, holds } = keptAs[unchanged];
    yield direction(statement, why, holds(value.amount, base.amount), value, [base]);
  }
  if (unchanged === "equal" && difference !== undefined && !isNothing(difference))
    yield direction(statement, "notUnchanged", false, difference, [value]);
}

type Kept = { readonly why: DirectionMistake; readonly holds: (own: Amount, base: Amount) => boolean };

const keptAs: Readonly<Record<Unchanged, Kept>> = {
  equal: { why: "notUnchanged", holds: (own, base) => own.agreement(base) !== "differs" },
  noMore: { why: "grown", holds: (own, base) => !isAbove(own, base) },
  nearly: { why: "notNearly", holds: isNear },
};

/** What changed by more than a fifth is nobody's 基本持平. */
function isNear(own: Amount, base: Amount): boolean {
  const ratio = positive(own.minus(base)).dividedBy(base);
  return ratio === undefined || !ratio.value.greaterThan(mostNear);
}

const mostNear = "0.2";

/** What it is beside what it was: the direction, and where that is right how much it changed. */
function* differed(statement: Statement, change: Change, base: Figure, rises: boolean): Iterable<Comparison> {
  const { value } = statement;
  const { difference, rate } = change;
  if (value === undefined) return;
  const gap = value.amount.minus(base.amount);
  const isOpposite = gap.agreement(Amount.zero(gap.unit)) === "differs" && gap.isNegative === rises;
  yield direction(statement, "opposite", !isOpposite, difference ?? rate ?? value, [value, base]);
  if (isOpposite || difference === undefined) return;
  const expected = gap.isNegative ? gap.negated() : gap;
  const holds = difference.amount.agreement(expected) !== "differs";
  yield { kind: "difference", statement, figure: difference, others: [value, base], holds, expected, base };
}

/** Does what is wrong with the amounts say all there is? The rate then is of the right difference, or of the other direction. */
function isExplained(one: Comparison, rate: Figure, base: Figure | undefined): boolean {
  if (one.holds || base === undefined) return false;
  return one.kind !== "difference" || rateHolds(rate, one.expected.dividedBy(base.amount));
}
