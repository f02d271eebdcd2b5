export { createSession, type Session } from "./session";
export { ofDocument } from "./ofDocument";
export { explainedBefore, isOneDisclosure, reasonsBy } from "../report/comparison/explained";
export type {
  Gap,
  Inspected,
  ShownDocument,
  ShownListed,
  ShownComparison,
  ShownFigures,
  ShownFinding,
  TablePlace,
} from "./inspected";
export type { DraftAnswer } from "./checker/draftAnswer";
export type { DraftDifferences } from "../report";
export type { Excerpt, ExcerptCell } from "./checker/excerpts";
export type { ShownRule } from "./checker/handbook";
export type { Offer } from "./checker/offers";
export type { Piece, ShownFigure, ShownParagraph } from "./checker/shownText";
export { textKey } from "./checker/textKey";
export type { Decision, Kept, ActionOutcome, SessionState, Undone } from "./state";
export { openFindings, unkept } from "../check/decisions";
