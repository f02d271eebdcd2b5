/** The words of the preview page in each language. */
import { enUS } from "./en-US";
import type { PreviewWords } from "./words";
import { zhCN } from "./zh-CN";

export type { ManyWords } from "./many";
export type { PreviewWords, SampleId } from "./words";

/** The words of 网页版, which the add-in does not load. Chinese for a language that there are no words for. */
export function previewWordsOf(language: string): PreviewWords {
  return language === "en-US" ? enUS : zhCN;
}
