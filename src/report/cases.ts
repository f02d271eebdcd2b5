/** Findings and checks that could not be run, in the order and the groups in which people read them. */
import { namedOnce } from "../check/namedOnce";
import { grouped } from "../grouped";
import type { CheckedFile, ReportedFinding } from "./checkedFile";
import { severities } from "./phrases";

/** A finding with those that its mistake explains. */
export interface Case {
  readonly finding: ReportedFinding;
  readonly consequences: readonly ReportedFinding[];
}

export interface TableCases {
  /** The table's title, or the sheet's name for cells outside every table. */
  readonly title: string;
  readonly sheet: string;
  readonly cases: readonly Case[];
}

export interface ReasonGroup {
  readonly reason: string;
  readonly abouts: readonly string[];
}

function casesOf(findings: readonly ReportedFinding[]): Case[] {
  const cases: { finding: ReportedFinding; consequences: ReportedFinding[] }[] = [];
  for (const finding of findings) {
    const cause = cases.at(-1);
    if (finding.consequenceOf === null || cause === undefined) cases.push({ finding, consequences: [] });
    else cause.consequences.push(finding);
  }
  return cases.map(({ finding, consequences }) => ({
    finding,
    consequences: namedOnce(finding, consequences, cellOf),
  }));
}

function cellOf({ sheet, cells }: ReportedFinding): string {
  return `${sheet}!${cells[0] ?? ""}`;
}

/** A finding that was decided to be right, with those that its mistake explains. */
export interface DecidedCase extends Case {
  readonly reason: string;
}

/** The findings that somebody decided to let stand, with what follows from each and the reason given. */
export function decidedCases({ decided }: CheckedFile): DecidedCase[] {
  const reasons = new Map(decided.map(({ fingerprint, reason }) => [fingerprint, reason]));
  return casesOf(decided).map((one) => ({ ...one, reason: reasons.get(one.finding.fingerprint) ?? "" }));
}

/** Tables with the worst findings first, else in the order of the workbook. */
export function casesByTable(file: CheckedFile): TableCases[] {
  const groups = new Map<string, { title: string; sheet: string; position: number; cases: Case[] }>();
  for (const one of casesOf(file.findings)) {
    const { table, sheet } = one.finding;
    const key = table === null ? `sheet ${sheet}` : `table ${table}`;
    const group = groups.get(key);
    if (group !== undefined) group.cases.push(one);
    else {
      const title = (table === null ? undefined : file.tables[table]?.title) ?? sheet;
      groups.set(key, { title, sheet, position: table ?? file.tables.length, cases: [one] });
    }
  }
  const worst = ({ cases }: TableCases): number =>
    Math.min(...cases.map(({ finding }) => severities.indexOf(finding.severity)));
  return [...groups.values()].sort((a, b) => worst(a) - worst(b) || a.position - b.position);
}

/** One reason often stands for many checks: a table that is missing. */
export function notRunByReason({ notRun }: CheckedFile): ReasonGroup[] {
  const groups = grouped(notRun, ({ reason }) => reason);
  return [...groups].map(([reason, same]) => ({ reason, abouts: same.map(({ about }) => about) }));
}
