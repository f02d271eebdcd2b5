/** What is asked of `gouji check`. */
import type { RuleSettings } from "../../check";
import type { ReportRequest } from "./checkReport";
import type { Bounds } from "../workers/pool";

/** The first of one is all. */
export interface RunPart {
  readonly number: number;
  readonly of: number;
}

export interface CheckRequest extends ReportRequest {
  readonly paths: readonly string[];
  /** Which part of the workbooks to check: the others are left to other machines. */
  readonly part: RunPart;
  /** The folder for marked copies. */
  readonly mark: string | undefined;
  /** The folder for reports, one for each workbook. */
  readonly reports: string | undefined;
  /** What an earlier run noted in that folder counts. */
  readonly resume: boolean;
  /** One report for all workbooks, in a file or on the screen. */
  readonly joint: boolean;
  /** The files for the 汇总. */
  readonly summaries: readonly string[];
  readonly settings: RuleSettings;
  /** The file with the user's own list of codes and names. */
  readonly catalogue: string | undefined;
  /** The file with the workbook's text, or the folder where each workbook's text bears its name. */
  readonly narrative: string | undefined;
  readonly bounds: Bounds;
  /** Also hints of what may well be as it should be. */
  readonly hints: boolean;
  /** What was decided in the workbooks counts. */
  readonly decisions: boolean;
  /** The workbooks are those of a department and of its units. */
  readonly asDepartment: boolean;
  /** Neither warnings nor hints. */
  readonly errorsOnly: boolean;
}
