/** Where remarks close a table, what stands below them is about it, and no row of it. */
import { beginsNoteWithColon, isTotalLabel } from "../../vocabulary";
import type { Sheet } from "../../workbook";
import type { Note } from "../row";
import { normalise } from "../cells/text";

/**
 * The rows of a table: without the lines below a remark that a blank line sets off (`说明：1.…`, then `2.上年预算合计 | 1234.56`), where
 * the rows above it have the total or codes, and these lines have neither.
 */
export function rowsAboveRemark(
  sheet: Sheet,
  lines: readonly number[],
  notes: readonly Note[],
  isCoded: (row: number) => boolean,
): readonly number[] {
  const isOfTable = (row: number): boolean => isCoded(row) || hasTotal(sheet, row);
  const remark = notes.find(
    ({ row, text }) => beginsNoteWithColon.test(normalise(text)) && sheet.rows[row - 1]?.some(Boolean) !== true,
  );
  if (remark === undefined) return lines;
  const above = lines.filter((row) => row < remark.row);
  const closes = above.some(isOfTable) && !lines.some((row) => row > remark.row && isOfTable(row));
  return closes ? above : lines;
}

function hasTotal(sheet: Sheet, row: number): boolean {
  return (
    sheet.rows[row]?.some((cell) => typeof cell?.value === "string" && isTotalLabel(normalise(cell.value))) === true
  );
}
