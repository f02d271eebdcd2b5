/** The change that puts a figure right, in the cell as it is. */
import type { Amount } from "../amount";
import { figureKind, type Fact } from "../recognise";
import { cellAt, type CellEdit } from "../workbook";

/**
 * @returns undefined where the cell holds a formula: that is to be mended, not overwritten; and where it holds a text that is
 * no money: a number would lose the percent sign or the measure
 */
export function fixOf(fact: Fact, corrected: Amount): CellEdit | undefined {
  return isCalculated(fact) ? undefined : editOf(fact, corrected);
}

/** Does a formula say what stands there? */
export function isCalculated({ row, column }: Fact): boolean {
  return cellAt(row.sheet, row.index, column.index)?.formula !== undefined;
}

/** The figure as the cell would say it, by whatever way it comes there. */
export function editOf({ table, row, column, reading }: Fact, corrected: Amount): CellEdit | undefined {
  const cell = cellAt(row.sheet, row.index, column.index);
  if (typeof cell?.value === "object") return undefined;
  const isMoney = figureKind(column.role) === "money";
  if (!isMoney && typeof cell?.value !== "number") return undefined;
  const place = { sheet: row.sheet.name, row: row.index, column: column.index };
  const figure = isMoney ? corrected.in(column.unit ?? table.unit).value : corrected.value;
  const factor = reading.kind === "amount" ? (reading.factor ?? 1) : 1;
  return { ...place, before: cell?.value ?? null, after: figure.dividedBy(factor).toNumber() };
}
