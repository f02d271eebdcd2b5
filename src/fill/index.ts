/** Which name goes into which blank cell, and which code belongs to a name. Nothing is written here: a host carries out the edits. */
export { proposeCodes } from "./codes";
export { learn } from "./learn";
export { proposeNames, unknownCodes } from "./names";
export type { Proposal } from "./proposal";
