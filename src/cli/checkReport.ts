/** The report of `gouji check`, in the form that was asked for. */
import { wordsOf, type Language } from "../locale";
import { toHtml, toJson, toText, type CheckedFile } from "../report";
import { jsonText } from "./jsonText";
import { typewriterFor } from "./terminal";
import { version } from "../version";

export type Format = "text" | "json" | "html";

export interface ReportRequest {
  readonly format: Format;
  /** The file for the report; the screen without it. */
  readonly out: string | undefined;
  readonly verbose: boolean;
  readonly language: Language;
}

/** The report of a run in the wanted form. */
export function render(files: readonly CheckedFile[], { format, out, verbose, language }: ReportRequest): string {
  const words = wordsOf(language);
  if (format === "json") return jsonText(toJson(version, files));
  if (format === "html") return toHtml(files, words);
  const typewriter = typewriterFor(out === undefined ? process.stdout : undefined);
  return toText(files, { words: words.report, typewriter, verbose });
}
