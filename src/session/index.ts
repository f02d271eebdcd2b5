export { createSession, type Session } from "./session";
export type { SessionOptions } from "./desk";
export type { Inspected } from "./inspected";
export type { Decision, Kept, Outcome, SessionState, Step, StepKind, Task, Work } from "./state";
export { openFindings } from "../check/decisions";
export type { Shelf } from "./shelf";
