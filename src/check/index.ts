export { check, type CheckOptions, type CheckResult, type RuleSettings } from "./check";
export type { OutsideFigures, TableCoverage, Unread, UnreadReason } from "./coverage";
export type { Finding, NotRun } from "./finding";
export type { Outcome } from "./judge";
export type { ComparedFigure, ComparedTables } from "./relations";
