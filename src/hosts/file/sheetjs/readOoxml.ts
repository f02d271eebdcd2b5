/**
 * Reads .xlsx and .xlsm: SheetJS reads the cells, from a package that is written for it.
 *
 * SheetJS takes XML apart with regular expressions that expect Excel's own spelling. What is merely spelt otherwise it misreads without a
 * word: `<si/>` moves every later text to a wrong cell, a comment's cells come to life, `<c⏎r="A1">` and `</v >` are blank, a type without
 * a value becomes `false`, a formula without a value vanishes. So every part is read once by a strict parser, which refuses what is
 * not well-formed, and SheetJS gets an excerpt in the spelling that it knows. No byte of the file itself reaches it.
 */
import { read } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import type { Workbook } from "../../../workbook";
import { cellBudget } from "../cellBudget";
import { isWorksheet, workbookParts, type WorkbookParts } from "../package/workbookParts";
import { parsePart } from "../package/xml";
import type { Zip, ZipEntry } from "../package/zip";
import { Refusal } from "../unusable";
import { fromSheetJs, readOptions } from "./fromSheetJs";
import { sharedStrings, styles } from "./ooxmlShared";
import { OoxmlSurvey } from "./ooxmlSurvey";
import { library } from "./library";
import { completed, type SurveyedSheet } from "./surveyed";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export function readOoxml(zip: Zip): Workbook {
  const { sheets: surveyed, written } = survey(zip);
  // With stubs, a formula without a value is told from a cell that is absent.
  const { sheets } = fromSheetJs(library(() => read(written, { ...readOptions, sheetStubs: true })));
  return {
    sheets: surveyed.map((noted, index) => {
      const sheet = sheets[index];
      // SheetJS passes over a sheet that it cannot read.
      if (sheet?.name !== String(index + 1)) throw new Refusal("damaged");
      return completed(sheet, noted);
    }),
  };
}

/** What is noted of every worksheet, and the package that is written for SheetJS. */
function survey(zip: Zip): { sheets: SurveyedSheet[]; written: Uint8Array } {
  const parts = workbookParts(zip);
  const strings = sharedStrings(zip, related(zip, parts, "/sharedStrings"));
  const styleSheet = styles(zip, related(zip, parts, "/styles"));
  const budget = cellBudget();
  const excerpts: Uint8Array[] = [];
  const sheets = parts.sheets.filter(isWorksheet).map(({ name, visibility, relationship }) => {
    const entry = zip.find(relationship.target);
    if (entry === undefined) throw new Refusal("damaged");
    const sheet = new OoxmlSurvey(strings.count, styleSheet.indents, budget);
    parsePart(zip, entry, sheet);
    excerpts.push(sheet.excerpt());
    return { name, visibility, hiddenRows: sheet.hiddenRows, values: sheet.values, indents: sheet.indents };
  });
  return { sheets, written: packageOf(excerpts, strings.excerpt, styleSheet.excerpt) };
}

function related(zip: Zip, { relationships }: WorkbookParts, type: string): ZipEntry | undefined {
  const relationship = relationships.find((candidate) => candidate.type.endsWith(type));
  return relationship === undefined ? undefined : zip.find(relationship.target);
}

/** A workbook whose sheets are called 1, 2, …: two sheets of one name, which SheetJS could not keep apart, do it no harm. */
function packageOf(sheets: readonly Uint8Array[], strings: Uint8Array, styleSheet: Uint8Array): Uint8Array {
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="${CONTENT}.${type}+xml"/>`;
  const each = (write: (number: number) => string): string => sheets.map((_, index) => write(index + 1)).join("");
  const types =
    override("workbook", "sheet.main") + override("sharedStrings", "sharedStrings") + override("styles", "styles");
  const tabs = each((number) => `<sheet name="${number}" sheetId="${number}" r:id="r${number}"/>`);
  const related = each(
    (number) =>
      `<Relationship Id="r${number}" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
  );
  const files = {
    "[Content_Types].xml": strToU8(`<Types xmlns="${PACKAGE}/content-types">${types}</Types>`),
    "xl/workbook.xml": strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${tabs}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(`<Relationships xmlns="${PACKAGE}/relationships">${related}</Relationships>`),
    "xl/sharedStrings.xml": strings,
    "xl/styles.xml": styleSheet,
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet])),
  };
  return zipSync(files, { level: 0 });
}
