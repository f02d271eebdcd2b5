/** Figures that stand in no table: a sheet that nobody understood must not be passed over in silence. */
import { isAddedByUs, type Disclosure } from "../recognise";
import { contains, type Area, type Position, type Sheet } from "../workbook";
import { figureCells, cellsIn } from "./figureCells";

export interface OutsideFigures {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly amounts: number;
}

/** Of places that were not recognised, and of what stands beside the tables of a sheet; texts without a figure and sheets of ours are left out. */
export function figuresOutside({ workbook, tablesAndForms, unrecognised }: Disclosure): OutsideFigures[] {
  return workbook.sheets.flatMap((sheet) => {
    const areasOn = (places: readonly { readonly sheet: Sheet; readonly area: Area }[]): Area[] =>
      places.filter((place) => place.sheet === sheet).map(({ area }) => area);
    const [tables, others] = [areasOn(tablesAndForms.flatMap(({ pages }) => pages)), areasOn(unrecognised)];
    if (tables.length === 0 && others.length === 0 && isAddedByUs(sheet)) return [];
    const figures = figureCells(
      sheet,
      cellsIn(sheet, wholeSheet, (cell) => !tables.some((area) => contains(area, cell))),
    );
    const beside = figures.filter((cell) => !others.some((area) => contains(area, cell)));
    return [
      ...others.map((area) => ({ sheet, area, amounts: figures.filter((cell) => contains(area, cell)).length })),
      ...around(beside).map((area) => ({ sheet, area, amounts: beside.length })),
    ].filter(({ amounts }) => amounts > 0);
  });
}

const wholeSheet: Area = { top: 0, left: 0, bottom: Infinity, right: Infinity };

/** The smallest area that has all the cells in it; none where there are none. */
function around([first, ...others]: readonly Position[]): Area[] {
  if (first === undefined) return [];
  let area = { top: first.row, left: first.column, bottom: first.row, right: first.column };
  for (const { row, column } of others) {
    area = {
      top: Math.min(area.top, row),
      left: Math.min(area.left, column),
      bottom: Math.max(area.bottom, row),
      right: Math.max(area.right, column),
    };
  }
  return [area];
}
