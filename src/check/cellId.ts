/** A cell's name among all cells of the workbook, for telling facts of one cell from those of others. */
import type { Fact } from "../recognise";
import type { Position } from "../workbook";

export type CellId = string;

export function cellId({ row, column }: Fact): CellId {
  return `${row.sheet.name}!${row.index}:${column.index}`;
}

/** More columns than any sheet has. */
const columns = 16_384;

/** A cell's number within its sheet, where there are too many cells for names. */
export function cellNumber({ row, column }: Position): number {
  return row * columns + column;
}

export function numberedCell(number: number): Position {
  return { row: Math.floor(number / columns), column: number % columns };
}
