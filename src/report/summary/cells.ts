/** What stands in the cells of a 汇总, whether it is a worksheet or a page. */
import { layoutOf } from "../../layouts";
import type { SummaryWords, Words } from "../../locale";
import type { FileLink } from "../../workbook";
import { shortened } from "../phrases";
import type { SummaryLine, LineFinding } from "./line";
import type { SummaryRow } from "./summary";

/** Files of one unit that are named; the others are counted. */
const mostRepeated = 3;

/** Each once, in the order of the documents. */
export function unitNames({ documents }: SummaryLine, { report }: Words): string {
  return report.list([...new Set(documents.flatMap(({ organisation }) => organisation ?? []))]);
}

export function yearNames({ documents }: SummaryLine, { report }: Words): string {
  return report.list([...new Set(documents.flatMap(({ year }) => (year === null ? [] : String(year))))]);
}

export function kindNames({ documents }: SummaryLine, { report }: Words): string {
  return report.list([...new Set(documents.flatMap(({ kind }) => (kind === null ? [] : report.kind[kind])))]);
}

/** Cut off: only what is whole says a thousand. */
export function coverageThousandths({ amounts, amountsChecked }: SummaryLine): number | undefined {
  return amounts === 0 ? undefined : Math.floor((amountsChecked * 1000) / amounts);
}

/** The first errors, or why there are none. */
export function firstErrors({ error, first }: SummaryLine, { report }: Words): string[] {
  return error === null ? first.map(findingText) : [`${report.unusable}${report.colon}${error}`];
}

/** Where a report stands: a file, or a section of a page that holds several (`报告.html#file-3`). */
export function reportPlace(path: string): FileLink {
  const [, file = path, place] = /^(.*?)(?:#(file-\d+))?$/su.exec(path) ?? [];
  return place === undefined ? { file } : { file, place };
}

export function findingText({ place, message }: LineFinding): string {
  return `${place}  ${message}`;
}

export function repeatedText({ repeatedIn }: SummaryRow, { report, batch }: Words): string {
  return repeatedIn.length === 0 ? "" : batch.summary.repeatedIn(shortened(repeatedIn, mostRepeated, report));
}

export function layoutTitle(layout: string | null, words: SummaryWords): string {
  return layout === null ? words.outsideTables : (layoutOf(layout)?.name ?? layout);
}
