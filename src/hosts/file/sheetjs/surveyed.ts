/** What a survey of a file's own XML has noted about a sheet, and adds to the cells that SheetJS has read. */
import type { Cell, Fault, Position, Sheet } from "../../../workbook";
import { GENERAL } from "./fromSheetJs";

export interface SurveyedSheet extends Pick<Sheet, "name" | "visibility" | "hiddenRows"> {
  /** Cells whose fault SheetJS does not tell, or not exactly. */
  readonly faults: readonly SurveyedFault[];
}

export interface SurveyedFault extends Position {
  readonly value: Fault;
}

export function completed(sheet: Sheet, { name, visibility, hiddenRows, faults }: SurveyedSheet): Sheet {
  const rows = sheet.rows.slice() as (Cell | undefined)[][];
  for (const { row, column, value } of faults) {
    (rows[row] ??= [])[column] = { format: GENERAL, ...rows[row]?.[column], value };
  }
  return { name, visibility, rows, merges: sheet.merges, hiddenRows };
}
