/** Which of two totals a text means: that of the year (本年支出合计), or that with what is carried over (总计). */
import type { Disclosure, Fact } from "../../recognise";
import { saysGrandTotal } from "../../vocabulary/narrative";

export const grandTotals = new Set(["incomeTotal", "expenditureTotal"]);

/** Is there a 总计 where the words say 总计? Tables of the year's budget alone end with 合计. */
export function hasTotal(words: string, facts: readonly Fact[]): boolean {
  return !saysGrandTotal.test(words) || facts.length === 0 || facts.some(({ row }) => saysGrandTotal.test(row.name));
}

/**
 * Of facts that have both totals those that the words mean.
 *
 * @param words the subject: `支出合计`, `收入总计`
 */
export function meantBy(words: string, facts: readonly Fact[], kind: Disclosure["kind"]): readonly Fact[] {
  const isGrand = saysGrandTotal.test(words);
  // A budget calls either of them 支出预算.
  if (!isGrand && kind !== "finalAccounts") return facts;
  return facts.filter(({ row }) => grandTotals.has(row.key) === isGrand);
}
