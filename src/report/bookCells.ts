/** The kinds of cells that our own sheets are made of. */
import type { BookCell } from "../workbook";

export function text(of: string): BookCell {
  return { text: of };
}

export function amount(number: number): BookCell {
  return { text: "", number };
}

export function heading(of: string): BookCell {
  return { text: of, style: "header" };
}

export function title(of: string): BookCell {
  return { text: of, style: "title" };
}

/** A row with a sentence that may run on over the empty cells beside it. */
export function note(of: string): BookCell[] {
  return [{ text: of, style: "note" }];
}
