/** Blank standard tables as a workbook reads them. */
import { publishedCatalogue as catalogue } from "../../src/catalogue/data/published";
import { isUnusable, printedBook, readWorkbook } from "../../src/hosts/file";
import { templateSheets, usualSubjects, wantedFrom, type Style, type Wanted } from "../../src/training/template";
import type { Sheet, Workbook } from "../../src/workbook";

export function wantedOf(year: number, units: readonly string[]): Wanted {
  const asked = { year, units, subjects: usualSubjects, projects: ["专项工作经费"] };
  const found = wantedFrom(asked, catalogue, "某局");
  if (found.kind === "unknown") throw new Error(found.codes.join());
  return found.wanted;
}

export function blankSet(style: Style, year: number, units: readonly string[]): readonly Sheet[] {
  const workbook = readWorkbook(printedBook(templateSheets(style, wantedOf(year, units))));
  if (isUnusable(workbook)) throw new Error(workbook.reason);
  return workbook.sheets;
}

/** Sheets behind those of a workbook; names that are taken get a number, as a host gives them. */
export function withSheets({ sheets }: Workbook, added: readonly Sheet[]): Workbook {
  const taken = new Set(sheets.map(({ name }) => name));
  return {
    sheets: [
      ...sheets,
      ...added.map((sheet) => (taken.has(sheet.name) ? { ...sheet, name: `${sheet.name} (2)` } : sheet)),
    ],
  };
}
