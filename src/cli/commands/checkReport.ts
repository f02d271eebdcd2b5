/** The report of `gouji check`, in the form that was asked for. */
import { wordsOf, type Language } from "../../locale";
import { toJson, toText, type CheckedFile } from "../../report";
import { jsonText } from "../files/jsonText";
import { typewriterFor } from "../screen/terminal";
import { version } from "../../version";

export type Format = "text" | "json" | "html";

export interface ReportRequest {
  readonly format: Format;
  /** The file for the report; the screen without it. */
  readonly out: string | undefined;
  readonly verbose: boolean;
  readonly language: Language;
}

export type Render = (files: readonly CheckedFile[], request: ReportRequest) => string;

/** Each form loads what it needs: a page explains every rule, and takes all of them with it. */
export async function rendererOf(format: Format): Promise<Render> {
  if (format === "json") return (files) => jsonText(toJson(version, files));
  if (format === "text") return asText;
  const { toHtml } = await import("../../report/html/page");
  return (files, { language }) => toHtml(files, wordsOf(language));
}

function asText(files: readonly CheckedFile[], { out, verbose, language }: ReportRequest): string {
  const typewriter = typewriterFor(out === undefined ? process.stdout : undefined);
  return toText(files, { words: wordsOf(language).report, typewriter, verbose });
}
