/** What the user is told: a finding, and a check that could not be run. */
import type { Unit } from "../amount";
import type { Place, Severity } from "../rules";
import type { CellEdit } from "../workbook";

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** For people, zh-CN. */
  readonly message: string;
  /** The cell at fault first, then the evidence. */
  readonly places: readonly [Place, ...Place[]];
  readonly expected: string | undefined;
  readonly actual: string | undefined;
  readonly difference: string | undefined;
  /** Of the three figures, or of the difference of two shares; undefined where they are numbers of things, or no figures. */
  readonly unit: Unit | "百分点" | undefined;
  /** Rule, table, row key and concept: it survives a row that moves. */
  readonly fingerprint: string;
  /** Fingerprint of the finding whose mistake explains this one too. */
  readonly consequenceOf: string | undefined;
  /** The changes that mend it, where they are certain: the corrected workbook has fewer findings, and no new one. Never made unasked. */
  readonly fix: readonly CellEdit[] | undefined;
  /** Rounding explains the difference. */
  readonly isResidue: boolean;
}

export interface NotRun {
  readonly rule: string;
  /** The relation in words. */
  readonly about: string;
  readonly reason: string;
  /** Which of the disclosures that the workbook holds; none is named of the first. */
  readonly document?: number;
}
