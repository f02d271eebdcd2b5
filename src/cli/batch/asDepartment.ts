/** Holds the workbooks of a folder against each other: a department's against its units'. */
import { checkDepartment, submissionsIn } from "../../check";
import { reportedFile, summaryLine, withDepartment } from "../../report";
import type { EndedWorkbook } from "./checkFiles";

/** @returns undefined where no workbook is known to be the department's */
export function asDepartment(all: readonly EndedWorkbook[], errorsOnly: boolean): readonly EndedWorkbook[] | undefined {
  const result = checkDepartment(submissionsIn(all.map(({ line: { path }, figures = [] }) => ({ path, figures }))));
  if (result === undefined) return undefined;
  return all.map((one) => {
    if (one.file === undefined || one.line.path !== result.path) return one;
    const file = withDepartment(one.file, result, !errorsOnly);
    const { report, copy } = one.line;
    return { ...one, file, line: summaryLine(reportedFile(file), { report, copy }) };
  });
}
