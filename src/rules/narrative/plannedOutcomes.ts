/** Figures that final accounts call a budget, and that their tables have as the outcome: `2023年度…基本支出预算1166.15万元`. */
import type { Narrative, Statement } from "../../narrative";
import { otherBudget, planOfSpending } from "../../vocabulary/narrativeYears";

/** So many digits are no chance. */
const fewestDigits = 4;
/** The words before a figure in which it is called a budget. */
const before = 12;
/** So far around it nothing else may be told. */
const around = 120;

export function plannedOutcomes({ statements, tying }: Narrative): readonly Statement[] {
  if (tying.facts.disclosure.kind !== "finalAccounts") return [];
  return statements.filter((statement) => {
    const { value, budget, isPlanned, isReason, completion, compared, change } = statement;
    if (value === undefined || isPlanned !== true || isReason === true || budget !== undefined) return false;
    if (completion !== undefined || compared !== undefined || change !== undefined) return false;
    const { text } = value.paragraph.folded;
    const words = text.slice(Math.max(0, value.start - before), value.start);
    const beside = text.slice(Math.max(0, value.start - around), value.end + around);
    const digits = value.amount.value.toFixed().replace(/\D/gu, "").length;
    if (!planOfSpending.test(words) || otherBudget.test(beside) || digits < fewestDigits) return false;
    return tying.isOfThisYear(statement) && tying.value({ ...statement, isPlanned: false }).kind === "agrees";
  });
}
