/** Shorthands for tests that read. */
import type { Cell, Sheet, Workbook } from "../../../src/workbook";
import { isUnusable, readWorkbook } from "../../../src/hosts/file";
import { workbook, zip, type Parts, type Worksheet } from "./packages";

export function read(bytes: Uint8Array): Workbook {
  const answer = readWorkbook(bytes);
  if (isUnusable(answer)) throw new Error(answer.reason);
  return answer;
}

export function reasonOf(bytes: Uint8Array): string {
  const answer = readWorkbook(bytes);
  return isUnusable(answer) ? answer.reason : `was read, ${answer.sheets.length} sheets`;
}

/** The only sheet of a workbook that holds this one. */
export function readSheet(worksheet: Worksheet, more: Parts = {}): Sheet {
  const [sheet] = read(zip(workbook([worksheet], more))).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

/** `{ A1: cell, … }` of what exists. */
export function cellsOf(sheet: Sheet | undefined): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  sheet?.rows.forEach((row, index) => {
    row?.forEach((cell, column) => {
      if (cell !== undefined) cells[`${String.fromCharCode(65 + column)}${index + 1}`] = cell;
    });
  });
  return cells;
}

export function valuesOf(sheet: Sheet | undefined): Record<string, Cell["value"]> {
  return Object.fromEntries(Object.entries(cellsOf(sheet)).map(([address, { value }]) => [address, value]));
}
