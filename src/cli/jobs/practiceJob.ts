/** One workbook from its bytes to a practice workbook and the answers to it. */
import { basename, extname } from "node:path";
import type { Catalogue } from "../../catalogue";
import { isUnusable, markedCopy } from "../../hosts/file";
import { wordsOf, type Language } from "../../locale";
import { practiceBook } from "../../session/practised";
import { keyMarks, keySheet, type MistakeId, type PracticeWish } from "../../training/practice";
import { jsonText } from "../files/jsonText";
import { readInput } from "../files/readInput";

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

/** Plants mistakes into a workbook and gives the files of the practice. */
export function practiceFrom({ path, wish, language }: PracticeJob, catalogue: Catalogue): Practised {
  const { cli, practice: words } = wordsOf(language);
  const bytes = readInput(path, cli);
  if (isUnusable(bytes)) return failed(bytes);
  const extension = extname(path);
  const stem = basename(path, extension);
  const [name, keyName] = [words.fileName.practice(stem), words.fileName.key(stem)];
  const made = practiceBook(bytes, `${name}${extension}`, catalogue, wish, words);
  if (isUnusable(made)) return failed(made);
  const { practice, key, wrong, handedOut } = made;
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

function failed({ reason }: { readonly reason: string }): Practised {
  return { kind: "failed", reason };
}
