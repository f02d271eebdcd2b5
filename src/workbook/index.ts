export {
  a1,
  a1Area,
  columnIndex,
  columnLetters,
  contains,
  positionOf,
  quoteSheet,
  type Area,
  type Position,
} from "./address";
export type { AddedCell, AddedSheet, Mark, Tone } from "./edits";
export { addressOfFile, type BookCell, type BookSheet, type FileLink } from "./newBook";
export type { PrintedCell, PrintedLook, PrintedRef, PrintedSheet, PrintedTerm } from "./printedTables";
export { normalise } from "./normalise";
export { filledRuns, runs } from "./runs";
export {
  cellAt,
  isFault,
  type Cell,
  type CellValue,
  type Fault,
  type Sheet,
  type Visibility,
  type Workbook,
} from "./workbook";
export {
  HostFailure,
  type AddedTables,
  type CellEdit,
  type CellPlace,
  type HostFailureReason,
  type Marked,
  type OpenWorkbook,
  type Refused,
  type RefusalReason,
  type RemovedSheet,
  type RemovedTables,
  type Selection,
  type StopListening,
  type Watch,
  type Written,
} from "./openWorkbook";
