/** Where a code stands that may be split over several cells of its row. */
import { cellAt } from "../../workbook";
import type { Row } from "../row";

/** The columns of the cells that make up the code of a row, the lowest level first: one, or those of 类 | 款 | 项 that are filled. */
export function codeColumnsOf({ sheet, index, panel, keyColumn }: Row): readonly [number, ...number[]] {
  const parts = panel.columns.filter(({ role }) => role === "code-part").map((column) => column.index);
  const isSplit = parts.includes(keyColumn);
  const above = parts.filter((column) => column !== keyColumn && cellAt(sheet, index, column) !== undefined);
  return isSplit ? [keyColumn, ...above.reverse()] : [keyColumn];
}
