/** What a list leaves out that adds up to less than its whole: `预算761.21万元（含上年结转5.01万元）`, and parts of 756.20. */
import type { Comparison } from "./comparison";
import type { Statement } from "../statements/statement";
import { carriedOver } from "../../vocabulary/narrativeSums";

/** Names what was carried over, where the text tells as much of it as is missing. */
export function withLeft(all: readonly Comparison[], statements: readonly Statement[]): readonly Comparison[] {
  const carried = statements.filter(({ subject, value }) => value !== undefined && carriedOver.test(subject.text));
  return all.map((one) => {
    if (one.kind !== "sum" || one.holds || one.ofChanges !== undefined || one.cause !== undefined) return one;
    const missing = one.figure.amount.minus(one.expected);
    if (!missing.value.greaterThan(0)) return one;
    const left = carried.find(({ value }) => value?.amount.value.equals(missing.in(value.amount.unit).value));
    return left === undefined ? one : { ...one, left };
  });
}
