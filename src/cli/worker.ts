/** The thread's side: one workbook from its bytes to its report, where it can be stopped without harm to the others. */
import { readFileSync, statSync } from "node:fs";
import { parentPort } from "node:worker_threads";
import { check, type RuleSettings } from "../check";
import { isUnusable, markedCopy, readWorkbook } from "../hosts/file";
import { MAX_FILE_BYTES } from "../hosts/file/limits";
import { reasons } from "../hosts/file/unusable";
import { wordsOf, type Language } from "../locale";
import { recognise } from "../recognise";
import { checkedFile, marksOf, reviewSheet, unusableFile, type CheckedFile } from "../report";
import { readFailure } from "./failures";

export interface Job {
  readonly path: string;
  readonly settings: RuleSettings;
  readonly language: Language;
  readonly mark: boolean;
}

/** A marked copy, or why there is none; undefined where none was asked for or the file cannot be used. */
export type Copy = { readonly bytes: Uint8Array } | { readonly reason: string } | undefined;

export interface Done {
  readonly file: CheckedFile;
  readonly copy: Copy;
}

/** An exception ends the thread, and the other side tells it of this one file. */
export function serve(): void {
  parentPort?.on("message", (job: Job) => parentPort?.postMessage(checkWorkbook(job)));
}

function checkWorkbook({ path, settings, language, mark }: Job): Done {
  const words = wordsOf(language);
  const start = performance.now();
  let bytes: Uint8Array;
  try {
    // A file that would be refused need not fill the memory first.
    if (statSync(path).size > MAX_FILE_BYTES) return unusable(path, reasons.tooBig);
    bytes = readFileSync(path);
  } catch (error) {
    return unusable(path, readFailure(error, words.cli));
  }
  const workbook = readWorkbook(bytes);
  if (isUnusable(workbook)) return unusable(path, workbook.reason);
  const disclosure = recognise(workbook);
  const result = check(disclosure, { settings });
  const file = checkedFile(path, disclosure, result, performance.now() - start);
  if (!mark) return { file, copy: undefined };
  const copy = markedCopy(bytes, marksOf(result.findings), reviewSheet(file, words.report));
  return { file, copy: isUnusable(copy) ? { reason: copy.reason } : { bytes: copy } };
}

function unusable(path: string, reason: string): Done {
  return { file: unusableFile(path, reason), copy: undefined };
}
