/** A 汇总 for programs, from which others can be joined. Its shape is a contract, as that of the report is. */
import type { LineFinding } from "./line";
import type { BatchSummary, SummaryRow } from "./summary";

/** The summary as plain data: units, rules, and the most frequent mistakes. */
export function summaryToJson(version: string, { rows, rules, mistakes }: BatchSummary) {
  return {
    gouji: version,
    units: rows.map(unit),
    rules: rules.map(({ rule, all }) => ({ rule, count: all })),
    mistakes: mistakes.map(({ rule, layout, severity, count, files, path, example }) => ({
      rule,
      layout,
      severity,
      count,
      files,
      example: { path, place: example.place, message: example.message },
    })),
  };
}

function unit({ path, error, documents, counts, amounts, amountsChecked, first, mistakes, ...row }: SummaryRow) {
  return {
    path,
    error,
    documents: documents.map(({ kind, year, organisation }) => ({ kind, year, organisation })),
    counts: {
      error: counts.error,
      warning: counts.warning,
      info: counts.info,
      decided: counts.decided,
      notRun: counts.notRun,
    },
    amounts,
    amountsChecked,
    first: first.map(told),
    mistakes: mistakes.map(({ rule, layout, severity, count, example }) => ({
      rule,
      layout,
      severity,
      count,
      example: told(example),
    })),
    repeatedIn: row.repeatedIn,
    report: row.report,
    copy: row.copy,
  };
}

function told({ place, message }: LineFinding) {
  return { place, message };
}
