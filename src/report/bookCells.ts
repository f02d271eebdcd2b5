/** The kinds of cells that our own sheets are made of. */
import type { BookCell, BookSheet } from "../workbook";

/** A cell of words. */
export function text(of: string): BookCell {
  return { text: of };
}

/** A cell of a number. */
export function amount(number: number): BookCell {
  return { text: "", number };
}

/** A cell of a header row. */
export function heading(of: string): BookCell {
  return { text: of, style: "header" };
}

/** A cell with the title of a sheet. */
export function title(of: string): BookCell {
  return { text: of, style: "title" };
}

/** A row with a sentence that may run on over the empty cells beside it. */
export function note(of: string): BookCell[] {
  return [{ text: of, style: "note" }];
}

/** A list as a sheet: its name, what is said of it, and below headings that stay in sight a row each, by which a reader may filter. */
export function listSheet({
  name,
  headed = name,
  said,
  columns,
  rows,
}: {
  readonly name: string;
  /** What stands above it, where not its name. */
  readonly headed?: string;
  readonly said: readonly string[];
  readonly columns: readonly (readonly [heading: string, width: number])[];
  readonly rows: readonly (readonly BookCell[])[];
}): BookSheet {
  const top = [[title(headed)], ...said.map(note), columns.map(([of]) => heading(of))];
  return {
    name,
    columnWidths: columns.map(([, width]) => width),
    rows: [...top, ...rows],
    frozenRows: top.length,
    filterRow: top.length - 1,
  };
}
