/** What is asked of a worker about one workbook, and what it answers. */
import type { OwnFigures, RuleSettings } from "../../check";
import type { Language } from "../../locale";
import { unusableFile, type CheckedFile } from "../../report";
import type { Origin } from "../batch/fileHash";

export interface CheckJob {
  readonly kind: "check";
  readonly path: string;
  readonly settings: RuleSettings;
  readonly hints: boolean;
  /** What was decided in the workbook counts: findings ignored, rules switched off, layouts chosen. */
  readonly decisions: boolean;
  readonly language: Language;
  readonly mark: boolean;
  /** Neither warnings nor hints are told, though counted. */
  readonly errorsOnly: boolean;
  /** Also what other workbooks can be held against. */
  readonly figures: boolean;
  /** The file with the text that belongs to the workbook. */
  readonly narrative?: string;
}

/** A marked copy, or why there is none; undefined where none was asked for or the file cannot be used. */
export type Copy = { readonly bytes: Uint8Array } | { readonly reason: string } | undefined;

export interface CheckJobResult {
  readonly file: CheckedFile;
  readonly copy: Copy;
  /** Of the bytes that were checked. */
  readonly origin?: Origin;
  readonly figures?: readonly OwnFigures[];
}

/** What stands for a file that could not be checked, with the reason. */
export function notChecked(path: string, reason: string): CheckJobResult {
  return { file: unusableFile(path, reason), copy: undefined };
}

/** What is left where the work broke off. */
export function givenUp({ path }: CheckJob, reason: string, soFar: CheckJobResult | undefined): CheckJobResult {
  return soFar === undefined ? notChecked(path, reason) : { ...soFar, copy: { reason } };
}
