/** One workbook from its bytes to its report. */
import { basename } from "node:path";
import type { Catalogue } from "../../catalogue";
import {
  check,
  figuresOf,
  nothingKept,
  openFindings,
  unkept,
  type CheckResult,
  type Decision,
  type Kept,
} from "../../check";
import { isUnusable, markedCopy, readKept, readText, readWorkbook, type Unusable } from "../../hosts/file";
import { wordsOf, type CliWords } from "../../locale";
import { textSheet } from "../../narrative";
import { recognise, withText, type Disclosure } from "../../recognise";
import {
  checkedFile,
  earlierReviewIn,
  explainedIn,
  marksOf,
  onlyErrors,
  reviewSheet,
  type CheckedFile,
} from "../../report";
import { keptFrom } from "../../session/kept";
import type { Sheet } from "../../workbook";
import { originOf } from "../batch/fileHash";
import { notChecked, type CheckJobResult, type CheckJob } from "./checked";
import { readInput } from "../files/readInput";

/** `tell` is given the finished check before the copy is begun, whatever becomes of that. */
export async function checkWorkbook(
  job: CheckJob,
  catalogue: Catalogue,
  tell: (soFar: CheckJobResult) => Promise<void>,
): Promise<CheckJobResult> {
  const { path, language, mark, errorsOnly } = job;
  const words = wordsOf(language);
  const found = await inspectFile(job, catalogue);
  if (isUnusable(found)) return notChecked(path, found.reason);
  const { bytes, result, kept } = found;
  const origin = originOf(bytes);
  const file = errorsOnly ? { ...found.file, findings: onlyErrors(found.file.findings) } : found.file;
  const done = { file, origin, ...(job.figures && { figures: figuresOf(found.disclosure) }) };
  if (!mark) return { ...done, copy: undefined };
  await tell({ ...done, copy: undefined });
  const open = openFindings(result, kept.decisions);
  const marked = marksOf(errorsOnly ? onlyErrors(open) : open);
  const earlier = earlierReviewIn(found.disclosure.workbook.sheets, words.report);
  const copy = markedCopy(bytes, marked, reviewSheet(file, words.report, earlier));
  return { ...done, copy: isUnusable(copy) ? { reason: copy.reason } : { bytes: copy } };
}

export interface InspectedFile {
  readonly file: CheckedFile;
  readonly bytes: Uint8Array;
  readonly disclosure: Disclosure;
  readonly result: CheckResult;
  /** What was decided in the workbook and counts. */
  readonly kept: Kept;
  /** What its 审核意见 explains, whether that is kept or not. */
  readonly explained: readonly Decision[];
}

/**
 * Reads, recognises and checks the workbook at a path, with the text that goes with it. The rules are set as the workbook says, or as
 * `ruledBy` does in its place.
 */
export async function inspectFile(
  {
    path,
    narrative,
    settings,
    hints = false,
    decisions = true,
    language,
    ruledBy,
  }: Partial<Pick<CheckJob, "hints" | "decisions" | "narrative">> &
    Pick<CheckJob, "path" | "settings" | "language"> & { readonly ruledBy?: Pick<Kept, "settings"> },
  catalogue: Catalogue,
): Promise<InspectedFile | Unusable> {
  const start = performance.now();
  const { cli: words, report } = wordsOf(language);
  const bytes = readInput(path, words);
  if (isUnusable(bytes)) return bytes;
  const workbook = readWorkbook(bytes);
  if (isUnusable(workbook)) return workbook;
  const text = narrative === undefined ? undefined : await readNarrative(narrative, words);
  if (text !== undefined && isUnusable(text)) return { ...text, reason: words.problem(narrative ?? "", text.reason) };
  const kept = decisions ? keptFrom(readKept(bytes)) : nothingKept;
  const recognised = recognise(workbook, { layouts: kept.layouts });
  const disclosure = text === undefined ? recognised : withText(recognised, text);
  // What is asked for now goes before what was decided in the workbook.
  const result = check(disclosure, { settings: { ...(ruledBy ?? kept).settings, ...settings }, catalogue, hints });
  const file = checkedFile(path, disclosure, result, performance.now() - start, kept);
  const explained = decisions ? explainedIn(workbook.sheets, report) : [];
  const open = unkept(explained, file.findings).length;
  return { file: open === 0 ? file : { ...file, unkept: open }, bytes, disclosure, result, kept, explained };
}

async function readNarrative(path: string, words: CliWords): Promise<Sheet | Unusable> {
  const bytes = readInput(path, words);
  const read = isUnusable(bytes) ? bytes : await readText(bytes);
  return isUnusable(read) ? read : textSheet(basename(path), read.text);
}
