/** Why rows or columns cannot come or go: Excel would refuse it too, or the file could not keep something true. */
import type { Area } from "../../../../workbook";
import { intersection } from "../areas";
import type { Sheet, Unmovable } from "../sheet";
import { shiftedArea, sizeOf, type Shift } from "./shift";

export type ShiftRefusal = Unmovable | "protected" | "full" | "table" | "array";

export function refusalOf(sheet: Sheet, shift: Shift): ShiftRefusal | undefined {
  if (isProtected(sheet, shift)) return "protected";
  const [unmovable] = sheet.unmovable;
  if (unmovable !== undefined) return unmovable;
  if (isFull(sheet, shift)) return "full";
  if (sheet.tables.some(({ area }) => cuts(shift, area))) return "table";
  return [...sheet.arrays, ...sheet.spills].some((area) => cuts(shift, area)) ? "array" : undefined;
}

function isProtected(sheet: Sheet, { kind, axis }: Shift): boolean {
  if (sheet.protection === undefined) return false;
  // What may be deleted there is bound to cells that are not locked, of which there are seldom whole rows.
  return (
    kind === "delete" || sheet.protection.options[axis === "rows" ? "allowInsertRows" : "allowInsertColumns"] !== true
  );
}

/** Whether it would push something off the sheet, or leave nothing of it. */
function isFull(sheet: Sheet, { axis, kind, at, count }: Shift): boolean {
  const size = sizeOf(axis);
  if (kind === "delete") return count >= size;
  const used = sheet.used(false);
  const last = used === undefined ? 0 : axis === "rows" ? used.bottom : used.right;
  return at + count > size || (last >= at && last + count >= size);
}

/** Whether new ones would come between its rows, or some of them would go. */
function cuts(shift: Shift, area: Area): boolean {
  const { axis, kind, at } = shift;
  if (kind === "delete") return intersection(shiftedArea(shift), area) !== undefined;
  const [first, last] = axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  return first < at && at <= last;
}
