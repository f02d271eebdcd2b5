/** Pieces that several reports say in the same words. */
import { layoutOf } from "../layouts";
import type { FileCounts, ReportWords } from "../locale";
import type { CheckedDocument, CheckedFile, CheckedTable, Region } from "./checkedFile";
import { severities } from "./grades";
import { isUnchecked } from "./unchecked";

export { severities, signs } from "./grades";

/** Below this a person should look whether the table was taken for the right one. */
const sure = 0.75;

export interface DocumentTitle {
  /** `2026年部门预算`. */
  readonly title: string;
  readonly organisation: string | null;
}

/** One for every disclosure that the file holds. */
export function documentTitles({ document, documents, tables }: CheckedFile, words: ReportWords): DocumentTitle[] {
  if (tables.length === 0) return [{ title: words.nothingRecognised, organisation: document.organisation }];
  return documents.map((one) => documentTitle(one, words));
}

function documentTitle({ kind, year, organisation }: CheckedDocument, words: ReportWords): DocumentTitle {
  return { title: words.document(kind === null ? undefined : words.kind[kind], year ?? undefined), organisation };
}

/** `某局 2026年部门预算`. */
export function documentName(document: CheckedDocument, words: ReportWords): string {
  const { title, organisation } = documentTitle(document, words);
  return [organisation, title].filter((part) => part !== null).join(" ");
}

/** `2026年部门预算  某局；2026年部门预算  某中心`. */
export function titleLine(file: CheckedFile, words: ReportWords, blank: string): string {
  const titles = documentTitles(file, words).map(({ title, organisation }) =>
    [title, organisation].filter((part) => part !== null).join(blank),
  );
  return words.clauses(titles);
}

/** What a table is called by its layout. */
export function layoutName({ layout }: CheckedTable): string {
  return layoutOf(layout)?.name ?? layout;
}

/** @returns undefined where nobody need doubt. */
export function doubt({ confidence }: CheckedTable, words: ReportWords): string | undefined {
  return confidence < sure ? words.lowConfidence : undefined;
}

/** The sheets' names, each once; with the range where a table of the same sheet was recognised. */
export function unrecognisedNames({ unrecognised, tables }: CheckedFile): string[] {
  const recognised = new Set(tables.map(({ sheet }) => sheet));
  const name = ({ sheet, range }: Region): string => (recognised.has(sheet) ? `${sheet} ${range}` : sheet);
  return [...new Set(unrecognised.map(name))];
}

/** What to say where there is no finding: nothing wrong is not the same as nothing looked at. */
export function silence({ error, summary, narrative }: CheckedFile, words: ReportWords): string {
  if (summary.checksRun === 0 || (narrative === null && isUnchecked(error, summary))) return words.nothingChecked;
  // Only errors were asked for: what else there is, is counted.
  if (severities.some((severity) => summary[severity] > 0)) return words.noErrors;
  return summary.amountsChecked < summary.amounts ? words.noFindingsInChecked : words.noFindings;
}

/** The first few of many, and how many there are. */
export function shortened(items: readonly string[], most: number, words: ReportWords): string {
  const shown = words.clauses(items.slice(0, most));
  return items.length > most ? words.andOthers(shown, items.length) : shown;
}

/** The counts of all files together. */
export function totals(files: readonly CheckedFile[]): FileCounts {
  const sum = (key: keyof CheckedFile["summary"]): number =>
    files.reduce((total, { summary }) => total + summary[key], 0);
  return {
    files: files.length,
    withErrors: files.filter(({ summary }) => summary.error > 0).length,
    unchecked: files.filter(({ error, summary }) => isUnchecked(error, summary)).length,
    unusable: files.filter(({ error }) => error !== null).length,
    error: sum("error"),
    warning: sum("warning"),
    info: sum("info"),
    checksRun: sum("checksRun"),
    holds: sum("holds"),
    residues: sum("residues"),
    doesNotApply: sum("doesNotApply"),
    notRun: sum("notRun"),
    cells: sum("cells"),
    amounts: sum("amounts"),
    amountsChecked: sum("amountsChecked"),
  };
}
