/** One trainee's workbook from its bytes to its score. */
import { isUnusable, readWorkbook } from "../../hosts/file";
import { wordsOf, type Language } from "../../locale";
import type { AnswerKey } from "../../training/practice";
import { scoreOf, type Score } from "../../training/practice/score";
import { readInput } from "../files/readInput";

export interface ScoreJob {
  readonly kind: "score";
  readonly path: string;
  readonly key: AnswerKey;
  readonly language: Language;
}

export type Scored =
  { readonly kind: "scored"; readonly score: Score } | { readonly kind: "failed"; readonly reason: string };

/** Scores one returned practice. */
export function scoreFile({ path, key, language }: ScoreJob): Scored {
  const bytes = readInput(path, wordsOf(language).cli);
  const workbook = bytes instanceof Uint8Array ? readWorkbook(bytes) : bytes;
  return isUnusable(workbook)
    ? { kind: "failed", reason: workbook.reason }
    : { kind: "scored", score: scoreOf(workbook, key) };
}
