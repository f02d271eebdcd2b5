/** Between our rectangles and Excel's ranges. */
import type { Area } from "../../workbook";

/** What must be loaded of a range for `areaOf`. */
export const bounds = "rowIndex,columnIndex,rowCount,columnCount";

/** The area of a range whose indexes are loaded. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

/** The range of an area. */
export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
