/** Of which kind a document is: what its tables say of themselves, or else the text beside them, or else what they resemble. */
import type { DocumentKind } from "../../layouts";
import type { Sheet } from "../../workbook";
import { isTitledBudget, isTitledFinal } from "../../vocabulary";
import { textLinesOf } from "../heading/headingLines";
import type { TableParts } from "../table";
import { mostFrequent } from "./mostFrequent";

/** Those of another year than the document's show what was before it: last year's final accounts beside a budget. */
export function kindsSaid(tables: readonly TableParts[], year: number | undefined): readonly DocumentKind[] {
  return tables
    .filter(({ labels }) => labels.year === undefined || labels.year.value === year)
    .flatMap(({ kindSaid }) => kindSaid ?? []);
}

/** @param beside what stands beside the tables says; undefined where none of them is a standard table */
export function kindOf(
  tables: readonly TableParts[],
  said: readonly DocumentKind[],
  beside: DocumentKind | undefined,
): DocumentKind | undefined {
  const resembled = mostFrequent(tables.flatMap(({ layout }) => layout.kind ?? []));
  return resembled === undefined ? undefined : (mostFrequent(said) ?? beside ?? resembled);
}

const longestHeading = 45;

/** What the first heading of texts that names a kind says: `某局2023年度部门决算情况说明`. */
export function kindOfHeadings(sheets: readonly Sheet[]): DocumentKind | undefined {
  for (const sheet of sheets)
    for (const line of textLinesOf(sheet)) {
      if (line.length > longestHeading) break;
      if (isTitledFinal(line)) return "finalAccounts";
      if (isTitledBudget(line)) return "budget";
    }
  return undefined;
}
