/** One workbook in a 汇总: what of its report a reader of many workbooks wants to see. */
import { layoutOf } from "../../layouts";
import { grouped } from "../../grouped";
import type { Severity } from "../../rules";
import { severities } from "../phrases";

/** What a line is made of: the JSON report of a workbook, whoever wrote it. */
export interface LineSource {
  readonly path: string;
  readonly error: string | null;
  readonly documents: readonly LineDocument[];
  readonly tables: readonly { readonly coverage: { readonly amounts: number; readonly checked: number } }[];
  readonly unrecognised: readonly { readonly amounts: number }[];
  readonly findings: readonly SourceFinding[];
  readonly summary: Counted;
}

interface Counted extends Readonly<Record<Severity | "notRun", number>> {
  /** Findings that were decided to be right; those who report nothing of them have none. */
  readonly decided?: number | undefined;
}

interface SourceFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly sheet: string;
  readonly cells: readonly string[];
  readonly fingerprint: string;
  readonly consequenceOf: string | null;
}

export interface LineDocument {
  readonly kind: "budget" | "finalAccounts" | null;
  readonly year: number | null;
  readonly organisation: string | null;
}

/** What a workbook has wrong of one rule in tables of one layout. */
export interface LineMistake {
  readonly rule: string;
  /** null: outside of all tables. */
  readonly layout: string | null;
  readonly severity: Severity;
  readonly count: number;
  /** The first of them. */
  readonly example: LineFinding;
}

export interface LineFinding {
  /** `预算05表!D12`. */
  readonly place: string;
  readonly message: string;
}

/** Plain data of a kilobyte or two: those of twenty thousand workbooks fit into memory. */
export interface SummaryLine {
  readonly path: string;
  readonly error: string | null;
  readonly documents: readonly LineDocument[];
  readonly counts: Readonly<Record<Severity | "notRun" | "decided", number>>;
  readonly amounts: number;
  readonly amountsChecked: number;
  /** The first errors. */
  readonly first: readonly LineFinding[];
  /** Errors and warnings by rule and kind of table; hints are counted only. */
  readonly mistakes: readonly LineMistake[];
  /** Its report and its marked copy, where these were written: from the current folder, and in a file from the file's. */
  readonly report: string | null;
  readonly copy: string | null;
}

const firstShown = 3;

/** What the summary keeps of a file: its counts and first mistakes. The file itself need not be kept. */
export function summaryLine(
  { path, error, documents, tables, unrecognised, findings, summary }: LineSource,
  written: Partial<Pick<SummaryLine, "report" | "copy">> = {},
): SummaryLine {
  const causes = findings.filter(({ consequenceOf }) => consequenceOf === null);
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  return {
    path,
    error,
    documents: documents.map(({ kind, year, organisation }) => ({ kind, year, organisation })),
    counts: {
      error: summary.error,
      warning: summary.warning,
      info: summary.info,
      decided: summary.decided ?? 0,
      notRun: summary.notRun,
    },
    amounts: sum([...tables.map(({ coverage }) => coverage.amounts), ...unrecognised.map(({ amounts }) => amounts)]),
    amountsChecked: sum(tables.map(({ coverage }) => coverage.checked)),
    first: causes
      .filter(({ severity }) => severity === "error")
      .slice(0, firstShown)
      .map(told),
    mistakes: mistakesOf(causes.filter(({ severity }) => severity !== "info")),
    report: written.report ?? null,
    copy: written.copy ?? null,
  };
}

function mistakesOf(findings: readonly SourceFinding[]): LineMistake[] {
  const groups = grouped(findings, ({ rule, severity, fingerprint }) =>
    JSON.stringify([rule, layoutIn(fingerprint), severity]),
  );
  return [...groups.values()]
    .map((same) => {
      const [{ rule, severity, fingerprint }] = same;
      return { rule, layout: layoutIn(fingerprint), severity, count: same.length, example: told(same[0]) };
    })
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.count - a.count);
}

/** A fingerprint names the table by its layout, and by its number where there are several: `roll-up/expenditure-summary~2/208/total`. */
function layoutIn(fingerprint: string): string | null {
  const names = fingerprint.split("/").map((part) => part.replace(/~\d+$/u, ""));
  return names.slice(1).find((name) => layoutOf(name) !== undefined) ?? null;
}

function told({ sheet, cells, message }: SourceFinding): LineFinding {
  return { place: `${sheet}!${cells[0] ?? ""}`, message };
}
