/** What any figures that are multiplied have in common, whatever table they stand in. */
import type { Amount } from "../../amount";
import { amountOf, isReadable, type Fact } from "../../recognise";

/** Does nothing follow from a factor: none is printed, it is zero, or words stand for it? */
export function isSilent(fact: Fact): boolean {
  const { reading } = fact;
  return isReadable(fact) ? amountOf(fact).isZero : reading.kind === "unreadable" && reading.why === "text";
}

const yuanInWan = 10_000;
const otherUnits = [yuanInWan, 1 / yuanInWan];

/** Do they agree once the price is in 元, or in 万元? */
export function agreesInOtherUnit(total: Amount, product: Amount): boolean {
  return otherUnits.some((times) => total.asRoundingOf(product.scaledBy(times)) !== "differs");
}
