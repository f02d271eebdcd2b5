/** How far a text may run out of its cell: over blank neighbours, until something stands in the way. */
import type { Sheet } from "../../excel/model/sheet";
import type { Axis } from "./axis";
import type { DrawnCell } from "./drawn";
import type { Side } from "./shown";

/** Longer texts are cut. */
const FARTHEST = 1_600;

export interface Room {
  readonly before: number;
  readonly after: number;
}

const none: Room = { before: 0, after: 0 };

/** In pixels, beside the cell's own width. */
export function roomBeside(
  sheet: Sheet,
  { row, column, area, content, style }: DrawnCell,
  side: Side,
  columns: Axis,
): Room {
  if (typeof content?.value !== "string" || style.wrap || area.left !== area.right || area.top !== area.bottom)
    return none;
  const free = (by: 1 | -1): number => {
    let pixels = 0;
    for (let next = column + by; next >= 0 && next < columns.count && pixels < FARTHEST; next += by) {
      const neighbour = { row, column: next };
      if (sheet.content(neighbour) !== undefined || sheet.mergeAt(neighbour) !== undefined) break;
      pixels += columns.size(next);
    }
    return pixels;
  };
  if (side === "left") return { before: 0, after: free(1) };
  if (side === "right") return { before: free(-1), after: 0 };
  const both = Math.min(free(-1), free(1));
  return { before: both, after: both };
}
