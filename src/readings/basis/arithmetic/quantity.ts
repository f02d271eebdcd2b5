/** Figures as a text states or implies them: exact decimals, with the range that rounding leaves open. */
import type { Unit } from "../../../amount";
import { Exact } from "../../../amount/exact";
import type { TextSpan } from "../signs/span";

/** Every value that may stand behind a figure, and the one that is printed or computed. */
export interface Range {
  readonly value: Exact;
  readonly low: Exact;
  readonly high: Exact;
}

export interface StatedQuantity extends Range, TextSpan {
  /** As printed. */
  readonly text: string;
  /**
   * The unit that is printed, or that the other side of an equation tells; the values are 元 then, whatever the unit.
   * Undefined for a bare number.
   */
  readonly unit: Unit | undefined;
  /** As printed in that unit; undefined for what is computed. */
  readonly decimals: number | undefined;
  /** 约, 左右 and the like stand beside it. */
  readonly isApproximate: boolean;
}

const powersOfTen = new Map<number, Exact>();

/** Few ever occur, and one costs more to make than to look up. */
export function tenTo(power: number): Exact {
  const known = powersOfTen.get(power) ?? new Exact(`1e${power}`);
  powersOfTen.set(power, known);
  return known;
}

const halves = new Map<number, Exact>();

/** What a figure may be off whose last decimal stands for this power of ten. */
export function halfOf(power: number): Exact {
  const known = halves.get(power) ?? tenTo(power).dividedBy(2);
  halves.set(power, known);
  return known;
}

/** The range of a value that was not rounded. */
export function exactRange(value: Exact): Range {
  return { value, low: value, high: value };
}

/** What would have been printed as `value`. */
export function roundedRange(value: Exact, half: Exact): Range {
  return { value, low: value.minus(half), high: value.plus(half) };
}

/** The sum of two ranges. */
export function plus(left: Range, right: Range): Range {
  return { value: left.value.plus(right.value), low: left.low.plus(right.low), high: left.high.plus(right.high) };
}

/** A range with its sign turned: its ends change places. */
export function negated({ value, low, high }: Range): Range {
  return { value: value.negated(), low: high.negated(), high: low.negated() };
}

/** The product of two ranges, whatever their signs. */
export function times(left: Range, right: Range): Range {
  return overCorners(left, right, (a, b) => a.times(b));
}

/** @returns undefined where the divisor may be zero */
export function dividedBy(left: Range, right: Range): Range | undefined {
  if (!right.low.isPositive() || right.low.isZero()) return undefined;
  return overCorners(left, right, (a, b) => a.dividedBy(b));
}

/** The sum of ranges; of none it is exactly zero. */
export function sum(ranges: readonly Range[]): Range {
  return ranges.reduce(plus, exactRange(new Exact(0)));
}

/** Both operations are monotonous in each of their operands, so the extremes lie at the ends. */
function overCorners(left: Range, right: Range, apply: (a: Exact, b: Exact) => Exact): Range {
  const value = apply(left.value, right.value);
  if (left.low === left.high && right.low === right.high) return exactRange(value);
  const corners = [left.low, left.high].flatMap((a) => [apply(a, right.low), apply(a, right.high)]);
  return { value, low: Exact.min(...corners), high: Exact.max(...corners) };
}
