export { withEdits } from "./recheck";
export { check, type CheckOptions, type CheckResult } from "./check";
export type { RuleSettings } from "./collect";
export type { TableCoverage, Unread, UnreadReason } from "./coverage";
export { fingerprintNames } from "./fingerprint";
export type { Finding, NotRun } from "./finding";
export type { Outcome } from "./judge";
export type { OutsideFigures } from "./outside";
export type { ComparedFigure, ComparedTables } from "./relations";
