/** One workbook, with last year's if there is one, from its bytes to the draft of its narrative. */
import { isUnusable, readText, readWorkbook, writeDocument, type Unusable } from "../../hosts/file";
import { wordsOf, type Language } from "../../locale";
import { blankInDraft, draftNarrative, shippedTemplates, templateFor } from "../../narrative/draft";
import { disclosuresIn, recognise, type Disclosure } from "../../recognise";
import { readInput } from "../files/readInput";

export interface NarrateJob {
  readonly kind: "narrate";
  readonly path: string;
  readonly lastYear: string | undefined;
  /** The name of one that comes with the program, or a file. */
  readonly template: string | undefined;
  readonly asDocument: boolean;
  readonly language: Language;
}

/** Plain data: it has to pass from process to process. */
export type Narrated =
  | {
      readonly kind: "narrated";
      readonly bytes: Uint8Array;
      readonly paragraphs: number;
      readonly blanks: number;
      readonly leftOut: readonly string[];
      /** What to look at: last year's workbook is of another name. */
      readonly told: readonly string[];
    }
  /** `where`: the file that cannot be used. */
  | { readonly kind: "failed"; readonly where: string; readonly reason: string };

/** Drafts the text of a workbook, compared with last year's where that is given. */
export async function narrateWorkbook(job: NarrateJob): Promise<Narrated> {
  const { path, lastYear, template, asDocument, language } = job;
  const words = wordsOf(language).narrate;
  const failed = (where: string, reason: string): Narrated => ({ kind: "failed", where, reason });
  const disclosure = disclosureAt(path, language);
  if (isUnusable(disclosure)) return failed(path, disclosure.reason);
  if (disclosure.tables.length === 0) return failed(path, words.noTables);
  const before = lastYear === undefined ? undefined : disclosureBefore(disclosure, lastYear, language);
  if (before !== undefined && isUnusable(before)) return failed(lastYear ?? "", before.reason);
  const text = await templateText(template, disclosure, language);
  if (isUnusable(text)) return failed(template ?? "", text.reason);
  const draft = draftNarrative(disclosure, text.text, before);
  if (draft.kind === "broken") return failed(template ?? "", words.problem(draft.problem));
  const { lines, leftOut } = draft;
  const plain = lines.map((line) => line.text).join("\n");
  return {
    kind: "narrated",
    bytes: asDocument ? await writeDocument(lines) : new TextEncoder().encode(`${plain}\n`),
    paragraphs: lines.length,
    blanks: [...plain.matchAll(blankInDraft)].length,
    leftOut,
    told: otherName(disclosure, before).map(([own, other]) => words.otherName(own, other)),
  };
}

function disclosureAt(path: string, language: Language): Disclosure | Unusable {
  const bytes = readInput(path, wordsOf(language).cli);
  if (isUnusable(bytes)) return bytes;
  const workbook = readWorkbook(bytes);
  // Of several disclosures the first: one text speaks of one office and one year.
  return isUnusable(workbook) ? workbook : disclosuresIn(recognise(workbook))[0];
}

/** Last year's, which must be of the same kind. */
function disclosureBefore({ kind, year }: Disclosure, path: string, language: Language): Disclosure | Unusable {
  const words = wordsOf(language).narrate;
  const before = disclosureAt(path, language);
  if (isUnusable(before)) return before;
  const unusable = (reason: string): Unusable => ({ kind: "unusable", reason });
  if (before.tables.length === 0) return unusable(words.noTables);
  if (before.kind !== kind) return unusable(words.otherKind);
  const isLastYear = year === undefined || before.year === undefined || before.year === year - 1;
  return isLastYear ? before : unusable(words.otherYear(before.year, year));
}

async function templateText(
  template: string | undefined,
  { kind }: Disclosure,
  language: Language,
): Promise<{ readonly text: string } | Unusable> {
  const shipped = template === undefined ? templateFor(kind) : shippedTemplates[template];
  if (shipped !== undefined) return { text: shipped };
  const bytes = readInput(template ?? "", wordsOf(language).cli);
  return isUnusable(bytes) ? bytes : readText(bytes);
}

function otherName({ organisation }: Disclosure, before: Disclosure | undefined): [string, string][] {
  const other = before?.organisation;
  return organisation === undefined || other === undefined || other === organisation ? [] : [[organisation, other]];
}
