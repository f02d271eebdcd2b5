/** The comparison as lists, as a page and a workbook print them: each with what it is called and in the order in which it is read. */
import type { CompareWords, LocaleWords } from "../../locale";
import type { ReportedFinding } from "../checkedFile";
import type { ChangedFigure } from "./changes";
import type { DraftComparison } from "./comparison";

export type FindingStanding = keyof CompareWords["standing"];

export interface FindingEntry {
  readonly standing: FindingStanding;
  readonly finding: ReportedFinding;
  /** Why it was decided to be right. */
  readonly reason?: string;
}

/** What is new first: nobody has seen it yet. */
export function findingEntries({ added, open, decided, solved }: DraftComparison): FindingEntry[] {
  const as = (standing: FindingStanding, findings: readonly ReportedFinding[]): FindingEntry[] =>
    findings.map((finding) => ({ standing, finding }));
  return [
    ...as("added", added),
    ...as("open", open),
    ...decided.map((finding): FindingEntry => ({ standing: "decided", finding, reason: finding.reason })),
    ...as("solved", solved),
  ];
}

export interface ChangeEntry {
  readonly asked: boolean;
  readonly change: ChangedFigure;
}

/** What nobody asked for first. */
export function changeEntries({ unasked, asked }: DraftComparison): ChangeEntry[] {
  return [...unasked.map((change) => ({ asked: false, change })), ...asked.map((change) => ({ asked: true, change }))];
}

/** `已改好 3 处，仍存在 1 处，新出现 0 处`. */
export function countsText({ solved, open, added }: DraftComparison, { compare }: LocaleWords): string {
  return compare.counts({ solved: solved.length, open: open.length, added: added.length });
}
