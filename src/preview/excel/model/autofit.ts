/** How high rows have to be for what is wrapped in them. */
import { wrappedLines } from "../../../hosts/addedSheet/wrappedLines";
import type { Sheet } from "./sheet";

/** In points: a character of the default font, what lies between two columns, and a line; the last is the highest row that Excel knows. */
const CHARACTER_WIDTH = 6;
const COLUMN_GAP = 3.75;
const LINE_HEIGHT = 16;
const MAX_HEIGHT = 409;

/** Of the default font, that these were measured with. */
const FONT_SIZE = 11;

/** Rows of one line get the height that a row of the sheet has. */
export function fitRows(sheet: Sheet, top: number, bottom: number): void {
  for (const row of [...sheet.rowHeights.keys()]) if (row >= top && row <= bottom) sheet.rowHeights.delete(row);
  for (const { row, column, content, style } of sheet.stored({ top, bottom, left: 0, right: Infinity })) {
    if (!style.wrap || typeof content?.value !== "string" || sheet.hiddenColumns.has(column)) continue;
    const scale = style.font.size / FONT_SIZE;
    const width = (sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth) - COLUMN_GAP;
    if (width <= 0) continue;
    const lines = wrappedLines(content.value, width / (CHARACTER_WIDTH * scale));
    const height = Math.min(lines * LINE_HEIGHT * scale, MAX_HEIGHT);
    if (lines > 1 && height > (sheet.rowHeights.get(row) ?? sheet.defaultRowHeight)) sheet.rowHeights.set(row, height);
  }
}
