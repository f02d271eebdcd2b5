/** The rows and columns of a sheet that the grid offers: what is used and some blank ones behind, more as the selection goes on. */
import type { Area } from "../../../workbook";
import { COLUMNS, ROWS } from "../../excel/model/areas";
import type { Sheet } from "../../excel/model/sheet";
import { Axis } from "./axis";
import type { Cursor } from "./movement";

const MARGIN = { rows: 60, columns: 12 };
const LEAST = { rows: 120, columns: 26 };

export interface Axes {
  readonly rows: Axis;
  readonly columns: Axis;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export function extentOf(used: Area | undefined, { active, corner }: Cursor): Extent {
  // A whole column selected is no reason to scroll through a million rows.
  const row = Math.max(used?.bottom ?? 0, active.row, corner.row === ROWS - 1 ? 0 : corner.row);
  const column = Math.max(used?.right ?? 0, active.column, corner.column === COLUMNS - 1 ? 0 : corner.column);
  return {
    rows: Math.min(ROWS, inSteps(Math.max(LEAST.rows, row + MARGIN.rows))),
    columns: Math.min(COLUMNS, inSteps(Math.max(LEAST.columns, column + MARGIN.columns))),
  };
}

export function axesOf(sheet: Sheet, { rows, columns }: Extent): Axes {
  return {
    rows: new Axis(rows, sheet.defaultRowHeight, sheet.rowHeights, sheet.hiddenRows),
    columns: new Axis(columns, sheet.defaultColumnWidth, sheet.columnWidths, sheet.hiddenColumns),
  };
}

/** So that the axes are not made anew with every step of the selection. */
function inSteps(count: number): number {
  return Math.ceil(count / 20) * 20;
}
