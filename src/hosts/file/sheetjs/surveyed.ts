/** What a survey of a file has noted about a sheet, and adds to the cells that SheetJS has read. */
import type { Area, Cell, CellValue, Position, Sheet } from "../../../workbook";
import { MAX_COLUMNS } from "../limits";
import { GENERAL } from "./fromSheetJs";

export interface SurveyedSheet extends Pick<Sheet, "name" | "visibility" | "hiddenRows"> {
  /** By `placeOf`: what SheetJS does not tell, or not exactly. */
  readonly values: ReadonlyMap<number, CellValue>;
  /** By `placeOf`: how far cells are indented by their format. */
  readonly indents?: ReadonlyMap<number, number>;
  /** Where SheetJS was not asked for them. */
  readonly merges?: readonly Area[];
}

/** A cell's row and column in one number, by which notes are kept. */
export function placeOf({ row, column }: Position): number {
  return row * MAX_COLUMNS + column;
}

function positionAt(place: number): Position {
  return { row: Math.floor(place / MAX_COLUMNS), column: place % MAX_COLUMNS };
}

/** A sheet as SheetJS reads it, with what SheetJS leaves out and our own survey found. */
export function completed(
  sheet: Sheet,
  { name, visibility, hiddenRows, values, indents, merges }: SurveyedSheet,
): Sheet {
  const rows = sheet.rows.slice() as (Cell | undefined)[][];
  for (const [place, value] of values) {
    const { row, column } = positionAt(place);
    (rows[row] ??= [])[column] = { format: GENERAL, ...rows[row]?.[column], value };
  }
  for (const [place, indent] of indents ?? []) {
    const { row, column } = positionAt(place);
    const line = rows[row];
    const cell = line?.[column];
    if (line !== undefined && cell !== undefined) line[column] = { ...cell, indent };
  }
  return { name, visibility, rows, merges: merges ?? sheet.merges, hiddenRows };
}
