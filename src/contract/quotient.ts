/** A share that one figure has of another, as the forms print it: 占比, 执行率. */
import { factName, figure, shown } from "../readings/wording";
import { amountOf, type Fact } from "../recognise";
import { plus, type Equality, type Mismatch, type Severity } from "./rule";

/** `claim` = `part` ÷ `whole`, to the decimals that are printed. */
export function quotient(
  claim: Fact,
  part: Fact,
  whole: Fact,
  { advice, severity }: { readonly advice: string; readonly severity?: Severity | undefined },
): Equality {
  return {
    kind: "equality",
    claim,
    terms: [part, whole].map(plus),
    derive: ([dividend, divisor]) => (divisor === undefined ? undefined : dividend?.dividedBy(divisor)),
    ...(severity !== undefined && { severity }),
    about: () => `${factName(claim)}＝${factName(part)}÷${factName(whole)}`,
    message: ({ expected }: Mismatch) =>
      `${factName(claim)}应为${figure(amountOf(part), part)}÷${figure(amountOf(whole), whole)}＝${figure(expected, claim)}，${shown(claim)}。`,
    advice: () => advice,
  };
}
