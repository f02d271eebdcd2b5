/** What the engine adds to a rule's own sentence. */
import type { Amount } from "../amount";
import type { Fact } from "../recognise";
import { factNameInTable, money, shown } from "../rules/wording";

/** Other relations show that the mistake is in a part, not in the sum. */
export function culpritMessage(culprit: Fact, corrected: Amount, message: string): string {
  return `${factNameInTable(culprit)}很可能应为${money(corrected, culprit)}，${shown(culprit)}：改正后相关各处都能对上。${message}`;
}

/** In place of a rule's advice where rounding explains the difference. */
export const residueAdvice = "相差在四舍五入的范围内，属尾差，一般不必调整。";
