/** The port over workbook files: cells out of bytes, and marked copies. */
export { markedCopy } from "./markedCopy";
export { isUnusable, readWorkbook } from "./readWorkbook";
export type { Unusable } from "./unusable";
