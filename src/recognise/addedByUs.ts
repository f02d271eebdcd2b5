/** Sheets that this program added to a workbook: 审核意见, 练习答卷. They quote the tables, and nobody expects them to be checked. */
import { isReviewSheet, isReviewTitle } from "../vocabulary";
import type { Sheet } from "../workbook";
import { textLinesOf } from "./headingLines";

/** By its name and by what it says: a table that somebody keeps under such a name is none of ours. */
export function isAddedByUs(sheet: Sheet): boolean {
  return isReviewSheet(sheet.name) && textLinesOf(sheet).some(isReviewTitle);
}
