/** Tables as a workbook of their own, as they are printed. */
import type { PrintedSheet } from "../../workbook";
import { bookOf, DECLARATION, MAIN } from "./newBook";
import { minimalStyles, StyleSheet } from "./mark/styleSheet";
import { printedFormat } from "./printed/looks";
import { printedSheetXml, printTitles } from "./printed/sheetXml";

/** The same tables give the same bytes. */
export function printedBook(sheets: readonly PrintedSheet[]): Uint8Array {
  const styles = new StyleSheet(minimalStyles(MAIN));
  const written = sheets.map((sheet) => ({
    name: sheet.name,
    xml: DECLARATION + printedSheetXml(sheet, MAIN, (look) => printedFormat(styles, look)),
    links: [],
  }));
  return bookOf(written, styles, printTitles(sheets));
}
