export { check, type CheckOptions, type CheckResult, type RuleSettings } from "./check";
export type { TableCoverage, Unread, UnreadReason } from "./coverage";
export { fingerprintNames } from "./fingerprint";
export type { Finding, NotRun } from "./finding";
export type { Outcome } from "./judge";
export type { OutsideFigures } from "./outside";
export type { ComparedFigure, ComparedTables } from "./relations";
