/** One workbook from its bytes to its report. */
import type { Catalogue } from "../catalogue";
import { check, type CheckResult, type RuleSettings } from "../check";
import { isUnusable, markedCopy, readWorkbook, type Unusable } from "../hosts/file";
import { wordsOf, type Language } from "../locale";
import { recognise, type Disclosure } from "../recognise";
import { checkedFile, marksOf, reviewSheet, unusableFile, type CheckedFile } from "../report";
import { readInput } from "./readInput";

export interface CheckJob {
  readonly kind: "check";
  readonly path: string;
  readonly settings: RuleSettings;
  readonly hints: boolean;
  readonly language: Language;
  readonly mark: boolean;
}

/** A marked copy, or why there is none; undefined where none was asked for or the file cannot be used. */
export type Copy = { readonly bytes: Uint8Array } | { readonly reason: string } | undefined;

export interface Checked {
  readonly file: CheckedFile;
  readonly copy: Copy;
}

/** `tell` is given the finished check before the copy is begun, whatever becomes of that. */
export async function checkWorkbook(
  { path, settings, hints, language, mark }: CheckJob,
  catalogue: Catalogue,
  tell: (soFar: Checked) => Promise<void>,
): Promise<Checked> {
  const words = wordsOf(language);
  const found = inspectFile({ path, settings, hints, language }, catalogue);
  if (isUnusable(found)) return notChecked(path, found.reason);
  const { file, bytes, result } = found;
  if (!mark) return { file, copy: undefined };
  await tell({ file, copy: undefined });
  const copy = markedCopy(bytes, marksOf(result.findings), reviewSheet(file, words.report));
  return { file, copy: isUnusable(copy) ? { reason: copy.reason } : { bytes: copy } };
}

export interface Inspected {
  readonly file: CheckedFile;
  readonly bytes: Uint8Array;
  readonly disclosure: Disclosure;
  readonly result: CheckResult;
}

/** Reads, recognises and checks the workbook at a path. */
export function inspectFile(
  {
    path,
    settings,
    hints = false,
    language,
  }: Partial<Pick<CheckJob, "hints">> & Pick<CheckJob, "path" | "settings" | "language">,
  catalogue: Catalogue,
): Inspected | Unusable {
  const start = performance.now();
  const bytes = readInput(path, wordsOf(language).cli);
  if (isUnusable(bytes)) return bytes;
  const workbook = readWorkbook(bytes);
  if (isUnusable(workbook)) return workbook;
  const disclosure = recognise(workbook);
  const result = check(disclosure, { settings, catalogue, hints });
  return { file: checkedFile(path, disclosure, result, performance.now() - start), bytes, disclosure, result };
}

export function notChecked(path: string, reason: string): Checked {
  return { file: unusableFile(path, reason), copy: undefined };
}

/** What is left where the work broke off. */
export function givenUp({ path }: CheckJob, reason: string, soFar: Checked | undefined): Checked {
  return soFar === undefined ? notChecked(path, reason) : { ...soFar, copy: { reason } };
}
