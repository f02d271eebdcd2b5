/** `gouji compare`: what became of the findings between two drafts of one workbook. */
import { version } from "../../version";
import type { RuleSettings } from "../../check";
import { newBook } from "../../hosts/file";
import { wordsOf, type Language } from "../../locale";
import {
  comparisonPage,
  comparisonSheets,
  comparisonToJson,
  comparisonToText,
  type DraftComparison,
} from "../../report";
import { complainIn } from "../screen/complain";
import { refuseOtherBook } from "../batch/summaries";
import type { Compared, CompareJob } from "../jobs/compareJob";
import { exitStatus, type ExitStatus } from "../exitStatus";
import { jsonText } from "../files/jsonText";
import { readOwnEntries } from "./ownEntries";
import { doOne, type Bounds } from "../workers/pool";
import { refuseToOverwrite } from "../files/refuseToOverwrite";
import { typewriterFor } from "../screen/terminal";
import { writeReport } from "../files/writeReport";

export interface CompareRequest {
  readonly before: string;
  readonly after: string;
  readonly format: "text" | "json" | "html" | "xlsx";
  /** The file for the report; the screen without it. */
  readonly out: string | undefined;
  readonly settings: RuleSettings;
  readonly catalogue: string | undefined;
  readonly bounds: Bounds;
  readonly verbose: boolean;
  readonly language: Language;
}

/** The exit status is that of the later draft. */
export async function compareCommand(request: CompareRequest): Promise<ExitStatus> {
  const { before, after, format, out, settings, catalogue, bounds, language } = request;
  const words = wordsOf(language).cli;
  const complain = complainIn(words);
  refuseToOverwrite(
    out === undefined ? [] : [out],
    [before, after, ...(catalogue === undefined ? [] : [catalogue])],
    words,
  );
  if (out !== undefined && format === "xlsx") refuseOtherBook(out, wordsOf(language));
  const { entries: own, told } = await readOwnEntries(catalogue, bounds, language);
  for (const what of told) complain(catalogue ?? "", what);
  if (own === undefined) return 2;
  const compared = await doOne<CompareJob, Compared>(
    { kind: "compare", before, after, settings, language },
    { bounds, setup: { own }, givenUp: (_, reason) => ({ kind: "failed", path: after, reason }) },
  );
  if (compared.kind === "failed") {
    complain(compared.path, compared.reason);
    return 2;
  }
  const written = writeReport(render(compared.comparison, request), out, words, complain);
  const { error, summary } = compared.comparison.after;
  return written ? exitStatus([{ error, errors: summary.error }]) : 2;
}

function render(comparison: DraftComparison, request: CompareRequest): string | Uint8Array {
  const { format, out, verbose, language } = request;
  if (format === "json") return jsonText(comparisonToJson(version, comparison));
  const words = wordsOf(language);
  if (format === "html") return comparisonPage(comparison, words);
  if (format === "xlsx") return newBook(comparisonSheets(comparison, words));
  const typewriter = typewriterFor(out === undefined ? process.stdout : undefined);
  return comparisonToText(comparison, words.compare, { words: words.report, typewriter, verbose });
}
