/** Which rows a selection asks to be put in or taken out. */
import type { Area } from "../../../workbook";
import { isEntireRow } from "../../excel/model/areas";
import { refusalOf, type ShiftRefusal } from "../../excel/model/shift/refusal";
import type { Shift } from "../../excel/model/shift/shift";
import type { Sheet } from "../../excel/model/sheet";

export type RowsRefusal = ShiftRefusal | "wholeRows";

/** Those further down first, so that the others still stand where they were selected; or why it cannot be. */
export function rowShifts(
  sheet: Sheet,
  areas: readonly Area[],
  kind: Shift["kind"],
): readonly Shift[] | { readonly refusal: RowsRefusal } {
  if (!areas.every(isEntireRow)) return { refusal: "wholeRows" };
  const shifts: Shift[] = [];
  for (const { top, bottom } of areas.toSorted((a, b) => a.top - b.top)) {
    const last = shifts.at(-1);
    const end = last === undefined ? -1 : last.at + last.count;
    if (last !== undefined && top <= end)
      shifts[shifts.length - 1] = { ...last, count: Math.max(end, bottom + 1) - last.at };
    else shifts.push({ axis: "rows", kind, at: top, count: bottom - top + 1 });
  }
  for (const shift of shifts) {
    const refusal = refusalOf(sheet, shift);
    if (refusal !== undefined) return { refusal };
  }
  return shifts.toReversed();
}
