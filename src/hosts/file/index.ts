/** The port over workbook files: cells out of bytes, and marked or filled copies. */
export { copyNames, xlsxName } from "./copyNames";
export { filledCopy } from "./filledCopy";
export { readKept } from "./kept/readKept";
export { keptCopy } from "./keptCopy";
export { markedCopy } from "./markedCopy";
export { isNewBook, newBook } from "./newBook";
export { printedBook } from "./printedBook";
export { readText } from "./narrative/readText";
export { writeDocument } from "./narrative/writeDocument";
export { writeParts } from "./narrative/writeParts";
export { readCsv } from "./csv/readCsv";
export { readListFile } from "./readListFile";
export { readWorkbook } from "./readWorkbook";
export { isWritable } from "./writable";
export { isPassedOver, isWorkbookName, workbookEndings } from "./workbookName";
export { withoutFormulas } from "./withoutFormulas";
export { isUnusable, type Unusable } from "./unusable";
