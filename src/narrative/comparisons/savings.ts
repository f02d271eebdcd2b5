/** What was saved of a plan: `采购计划970.00万元，实际采购810.00万元，节约资金160.00万元，节约率16.49%`. */
import { cameOfPlan, savedOf } from "../../vocabulary/narrative";
import type { Comparison } from "./comparison";
import { rateOf } from "./rates";
import type { Statement } from "../statements/statement";

/** @yields whether what was saved is what the plan leaves, and its rate one of the plan */
export function* saved(statement: Statement): Iterable<Comparison> {
  const { value, saving: { amount: difference, rate } = {}, isReason } = statement;
  if (value === undefined || difference === undefined || isReason === true) return;
  // `采购预算970.00万元，节约资金160.00万元`: the plan itself.
  const { text } = statement.subject;
  const isPlan = savedOf.test(text) && !cameOfPlan.test(text);
  const plan = isPlan ? value : planBefore(statement);
  if (plan !== undefined && plan !== value) {
    const expected = plan.amount.minus(value.amount);
    const holds = difference.amount.agreement(expected) !== "differs";
    yield { kind: "difference", statement, figure: difference, others: [value, plan], holds, expected, base: plan };
    if (!holds) return;
  }
  if (rate === undefined) return;
  const whole = plan?.amount ?? value.amount.plus(difference.amount);
  const ratio = difference.amount.dividedBy(whole);
  if (ratio === undefined) return;
  const others = [value, difference, ...(plan === undefined || isPlan ? [] : [plan])];
  yield rateOf({ kind: "rate", statement, figure: rate, others }, ratio);
}

/** Told right before in the same sentence. */
function planBefore({ beside, list, budget }: Statement): Statement["value"] {
  if (budget !== undefined) return budget;
  return beside?.list === list && savedOf.test(beside?.subject.text ?? "") ? beside?.value : undefined;
}
