/** Rows while a table is being read: their place in the tree is still open. */
import { grouped } from "../../grouped";
import { cellAt, isFault, type CellValue, type Sheet } from "../../workbook";
import { isFigure } from "../cells/figure";
import { isFigureRole } from "../header/headerMatcher";
import { isBelowHeader, type Column, type Panel, type Row, type RowKind } from "../row";
import { normalise } from "../cells/text";

export interface DraftRow extends Row {
  kind: RowKind;
  key: string;
  parent: DraftRow | undefined;
  readonly children: DraftRow[];
  readonly otherLists: DraftRow[][];
}

/** A line of a sheet. */
export interface Line {
  readonly sheet: Sheet;
  readonly index: number;
}

/** What a reader of rows gets: the table's panels, and the lines that are neither notes nor column numbers. */
export interface Body {
  readonly panels: readonly Panel[];
  readonly lines: readonly Line[];
  /** What all of its lines are, as the standard table's name says; empty where none was recognised: `一般公共预算基本支出表`. */
  readonly listing?: string;
}

/** Where a row stands, and what its cells say of it whatever kind it is. */
export interface RowPlace extends Line {
  readonly panel: Panel;
  readonly keyColumn: number;
  readonly nameColumn: number | undefined;
  readonly code?: string | undefined;
  readonly name?: string;
  readonly lineNumber?: number | undefined;
}

export interface RowIdentity {
  readonly kind: RowKind;
  readonly key: string;
  readonly code?: string | undefined;
  readonly name?: string;
  readonly meaning?: Row["meaning"];
}

export function draftRow(place: RowPlace, identity: RowIdentity): DraftRow {
  return {
    sheet: place.sheet,
    index: place.index,
    panel: place.panel,
    kind: identity.kind,
    key: identity.key,
    code: identity.code ?? place.code,
    name: identity.name ?? place.name ?? "",
    lineNumber: place.lineNumber,
    keyColumn: place.keyColumn,
    nameColumn: place.nameColumn,
    ...(identity.meaning && { meaning: identity.meaning }),
    parent: undefined,
    children: [],
    otherLists: [],
  };
}

/** Makes keys of rows that only their order tells apart: `line:205001`, `line:205001~2`. No key depends on where a row stands. */
export class Ordinals {
  private readonly counts = new Map<string, number>();

  keyOf(name: string): string {
    const count = (this.counts.get(name) ?? 0) + 1;
    this.counts.set(name, count);
    return count === 1 ? name : `${name}~${count}`;
  }
}

/** Makes the child the last one of its parent; nothing where there is no parent. */
export function adopt(parent: DraftRow | undefined, child: DraftRow): void {
  if (parent === undefined || parent === child) return;
  child.parent = parent;
  parent.children.push(child);
}

export function columnOf(panel: Panel, role: Column["role"]): Column | undefined {
  return panel.columns.find((column) => column.role === role);
}

/** Nothing where the column's cell in this row is the header's. */
export function valueAt(line: Line, column: Column | undefined): CellValue | undefined {
  if (column === undefined || !isBelowHeader(line, column)) return undefined;
  return cellAt(line.sheet, line.index, column.index)?.value;
}

/** A cell's text without blanks; a number counts as its digits, an error as its code: a row named `#REF!` is not nameless. */
export function labelAt(line: Line, column: Column | undefined): string {
  const value = valueAt(line, column);
  if (isFault(value)) return value.kind === "error" ? value.code : "";
  return typeof value === "string" ? normalise(value) : typeof value === "number" ? String(value) : "";
}

/** The first of the columns in which the line has anything: there stands what names its row. */
export function namingColumn(line: Line, columns: readonly (Column | undefined)[]): number {
  const printed = columns.filter((column) => column !== undefined);
  return (printed.find((column) => valueAt(line, column) !== undefined) ?? printed[0])?.index ?? 0;
}

/** Does the panel hold anything but its labels in this line? */
export function hasFigures(line: Line, { columns }: Panel): boolean {
  return columns.some((column) => isFigureRole(column.role) && valueAt(line, column) !== undefined);
}

/** A line that nothing names is a row only if a figure stands in it; texts in such columns are headings in between. */
export function hasNumbers(line: Line, { columns }: Panel): boolean {
  return columns.some(
    (column) =>
      isFigureRole(column.role) &&
      valueAt(line, column) !== undefined &&
      isFigure(cellAt(line.sheet, line.index, column.index)),
  );
}

/**
 * The first and the last row of each total: the one on top and the one at the end. Trying those between, from page breaks or
 * mistakes, would take too long.
 */
export function firstAndLast(totals: readonly DraftRow[]): DraftRow[] {
  const kept = new Set([...grouped(totals, ({ key }) => key).values()].flatMap((same) => [same[0], same.at(-1)]));
  return totals.filter((total) => kept.has(total));
}
