/** Which cells a part of a sheet shows: those that have something to show, each with the room it takes, merged areas from wherever they begin. */
import { contains, type Area, type Position } from "../../../workbook";
import { applies, type Overlay } from "../../excel/model/conditionalFormat";
import { intersection } from "../../excel/model/areas";
import type { Cell, Sheet } from "../../excel/model/sheet";

export interface DrawnCell extends Position, Cell {
  /** The merged area, or the cell alone. */
  readonly area: Area;
  /** The conditional formats that apply, the first has the last word. */
  readonly overlays: readonly Overlay[];
}

export interface DrawnRow {
  readonly row: number;
  readonly cells: readonly DrawnCell[];
}

/** @param rows the rows in view, in order; likewise the columns: not in one piece where some are hidden or frozen */
export function drawnRows(sheet: Sheet, rows: readonly number[], columns: readonly number[]): DrawnRow[] {
  const merges = sheet.merges.filter(
    (merge) =>
      rows.some((row) => row >= merge.top && row <= merge.bottom) &&
      columns.some((column) => column >= merge.left && column <= merge.right),
  );
  const overlaysAt = overlaysNear(sheet, rows);
  const drawn = new Map<number, DrawnCell[]>(rows.map((row) => [row, []]));
  for (const row of rows) {
    const inRow = merges.filter(({ top, bottom }) => row >= top && row <= bottom);
    for (const column of columns) {
      const position = { row, column };
      if (inRow.some((merge) => contains(merge, position))) continue;
      const overlays = overlaysAt(position);
      const cell = sheet.cell(position);
      if (cell.content === undefined && cell.style === sheet.defaultStyle && overlays.length === 0) continue;
      drawn.get(row)?.push({ ...position, ...cell, area: single(position), overlays });
    }
  }
  for (const area of merges) {
    const position = { row: area.top, column: area.left };
    const cells = drawn.get(area.top) ?? [];
    drawn.set(area.top, cells);
    cells.push({ ...position, ...sheet.cell(position), area, overlays: overlaysAt(position) });
  }
  return [...drawn]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({ row, cells: cells.sort((a, b) => a.column - b.column) }));
}

export function single({ row, column }: Position): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** Grown until no merged area is cut, as Excel's selection is. */
export function withWholeMerges(area: Area, merges: readonly Area[]): Area {
  const touched = merges.filter((merge) => intersection(merge, area) !== undefined);
  const grown = touched.reduce(
    (all, merge) => ({
      top: Math.min(all.top, merge.top),
      left: Math.min(all.left, merge.left),
      bottom: Math.max(all.bottom, merge.bottom),
      right: Math.max(all.right, merge.right),
    }),
    area,
  );
  const isSame =
    grown.top === area.top && grown.left === area.left && grown.bottom === area.bottom && grown.right === area.right;
  return isSame ? area : withWholeMerges(grown, merges);
}

/** Thousands of marks lie in thousands of areas: those outside the rows in view are left out once, not for every cell. */
function overlaysNear(sheet: Sheet, rows: readonly number[]): (position: Position) => Overlay[] {
  const formats = sheet.conditionalFormats.filter(applies).map(({ areas, overlay, stopIfTrue }) => ({
    areas: areas.filter(({ top, bottom }) => rows.some((row) => row >= top && row <= bottom)),
    overlay,
    stopIfTrue,
  }));
  return (position) => {
    const over = formats.filter(({ areas }) => areas.some((area) => contains(area, position)));
    const last = over.findIndex(({ stopIfTrue }) => stopIfTrue);
    return (last === -1 ? over : over.slice(0, last + 1)).map(({ overlay }) => overlay);
  };
}
