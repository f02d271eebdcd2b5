/** Does the same stand in all cells of two workbooks? What this program added to one of them does not count. */
import { isAddedByUs } from "../../recognise";
import type { Sheet, Workbook } from "../../workbook";

/** Sheets are compared in their order, cells by their values; looks do not count. */
export function isSameWorkbook(one: Workbook, other: Workbook): boolean {
  const [sheets, others] = [one, other].map(({ sheets: all }) => all.filter((sheet) => !isAddedByUs(sheet)));
  return (
    sheets?.length === others?.length &&
    sheets?.every((sheet, position) => isSameSheet(sheet, others?.[position])) === true
  );
}

function isSameSheet(sheet: Sheet, other: Sheet | undefined): boolean {
  return other !== undefined && sheet.name === other.name && contentOf(sheet) === contentOf(other);
}

/** Blank cells at the end of a row, and blank rows at the end, are read by one host and not by another. */
function contentOf({ rows }: Sheet): string {
  const filled: [number, number, unknown][] = [];
  rows.forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      if (cell !== undefined && cell.value !== "") filled.push([row, column, cell.value]);
    }),
  );
  return JSON.stringify(filled);
}
