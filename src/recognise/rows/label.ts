/** What a line is called: the first text that names it, and how far that is indented. */
import { isFigureRole } from "../header/headerMatcher";
import type { Column, Panel } from "../row";
import { isSumLabel, isTotalLabel } from "../../vocabulary";
import { normalise } from "../cells/text";
import { labelAt, valueAt, type Line } from "./draft";
import { depthAt } from "./outline";

export interface RowLabel {
  readonly text: string;
  readonly column: number;
  /** In blanks of half width; a column further right is deeper than any indentation. */
  readonly depth: number;
}

const deeperThanBlanks = 100;

/** The first text of a line that may name it: names and captions go before other texts. */
export function labelOf(line: Line, { columns }: Panel): RowLabel {
  const texts = columns.filter(({ role }) => !isFigureRole(role) && role !== "line-number");
  const names = texts.filter(({ role }) => role === "name" || role === "caption");
  const named = names.length > 0 ? [...names, ...texts.filter((column) => !names.includes(column))] : texts;
  const column = named.find((one) => labelAt(line, one) !== "");
  if (column === undefined) return { text: "", column: named[0]?.index ?? columns[0]?.index ?? 0, depth: 0 };
  return { text: labelAt(line, column), column: column.index, depth: depthOf(line, column, names) };
}

function depthOf(line: Line, column: Column, names: readonly Column[]): number {
  const step = Math.max(0, names.indexOf(column));
  return step * deeperThanBlanks + depthAt(line, column.index);
}

/** The last text of a line without a name of its own: its category, or whose lines follow. */
export function labelBeside(line: Line, panel: Panel): string {
  return panel.columns
    .filter(({ role }) => role === undefined || role === "text")
    .map((column) => valueAt(line, column))
    .reduce<string>((last, value) => (typeof value === "string" ? normalise(value) : last), "");
}

/** The word for a sum in any column before the figures, where a line has no name of its own: `小计` below 序号 or 资金性质. */
export function sumLabelBeside(line: Line, { columns }: Panel): string {
  const first = columns.findIndex(({ role }) => isFigureRole(role));
  return (
    columns
      .slice(0, Math.max(0, first))
      .map((column) => labelAt(line, column))
      .find(isSumLabel) ?? ""
  );
}

/** `A 货物` beside the names of what is bought: a line that adds up those below it, and is not the total. */
export function isSubtotal(label: string): boolean {
  return label !== "" && !isTotalLabel(label);
}
