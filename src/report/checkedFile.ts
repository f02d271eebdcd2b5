/** What all reports of one workbook are made from: plain data, so that it can travel between threads. */
import {
  decidedFindings,
  nothingKept,
  openFindings,
  type CheckResult,
  type Finding,
  type Kept,
  type TableCoverage,
  type Unread,
  type UnreadReason,
} from "../check";
import { grouped } from "../grouped";
import type { DocumentKind } from "../layouts";
import type { Counts } from "../locale";
import { countsOf, type Narrative, type NarrativeCounts } from "../narrative";
import { narrative } from "../readings/narrative";
import { disclosuresIn, type Disclosure, type Table } from "../recognise";
import { placeText, type Severity } from "../rules";
import { a1Area, filledRuns, quoteSheet, type Sheet, type Workbook } from "../workbook";
import { ruleTitle } from "./ruleDocs";

export interface CheckedDocument {
  readonly kind: DocumentKind | null;
  readonly year: number | null;
  readonly organisation: string | null;
}

export interface CheckedTable {
  readonly sheet: string;
  readonly range: string;
  readonly layout: string;
  readonly title: string;
  readonly year: number | null;
  readonly unit: string;
  /** 0 to 1, two decimals. */
  readonly confidence: number;
  /** Its figures, and how many of them at least one check came to an answer on. */
  readonly coverage: { readonly amounts: number; readonly checked: number };
  readonly unread: readonly UncheckedCells[];
}

export interface UncheckedCells {
  /** `F5:F20`; blank cells between them do not count. */
  readonly cells: readonly string[];
  readonly reason: UnreadReason;
}

export interface Region {
  readonly sheet: string;
  readonly range: string;
  /** Cells with figures in it. */
  readonly amounts: number;
}

export interface ReportedFinding {
  readonly rule: string;
  /** What people call the rule. */
  readonly title: string;
  readonly severity: Severity;
  readonly message: string;
  readonly sheet: string;
  /** The cell at fault first: `C12`; cells of other sheets as `'表6'!C5`. */
  readonly cells: readonly string[];
  readonly expected: string | null;
  readonly actual: string | null;
  readonly difference: string | null;
  /** null for what is not money. */
  readonly unit: string | null;
  readonly fingerprint: string;
  readonly consequenceOf: string | null;
  /** Position among the file's tables; null for a cell outside all of them. */
  readonly table: number | null;
}

/** One that the user looked at and found right. */
export interface DecidedFinding extends ReportedFinding {
  /** Of what follows from another one: that one's. */
  readonly reason: string;
}

export interface ReportedNotRun {
  readonly rule: string;
  readonly about: string;
  readonly reason: string;
}

export interface Summary extends Counts {
  /** Not counted among the others. */
  readonly decided: number;
  readonly milliseconds: number;
}

export interface CheckedFile {
  readonly path: string;
  /** Why the file could not be used, in one sentence. */
  readonly error: string | null;
  /** The first of the disclosures that the workbook holds. */
  readonly document: CheckedDocument;
  /** All of them; nothing of one was compared with another. */
  readonly documents: readonly CheckedDocument[];
  readonly tables: readonly CheckedTable[];
  readonly unrecognised: readonly Region[];
  /** Worst first; consequences follow their cause. */
  readonly findings: readonly ReportedFinding[];
  readonly decided: readonly DecidedFinding[];
  /** How many findings are told though 审核意见 has an explanation of them: nothing, or nothing any more, is kept of it in the workbook. */
  readonly unkept?: number;
  /** What else was decided in the workbook and holds for this check. */
  readonly choices: Pick<Kept, "settings" | "layouts"> & {
    /** What people call the rules of the settings. */
    readonly titles: Readonly<Record<string, string>>;
  };
  readonly notRun: readonly ReportedNotRun[];
  readonly summary: Summary;
  /** Of the 情况说明; null where there is none. */
  readonly narrative: NarrativeCounts | null;
}

