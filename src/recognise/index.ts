export { isAddedByUs } from "./addedByUs";
export { readCode, type CodeForm } from "./codes";
export {
  describeDocument,
  disclosuresIn,
  mostFrequent,
  withText,
  type Disclosure,
  type Unrecognised,
} from "./disclosure";
export type { ChosenLayout } from "./chosen";
export { recognise, recogniseAgain } from "./recognise";
export { isTemplateLine } from "./body";
export { isFigureRole } from "./headerMatcher";
export { figureKind, type FigureKind, type CellReading } from "./reading";
export { nameThings, printedNumber } from "./form/keyNumbers";
export type { SumStanding, TableSum } from "./form/tableSum";
export type { Labelled } from "./labels";
export { codeColumnsOf } from "./codeColumns";
export { isBelowHeader, listsBelow } from "./row";
export type { Column, ColumnComparison, Family, FormPart, Note, Panel, Row, RowComparison } from "./row";
export { addressOf, amountOf, isBlank, isReadable, Table, type Fact, type Page } from "./table";
export { withoutLabel } from "./forms/formCells";
export { normalise } from "./text";
export { layoutOfTitles } from "./titles";
