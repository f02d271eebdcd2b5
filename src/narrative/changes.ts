/** What a statement says of a change: its direction, its difference and its rate. */
import { Amount } from "../amount";
import type { Comparison, DirectionMistake, RateMistake } from "./comparison";
import { hundred, isCutOff, percent, positive, rateHolds } from "./percentages";
import type { Figure, Statement } from "./statement";

function isZero(figure: Figure | undefined): boolean {
  return figure?.amount.isZero === true;
}

export function* changed(statement: Statement): Iterable<Comparison> {
  yield* ofBase(statement);
  const { value, change } = statement;
  if (change === undefined) return;
  const { difference, rate, rises, both, contradicts } = change;
  if (both === true) return;
  const base = statement.base ?? (change.against === "budget" ? statement.budget : undefined);
  const figure = difference ?? rate ?? value;
  const direction = (
    why: DirectionMistake,
    holds: boolean,
    others: readonly (Figure | undefined)[],
    at = figure,
  ): Comparison[] =>
    at === undefined
      ? []
      : [{ kind: "direction", statement, figure: at, others: others.filter((one) => one !== undefined), holds, why }];

  if (contradicts === true && !isZero(difference) && !isZero(rate)) {
    yield* direction("contradiction", false, [difference, rate, value]);
    return;
  }
  if (difference?.isNegative === true || rate?.isNegative === true) {
    yield* direction("negative", false, [], difference?.isNegative === true ? difference : rate);
    return;
  }
  if (change.unchanged === true && rises === undefined && value !== undefined && base !== undefined)
    yield* direction("notUnchanged", value.amount.agreement(base.amount) !== "differs", [base], value);
  if (change.unchanged === true && difference !== undefined && !isZero(difference))
    yield* direction("notUnchanged", false, [value], difference);
  if (difference !== undefined && isZero(difference) && rate !== undefined && !isZero(rate)) {
    yield* direction("nothingWithRate", isNearlyNothing(statement, rate), [rate]);
    return;
  }
  if (value !== undefined && base !== undefined && rises !== undefined) {
    const gap = value.amount.minus(base.amount);
    const opposite = gap.agreement(Amount.zero(gap.unit)) === "differs" && gap.isNegative === rises;
    yield* direction("opposite", !opposite, [value, base]);
    if (opposite) return;
    if (difference !== undefined) {
      const expected = gap.isNegative ? gap.negated() : gap;
      const holds = difference.amount.agreement(expected) !== "differs";
      yield { kind: "difference", statement, figure: difference, others: [value, base], holds, expected, base };
      if (!holds && rate !== undefined && rateHolds(rate, expected.dividedBy(base.amount))) return;
    }
  }
  if (rate !== undefined && rises !== undefined) yield* rated(statement, rate, base, rises);
}

/** A rate of a change that rounding makes nothing. */
function isNearlyNothing({ value }: Statement, rate: Figure): boolean {
  if (value === undefined) return true;
  const half = Amount.rounded(0, value.amount.decimals, value.amount.unit);
  const largest = Amount.exact(half.slack, half.unit).dividedBy(value.amount);
  return (
    largest === undefined ||
    rate.amount.agreement(largest.scaledBy(hundred).relabelled("元")) !== "differs" ||
    largest.scaledBy(hundred).value.greaterThan(rate.amount.value)
  );
}
function* rated(statement: Statement, rate: Figure, base: Figure | undefined, rises: boolean): Iterable<Comparison> {
  const { value, change } = statement;
  const difference = change?.difference;
  const before =
    base?.amount ??
    (value === undefined || difference === undefined
      ? undefined
      : rises
        ? value.amount.minus(difference.amount)
        : value.amount.plus(difference.amount));
  if (before === undefined) return;
  const others = [value, difference, base].filter((one) => one !== undefined);
  const gap = difference?.amount ?? (value === undefined ? undefined : positive(value.amount.minus(before)));
  if (gap === undefined) return;
  const ratio = gap.dividedBy(before);
  if (ratio === undefined && !before.isZero) {
    // Rounding may have made the base of nothing, and of anything: 0.02 − 0.01. Only a rate of the printed figures says something.
    const ofPrinted = Amount.exact(gap.value, gap.unit).dividedBy(Amount.exact(before.value, before.unit));
    if (rateHolds(rate, ofPrinted))
      yield { kind: "rate", statement, figure: rate, others, holds: true, expected: undefined };
    return;
  }
  if (ratio === undefined) {
    // Over a base of nothing there is no rate.
    const holds = gap.isZero && rate.amount.isZero;
    yield { kind: "rate", statement, figure: rate, others, holds, expected: undefined, mistake: "baseIsNothing" };
    return;
  }
  const ratios = [
    ratio,
    ...(base !== undefined && value !== undefined ? [positive(value.amount.minus(before)).dividedBy(before)] : []),
  ];
  const holds = ratios.some((one) => rateHolds(rate, one));
  if (!holds && isOfAverage(rate, gap, change?.average, rises)) return;
  const isCut = !holds && ratios.some((one) => isCutOff(rate, one));
  const mistake = holds || isCut ? undefined : mistakeOf(rate, gap, value?.amount, before);
  yield {
    kind: "rate",
    statement,
    figure: rate,
    others,
    holds,
    expected: percent(ratio, rate),
    ...(isCut && { isCutOff: true }),
    ...(mistake !== undefined && { mistake }),
  };
}

/** The change may be of the average that was told last. */
function isOfAverage(rate: Figure, gap: Amount, average: Figure | undefined, rises: boolean): boolean {
  if (average === undefined) return false;
  const before = rises ? average.amount.minus(gap) : average.amount.plus(gap);
  return rateHolds(rate, gap.dividedBy(before));
}

function mistakeOf(rate: Figure, gap: Amount, own: Amount | undefined, before: Amount): RateMistake | undefined {
  if (own !== undefined && rateHolds(rate, gap.dividedBy(own))) return "dividedByOwn";
  if (rate.amount.value.equals(gap.value)) return "isDifference";
  if (own !== undefined && rateHolds(rate, own.dividedBy(before))) return "isRatio";
  return undefined;
}

/** `为上年2.70万元的44.44%`. */
function* ofBase(statement: Statement): Iterable<Comparison> {
  const { value, base, ratio: figure } = statement;
  const ratio = base && value?.amount.dividedBy(base.amount);
  if (figure === undefined || value === undefined || base === undefined || ratio === undefined) return;
  const holds = rateHolds(figure, ratio);
  yield {
    kind: "rate",
    statement,
    figure,
    others: [value, base],
    holds,
    expected: percent(ratio, figure),
    ...(!holds && isCutOff(figure, ratio) && { isCutOff: true }),
  };
}
