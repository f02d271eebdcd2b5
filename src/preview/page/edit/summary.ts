/** What Excel's status bar tells of the selected cells, exactly. */
import { Decimal } from "decimal.js";
import type { Area } from "../../../workbook";
import type { Sheet } from "../../excel/model/sheet";

export interface Summary {
  readonly count: number;
  readonly sum: Decimal | undefined;
  readonly average: Decimal | undefined;
}

export function summaryOf(sheet: Sheet, areas: readonly Area[]): Summary {
  let count = 0;
  let figures = 0;
  let sum = new Decimal(0);
  for (const area of areas) {
    for (const { content, row, column } of sheet.stored(area)) {
      if (content === undefined || sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column)) continue;
      count++;
      if (typeof content.value !== "number") continue;
      figures++;
      // A figure is what Excel shows of it: fifteen digits.
      sum = sum.plus(new Decimal(content.value).toSignificantDigits(15));
    }
  }
  if (figures === 0) return { count, sum: undefined, average: undefined };
  return { count, sum, average: sum.dividedBy(figures) };
}
