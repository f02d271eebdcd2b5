/** Widths for the columns of a sheet that came without any. */
import { displayed } from "../model/display";
import type { Sheet } from "../model/sheet";

/** In digits of the default font. A longer text runs over or is cut off; a figure must not be. */
const WIDEST_TEXT = 32;
const NARROWEST = 8;

const POINTS_PER_DIGIT = (7 * 72) / 96;
const PADDING = (5 * 72) / 96;

export function fitColumns(sheet: Sheet): void {
  if (sheet.columnWidths.size > 0) return;
  const digits = new Map<number, number>();
  for (const { row, column, content, style } of sheet.stored()) {
    if (content === undefined || sheet.mergeAt({ row, column }) !== undefined) continue;
    const text = displayed(content, style.numberFormat);
    const length = typeof content.value === "number" ? lengthOf(text) : Math.min(WIDEST_TEXT, lengthOf(text));
    digits.set(column, Math.max(digits.get(column) ?? NARROWEST, length + 1));
  }
  for (const [column, length] of digits) sheet.columnWidths.set(column, length * POINTS_PER_DIGIT + PADDING);
}

/** Chinese characters are two digits wide. */
function lengthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > "\u2e7f" ? 2 : 1), 0);
}
