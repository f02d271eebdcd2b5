/** How a mark is told from the user's own conditional formats, in an open workbook and in a file alike. */
import type { Tone } from "../../workbook";

/**
 * `N` of a text is 0, so this is always true: the mark shows whatever the cell holds. The text in it is how we know a mark as ours
 * when the workbook comes back, because it survives being saved by Excel, WPS and LibreOffice where ids and comments do not.
 */
export function markFormula(tone: Tone): string {
  return `N("gouji:${tone}")=0`;
}

const ours = /^\s*(?:=\s*)?N\("gouji:(?:error|warning|info)"\)=0\s*$/;

/** With or without the leading `=`: a file has it without, Excel answers with it. */
export function isMarkFormula(formula: string): boolean {
  return ours.test(formula);
}
