/** Rows of a range's cells, as Excel's interface hands them over. */
import { cellCount, isEntireColumn, isEntireRow } from "../model/areas";
import type { Cell } from "../model/sheet";
import { ExcelFailure } from "../protocol/failure";
import type { Ranges } from "./selves";

/** More than this many cells cannot be read or written at once. */
export const MAX_CELLS = 5_000_000;

/** `null` where the range is a whole column or row: such cells cannot be listed. */
export function matrix<T>({ sheet, areas }: Ranges, read: (cell: Cell) => T): T[][] | null {
  const [area] = areas;
  if (area === undefined || isEntireColumn(area) || isEntireRow(area)) return null;
  if (cellCount([area]) > MAX_CELLS) throw new ExcelFailure("RangeExceedsLimit");
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: T[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(read(sheet.cell({ row, column })));
    rows.push(cells);
  }
  return rows;
}
