/** The words about the user's own list in each language. */
import { enUS } from "./en-US";
import type { OwnListWords } from "./words";
import { zhCN } from "./zh-CN";

export type { OwnListWords } from "./words";

export function ownListWordsOf(language: string): OwnListWords {
  return language === "en-US" ? enUS : zhCN;
}
