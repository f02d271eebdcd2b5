/** `收入` above two columns, the captions and what they come to: of the figures no header word says more. */
import type { Layout } from "../../layouts";
import type { Position } from "../../workbook";
import type { HeaderColumn } from "../header/headerGrid";
import type { ColumnMeaning } from "../header/headerMatcher";
import type { ContentOf } from "./keysByContent";

/** Adds the amounts of a layout of captions where they stand, alone, under the very cell that stands over the captions. */
export function nameAmounts(
  { captions, required: [amount] }: Layout,
  columns: readonly HeaderColumn[],
  contentOf: ContentOf,
  meanings: Map<HeaderColumn, ColumnMeaning>,
): void {
  if (captions === undefined || amount === undefined) return;
  const isCaption = (column: HeaderColumn): boolean => meanings.get(column)?.role === "caption";
  for (const { cell } of columns.filter(isCaption)) {
    const beside = columns.filter((column) => isSamePlace(column.cell, cell) && !isCaption(column));
    const [only, ...others] = beside;
    if (only === undefined || others.length > 0 || meanings.has(only)) continue;
    const { figures, texts } = contentOf(only);
    if (figures > texts) meanings.set(only, { role: "amount", concept: amount });
  }
}

function isSamePlace(one: Position, other: Position): boolean {
  return one.row === other.row && one.column === other.column;
}
