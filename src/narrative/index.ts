/** The narrative (情况说明) of a disclosure: what it states, and how that stands against the tables and against itself. */
export type { Comparison, DirectionMistake, RateMistake } from "./comparison";
export { contentsIn, type Contents, type Heading } from "./contents";
export { enumerationsIn } from "./enumerations";
export {
  countsOf,
  documentOf,
  narrativeOf,
  standingsOf,
  type Narrative,
  type NarrativeCounts,
  type FigureStanding,
} from "./narrative";
export { isOfProject } from "./facts";
export { isInOtherUnit, unitThatAgrees } from "./otherUnit";
export { narrativeParagraphs, textSheetsOf, textsOf, type Paragraph } from "./paragraph";
export { sentencesTwice } from "./repeats";
export { statementsOf } from "./statements";
export { textSheet } from "./textSheet";
export type { Figure, Span, Statement } from "./statement";
