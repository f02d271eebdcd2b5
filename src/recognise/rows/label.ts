/** What a line is called: the first text that names it, and how far that is indented. */
import type { Sheet } from "../../workbook";
import { isFigureRole } from "../headerMatcher";
import type { Column, Panel } from "../row";
import { labelAt } from "./draft";
import { depthAt } from "./outline";

export interface RowLabel {
  readonly text: string;
  readonly column: number;
  /** In blanks of half width; a column further right is deeper than any indentation. */
  readonly depth: number;
}

const deeperThanBlanks = 100;

export function labelOf(sheet: Sheet, row: number, { columns }: Panel): RowLabel {
  const texts = columns.filter(({ role }) => !isFigureRole(role) && role !== "line-number");
  const names = texts.filter(({ role }) => role === "name" || role === "caption");
  const named = names.length > 0 ? [...names, ...texts.filter((column) => !names.includes(column))] : texts;
  const column = named.find((one) => labelAt(sheet, row, one) !== "");
  if (column === undefined) return { text: "", column: named[0]?.index ?? columns[0]?.index ?? 0, depth: 0 };
  return { text: labelAt(sheet, row, column), column: column.index, depth: depthOf(sheet, row, column, names) };
}

function depthOf(sheet: Sheet, row: number, column: Column, names: readonly Column[]): number {
  const step = Math.max(0, names.indexOf(column));
  return step * deeperThanBlanks + depthAt(sheet, row, column.index);
}
