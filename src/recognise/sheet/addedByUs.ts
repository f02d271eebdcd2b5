/** Sheets that this program added to a workbook: 审核意见, 练习答卷. They quote the tables, and nobody expects them to be checked. */
import { isReviewSheet, isReviewTitle } from "../../vocabulary";
import type { Sheet } from "../../workbook";
import { textLinesOf } from "../heading/headingLines";

/** Did this program add the sheet? Its name and its first words both say so: a table that somebody else calls 审核意见 is not ours. */
export function isAddedByUs(sheet: Sheet): boolean {
  return isReviewSheet(sheet.name) && textLinesOf(sheet).some(isReviewTitle);
}
