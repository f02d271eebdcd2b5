/** The cells that a mistake may change: figures and texts that were typed, in tables whose rows are known. */
import { Exact } from "../../amount";
import { amountOf, type Disclosure, type Fact, type Row, type Table } from "../../recognise";
import { cellAt, type CellEdit, type Position, type Sheet } from "../../workbook";
import type { Planting } from "./mistake";

/** The edit that puts `after` into a cell; undefined where a formula, a fault or the very same stands there. */
export function editOf(sheet: Sheet, { row, column }: Position, after: CellEdit["after"]): CellEdit | undefined {
  const cell = cellAt(sheet, row, column);
  const before = cell?.value ?? null;
  if (cell?.formula !== undefined || (typeof before === "object" && before !== null) || before === after)
    return undefined;
  return { sheet: sheet.name, row, column, before, after };
}

/** The edit that puts something else into the cell of a fact; none where the cell would stay as it is. */
export function editOfFact({ row, column }: Fact, after: CellEdit["after"]): CellEdit | undefined {
  return editOf(row.sheet, { row: row.index, column: column.index }, after);
}

/** The number in the cell, exactly; undefined where it holds none. */
export function numberIn({ row, column }: Fact): InstanceType<typeof Exact> | undefined {
  const value = cellAt(row.sheet, row.index, column.index)?.value;
  return typeof value === "number" && Number.isFinite(value) ? new Exact(value) : undefined;
}

/** Money that is there, and was typed as a number. */
export function isMoney(fact: Fact): boolean {
  return fact.reading.kind === "amount" && !amountOf(fact).isZero && numberIn(fact) !== undefined;
}

/** The amounts of a row that take part in sums. */
export function moneyIn(table: Table, row: Row): Fact[] {
  return row.panel.additive.map((column) => table.factIn(row, column)).filter(isMoney);
}

/** Tables with rows by code, of which it is certain which adds up to which. */
export function tablesByCode({ tables }: Disclosure): readonly Table[] {
  return tables.filter(
    (table) =>
      (table.axis === "functional" || table.axis === "economic") &&
      table.panels.every((panel) => table.treeOf(panel) === "stated"),
  );
}

/** Whether a row is a subject with none below it. */
export function isLeaf({ kind, children }: Row): boolean {
  return kind === "code" && children.length === 0;
}

/** Two rows of figures, one right below the other, of the same columns. */
export interface Neighbours {
  readonly table: Table;
  readonly upper: Row;
  readonly lower: Row;
}

/** Pairs of subjects in lines next to each other, neither with any below it: their amounts can be taken for each other. */
export function neighbouringLeaves(disclosure: Disclosure): readonly Neighbours[] {
  return tablesByCode(disclosure).flatMap((table) =>
    table.rows.filter(isLeaf).flatMap((upper) => {
      const lower = table.rows.find(
        ({ panel, sheet, index }) => panel === upper.panel && sheet === upper.sheet && index === upper.index + 1,
      );
      return lower !== undefined && isLeaf(lower) ? [{ table, upper, lower }] : [];
    }),
  );
}

/** A mistake of several cells is made in all of them, or not at all. */
export function together(edits: readonly (CellEdit | undefined)[]): Planting | undefined {
  const [first, ...others] = edits.filter((edit) => edit !== undefined);
  return first === undefined || others.length + 1 < edits.length ? undefined : [first, ...others];
}
