/** The comparison for programs. Its shape is a contract, as that of the report is. */
import { reportedFinding } from "../json";
import type { ChangedFigure, Lost } from "./changes";
import type { DraftComparison } from "./comparison";

/** Two drafts compared, as plain data. */
export function comparisonToJson(version: string, comparison: DraftComparison) {
  const { before, after, documents, isSame, solved, open, added, decided, explained, unasked, asked, lost } =
    comparison;
  return {
    gouji: version,
    before: { path: before.path, summary: counts(before) },
    after: { path: after.path, summary: counts(after) },
    same: isSame,
    documents,
    solved: solved.map(reportedFinding),
    open: open.map(reportedFinding),
    added: added.map(reportedFinding),
    decided: decided.map((finding) => ({ ...reportedFinding(finding), reason: finding.reason })),
    explained: explained.map(({ fingerprint, reason }) => ({ fingerprint, reason })),
    changes: [...unasked.map((change) => changed(change, false)), ...asked.map((change) => changed(change, true))],
    lost: lost.map(({ kind, where, what, before: place }: Lost) => ({
      kind,
      where,
      what,
      sheet: place.sheet,
      cell: place.cell,
    })),
  };
}

function counts({ summary: { error, warning, info } }: DraftComparison["after"]) {
  return { error, warning, info };
}

function changed({ table, sheet, cell, what, from, to, unit, before }: ChangedFigure, asked: boolean) {
  return { table, sheet, cell, what, from, to, unit, asked, before: { sheet: before.sheet, cell: before.cell } };
}
