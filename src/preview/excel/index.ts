/** Our small Excel: a workbook in memory that answers the genuine office.js, for the preview page and for tests. */
export { Book } from "./model/book";
export type { Change, ChangeListener } from "./model/changes";
export { applies, type ConditionalFormat, type Overlay } from "./model/conditionalFormat";
export { displayed } from "./model/display";
export { Sheet, type Cell } from "./model/sheet";
export { plainStyle, restyled, type CellStyle } from "./model/style";
export { provideContext, type OfficeOptions } from "./officeContext";
export { MAX_PAYLOAD, Session, type RoundTrip } from "./session";
export type { OfficeLibrary } from "./protocol/library";
export { bookOf } from "./fromSheets";
export type { FailureCode } from "./protocol/failure";
export { ActionType, type ActionInfo } from "./protocol/messages";
export { asXlsx } from "./file/asXlsx";
export { openBook } from "./file/openBook";
export { saveBook } from "./file/saveBook";
