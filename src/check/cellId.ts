/** A cell's name among all cells of the workbook, for telling facts of one cell from those of others. */
import type { Fact, Row } from "../recognise";
import { onceFor } from "../remembered";

export type CellId = string;

/** By column: each name is written once, as every equality of a cell asks for it, and a text that is the same object is found at once. */
const idsOf = onceFor<Row, CellId[]>(() => []);

/** One text for one cell, kept with its row. */
export function cellId({ row, column }: Fact): CellId {
  return (idsOf(row)[column.index] ??= `${row.sheet.name}!${row.index}:${column.index}`);
}