/** @param kept what was decided in the workbook, in so far as it holds for this check */
export function checkedFile(
  path: string,
  disclosure: Disclosure,
  result: CheckResult,
  milliseconds: number,
  kept: Kept = nothingKept,
): CheckedFile {
  const { notRun, outcomes, coverage, outside, readings } = result;
  const findings = openFindings(result, kept.decisions);
  const decided = decidedFindings(result, kept.decisions);
  const texts = readings.map((one) => one.of(narrative));
  const causes = findings.filter(({ consequenceOf }) => consequenceOf === undefined);
  const tables = disclosure.tablesAndForms;
  const count = (severity: Severity): number => causes.filter((finding) => finding.severity === severity).length;
  const unrecognised = regionsOf(disclosure, outside, texts);
  const documents = disclosuresIn(disclosure).map(describeDocument);
  const covered = [...coverage, ...outside.map(({ amounts }) => ({ amounts, checked: 0 }))];
  return {
    path,
    error: null,
    document: describeDocument(disclosure),
    documents,
    tables: coverage.map(describeTable),
    unrecognised,
    findings: findings.map((finding) => describeFinding(finding, tables)),
    decided: decided.map(({ finding, reason }) => ({ ...describeFinding(finding, tables), reason })),
    choices: {
      settings: kept.settings,
      layouts: kept.layouts,
      titles: Object.fromEntries(Object.keys(kept.settings).map((rule) => [rule, ruleTitle(rule)])),
    },
    notRun,
    summary: {
      decided: decided.filter(({ finding }) => finding.consequenceOf === undefined).length,
      error: count("error"),
      warning: count("warning"),
      info: count("info"),
      checksRun: outcomes.holds + outcomes.residue + outcomes.fails,
      holds: outcomes.holds,
      residues: outcomes.residue,
      doesNotApply: outcomes["does-not-apply"],
      notRun: notRun.length,
      cells: cellsOf(disclosure.workbook),
      amounts: covered.reduce((sum, { amounts }) => sum + amounts, 0),
      amountsChecked: covered.reduce((sum, { checked }) => sum + checked, 0),
      milliseconds: Math.round(milliseconds),
    },
    narrative: countsOf(texts) ?? null,
  };
}

/** What one disclosure says that it is. */
export function describeDocument({ kind, year, organisation }: Disclosure): CheckedDocument {
  return { kind: kind ?? null, year: year ?? null, organisation: organisation ?? null };
}

/** What was not recognised, with figures or without, and figures that stand beside the tables of a sheet; a text was read as a narrative. */
function regionsOf(
  disclosure: Disclosure,
  outside: CheckResult["outside"],
  narratives: readonly Narrative[],
): Region[] {
  const texts = new Set(narratives.flatMap(({ paragraphs }) => paragraphs.map(({ sheet }) => sheet)));
  const unread = disclosure.unrecognised.filter(({ sheet }) => !texts.has(sheet));
  const places = [...unread.map((place) => ({ ...place, amounts: 0 })), ...outside];
  const regions = places.map(({ sheet, area, amounts }) => ({ sheet: sheet.name, range: a1Area(area), amounts }));
  return [...grouped(regions, ({ sheet, range }) => `${sheet}!${range}`).values()].map(
    (same) => same.at(-1) ?? same[0],
  );
}

function describeTable({ table, amounts, checked, unread }: TableCoverage): CheckedTable {
  const { sheet, area, layout, title, year, unit, confidence } = table;
  return {
    sheet: sheet.name,
    range: a1Area(area),
    layout: layout.id,
    title,
    year: year ?? null,
    unit,
    confidence: Math.round(Math.min(1, Math.max(0, confidence)) * 100) / 100,
    coverage: { amounts, checked },
    unread: unread.map((cells) => describeUnread(sheet, cells)),
  };
}

function describeUnread(home: Sheet, { sheet, cells, reason }: Unread): UncheckedCells {
  const where = sheet === home ? "" : `${quoteSheet(sheet.name)}!`;
  return { cells: filledRuns(sheet, cells).map((area) => `${where}${a1Area(area)}`), reason };
}

function describeFinding(finding: Finding, tables: readonly Table[]): ReportedFinding {
  const [first] = finding.places;
  const table = first.table === undefined ? -1 : tables.indexOf(first.table);
  return {
    rule: finding.rule,
    title: ruleTitle(finding.rule),
    severity: finding.severity,
    message: finding.message,
    sheet: first.sheet.name,
    cells: finding.places.map((place) =>
      place.sheet === first.sheet ? placeText(place) : `${quoteSheet(place.sheet.name)}!${placeText(place)}`,
    ),
    expected: finding.expected ?? null,
    actual: finding.actual ?? null,
    difference: finding.difference ?? null,
    unit: finding.unit ?? null,
    fingerprint: finding.fingerprint,
    consequenceOf: finding.consequenceOf ?? null,
    table: table === -1 ? null : table,
  };
}

function cellsOf({ sheets }: Workbook): number {
  let cells = 0;
  for (const { rows } of sheets) for (const row of rows) row?.forEach((cell) => (cells += cell === undefined ? 0 : 1));
  return cells;
}
