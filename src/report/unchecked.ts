/** Of which files nothing was checked: that nothing is wrong with them is not known. */
import type { ReportWords } from "../locale";
import type { Severity } from "../rules";

interface Outcome extends Readonly<Record<Severity | "decided", number>> {
  readonly amountsChecked: number;
}

/** A `README` or an empty workbook: it can be read, and has nothing that a check could touch. */
export function isUnchecked(error: string | null, outcome: Outcome): boolean {
  const { amountsChecked, decided, info, warning } = outcome;
  return error === null && [amountsChecked, decided, info, warning, outcome.error].every((count) => count === 0);
}

/** What is said in place of findings. */
export function uncheckedText(amounts: number, words: ReportWords): string {
  return `${words.notRun}${words.colon}${words.unchecked(amounts)}`;
}
