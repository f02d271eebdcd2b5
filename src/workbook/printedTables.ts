/** Worksheets written anew as tables are printed: merged headers, number formats, formulas, settings for the printer. */
import type { Area, Position } from "./address";

export interface PrintedRef extends Position {
  readonly sheet: string;
}

/** What a cell adds up. */
export interface PrintedTerm {
  readonly ref: PrintedRef;
  readonly sign: 1 | -1;
}

export type PrintedLook =
  "title" | "label" | "right" | "header" | "text" | "code" | "amount" | "count" | "share" | "note";

export interface PrintedCell {
  readonly look: PrintedLook;
  readonly text?: string;
  /** A formula that adds these up. */
  readonly terms?: readonly PrintedTerm[];
  /** A formula that divides one by the other; nothing where the whole is nothing. */
  readonly share?: { readonly part: PrintedRef; readonly whole: PrintedRef };
  /** A number, or what the formula comes to: 0 where nothing is said. */
  readonly value?: number;
}

export interface PrintedSheet {
  readonly name: string;
  readonly rows: readonly (readonly (PrintedCell | undefined)[])[];
  readonly merges: readonly Area[];
  /** In characters of the default font. */
  readonly columnWidths: readonly number[];
  readonly isLandscape: boolean;
  /** The lines from the first one that are repeated on every page. */
  readonly headerRows: number;
}
