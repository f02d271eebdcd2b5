/** The words about the user's own list in each language. */
import { enUS } from "./en-US";
import type { OwnListWords } from "./words";
import { zhCN } from "./zh-CN";

export type { OwnListWords } from "./words";

/** The words about own lists, which are loaded apart. Chinese for a language that there are no words for. */
export function ownListWordsOf(language: string): OwnListWords {
  return language === "en-US" ? enUS : zhCN;
}
