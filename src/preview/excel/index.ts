/** Our small Excel: a workbook in memory that answers the genuine office.js, for the preview page and for tests. */
export { Book } from "./model/book";
export type { BookChange } from "./model/changes";
export { applies } from "./model/conditionalFormat";
export { Sheet } from "./model/sheet";
export { restyled } from "./model/style";
export { contextOf, provideContext, type OfficeOptions } from "./officeContext";
export { MAX_PAYLOAD, ExcelSession } from "./session";
export { connectLibrary } from "./protocol/connect";
export type { OfficeLibrary } from "./protocol/library";
export { bookOf } from "./fromSheets";
export { ActionType } from "./protocol/messages";
export { asXlsx } from "./file/asXlsx";
export { openBook } from "./file/openBook";
export { saveBook } from "./file/saveBook";
