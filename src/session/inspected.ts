/** What one check of a workbook comes to. */
import type { Catalogue } from "../catalogue";
import type { CheckResult } from "../check";
import type { Counts } from "../locale";
import type { Disclosure } from "../recognise";
import type { Rule } from "../rules";
import type { Workbook } from "../workbook";

/** A workbook, what was recognised in it, and what was found. */
export interface Inspected {
  readonly workbook: Workbook;
  readonly disclosure: Disclosure;
  readonly result: CheckResult;
  readonly catalogue: Catalogue;
  /** How much was looked at. */
  readonly extent: Counts;
  /** For whoever shows findings: why, and on what basis. */
  readonly rules: ReadonlyMap<string, Rule>;
}
