/** A cell's name among all cells of the workbook, for telling facts of one cell from those of others. */
import type { Fact, Row } from "../recognise";

export type CellId = string;

/** By column: each name is written once, as every equality of a cell asks for it, and a text that is the same object is found at once. */
const known = new WeakMap<Row, CellId[]>();

export function cellId({ row, column }: Fact): CellId {
  let ids = known.get(row);
  if (ids === undefined) known.set(row, (ids = []));
  return (ids[column.index] ??= `${row.sheet.name}!${row.index}:${column.index}`);
}
