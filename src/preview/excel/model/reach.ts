/** How far the cells of a sheet reach. */
import type { Area } from "../../../workbook";
import { bounding, intersection, wholeSheet } from "./areas";

class Extent {
  #top = Infinity;
  #left = Infinity;
  #bottom = -1;
  #right = -1;

  add(row: number, column: number): void {
    if (row < this.#top) this.#top = row;
    if (row > this.#bottom) this.#bottom = row;
    if (column < this.#left) this.#left = column;
    if (column > this.#right) this.#right = column;
  }

  /** Undefined where there is no cell. */
  get area(): Area | undefined {
    if (this.#bottom < 0) return undefined;
    return { top: this.#top, left: this.#left, bottom: this.#bottom, right: this.#right };
  }

  reachesTo(row: number): boolean {
    return this.#bottom >= row;
  }

  isAsWideAs({ left, right }: Area): boolean {
    return this.#left <= left && this.#right >= right;
  }
}

/** Told by blocks of rows: what stands in a header alone says nothing of the rows far below it. */
const ROWS_PER_BLOCK = 1024;

/** Grows with each cell that is told; it does not shrink where one comes to hold nothing, so that it is never too small. */
export class Reach {
  readonly #blocks = new Map<number, Extent>();

  add(row: number, column: number): void {
    const block = Math.floor(row / ROWS_PER_BLOCK);
    const extent = this.#blocks.get(block) ?? new Extent();
    this.#blocks.set(block, extent);
    extent.add(row, column);
  }

  /** An area that has all cells in it which lie within another; undefined where there are none. */
  around(within: Area = wholeSheet): Area | undefined {
    const first = Math.floor(within.top / ROWS_PER_BLOCK);
    const last = Math.floor(within.bottom / ROWS_PER_BLOCK);
    const areas = [...this.#blocks].flatMap(([block, { area }]) =>
      area === undefined || block < first || block > last ? [] : [area],
    );
    return areas.length === 0 ? undefined : intersection(bounding(areas), within);
  }
}

/**
 * The smallest area within limits that holds all cells that count. It is looked for from the edges inwards: a table that fills its limits
 * is not gone through.
 */
export function smallestArea<T>(
  limits: Area,
  rows: ReadonlyMap<number, ReadonlyMap<number, T>>,
  counts: (cell: T) => boolean,
): Area | undefined {
  const { top, left, bottom, right } = limits;
  const found = new Extent();
  const look = (row: number): void => {
    for (const [column, cell] of rows.get(row) ?? [])
      if (column >= left && column <= right && counts(cell)) found.add(row, column);
  };
  // Few rows far apart.
  if (bottom - top >= 2 * rows.size) {
    for (const row of rows.keys()) if (row >= top && row <= bottom) look(row);
    return found.area;
  }
  let next = top;
  while (next <= bottom && !found.isAsWideAs(limits)) look(next++);
  for (let last = bottom; last >= next && !found.reachesTo(last + 1); last--) look(last);
  return found.area;
}
