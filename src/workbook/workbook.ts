/** The cells of a workbook as any host hands them over: the port between Excel or a file and the engine. */
import type { Area } from "./address";

/** What stands in a cell that has no usable value: an Excel error, or a formula that no program has calculated. */
export type Fault = { readonly kind: "error"; readonly code: string } | { readonly kind: "uncalculated" };

export type CellValue = string | number | boolean | Fault;

export interface Cell {
  readonly value: CellValue;
  /** Excel's number format code; `General` where none is set. */
  readonly format: string;
  /** Without the leading `=`; empty where the text of the formula is not known. */
  readonly formula?: string;
  /** By how many steps the cell's own format indents its text; absent where it does not. */
  readonly indent?: number;
}

export type Visibility = "visible" | "hidden" | "veryHidden";

/** One worksheet. Blank cells are absent, and so are rows without any cell. */
export interface Sheet {
  readonly name: string;
  readonly visibility: Visibility;
  /** Sparse: `rows[row]?.[column]`, both zero-based. */
  readonly rows: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
}

/** The cell at a row and column, both from 0; nothing where the sheet has none. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows[row]?.[column];
}

/** Whether a value is an error of Excel's, `#REF!`, or a formula that was not calculated. */
export function isFault(value: CellValue | undefined): value is Fault {
  return typeof value === "object";
}
