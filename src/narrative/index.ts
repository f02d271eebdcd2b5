/** The narrative (情况说明) of a disclosure: what it states, and how that stands against the tables and against itself. */
export type { Comparison, DirectionMistake, RateMistake } from "./comparisons/comparison";
export { contentsIn, type Contents, type Heading } from "./text/contents";
export { countedStaffIn } from "./comparisons/countedStaff";
export { countedVehiclesIn } from "./comparisons/countedVehicles";
export { keptVehiclesIn } from "./comparisons/keptVehicles";
export { enumerationsIn } from "./comparisons/enumerations";
export { documentOf, narrativeOf, type Narrative } from "./narrative";
export { countsOf, standingsOf, type NarrativeCounts, type FigureStanding } from "./standings";
export { spanOf } from "./statements/spanOf";
export { isOfProject } from "./tie/facts";
export { isInOtherUnit, unitThatAgrees } from "./tie/otherUnit";
export { narrativeParagraphs, textSheetsOf, textsOf, type Paragraph } from "./text/paragraph";
export { pastedTwice } from "./comparisons/pastedTwice";
export { statementsOf } from "./statements/statements";
export { textSheet } from "./text/textSheet";
export type { Figure, Span, Statement } from "./statements/statement";
