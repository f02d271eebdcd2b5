/** Levels that neither codes nor numbers nor indents show: `教育支出 110 | 普通教育 80 | 小学教育 50 | 初中教育 30 | …`. */
import { splitOrdinal } from "../../vocabulary";
import type { Column } from "../row";
import { adopt, type DraftRow } from "./draft";
import type { DraftFigures } from "./figures";

/** Of two lines each may be the other's part. */
const fewestRows = 3;
/** Every row is held against all runs behind it. */
const mostRows = 300;

/**
 * Where a table lists rows without codes and their sum is not the total: a row that in every column is the sum of those behind it
 * stands above these, if what is left then comes to the total in every column.
 */
export function nestBySums(rows: readonly DraftRow[], figures: DraftFigures, columns: ReadonlySet<Column>): void {
  for (const total of rows.filter(({ kind }) => kind === "total"))
    if (total.children.every(({ parent }) => parent === total)) nestBelow(total, figures, columns);
}

/** The same of the parts of any row. */
export function nestBelow(total: DraftRow, figures: DraftFigures, columns: ReadonlySet<Column>): void {
  const listed = [...total.children];
  if (listed.length < fewestRows || listed.length > mostRows) return;
  if (listed.some(({ code }) => code !== undefined)) return;
  const levelOf = levelsOf(listed);
  const addsUp = (whole: DraftRow, parts: readonly DraftRow[]): boolean => {
    // What has parts of its own already is no sum of others; it may be one of them.
    if (whole !== total && whole.children.length > 0) return false;
    const level = levelOf(whole);
    if (level > 0 && parts.some((part) => levelOf(part) > 0 && levelOf(part) <= level)) return false;
    const sums = total.panel.columns.flatMap((column) =>
      columns.has(column) ? (figures.isSum(whole, parts, column) ?? []) : [],
    );
    return sums.length > 0 && !sums.includes(false);
  };
  if (addsUp(total, listed)) return;
  const { side, below } = wholesAmong(listed, addsUp);
  if (below.size === 0 || !addsUp(total, side)) return;
  total.children.length = 0;
  for (const part of side) adopt(total, part);
  for (const [whole, parts] of below) for (const part of parts) adopt(whole, part);
}

/** Of numbers that tell levels apart, `一、` and `（一）`; of rows that are merely counted, none. */
function levelsOf(rows: readonly DraftRow[]): (row: DraftRow) => number {
  const levels = new Map(rows.map((row) => [row, splitOrdinal(row.name).level]));
  const areCounted = new Set([...levels.values()].filter((level) => level > 0)).size < 2;
  return (row) => (areCounted ? 0 : (levels.get(row) ?? 0));
}

/** Each row that is the sum of those behind it, with these, and what then stands side by side. */
export function wholesAmong<Row>(
  listed: readonly Row[],
  addsUp: (whole: Row, parts: readonly Row[]) => boolean,
): { readonly side: readonly Row[]; readonly below: ReadonlyMap<Row, readonly Row[]> } {
  const below = new Map<Row, readonly Row[]>();
  let side: readonly Row[] = [];
  for (const row of listed.toReversed()) {
    const behind = side;
    const length = behind.findIndex((_, at) => addsUp(row, behind.slice(0, at + 1))) + 1;
    if (length > 0) below.set(row, behind.slice(0, length));
    side = [row, ...behind.slice(length)];
  }
  return { side, below };
}
