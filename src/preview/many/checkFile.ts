/** One of many workbooks, from its bytes to its line in the list and its marked copy. */
import type { Entry } from "../../catalogue";
import { figuresOf, type OwnFigures } from "../../check";
import { isUnusable, isWritable, markedCopy, readKept, readWorkbook } from "../../hosts/file";
import { wordsOf, type Language } from "../../locale";
import {
  checkedFile,
  earlierReviewIn,
  reportedFile,
  reviewSheet,
  summaryLine,
  unusableFile,
  type SummaryLine,
} from "../../report";
import { inspect, marksFor } from "../../session/engine";
import { keptFrom } from "../../session/kept";
import { asXlsx, openBook } from "../excel";

export interface FileToCheck {
  /** As the user knows it: from the folder that she chose. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly language: Language;
  /** The user's own list of codes and names. */
  readonly own: readonly Entry[];
}

export interface CheckedUnit {
  readonly line: SummaryLine;
  readonly copy: MarkedCopy;
  /** What other workbooks can be held against. */
  readonly figures: readonly OwnFigures[];
}

/** A marked copy, or why there is none; undefined where the file cannot be used at all. */
export type MarkedCopy = { readonly bytes: Uint8Array } | { readonly reason: string } | undefined;

/** The steps of `gouji check`, with what was decided in the workbook. */
export async function readFile({ path, bytes, own }: FileToCheck) {
  const workbook = readWorkbook(bytes);
  if (isUnusable(workbook)) return { kind: "unusable", reason: workbook.reason } as const;
  const kept = keptFrom(readKept(bytes));
  const inspected = await inspect(workbook, kept, own);
  const file = checkedFile(path, inspected.disclosure, inspected.result, 0, kept);
  return { kind: "read", workbook, kept, inspected, file } as const;
}

/** And those of `--mark`; what cannot be written back is marked as .xlsx. */
export async function checkFile(given: FileToCheck): Promise<CheckedUnit> {
  const { path, bytes, language } = given;
  const read = await readFile(given);
  if (read.kind === "unusable") return notChecked(path, read.reason);
  const { workbook, kept, inspected, file } = read;
  const line = summaryLine(reportedFile(file));
  const writable = isWritable(bytes) ? bytes : converted(bytes);
  const words = wordsOf(language).report;
  const review = reviewSheet(file, words, earlierReviewIn(workbook.sheets, words));
  const copy = markedCopy(writable, marksFor(inspected, kept), review);
  const figures = figuresOf(inspected.disclosure);
  return { line, copy: isUnusable(copy) ? { reason: copy.reason } : { bytes: copy }, figures };
}

/** The line of a file of which nothing is known but why. */
export function notChecked(path: string, reason: string): CheckedUnit {
  return { line: summaryLine(unusableFile(path, reason)), copy: undefined, figures: [] };
}

function converted(bytes: Uint8Array): Uint8Array {
  const book = openBook(bytes, "");
  // What cannot be opened was told before.
  return isUnusable(book) ? bytes : asXlsx(book);
}
