/** Practice beside the page: a workbook with planted mistakes, and what was found of them. */
import { loadCatalogue } from "../../catalogue";
import { isUnusable, newBook, readWorkbook } from "../../hosts/file";
import { wordsOf } from "../../locale";
import { practiceBook } from "../../session/practised";
import { readAnswerKey, type AnswerKey } from "../../training/practice";
import { remarksOn, resultsSheets, scoreOf } from "../../training/practice/score";
import type { Answers, ClassResults, HandedInJob, PracticeJob, Practised, ResultsJob, Scored, ScoreJob } from "./jobs";

export async function practised({ name, wish, language }: PracticeJob, bytes: Uint8Array): Promise<Practised> {
  const made = practiceBook(bytes, name, await loadCatalogue(), wish, wordsOf(language).practice);
  if (isUnusable(made)) return { kind: "none", reason: made.reason };
  return { kind: "made", bytes: new Blob([new Uint8Array(made.handedOut)]), key: made.key };
}

export function scored({ key, language }: ScoreJob, bytes: Uint8Array): Scored {
  const { practice, score: words } = wordsOf(language);
  const workbook = readWorkbook(bytes);
  // It was written by this page a moment ago.
  if (isUnusable(workbook)) throw new Error(workbook.reason);
  const score = scoreOf(workbook, key);
  const { found, missed, wrong, points } = score;
  return {
    told: words.counts({
      planted: key.mistakes.length,
      found: found.length,
      missed: missed.length,
      wrong: wrong.length,
      points,
    }),
    remarks: remarksOn(score, practice, words),
  };
}

export function keyIn(bytes: Uint8Array): AnswerKey | undefined {
  return readAnswerKey(new TextDecoder().decode(bytes));
}

export function scoredOfClass({ key }: HandedInJob, bytes: Uint8Array): Answers["handedIn"] {
  const workbook = readWorkbook(bytes);
  return isUnusable(workbook)
    ? { score: undefined, error: workbook.reason }
    : { score: scoreOf(workbook, key), error: undefined };
}

export function classResults({ key, results, language }: ResultsJob): ClassResults {
  const sheets = resultsSheets(key, results, wordsOf(language));
  return { sheets, book: new Blob([new Uint8Array(newBook(sheets))]) };
}
