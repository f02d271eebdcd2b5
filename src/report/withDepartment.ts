/** The report of a department's workbook with what its units' workbooks say of it. */
import { departmentRule, type DepartmentResult } from "../check";
import type { CheckedFile, ReportedFinding } from "./checkedFile";
import { ruleTitle } from "./ruleDocs";

/** Before the others of their severity: they concern more than one workbook. @param listed whether warnings are listed, and not only counted */
export function withDepartment(
  file: CheckedFile,
  { findings, notRun, outcomes }: DepartmentResult,
  listed: boolean,
): CheckedFile {
  const reported = findings.map(
    ({ severity, message, table, cell, expected, actual, difference, unit, key }): ReportedFinding => ({
      rule: departmentRule,
      title: ruleTitle(departmentRule),
      severity,
      message,
      sheet: table.sheet,
      cells: [cell],
      expected,
      actual,
      difference,
      unit,
      fingerprint: `${departmentRule}/${table.layout}/${key}`,
      consequenceOf: null,
      table: table.position === -1 ? null : table.position,
    }),
  );
  const of = (severity: "error" | "warning"): readonly ReportedFinding[] =>
    reported.filter((finding) => finding.severity === severity);
  const end = file.findings.findIndex((finding) => finding.consequenceOf === null && finding.severity !== "error");
  const errors = end === -1 ? file.findings : file.findings.slice(0, end);
  const { summary } = file;
  const compared = outcomes.exact + outcomes.residue + outcomes.differs;
  return {
    ...file,
    findings: [...of("error"), ...errors, ...(listed ? of("warning") : []), ...file.findings.slice(errors.length)],
    notRun: [...file.notRun, ...notRun.map((one) => ({ rule: departmentRule, ...one }))],
    summary: {
      ...summary,
      error: summary.error + of("error").length,
      warning: summary.warning + of("warning").length,
      checksRun: summary.checksRun + compared,
      holds: summary.holds + outcomes.exact,
      residues: summary.residues + outcomes.residue,
      notRun: summary.notRun + notRun.length,
    },
  };
}
