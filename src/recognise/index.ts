export { isAddedByUs } from "./sheet/addedByUs";
export { readCode, type CodeForm } from "./cells/codes";
export {
  describeDocument,
  disclosuresIn,
  withText,
  type Disclosure,
  type Unrecognised,
} from "./disclosure/disclosure";
export { mostFrequent } from "./disclosure/mostFrequent";
export type { ChosenLayout } from "./layout/chosen";
export { recognise, recogniseAgain } from "./recognise";
export { isTemplateLine } from "./sheet/body";
export { isFigureRole } from "./header/headerMatcher";
export { figureKind, type FigureKind, type CellReading } from "./reading";
export { areBrokenBothWays } from "./form/brokenBothWays";
export { ofWhichColumns, type OfWhichColumns } from "./form/ofWhich";
export { nameThings, printedNumber } from "./form/keyNumbers";
export type { SumStanding, TableSum } from "./form/tableSum";
export type { Labelled } from "./heading/labels";
export { codeColumnsOf } from "./columns/codeColumns";
export { wholeOf } from "./columns/dividedWhole";
export { carriedKeys } from "./rows/captionKeys";
export { isBelowHeader, listsBelow } from "./row";
export type { Column, ColumnComparison, Family, FormPart, Note, Panel, Row, RowComparison } from "./row";
export { addressOf, amountOf, isBlank, isReadable, Table, type Fact, type Heading, type Page } from "./table";
export { withoutLabel } from "./forms/formCells";
export { normalise } from "./cells/text";
export { layoutOfTitles } from "./heading/titles";
