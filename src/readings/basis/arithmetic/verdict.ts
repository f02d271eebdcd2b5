/** Whether two figures say the same, as far as rounding lets us know. */
import { Exact } from "../../../amount/exact";
import type { Range } from "./quantity";

/** `residue`: only figures that were rounded before they were computed with explain the difference (尾差). */
export type Verdict = "holds" | "residue" | "fails";

export interface EquationSide extends Range {
  /** Half a unit of the last decimal of a figure that was printed; 0 for what is computed. */
  readonly half: Exact;
}

/**
 * A printed figure stands for every value that rounds to it. What is computed from figures with decimals stands for all that
 * the unrounded ones may have given: 5.85万元/人*3人 is anything between 17.535 and 17.565.
 */
export function judge(left: EquationSide, right: EquationSide): Verdict {
  const difference = left.value.minus(right.value).abs();
  if (difference.lessThanOrEqualTo(Exact.max(left.half, right.half))) return "holds";
  const apart = Exact.max(least(left).minus(most(right)), least(right).minus(most(left)));
  return apart.isPositive() && !apart.isZero() ? "fails" : "residue";
}

function least({ value, low, half }: EquationSide): Exact {
  return Exact.min(low, value.minus(half));
}

function most({ value, high, half }: EquationSide): Exact {
  return Exact.max(high, value.plus(half));
}
