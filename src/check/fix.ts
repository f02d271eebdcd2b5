/** When the right figure of a cell is certain enough to be offered as a change. */
import type { Amount } from "../amount";
import type { Fact } from "../recognise";
import { cellAt, type CellEdit } from "../workbook";

/** One relation cannot tell the sum from its parts; two that are off by the same amount in the same cell can. */
const fewestWitnesses = 2;

/** @returns undefined where the cell holds a formula: that is to be mended, not overwritten. */
export function fixOf({ table, row, column }: Fact, corrected: Amount, witnesses: number): CellEdit | undefined {
  const cell = cellAt(table.sheet, row.index, column.index);
  if (witnesses < fewestWitnesses || cell?.formula !== undefined || typeof cell?.value === "object") return undefined;
  const place = { sheet: table.sheet.name, row: row.index, column: column.index };
  const after = corrected.in(column.unit ?? table.unit).value.toNumber();
  return { ...place, before: cell?.value ?? null, after };
}
