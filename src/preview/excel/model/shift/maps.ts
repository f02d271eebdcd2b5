/** What a sheet keeps by the number of a row or column, or of both, and how it follows what moves. */
import type { Position } from "../../../../workbook";
import { movedIndex, type Shift } from "./shift";

/** By number. What was kept of those that go is gone. */
export function moveKeys<T>(map: Map<number, T>, shift: Shift): void {
  const entries = [...map];
  map.clear();
  for (const [index, value] of entries) {
    const moved = movedIndex(shift, index);
    if (moved !== undefined) map.set(moved, value);
  }
}

export function moveMembers(set: Set<number>, shift: Shift): void {
  const members = [...set];
  set.clear();
  for (const index of members) {
    const moved = movedIndex(shift, index);
    if (moved !== undefined) set.add(moved);
  }
}

/** By `row,column`. */
export function movePlaces<T>(map: Map<string, T>, shift: Shift): void {
  const entries = [...map];
  map.clear();
  for (const [place, value] of entries) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    const moved = movedPosition({ row, column }, shift);
    if (moved !== undefined) map.set(`${moved.row},${moved.column}`, value);
  }
}

export function movedPosition({ row, column }: Position, shift: Shift): Position | undefined {
  const index = movedIndex(shift, shift.axis === "rows" ? row : column);
  if (index === undefined) return undefined;
  return shift.axis === "rows" ? { row: index, column } : { row, column: index };
}
