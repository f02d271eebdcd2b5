/** What a survey of a file has noted about a sheet, and adds to the cells that SheetJS has read. */
import type { Area, Cell, CellValue, Sheet } from "../../../workbook";
import { MAX_COLUMNS } from "../limits";
import { GENERAL } from "./fromSheetJs";

export interface SurveyedSheet extends Pick<Sheet, "name" | "visibility" | "hiddenRows"> {
  /** By `placeOf`: what SheetJS does not tell, or not exactly. */
  readonly values: ReadonlyMap<number, CellValue>;
  /** By `placeOf`: how far cells are indented by their format. */
  readonly indents: ReadonlyMap<number, number>;
  /** Where SheetJS was not asked for them. */
  readonly merges?: readonly Area[];
}

/** A cell's row and column in one number, by which notes are kept. */
export function placeOf({ row, column }: { readonly row: number; readonly column: number }): number {
  return row * MAX_COLUMNS + column;
}

export function completed(
  sheet: Sheet,
  { name, visibility, hiddenRows, values, indents, merges }: SurveyedSheet,
): Sheet {
  const rows = sheet.rows.slice() as (Cell | undefined)[][];
  for (const [place, value] of values) {
    const [row, column] = [Math.floor(place / MAX_COLUMNS), place % MAX_COLUMNS];
    (rows[row] ??= [])[column] = { format: GENERAL, ...rows[row]?.[column], value };
  }
  for (const [place, indent] of indents) {
    const [row, column] = [Math.floor(place / MAX_COLUMNS), place % MAX_COLUMNS];
    const cell = rows[row]?.[column];
    if (cell !== undefined && rows[row] !== undefined) rows[row][column] = { ...cell, indent };
  }
  return { name, visibility, rows, merges: merges ?? sheet.merges, hiddenRows };
}
