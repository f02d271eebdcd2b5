/** A finding as a row of 审核意见. */
import type { ReportWords } from "../../locale";
import type { ReportedFinding } from "../checkedFile";
import { ruleDocs } from "../ruleDocs";
import type { ReviewRow } from "./columns";

/**
 * Of a consequence only the gap is told: by its own relation it "should be" what the wrong figure makes of it, which is no advice.
 *
 * @param title of the finding's table; empty for a cell outside all of them
 */
export function describedRow(finding: ReportedFinding, title: string, words: ReportWords): ReviewRow {
  const { rule, severity, message, sheet, cells, difference, unit, consequenceOf, fingerprint } = finding;
  const isCause = consequenceOf === null;
  const docs = ruleDocs(rule);
  return {
    severity: isCause ? words.severity[severity] : words.consequence,
    sheet,
    table: title,
    cell: cells[0] ?? "",
    message,
    expected: (isCause ? finding.expected : null) ?? "",
    actual: (isCause ? finding.actual : null) ?? "",
    difference: difference ?? "",
    unit: unit ?? "",
    rule: docs?.title ?? rule,
    basis: docs?.basis ?? "",
    key: fingerprint,
  };
}
