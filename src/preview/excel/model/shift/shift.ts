/** Rows or columns put into a sheet, or taken out of it, and where that leaves what stood there. */
import type { Area } from "../../../../workbook";
import { COLUMNS, isEntireColumn, isEntireRow, ROWS } from "../areas";

export type ShiftAxis = "rows" | "columns";

export interface Shift {
  readonly axis: ShiftAxis;
  readonly kind: "insert" | "delete";
  /** The first of those that come or go. */
  readonly at: number;
  readonly count: number;
}

/** Of one sheet: formulas of others may lead there. */
export interface SheetShift {
  readonly sheet: string;
  readonly shift: Shift;
}

export function inverse(shift: Shift): Shift {
  return { ...shift, kind: shift.kind === "insert" ? "delete" : "insert" };
}

export function sizeOf(axis: ShiftAxis): number {
  return axis === "rows" ? ROWS : COLUMNS;
}

/** What comes or goes, as an area. */
export function shiftedArea({ axis, at, count }: Shift): Area {
  const last = at + count - 1;
  return axis === "rows"
    ? { top: at, bottom: last, left: 0, right: COLUMNS - 1 }
    : { top: 0, bottom: ROWS - 1, left: at, right: last };
}

/** A stretch of rows or columns; what lies on both sides of new ones grows. The whole of a sheet stays the whole. `undefined` where nothing is left. */
export function movedSpan(
  { axis, kind, at, count }: Shift,
  first: number,
  last: number,
): readonly [number, number] | undefined {
  const size = sizeOf(axis);
  if (first === 0 && last === size - 1) return [first, last];
  if (kind === "insert") {
    const from = first >= at ? first + count : first;
    const to = last >= at ? last + count : last;
    return from < size ? [from, Math.min(to, size - 1)] : undefined;
  }
  const end = at + count;
  const from = first < at ? first : first < end ? at : first - count;
  const to = last < at ? last : last < end ? at - 1 : last - count;
  return from <= to ? [from, to] : undefined;
}

export function movedIndex(shift: Shift, index: number): number | undefined {
  return movedSpan(shift, index, index)?.[0];
}

export function movedArea(shift: Shift, area: Area): Area | undefined {
  // A whole row has no columns of its own that could come or go, nor a whole column rows.
  if (shift.axis === "rows" ? isEntireColumn(area) : isEntireRow(area)) return area;
  if (shift.axis === "rows") {
    const rows = movedSpan(shift, area.top, area.bottom);
    return rows && { ...area, top: rows[0], bottom: rows[1] };
  }
  const columns = movedSpan(shift, area.left, area.right);
  return columns && { ...area, left: columns[0], right: columns[1] };
}

export function movedAreas(shift: Shift, areas: readonly Area[]): Area[] {
  return areas.flatMap((area) => movedArea(shift, area) ?? []);
}

/** Whether it is the very same cells in another place: none has come between them, none has gone. */
export function keepsSize(shift: Shift, first: number, last: number): boolean {
  const moved = movedSpan(shift, first, last);
  return moved !== undefined && moved[1] - moved[0] === last - first;
}
