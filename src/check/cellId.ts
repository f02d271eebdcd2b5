/** A cell's name among all cells of the workbook, for telling facts of one cell from those of others. */
import type { Fact } from "../recognise";

export type CellId = string;

export function cellId({ row, column }: Fact): CellId {
  return `${row.sheet.name}!${row.index}:${column.index}`;
}
