/** What stands in the cells of a 汇总, whether it is a worksheet or a page. */
import { layoutOf } from "../../layouts";
import type { SummaryWords, LocaleWords } from "../../locale";
import type { FileLink } from "../../workbook";
import { shortened } from "../phrases";
import { isUnchecked, uncheckedText } from "../unchecked";
import type { SummaryLine, LineFinding } from "./line";
import type { SummaryRow } from "./summary";

/** Files of one unit that are named; the others are counted. */
const mostRepeated = 3;

/** Each once, in the order of the documents. */
export function unitNames({ documents }: SummaryLine, { report }: LocaleWords): string {
  return report.list([...new Set(documents.flatMap(({ organisation }) => organisation ?? []))]);
}

/** The years of a file's disclosures. */
export function yearNames({ documents }: SummaryLine, { report }: LocaleWords): string {
  return report.list([...new Set(documents.flatMap(({ year }) => (year === null ? [] : String(year))))]);
}

/** Whether a file holds budgets, final accounts or both. */
export function kindNames({ documents }: SummaryLine, { report }: LocaleWords): string {
  return report.list([...new Set(documents.flatMap(({ kind }) => (kind === null ? [] : report.kind[kind])))]);
}

/** How a line stands out of which no findings can be told: it cannot be used, or there was nothing to check. */
export function toneOfUnchecked(line: SummaryLine): "error" | "warning" | undefined {
  if (line.error !== null) return "error";
  return isUncheckedLine(line) ? "warning" : undefined;
}

/** The part of the figures that was checked, in thousandths, rounded down: 1000 only if all were. */
export function coverageThousandths({ amounts, amountsChecked }: SummaryLine): number | undefined {
  return amounts === 0 ? undefined : Math.floor((amountsChecked * 1000) / amounts);
}

/** Whether nothing of a file was checked. */
export function isUncheckedLine({ error, counts, amountsChecked }: SummaryLine): boolean {
  return isUnchecked(error, { ...counts, amountsChecked });
}

/** The first errors, or why there are none. */
export function firstErrors(line: SummaryLine, { report }: LocaleWords): string[] {
  const { error, first, amounts } = line;
  if (error !== null) return [`${report.unusable}${report.colon}${error}`];
  return isUncheckedLine(line) ? [uncheckedText(amounts, report)] : first.map(findingText);
}

/** Where a report stands: a file, or a section of a page that holds several (`报告.html#file-3`). */
export function reportPlace(path: string): FileLink {
  const [, file = path, place] = /^(.*?)(?:#(file-\d+))?$/su.exec(path) ?? [];
  return place === undefined ? { file } : { file, place };
}

/** A finding with its place, as one cell of the summary. */
export function findingText({ place, message }: LineFinding): string {
  return `${place}  ${message}`;
}

/** The other files that report the same unit and year. */
export function repeatedText({ repeatedIn }: SummaryRow, { report, batch }: LocaleWords): string {
  return repeatedIn.length === 0 ? "" : batch.summary.repeatedIn(shortened(repeatedIn, mostRepeated, report));
}

/** What a table is called, or that the mistake stands outside of tables. */
export function layoutTitle(layout: string | null, words: SummaryWords): string {
  return layout === null ? words.outsideTables : (layoutOf(layout)?.name ?? layout);
}
