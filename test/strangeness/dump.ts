/** A sheet as text, for people: `<` is covered by the cell on its left, `^` by the one above. */
import { columnLetters, type Cell, type Sheet } from "../../src/workbook";
import { heightOf, span, widthOf } from "../support/rearrange";

const most = 14;

/** The header with the lines above it and the rows named, a few around each; a line a row, with the numbers that Excel shows. */
export function dump(sheet: Sheet, named: readonly number[], columns: readonly number[] = []): string {
  const firstFigure = sheet.rows.findIndex((cells) => cells?.some((cell) => typeof cell?.value === "number"));
  const rows = span(0, heightOf(sheet) - 1).filter(
    (row) => row <= firstFigure || named.some((one) => Math.abs(one - row) <= 1),
  );
  const width = widthOf(sheet);
  const shown = width <= most ? span(0, width - 1) : span(0, width - 1).filter((at) => at < 7 || columns.includes(at));
  const lines = rows.map((row, position) => {
    const gap = position > 0 && row > (rows[position - 1] ?? 0) + 1 ? "   …\n" : "";
    const hidden = sheet.hiddenRows.has(row) ? " (hidden)" : "";
    return `${gap}${String(row + 1).padStart(4)}: ${shown.map((column) => textAt(sheet, row, column)).join(" | ")}${hidden}`;
  });
  const letters = width > most ? `  columns ${shown.map(columnLetters).join(" ")}\n` : "";
  return `=== ${sheet.name}${sheet.visibility === "visible" ? "" : " (hidden)"}\n${letters}${lines.join("\n")}`;
}

function textAt(sheet: Sheet, row: number, column: number): string {
  const area = sheet.merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  if (area !== undefined && area.left < column) return "<";
  if (area !== undefined && area.top < row) return "^";
  return textOf(sheet.rows[row]?.[column]);
}

function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  if (typeof cell.value === "string")
    return /^[\d,.-]+$/u.test(cell.value) ? `"${cell.value}"` : cell.value.replace(/\n/gu, "");
  return typeof cell.value === "object" ? "#" : String(cell.value);
}
