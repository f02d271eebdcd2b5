/** One workbook from its bytes to a practice workbook and the answers to it. */
import { basename, extname } from "node:path";
import type { Catalogue } from "../catalogue";
import { filledCopy, isUnusable, markedCopy, readWorkbook, withoutFormulas } from "../hosts/file";
import { wordsOf, type Language } from "../locale";
import { recognise } from "../recognise";
import {
  answerKeyOf,
  answerSheet,
  keyMarks,
  keySheet,
  plant,
  type MistakeId,
  type Practice,
  type PracticeWish,
} from "../training/practice";
import { isFault, type Workbook } from "../workbook";
import { jsonText } from "./jsonText";
import { readInput } from "./readInput";
import { version } from "../version";

export interface PracticeJob {
  readonly kind: "practice";
  readonly path: string;
  readonly wish: PracticeWish;
  readonly language: Language;
}

/** Plain data: it has to pass from process to process. */
export type Practised =
  | {
      readonly kind: "practised";
      /** The practice workbook, then the key as workbook and as JSON. */
      readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
      readonly planted: readonly MistakeId[];
      readonly exhausted: readonly MistakeId[];
      readonly before: number;
    }
  | { readonly kind: "failed"; readonly reason: string };

export function practiceFrom({ path, wish, language }: PracticeJob, catalogue: Catalogue): Practised {
  const words = wordsOf(language);
  const bytes = readInput(path, words.cli);
  if (isUnusable(bytes)) return failed(bytes);
  const original = readWorkbook(bytes);
  if (isUnusable(original)) return failed(original);
  if (isUncalculated(original)) return failed({ reason: words.practice.uncalculated });
  const plain = withoutFormulas(bytes);
  if (isUnusable(plain)) return failed(plain);
  const workbook = readWorkbook(plain);
  if (isUnusable(workbook)) return failed(workbook);
  const disclosure = recognise(workbook);
  if (disclosure.tablesAndForms.length === 0) return failed({ reason: words.practice.noTables });
  const practice = plant(disclosure, catalogue, wish);
  if (practice.planted.length === 0) return failed({ reason: words.practice.nothingPlanted });
  return written(path, plain, practice, wish, language);
}

function written(
  path: string,
  plain: Uint8Array,
  practice: Practice,
  wish: PracticeWish,
  language: Language,
): Practised {
  const words = wordsOf(language).practice;
  const extension = extname(path);
  const stem = basename(path, extension);
  const [name, keyName] = [words.fileName.practice(stem), words.fileName.key(stem)];
  const wrong = filledCopy(
    plain,
    practice.planted.flatMap(({ edits }) => edits),
  );
  if (isUnusable(wrong)) return failed(wrong);
  const key = answerKeyOf(practice, wish, { version, practice: `${name}${extension}` });
  const handedOut = markedCopy(wrong, [], answerSheet(key, words));
  if (isUnusable(handedOut)) return failed(handedOut);
  const marked = markedCopy(wrong, keyMarks(practice.planted), keySheet(key, words));
  if (isUnusable(marked)) return failed(marked);
  return {
    kind: "practised",
    files: [
      { name: `${name}${extension}`, bytes: handedOut },
      { name: `${keyName}${extension}`, bytes: marked },
      { name: `${keyName}.json`, bytes: new TextEncoder().encode(jsonText(key)) },
    ],
    planted: practice.planted.map(({ kind }) => kind),
    exhausted: practice.exhausted,
    before: practice.before.filter(({ consequenceOf }) => consequenceOf === undefined).length,
  };
}

function isUncalculated({ sheets }: Workbook): boolean {
  return sheets.some(({ rows }) =>
    rows.some((row) => row?.some((cell) => isFault(cell?.value) && cell.value.kind === "uncalculated") === true),
  );
}

function failed({ reason }: { readonly reason: string }): Practised {
  return { kind: "failed", reason };
}
