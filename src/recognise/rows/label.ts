/** What a line is called: the first text that names it, and how far that is indented. */
import { isFigureRole } from "../headerMatcher";
import type { Column, Panel } from "../row";
import { labelAt, type Line } from "./draft";
import { depthAt } from "./outline";

export interface RowLabel {
  readonly text: string;
  readonly column: number;
  /** In blanks of half width; a column further right is deeper than any indentation. */
  readonly depth: number;
}

const deeperThanBlanks = 100;

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
