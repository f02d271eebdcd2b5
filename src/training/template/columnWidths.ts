/** How wide the columns of a table are, in characters of the default font, and which way its page is turned. */
import { sideWidth } from "./captionRows";
import { captionWidth } from "./captions";
import { panelWidth } from "./panels";
import type { StyledTable } from "./style";

const widths = { code: 12, name: 36, figure: 14, narrow: 10, caption: 34, line: 6 };
/** More columns of figures do not fit on a page that stands upright. */
const mostUpright = 4;
/** With more of them they are narrow, or the print is too small to read. */
const mostWide = 9;
/** Of what is wider than this, an upright page shows hardly more than half the size. */
const widestUpright = 140;
/** A Chinese character of the title's size. */
const titleLetter = 3;

/** The columns of a table, together at least as wide as its title, which would be cut at the last one. */
export function columnWidthsOf(table: StyledTable, title: string): readonly number[] {
  const own = ownWidths(table);
  const lacking = titleLetter * title.length - total(own);
  return lacking > 0 ? own.map((width) => width + Math.ceil(lacking / own.length)) : own;
}

/** Is the table wider than a page that stands upright? */
export function needsLandscape({ columns }: StyledTable, columnWidths: readonly number[]): boolean {
  return columns.length > mostUpright || columnWidths.length >= mostWide || total(columnWidths) > widestUpright;
}

function ownWidths({ keys, columns, rows }: StyledTable): readonly number[] {
  if (rows.kind === "form") return rows.columnWidths;
  if (rows.kind === "captions") {
    const side = [widths.caption, ...Array.from({ length: sideWidth(rows) - 1 }, () => widths.line)];
    const figures = Array.from({ length: captionWidth(rows) - 2 * side.length - 1 }, () => widths.figure);
    return [...side, widths.figure, ...side, ...figures];
  }
  if (rows.kind === "panels")
    return Array.from({ length: panelWidth(rows) }, (_, column) => [widths.narrow, 28, widths.figure][column % 3] ?? 0);
  // Items have a name and no code.
  const first = rows.kind === "items" ? widths.name : widths.code;
  return [
    ...keys.map((_, position) => (position === 0 ? first : widths.name)),
    ...columns.map(() => (columns.length > mostWide ? widths.narrow : widths.figure)),
  ];
}

function total(columnWidths: readonly number[]): number {
  return columnWidths.reduce((sum, width) => sum + width, 0);
}
