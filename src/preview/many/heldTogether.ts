/** Many workbooks held against each other, a department's against its units': what `gouji check --as-department` tells. */
import { checkDepartment, departmentRule, submissionsIn, type OwnFigures } from "../../check";
import type { Entry } from "../../catalogue";
import type { Language } from "../../locale";
import { reportedFile, summaryLine, withDepartment, type CheckedFile, type SummaryLine } from "../../report";
import { readFile } from "./checkFile";

/** A workbook that was checked, and what others can be held against. */
export interface CheckedSource {
  readonly path: string;
  readonly source: Blob;
  readonly figures: readonly OwnFigures[];
}

export type HeldTogether =
  | {
      readonly kind: "held";
      /** The department's workbook, with its line in the list. */
      readonly path: string;
      readonly line: SummaryLine;
      readonly findings: CheckedFile["findings"];
      readonly notRun: CheckedFile["notRun"];
      readonly compared: number;
    }
  /** No workbook is known to be the department's. */
  | { readonly kind: "none" };

export async function heldTogether(
  files: readonly CheckedSource[],
  language: Language,
  own: readonly Entry[],
): Promise<HeldTogether> {
  const result = checkDepartment(submissionsIn(files));
  const department = files.find(({ path }) => path === result?.path);
  if (result === undefined || department === undefined) return { kind: "none" };
  const { path, source } = department;
  // Read once more: of all the others no more is kept than what they are compared by.
  const read = await readFile({ path, bytes: new Uint8Array(await source.arrayBuffer()), language, own });
  if (read.kind === "unusable") return { kind: "none" };
  const file = withDepartment(read.file, result, true);
  const isOfUnits = ({ rule }: { readonly rule: string }): boolean => rule === departmentRule;
  const { exact, residue, differs } = result.outcomes;
  return {
    kind: "held",
    path,
    line: summaryLine(reportedFile(file)),
    findings: file.findings.filter(isOfUnits),
    notRun: file.notRun.filter(isOfUnits),
    compared: exact + residue + differs,
  };
}
