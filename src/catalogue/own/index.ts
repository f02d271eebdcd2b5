/** The user's own list of codes and names: read, shown before it is taken, kept, and handed out again. */
export { readOwnList, type OwnListChoices } from "./readOwnList";
export type { FoundList, ListProblem, OwnListReading } from "./reading";
export { ownListCsv, ownListSheet } from "./handOut";
export { ownListFromJson, ownListToJson } from "./kept";
export { previewOwnList, type OwnListPreview } from "./preview";
export { kindHint } from "./listWords";
