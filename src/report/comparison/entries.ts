/** The comparison as lists, as a page and a workbook print them: each with what it is called and in the order in which it is read. */
import type { CompareWords } from "../../locale";
import type { ReportedFinding } from "../checkedFile";
import type { ChangedFigure } from "./changes";
import type { DraftComparison } from "./comparison";
import { reasonsBy } from "./explained";

export type FindingStanding = keyof CompareWords["standing"];

export interface FindingEntry {
  readonly standing: FindingStanding;
  readonly finding: ReportedFinding;
  /** Why it was decided to be right, or what was said of it before. */
  readonly reason?: string;
}

/** What is new first: nobody has seen it yet. */
export function findingEntries({ added, open, decided, solved, explained }: DraftComparison): FindingEntry[] {
  const reasonOf = reasonsBy(explained);
  const as = (standing: FindingStanding, findings: readonly ReportedFinding[]): FindingEntry[] =>
    findings.map((finding) => ({ standing, finding }));
  return [
    ...as("added", added),
    ...open.map((finding): FindingEntry => {
      const reason = reasonOf(finding);
      return { standing: "open", finding, ...(reason !== undefined && { reason }) };
    }),
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

/** `已改好 3 处，仍存在 1 处，新出现 0 处`; and what of it was explained before. */
export function countsTexts(
  { solved, open, added, explained }: Pick<DraftComparison, "solved" | "open" | "added" | "explained">,
  words: CompareWords,
): string[] {
  const counts = words.counts({ solved: solved.length, open: open.length, added: added.length });
  return [counts, ...(explained.length > 0 ? [words.explained(explained.length)] : [])];
}
