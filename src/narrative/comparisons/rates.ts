/** Percentages of a change: whether they are what its difference and its base make, and how they went wrong. */
import { Amount } from "../../amount";
import type { Comparison, RateMistake } from "./comparison";
import { hundred, isCutOff, percent, positive, rateHolds } from "./percentages";
import type { Figure, Statement } from "../statements/statement";

type RateTold = Pick<Extract<Comparison, { kind: "rate" }>, "kind" | "statement" | "figure" | "others">;

/** @yields whether the rate of a change is that of its figures; nothing where they do not tell of what it is a rate */
export function* rated(
  statement: Statement,
  rate: Figure,
  base: Figure | undefined,
  rises: boolean,
): Iterable<Comparison> {
  const { value, change: { difference } = {} } = statement;
  const before = base?.amount ?? undone(value, difference, rises);
  // A figure that is less than its rise is not the one that rose.
  if (before === undefined || (base === undefined && before.isNegative)) return;
  const gap = difference?.amount ?? (value === undefined ? undefined : positive(value.amount.minus(before)));
  if (gap === undefined) return;
  const others = [value, difference, base].filter((one) => one !== undefined);
  const told: RateTold = { kind: "rate", statement, figure: rate, others };
  const ratio = gap.dividedBy(before);
  if (ratio === undefined) {
    yield* ofNothing(told, gap, before);
    return;
  }
  const ofAmounts = base === undefined || value === undefined ? undefined : positive(value.amount.minus(before));
  const ratios = [ratio, ofAmounts?.dividedBy(before)];
  const holds = ratios.some((one) => rateHolds(rate, one));
  if (!holds && mayBeOfOther(statement, rate, gap, base)) return;
  const why = holds
    ? {}
    : ratios.some((one) => isCutOff(rate, one))
      ? { isCutOff: true }
      : mistakeOf(rate, gap, value, before);
  yield { ...told, holds, expected: percent(ratio, rate), ...why };
}

/** What it was before it changed to what it is. */
export function undone(value: Figure | undefined, difference: Figure | undefined, rises: boolean): Amount | undefined {
  if (value === undefined || difference === undefined) return undefined;
  return rises ? value.amount.minus(difference.amount) : value.amount.plus(difference.amount);
}

function* ofNothing(told: RateTold, gap: Amount, before: Amount): Iterable<Comparison> {
  if (before.isZero) {
    // Over a base of nothing there is no rate.
    const holds = gap.isZero && told.figure.amount.isZero;
    yield { ...told, holds, expected: undefined, mistake: "baseIsNothing" };
    return;
  }
  // Rounding may have made the base of nothing, and of anything: 0.02 − 0.01. Only a rate of the printed figures says something.
  const ofPrinted = Amount.exact(gap.value, gap.unit).dividedBy(Amount.exact(before.value, before.unit));
  if (rateHolds(told.figure, ofPrinted)) yield { ...told, holds: true, expected: undefined };
}

/** The change may be of the average that was told last; beside what was decided, `调减16.00万元，下降9.7%`, of last year. */
function mayBeOfOther({ change }: Statement, rate: Figure, gap: Amount, base: Figure | undefined): boolean {
  const { average, isAdjustment, rises } = change ?? {};
  if (base === undefined && isAdjustment === true) return true;
  if (average === undefined) return false;
  const before = rises === true ? average.amount.minus(gap) : average.amount.plus(gap);
  return rateHolds(rate, gap.dividedBy(before));
}

function mistakeOf(
  rate: Figure,
  gap: Amount,
  own: Figure | undefined,
  before: Amount,
): { readonly mistake?: RateMistake } {
  // A round rate is near to many others.
  const isRound = rate.amount.decimals < 0;
  if (own !== undefined && !isRound && rateHolds(rate, gap.dividedBy(own.amount))) return { mistake: "dividedByOwn" };
  if (rate.amount.value.equals(gap.value)) return { mistake: "isDifference" };
  return own !== undefined && rateHolds(rate, own.amount.dividedBy(before)) ? { mistake: "isRatio" } : {};
}

/** Is this the rate of a change so small that rounding prints it as 0.00? */
export function isNearlyNothing({ value }: Statement, rate: Figure): boolean {
  if (value === undefined) return true;
  const half = Amount.rounded(0, value.amount.decimals, value.amount.unit);
  const largest = Amount.exact(half.slack, half.unit).dividedBy(value.amount)?.scaledBy(hundred);
  return (
    largest === undefined ||
    rate.amount.agreement(largest.relabelled("元")) !== "differs" ||
    largest.value.greaterThan(rate.amount.value)
  );
}

/** `为上年2.70万元的44.44%`. */
export function* ratioToBase(statement: Statement): Iterable<Comparison> {
  const { value, base, ratio: figure } = statement;
  const ratio = base && value?.amount.dividedBy(base.amount);
  if (figure === undefined || value === undefined || base === undefined || ratio === undefined) return;
  yield rateOf({ kind: "rate", statement, figure, others: [value, base] }, ratio);
}

/** A percentage of which there is one way alone to calculate it. */
export function rateOf(told: RateTold, ratio: Amount): Comparison {
  const holds = rateHolds(told.figure, ratio);
  const isCut = !holds && isCutOff(told.figure, ratio);
  return { ...told, holds, expected: percent(ratio, told.figure), ...(isCut && { isCutOff: true }) };
}
