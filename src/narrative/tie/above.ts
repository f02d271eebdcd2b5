/** Which of two amounts is larger, however they are rounded. */
import type { Amount } from "../../amount";

export function isAbove(one: Amount, other: Amount): boolean {
  return one.agreement(other) === "differs" && !one.minus(other).isNegative;
}
