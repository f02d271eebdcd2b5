export { createSession, type Session } from "./session";
export type { Inspected } from "./inspected";
export type { Decision, Kept, Outcome, SessionState } from "./state";
export { openFindings } from "../check/decisions";
export type { Shelf } from "./shelf";
