/** How a formula's references follow rows and columns that come or go. */
import { withIndex, withMoved } from "../../../../hosts/file/ooxml/formulaReferences";
import { sameName } from "../names";
import { keepsSize, movedSpan, type SheetShift } from "./shift";

export interface ShiftedFormula {
  readonly text: string;
  /** Whether it refers to other cells than before: some have come between them, or have gone. */
  readonly isOther: boolean;
}

interface Home {
  /** The sheet that a reference without a name leads to. */
  readonly home: string;
  /** In a defined name, references without `$` lead to places beside the cell that uses it: they stay. */
  readonly onlyFixed?: boolean;
}

/** @param formula without its `=` */
export function shiftedFormula(
  formula: string,
  { sheet: shifted, shift }: SheetShift,
  { home, onlyFixed = false }: Home,
): ShiftedFormula {
  let isOther = false;
  const moved = withMoved(formula, (corners, sheetName) => {
    const indices = corners.map((corner) => corner[shift.axis]);
    const [first, last = first] = indices;
    if (first === undefined || last === undefined || !sameName(sheetName ?? home, shifted)) return corners;
    if (onlyFixed && !(first.isFixed && last.isFixed)) return corners;
    const [from, to] = first.index <= last.index ? [first.index, last.index] : [last.index, first.index];
    isOther ||= !keepsSize(shift, from, to);
    const span = movedSpan(shift, from, to);
    if (span === undefined) return undefined;
    const ends = first.index <= last.index ? span : [span[1], span[0]];
    return corners.map((corner, index) => withIndex(corner, shift.axis, ends[index] ?? 0));
  });
  return { text: moved, isOther };
}
