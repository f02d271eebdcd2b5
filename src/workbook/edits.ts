/** What a host can be asked to do to a workbook. */
import type { Position } from "./address";

/** How loud a mark is; a host chooses the colours. */
export type Tone = "error" | "warning" | "info";

/** A highlight laid over a cell as a conditional format: the cell's own value and fill stay as they are. */
export interface Mark extends Position {
  readonly sheet: string;
  readonly tone: Tone;
}

/** A place in the workbook that a cell of an added sheet leads to. */
export interface Link {
  readonly sheet: string;
  readonly cell: string;
}

/** Text is written as text whatever it starts with: a finding that quotes `=HYPERLINK(…)` must never become a formula. */
export interface AddedCell {
  readonly text: string;
  /** A `note` may run on over the empty cells beside it, as a title does. */
  readonly style?: "title" | "header" | "note" | Tone;
  readonly link?: Link;
}

/** A worksheet that a host appends to the workbook. */
export interface AddedSheet {
  readonly name: string;
  /** Widths in characters of the default font; 0 hides a column. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly (readonly AddedCell[])[];
  /** The first rows stay in view while the others scroll. */
  readonly frozenRows: number;
}
