/** Cells that stand below one another as one range: a column of names is then one object for Excel, not hundreds. */
import type { Area, CellPlace } from "../../../workbook";
import { areaAt } from "../areas";

export interface Run<T> {
  readonly sheet: string;
  readonly area: Area;
  /** From top to bottom. */
  readonly cells: readonly T[];
}

/** Runs of at most so many cells in all, in portions. */
export function portions<T extends CellPlace>(cells: readonly T[], most: number): Run<T>[][] {
  const sorted = cells.toSorted(
    (a, b) => Number(a.sheet > b.sheet) - Number(a.sheet < b.sheet) || a.column - b.column || a.row - b.row,
  );
  const all: Run<T>[][] = [];
  for (let start = 0; start < sorted.length; start += most) all.push(runsOf(sorted.slice(start, start + most)));
  return all;
}

/** A run of this cell alone. */
export function alone<T extends CellPlace>(cell: T): Run<T> {
  return { sheet: cell.sheet, area: areaAt(cell), cells: [cell] };
}

function runsOf<T extends CellPlace>(sorted: readonly T[]): Run<T>[] {
  const runs: T[][] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isBelow = last?.sheet === cell.sheet && last.column === cell.column && last.row === cell.row - 1;
    if (run !== undefined && isBelow) run.push(cell);
    else runs.push([cell]);
  }
  return runs.flatMap((cells) => {
    const [first] = cells;
    return first === undefined
      ? []
      : [{ ...alone(first), area: { ...areaAt(first), bottom: first.row + cells.length - 1 }, cells }];
  });
}
