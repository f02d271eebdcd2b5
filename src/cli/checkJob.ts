/** One workbook from its bytes to its report. */
import { basename } from "node:path";
import type { Catalogue } from "../catalogue";
import { check, type CheckResult } from "../check";
import { isUnusable, markedCopy, readText, readWorkbook, type Unusable } from "../hosts/file";
import { wordsOf, type CliWords } from "../locale";
import { textSheet } from "../narrative";
import { recognise, withText, type Disclosure } from "../recognise";
import { checkedFile, marksOf, onlyErrors, reviewSheet, type CheckedFile } from "../report";
import type { Sheet } from "../workbook";
import { originOf } from "./batch/fileHash";
import { notChecked, type Checked, type CheckJob } from "./checked";
import { readInput } from "./readInput";

/** `tell` is given the finished check before the copy is begun, whatever becomes of that. */
export async function checkWorkbook(
  job: CheckJob,
  catalogue: Catalogue,
  tell: (soFar: Checked) => Promise<void>,
): Promise<Checked> {
  const { path, language, mark, errorsOnly } = job;
  const words = wordsOf(language);
  const found = await inspectFile(job, catalogue);
  if (isUnusable(found)) return notChecked(path, found.reason);
  const { bytes, result } = found;
  const origin = originOf(bytes);
  const file = errorsOnly ? { ...found.file, findings: onlyErrors(found.file.findings) } : found.file;
  if (!mark) return { file, copy: undefined, origin };
  await tell({ file, copy: undefined, origin });
  const marked = marksOf(errorsOnly ? onlyErrors(result.findings) : result.findings);
  const copy = markedCopy(bytes, marked, reviewSheet(file, words.report));
  return { file, copy: isUnusable(copy) ? { reason: copy.reason } : { bytes: copy }, origin };
}

export interface Inspected {
  readonly file: CheckedFile;
  readonly bytes: Uint8Array;
  readonly disclosure: Disclosure;
  readonly result: CheckResult;
}

/** Reads, recognises and checks the workbook at a path, with the text that goes with it. */
export async function inspectFile(
  {
    path,
    narrative,
    settings,
    hints = false,
    language,
  }: Partial<Pick<CheckJob, "hints">> & Pick<CheckJob, "path" | "narrative" | "settings" | "language">,
  catalogue: Catalogue,
): Promise<Inspected | Unusable> {
  const start = performance.now();
  const words = wordsOf(language).cli;
  const bytes = readInput(path, words);
  if (isUnusable(bytes)) return bytes;
  const workbook = readWorkbook(bytes);
  if (isUnusable(workbook)) return workbook;
  const text = narrative === undefined ? undefined : await readNarrative(narrative, words);
  if (text !== undefined && isUnusable(text)) return { ...text, reason: words.problem(narrative ?? "", text.reason) };
  const recognised = recognise(workbook);
  const disclosure = text === undefined ? recognised : withText(recognised, text);
  const result = check(disclosure, { settings, catalogue, hints });
  return { file: checkedFile(path, disclosure, result, performance.now() - start), bytes, disclosure, result };
}

async function readNarrative(path: string, words: CliWords): Promise<Sheet | Unusable> {
  const bytes = readInput(path, words);
  const read = isUnusable(bytes) ? bytes : await readText(bytes);
  return isUnusable(read) ? read : textSheet(basename(path), read.text);
}
