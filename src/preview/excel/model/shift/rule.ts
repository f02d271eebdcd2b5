/** Conditional formats and data validations: where they lie, and formulas that are meant from the first of their cells. */
import type { Area } from "../../../../workbook";
import { filledFormula } from "../../../../hosts/file/ooxml/formulaReferences";
import { shiftedFormula } from "./formula";
import { movedAreas, type SheetShift } from "./shift";

export interface PlacedRule {
  readonly areas: readonly Area[];
  /** Without `=`. */
  readonly formulas: readonly string[];
}

/** A rule of the very sheet that is shifted; without areas where all its cells are gone. */
export function movedRule({ areas, formulas }: PlacedRule, change: SheetShift): PlacedRule {
  const by = firstLeft(areas, change);
  return {
    areas: movedAreas(change.shift, areas),
    formulas: formulas.map((formula) => {
      const own = by.rows === 0 && by.columns === 0 ? formula : filledFormula(formula, by);
      return shiftedFormula(own, change, { home: change.sheet }).text;
    }),
  };
}

/** How far from its first cell lies the first that is left of it. */
function firstLeft(areas: readonly Area[], { shift }: SheetShift): { rows: number; columns: number } {
  const [first] = areas;
  const left = areas.find((area) => movedAreas(shift, [area]).length > 0);
  if (first === undefined || left === undefined || shift.kind === "insert") return { rows: 0, columns: 0 };
  const { axis, at, count } = shift;
  const start = axis === "rows" ? left.top : left.left;
  const kept = start >= at && start < at + count ? at + count - start : 0;
  return {
    rows: left.top - first.top + (axis === "rows" ? kept : 0),
    columns: left.left - first.left + (axis === "columns" ? kept : 0),
  };
}
