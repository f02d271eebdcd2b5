/** The changes that give a cell the name it should have. */
import type { Entry } from "../../catalogue";
import { ownName } from "../../readings/codes/ownName";
import type { Occurrence } from "../../readings/codes/codedCells";
import type { PrintedCode } from "../../readings/codes/printedCodes";
import { normalise } from "../../recognise";
import { cellAt, type CellEdit } from "../../workbook";

/** @returns undefined where the cell has a formula, or holds the code or anything else beside the name. */
export function renamed({ kind, code, name }: PrintedCode, at: Occurrence, entry: Entry): CellEdit | undefined {
  const { row, nameColumn: column, codeColumns } = at;
  if (column === undefined || codeColumns.includes(column) || ownName(name, code, kind) !== name) return undefined;
  const cell = cellAt(row.sheet, row.index, column);
  if (cell?.formula !== undefined || typeof cell?.value !== "string" || normalise(cell.value) !== name)
    return undefined;
  const indent = /^\s*/u.exec(cell.value)?.[0] ?? "";
  return { sheet: row.sheet.name, row: row.index, column, before: cell.value, after: `${indent}${entry.name}` };
}

/** For a cell that is blank. */
export function filledIn({ row, nameColumn }: Occurrence, entry: Entry): CellEdit | undefined {
  if (nameColumn === undefined) return undefined;
  return { sheet: row.sheet.name, row: row.index, column: nameColumn, before: null, after: entry.name };
}
