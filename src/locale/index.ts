/** The languages there are, and the words of each. */
import { enUS } from "./en-US";
import type { LocaleWords } from "./words";
import { zhCN } from "./zh-CN";

export { functionWords, type FunctionWords } from "./functionWords";
export type { BatchWords, DecideWords, SummaryWords } from "./batch";
export { ownListWordsOf } from "./ownList";
export type { CompareWords } from "./compare";
export type { CliWords, Counts, FileCounts, HelpWords, ReportWords, LocaleWords } from "./words";
export type { PracticeWords } from "./practice";
export type { ScoreWords } from "./score";
export type { PaneWords } from "./pane/words";
export { enUS, zhCN };

export const languages = ["zh-CN", "en-US"] as const;
export type Language = (typeof languages)[number];

/** All words of a language. */
export function wordsOf(language: Language): LocaleWords {
  return language === "en-US" ? enUS : zhCN;
}

/** Whether a text names a language that there are words for. */
export function isLanguage(text: string): text is Language {
  return (languages as readonly string[]).includes(text);
}
