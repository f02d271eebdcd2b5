/** Formulas of XML Spreadsheet 2003, which name cells by row and column: `SUM(R[-3]C:R[-1]C)` in C5 is `SUM(C2:C4)`. */
import { columnLetters, type Position } from "../../../workbook";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";

/** Texts and names of sheets in quotes come first, so that nothing in them is taken for a cell. */
const parts = /"[^"]*"|'[^']*'|(?<![\w.])R(\[-?\d{1,7}\]|\d{1,7})?C(\[-?\d{1,5}\]|\d{1,5})?(?![\w.(])/gu;

/** A formula in R1C1 notation in that of A1, for the cell that it stands in. */
export function toA1(formula: string, at: Position): string {
  return formula.replace(parts, (part: string, row?: string, column?: string) => {
    if (part.startsWith('"') || part.startsWith("'")) return part;
    const [rowIndex, rowSign] = placed(row, at.row);
    const [columnIndex, columnSign] = placed(column, at.column);
    if (rowIndex < 0 || columnIndex < 0 || rowIndex >= MAX_ROWS || columnIndex >= MAX_COLUMNS) return "#REF!";
    return columnSign + columnLetters(columnIndex) + rowSign + String(rowIndex + 1);
  });
}

/** `[-3]` counts from the cell, `3` from the sheet's edge; nothing is the cell's own. */
function placed(text: string | undefined, own: number): readonly [number, "" | "$"] {
  if (text === undefined) return [own, ""];
  return text.startsWith("[") ? [own + Number(text.slice(1, -1)), ""] : [Number(text) - 1, "$"];
}
