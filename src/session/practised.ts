/** A practice workbook out of the bytes of one that is right: mistakes planted, a sheet for the answers, and the key. */
import type { Catalogue } from "../catalogue";
import { filledCopy, isUnusable, markedCopy, readWorkbook, withoutFormulas, type Unusable } from "../hosts/file";
import { recognise } from "../recognise";
import type { PracticeWords } from "../locale";
import {
  answerKeyOf,
  answerSheet,
  plant,
  type AnswerKey,
  type Practice,
  type PracticeWish,
} from "../training/practice";
import { isFault, type Workbook } from "../workbook";
import { version } from "../version";

export interface PracticeBook {
  readonly practice: Practice;
  readonly key: AnswerKey;
  /** With the mistakes and nothing else. */
  readonly wrong: Uint8Array;
  /** With the sheet on which the trainee answers. */
  readonly handedOut: Uint8Array;
}

/** @param name that of the practice workbook, which its key repeats @returns why no practice workbook can be made of it, where that is so */
export function practiceBook(
  bytes: Uint8Array,
  name: string,
  catalogue: Catalogue,
  wish: PracticeWish,
  words: PracticeWords,
): PracticeBook | Unusable {
  const original = readWorkbook(bytes);
  if (isUnusable(original)) return original;
  if (isUncalculated(original)) return { kind: "unusable", reason: words.uncalculated };
  const plain = withoutFormulas(bytes);
  if (isUnusable(plain)) return plain;
  const workbook = readWorkbook(plain);
  if (isUnusable(workbook)) return workbook;
  const disclosure = recognise(workbook);
  if (disclosure.tablesAndForms.length === 0) return { kind: "unusable", reason: words.noTables };
  const practice = plant(disclosure, catalogue, wish);
  if (practice.planted.length === 0) return { kind: "unusable", reason: words.nothingPlanted };
  const wrong = filledCopy(
    plain,
    practice.planted.flatMap(({ edits }) => edits),
  );
  if (isUnusable(wrong)) return wrong;
  const key = answerKeyOf(practice, wish, { version, practice: name });
  const handedOut = markedCopy(wrong, [], answerSheet(key, words));
  return isUnusable(handedOut) ? handedOut : { practice, key, wrong, handedOut };
}

function isUncalculated({ sheets }: Workbook): boolean {
  return sheets.some(({ rows }) =>
    rows.some((row) => row?.some((cell) => isFault(cell?.value) && cell.value.kind === "uncalculated") === true),
  );
}
