/** Findings as people and programs receive them: worksheet, text, html, json; and the cells to mark. */
export { checkedFile, type CheckedFile } from "./checkedFile";
export type { CheckedDraft } from "./comparison/documents";
export {
  compareDrafts,
  differencesBetween,
  type DraftComparison,
  type DraftDifferences,
} from "./comparison/comparison";
export { doubtsOf } from "./comparison/doubts";
export { comparisonToJson } from "./comparison/json";
export { comparisonPage } from "./comparison/page";
export { comparisonSheets } from "./comparison/sheets";
export { comparisonToText } from "./comparison/text";
export { htmlDocument } from "./html/document";
export { gradesText } from "./grades";
export { Html, html } from "./html/html";
export { toHtml } from "./html/page";
export { reportedFile, toJson } from "./json";
export { marksOf } from "./marks";
export { onlyErrors } from "./onlyErrors";
export { signs } from "./phrases";
export { ruleDocs } from "./ruleDocs";
export { earlierReviewIn, explainedIn } from "./review/earlier";
export { reviewSheet } from "./review/sheet";
export { coverageThousandths, isUncheckedLine } from "./summary/cells";
export { summaryLine, type SummaryLine } from "./summary/line";
export { summaryPage } from "./summary/page";
export { readLine, readLines } from "./summary/readLines";
export { summarySheets } from "./summary/sheets";
export { summarise } from "./summary/summary";
export { summaryToJson } from "./summary/json";
export { overallText } from "./summary/totals";
export { plain } from "./text/plain";
export type { TextOptions } from "./text/options";
export { toText } from "./text/report";
export type { Typewriter } from "./text/typewriter";
export { withDepartment } from "./withDepartment";
export { wrap } from "./text/wrap";
export { uncheckedText } from "./unchecked";
export { unusableFile } from "./unusableFile";
