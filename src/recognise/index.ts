export { readCode, type CodeForm } from "./codes";
export { describeDocument, mostFrequent, tablesAndForms, type Disclosure, type Unrecognised } from "./disclosure";
export type { ChosenLayout } from "./chosen";
export { recognise, type RecogniseOptions } from "./recognise";
export { blank, figureKind, type FigureKind, type Reading } from "./reading";
export type { Labelled, Labels } from "./labels";
export {
  addressOf,
  amountOf,
  isBlank,
  isReadable,
  positionOf,
  Table,
  type Column,
  type Fact,
  type Family,
  type FormPart,
  type Note,
  type Panel,
  type Row,
  type RowKind,
} from "./table";
export { isTotalLabel, normalise, saysNothingThere, splitOrdinal } from "./text";
export { layoutOfTitles } from "./titles";
