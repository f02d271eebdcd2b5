/** A workbook that is written anew: sheets of texts and numbers with links. */
import type { AddedCell, Link } from "./edits";

/** A file beside the workbook, by its relative path; `place` is what a page calls a part of itself. */
export interface FileLink {
  readonly file: string;
  readonly place?: string;
}

/**
 * A path, with slashes, as an address: blanks and Chinese characters are written as URIs have them. A backslash is a letter of a
 * name: `//` would be another machine. Half a character, which a name out of a damaged report may hold, leads nowhere.
 */
export function addressOfFile(file: string): string {
  return file
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}

/** Text is written as text whatever it starts with; a `number` takes its place, so that a reader can sort and add. */
export interface BookCell extends Omit<AddedCell, "link"> {
  readonly number?: number;
  /** The number is a share of 1. */
  readonly share?: boolean;
  readonly link?: Link | FileLink;
}

export interface BookSheet {
  readonly name: string;
  /** Widths in characters of the default font; 0 hides a column. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly (readonly BookCell[])[];
  /** The first rows and columns stay in view while the others scroll. */
  readonly frozenRows: number;
  readonly frozenColumns?: number;
  /** The row of headings by which a reader may filter those below it, counted from 0. */
  readonly filterRow?: number;
}
