/** The header of a table: what is alike beside each other is merged, and what has fewer levels reaches down. */
import type { Area, PrintedCell } from "../../workbook";
import { headerLevels } from "./plan";
import type { StyledTable } from "./style";

export interface Header {
  readonly rows: readonly (readonly PrintedCell[])[];
  readonly merges: readonly Area[];
}

/** The header of a table, merged where words of neighbours are the same, with the row of 栏次 where the style has one. */
export function headerOf(table: StyledTable, top: number, year: number): Header {
  const numbers = table.isNumbered === true ? [numberRow(table)] : [];
  const levels = headerLevels(table) - numbers.length;
  const paths = [...table.keys, ...table.columns.map(({ words }) => words)].map((words) =>
    words.replaceAll("{年}", String(year)).split("/"),
  );
  const rows = Array.from({ length: levels }, (_, level) =>
    paths.map((path): PrintedCell =>
      startsAt(paths, path, level) ? { look: "header", text: path[level] ?? "" } : { look: "header" },
    ),
  );
  const merges = paths.flatMap((path, column) =>
    path.flatMap((_, level): Area[] => {
      if (!isFirst(paths, column, level)) return [];
      const right = lastAlike(paths, column, level);
      const bottom = level === path.length - 1 ? levels - 1 : level;
      return right > column || bottom > level ? [{ top: top + level, left: column, bottom: top + bottom, right }] : [];
    }),
  );
  return { rows: [...rows, ...numbers], merges };
}

/** `栏次`, and the columns counted. */
function numberRow({ keys, columns }: StyledTable): readonly PrintedCell[] {
  return [
    ...keys.map((_, position): PrintedCell => ({ look: "header", ...(position === 0 && { text: "栏次" }) })),
    ...columns.map((_, position): PrintedCell => ({ look: "header", text: String(position + 1) })),
  ];
}

function startsAt(paths: readonly (readonly string[])[], path: readonly string[], level: number): boolean {
  return level < path.length && isFirst(paths, paths.indexOf(path), level);
}

/** Nothing beside it on the left belongs to the same cell. */
function isFirst(paths: readonly (readonly string[])[], column: number, level: number): boolean {
  return column === 0 || !isAlike(paths[column - 1] ?? [], paths[column] ?? [], level);
}

function lastAlike(paths: readonly (readonly string[])[], column: number, level: number): number {
  let last = column;
  while (last + 1 < paths.length && isAlike(paths[column] ?? [], paths[last + 1] ?? [], level)) last += 1;
  return last;
}

/** A last level is a column of its own. */
function isAlike(a: readonly string[], b: readonly string[], level: number): boolean {
  if (level >= Math.min(a.length, b.length) - 1) return false;
  return a.slice(0, level + 1).join("/") === b.slice(0, level + 1).join("/");
}
