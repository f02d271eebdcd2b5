/** Findings as people and programs receive them: worksheet, text, html, json; and the cells to mark. */
export { checkedFile, type CheckedFile, type ReportedFinding } from "./checkedFile";
export { compareDrafts, type Comparison } from "./comparison/comparison";
export { comparisonToJson } from "./comparison/json";
export { comparisonToText } from "./comparison/text";
export { htmlDocument } from "./html/document";
export { Html, html } from "./html/html";
export { toHtml } from "./html/page";
export { toJson } from "./json";
export { marksOf } from "./marks";
export { ruleDocs, signs } from "./phrases";
export { reviewSheet } from "./reviewSheet";
export { plain } from "./text/plain";
export type { TextOptions } from "./text/options";
export { toText } from "./text/report";
export type { Typewriter } from "./text/typewriter";
export { wrap } from "./text/wrap";
export { unusableFile } from "./unusableFile";
