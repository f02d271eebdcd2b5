/** Rows while a table is being read: their place in the tree is still open. */
import { cellAt, type CellValue, type Sheet } from "../../workbook";
import { readCode } from "../codes";
import type { Column, Panel, Row, RowKind } from "../table";
import { normalise } from "../text";

export interface DraftRow extends Row {
  parent: DraftRow | undefined;
  readonly children: DraftRow[];
}

/** What a reader of rows gets: the sheet, the table's panels, and the lines that are neither notes nor column numbers. */
export interface Body {
  readonly sheet: Sheet;
  readonly panels: readonly Panel[];
  readonly lines: readonly number[];
}

export function draftRow(fields: {
  readonly index: number;
  readonly panel: Panel;
  readonly kind: RowKind;
  readonly key: string;
  readonly keyColumn: number;
  readonly code?: string | undefined;
  readonly name?: string;
  readonly nameColumn?: number | undefined;
  readonly lineNumber?: number | undefined;
}): DraftRow {
  return {
    index: fields.index,
    panel: fields.panel,
    kind: fields.kind,
    key: fields.key,
    code: fields.code,
    name: fields.name ?? "",
    lineNumber: fields.lineNumber,
    keyColumn: fields.keyColumn,
    nameColumn: fields.nameColumn,
    parent: undefined,
    children: [],
  };
}

export function adopt(parent: DraftRow | undefined, child: DraftRow): void {
  if (parent === undefined || parent === child) return;
  child.parent = parent;
  parent.children.push(child);
}

export function columnOf(panel: Panel, role: Column["role"]): Column | undefined {
  return panel.columns.find((column) => column.role === role);
}

export function valueAt(sheet: Sheet, row: number, column: Column | undefined): CellValue | undefined {
  return column === undefined ? undefined : cellAt(sheet, row, column.index)?.value;
}

/** A cell's text without blanks; a number counts as its digits. */
export function labelAt(sheet: Sheet, row: number, column: Column | undefined): string {
  const value = valueAt(sheet, row, column);
  return typeof value === "string" ? normalise(value) : typeof value === "number" ? String(value) : "";
}

/** Does the panel hold anything but its labels in this line? */
export function hasFigures(sheet: Sheet, row: number, panel: Panel): boolean {
  return panel.additive.some(({ index }) => cellAt(sheet, row, index) !== undefined);
}

/** Code and name of a line, wherever the two stand: in columns of their own, or together in one. */
export function readKey(sheet: Sheet, row: number, code: Column | undefined, name: Column | undefined) {
  const label = labelAt(sheet, row, name);
  const inCode = readCode(valueAt(sheet, row, code));
  if (inCode !== undefined) return { code: inCode.code, name: label || inCode.name, label };
  const inName = code === undefined ? readCode(valueAt(sheet, row, name)) : undefined;
  if (inName !== undefined && inName.name !== "") return { code: inName.code, name: inName.name, label };
  return { code: undefined, name: label || labelAt(sheet, row, code), label };
}
