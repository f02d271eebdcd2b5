/**
 * Reads .xlsx and .xlsm: every part once, by a strict parser that refuses what is not well-formed, from which our cells are made at once.
 *
 * SheetJS, which reads the other kinds, takes XML apart with regular expressions that expect Excel's own spelling. What is merely spelt otherwise
 * it misreads without a word: `<si/>` moves every later text to a wrong cell, a comment's cells come to life, `<c⏎r="A1">` and `</v >` are blank.
 */
import type { Sheet, Workbook } from "../../../workbook";
import { cellBudget } from "../cellBudget";
import { isWorksheet, workbookParts, type WorkbookParts } from "../package/workbookParts";
import { parsePart } from "../package/xml";
import type { Zip, ZipEntry } from "../package/zip";
import { Refusal } from "../unusable";
import { sharedStrings, styles } from "./shared";
import { SheetReader } from "./sheetReader";

/** Reads the sheets of an .xlsx. Throws a `Refusal` that says what is damaged or too large. */
export function readOoxml(zip: Zip): Workbook {
  const parts = workbookParts(zip);
  const texts = sharedStrings(zip, related(zip, parts, "/sharedStrings"));
  const cellStyles = styles(zip, related(zip, parts, "/styles"));
  const budget = cellBudget();
  const sheets = parts.sheets.filter(isWorksheet).map(({ name, visibility, relationship }): Sheet => {
    const entry = zip.find(relationship.target);
    if (entry === undefined) throw new Refusal("damaged");
    const sheet = new SheetReader(texts, cellStyles, budget);
    parsePart(zip, entry, sheet);
    return { name, visibility, rows: sheet.rows, merges: sheet.merges, hiddenRows: sheet.hiddenRows };
  });
  return { sheets };
}

function related(zip: Zip, { relationships }: WorkbookParts, type: string): ZipEntry | undefined {
  const relationship = relationships.find((candidate) => candidate.type.endsWith(type));
  return relationship === undefined ? undefined : zip.find(relationship.target);
}
