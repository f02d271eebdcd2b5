/** Cells run together into the shortest sensible list of ranges. */
import type { Area, Position } from "./address";
import { cellAt, type Sheet } from "./workbook";

/**
 * Cells that stand below one another become one column run; equal runs side by side become one block. Cells may come in any
 * order and more than once.
 *
 * @param isGap cells that a run may pass over, as blank ones; none where nothing is said
 */
export function runs(cells: readonly Position[], isGap: (cell: Position) => boolean = () => false): Area[] {
  const sorted = cells.toSorted((a, b) => a.column - b.column || a.row - b.row);
  const columns: Area[] = [];
  for (const { row, column } of sorted) {
    const last = columns.at(-1);
    if (last?.left === column && reaches(last.bottom, row, column, isGap)) {
      columns[columns.length - 1] = { ...last, bottom: row };
    } else columns.push({ top: row, left: column, bottom: row, right: column });
  }
  const blocks: Area[] = [];
  for (const run of columns.toSorted((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left)) {
    const last = blocks.at(-1);
    if (last !== undefined && last.top === run.top && last.bottom === run.bottom && last.right + 1 === run.left) {
      blocks[blocks.length - 1] = { ...last, right: run.right };
    } else blocks.push(run);
  }
  return blocks;
}

/** As people read a table: column after column, and a run passes over blank cells. */
export function filledRuns(sheet: Sheet, cells: readonly Position[]): Area[] {
  const areas = runs(cells, ({ row, column }) => cellAt(sheet, row, column) === undefined);
  return areas.sort((a, b) => a.left - b.left || a.top - b.top);
}

function reaches(bottom: number, row: number, column: number, isGap: (cell: Position) => boolean): boolean {
  for (let between = bottom + 1; between < row; between += 1) if (!isGap({ row: between, column })) return false;
  return true;
}
