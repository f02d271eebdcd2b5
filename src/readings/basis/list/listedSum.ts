/** A stated total and the parts that the text gives for it. */
import { powerOfTen } from "../../../amount";
import { Exact } from "../../../amount/exact";
import { halfOf, sum, type StatedQuantity } from "../arithmetic/quantity";
import { judge, type EquationSide, type Verdict } from "../arithmetic/verdict";

export interface ListedSum {
  readonly total: StatedQuantity;
  readonly parts: readonly StatedQuantity[];
  /** `unclear`: they differ, but a part may be missing, or is only about what is said. */
  readonly verdict: Verdict | "unclear";
}

export interface Listing {
  /** The parts are all there are, and each is read with certainty. */
  readonly isComplete: boolean;
}

/** Holds the sum of the parts against the total: `合计5万元` of 2万元 and 3万元. */
export function listedSum(total: StatedQuantity, parts: readonly StatedQuantity[], { isComplete }: Listing): ListedSum {
  const added = { ...sum(parts), half: zero };
  const verdict = judge(added, asSide(total));
  if (verdict === "holds") return { total, parts, verdict };
  const isAbout = total.isApproximate || parts.some(({ isApproximate }) => isApproximate);
  return { total, parts, verdict: isAbout || !isComplete ? "unclear" : verdict };
}

/** 其中 need not name every part: only parts that exceed the whole are certainly wrong. */
export function partsOfWhich(total: StatedQuantity, parts: readonly StatedQuantity[], listing: Listing): ListedSum {
  const found = listedSum(total, parts, listing);
  const isLess = sum(parts).value.lessThan(total.value);
  return found.verdict === "fails" && isLess ? { ...found, verdict: "unclear" } : found;
}

/** A printed figure stands for what rounds to it. */
export function asSide(total: StatedQuantity): EquationSide {
  const { decimals, unit } = total;
  if (decimals === undefined) return { ...total, half: zero };
  return { ...total, half: halfOf((unit === undefined ? 0 : powerOfTen[unit]) - decimals) };
}

const zero = new Exact(0);
