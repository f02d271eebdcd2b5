export { a1, a1Area, columnLetters, contains, quoteSheet, type Area, type Position } from "./address";
export type { AddedCell, AddedSheet, Link, Mark, Tone } from "./edits";
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
