/** The user's own list of codes and names: read, shown before it is taken, kept, and handed out again. */
export { readOwnList, type OwnListChoices } from "./readOwnList";
export type { FoundList, ListProblem, ListProblemKind, OwnListReading, ProblemSeverity } from "./reading";
export { ownListCsv, ownListSheet } from "./handOut";
export { ownListFromJson, ownListToJson, type KeptList } from "./kept";
export { previewOwnList, type OwnListPreview } from "./preview";
export { kindHint, type KindHint } from "./listWords";
