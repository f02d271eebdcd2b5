/** Which rows or columns a selection asks to be put in or taken out. */
import type { Area } from "../../../workbook";
import { isEntireColumn, isEntireRow } from "../../excel/model/areas";
import { refusalOf, type ShiftRefusal } from "../../excel/model/shift/refusal";
import type { Shift, ShiftAxis } from "../../excel/model/shift/shift";
import type { Sheet } from "../../excel/model/sheet";

export type SelectionRefusal = ShiftRefusal | "wholeLines";

/** What whole rows, or else whole columns, a selection is made of. */
export function axisOf(areas: readonly Area[]): ShiftAxis | undefined {
  if (areas.every(isEntireRow)) return "rows";
  return areas.every(isEntireColumn) ? "columns" : undefined;
}

/** From which to which row or column an area reaches. */
export function spanOf(axis: ShiftAxis, { top, bottom, left, right }: Area): readonly [first: number, last: number] {
  return axis === "rows" ? [top, bottom] : [left, right];
}

/** Those further down or to the right first, so that the others still stand where they were selected; or why it cannot be. */
export function shiftsOf(
  sheet: Sheet,
  areas: readonly Area[],
  kind: Shift["kind"],
): readonly Shift[] | { readonly refusal: SelectionRefusal } {
  const axis = axisOf(areas);
  if (axis === undefined) return { refusal: "wholeLines" };
  const shifts: Shift[] = [];
  for (const [first, final] of areas.map((area) => spanOf(axis, area)).toSorted(([a], [b]) => a - b)) {
    const last = shifts.at(-1);
    const end = last === undefined ? -1 : last.at + last.count;
    if (last !== undefined && first <= end)
      shifts[shifts.length - 1] = { ...last, count: Math.max(end, final + 1) - last.at };
    else shifts.push({ axis, kind, at: first, count: final - first + 1 });
  }
  for (const shift of shifts) {
    const refusal = refusalOf(sheet, shift);
    if (refusal !== undefined) return { refusal };
  }
  return shifts.toReversed();
}
