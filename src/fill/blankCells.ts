/** Which cells nothing stands in, so that something may be written there. */
import { cellAt, normalise, type CellPlace, type Sheet } from "../workbook";

/**
 * What a blank cell holds: nothing, or blanks that only indent.
 *
 * @returns undefined where the cell has content.
 */
export function blanksAt(sheet: Sheet, { row, column }: Pick<CellPlace, "row" | "column">): string | null | undefined {
  const cell = cellAt(sheet, row, column);
  if (cell === undefined) return null;
  return typeof cell.value === "string" && cell.formula === undefined && normalise(cell.value) === ""
    ? cell.value
    : undefined;
}

/** The rows of a column that a merged area covers, but for those where it begins: what is written there nobody sees. */
export function coveredRows({ merges, rows }: Sheet, column: number): ReadonlySet<number> {
  const covered = new Set<number>();
  let reached = 0;
  for (const { top, left, bottom } of merges
    .filter((merge) => merge.left <= column && column <= merge.right)
    .sort((a, b) => a.top - b.top)) {
    const last = Math.min(bottom, rows.length - 1);
    for (let row = Math.max(top, reached); row <= last; row += 1) if (row > top || left < column) covered.add(row);
    reached = Math.max(reached, last + 1);
  }
  return covered;
}
