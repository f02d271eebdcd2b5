/** The report for programs. Its shape is a contract (docs of `--format json`): every field is named here, and no other leaves. */
import type { CheckedDocument, CheckedFile, ReportedFinding } from "./checkedFile";

/** The JSON report of a run; README lists its members. Plain data: `JSON.stringify` makes the text. */
export function toJson(version: string, files: readonly CheckedFile[]) {
  return { gouji: version, files: files.map(reportedFile) };
}

/** One file in the JSON report. */
export function reportedFile({
  path,
  error,
  document,
  documents,
  tables,
  unrecognised,
  findings,
  decided,
  choices,
  notRun,
  summary,
  narrative,
}: CheckedFile) {
  return {
    path,
    error,
    document: reportedDocument(document),
    documents: documents.map(reportedDocument),
    tables: tables.map(({ sheet, range, layout, title, year, unit, confidence, coverage, unread }) => ({
      sheet,
      range,
      layout,
      title,
      year,
      unit,
      confidence,
      coverage: { amounts: coverage.amounts, checked: coverage.checked },
      unread: unread.map(({ cells, reason }) => ({ cells, reason })),
    })),
    unrecognised: unrecognised.map(({ sheet, range, amounts }) => ({ sheet, range, amounts })),
    findings: findings.map(reportedFinding),
    decided: decided.map((finding) => ({ ...reportedFinding(finding), reason: finding.reason })),
    choices: {
      rules: { ...choices.settings },
      layouts: choices.layouts.map(({ sheet, table, layout }) => ({ sheet, table, layout })),
    },
    notRun: notRun.map(({ rule, about, reason }) => ({ rule, about, reason })),
    summary: {
      error: summary.error,
      warning: summary.warning,
      info: summary.info,
      decided: summary.decided,
      checksRun: summary.checksRun,
      notRun: summary.notRun,
      cells: summary.cells,
      milliseconds: summary.milliseconds,
    },
    narrative: narrative && {
      figures: narrative.figures,
      tied: narrative.tied,
      agree: narrative.agree,
      inText: narrative.inText,
      differ: narrative.differ,
      notFound: narrative.notFound,
    },
  };
}

function reportedDocument({ kind, year, organisation }: CheckedDocument) {
  return { kind, year, organisation };
}

/** One finding in JSON, the members in the order that README lists. */
export function reportedFinding(finding: ReportedFinding) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    sheet: finding.sheet,
    cells: finding.cells,
    expected: finding.expected,
    actual: finding.actual,
    difference: finding.difference,
    unit: finding.unit,
    fingerprint: finding.fingerprint,
    consequenceOf: finding.consequenceOf,
  };
}
