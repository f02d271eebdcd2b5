/**
 * A workbook of another format (.xls, .et, .ods, a web page) as .xlsx: cells, formulas, number formats, merged areas, hidden rows and sheets,
 * which is what our reader has of it. Widths of columns are fitted to what stands in them, or figures would be shown as ####.
 */
import { bookOf, MAIN } from "../../../hosts/file/newBook";
import { minimalStyles } from "../../../hosts/file/mark/styleSheet";
import type { Book } from "../model/book";
import type { Sheet } from "../model/sheet";
import { CellFormats } from "./cellFormats";
import { fitColumns } from "./fitColumns";
import { newSheetXml } from "./newSheet";

/** Not the name by which workbooks of ours are known: those are written over. */
const PROGRAM = "Gouji Web";

export function asXlsx(book: Book): Uint8Array {
  const formats = new CellFormats(minimalStyles(MAIN), undefined);
  const sheets = book.sheets.map((sheet) => {
    withoutBlankFormulas(sheet);
    fitColumns(sheet);
    const xml = newSheetXml(sheet, MAIN, (style) => formats.numberOf(style));
    return { name: sheet.name, xml, links: [], visibility: sheet.visibility };
  });
  return bookOf(sheets, formats.styles, "", PROGRAM);
}

/** Of some formulas of old files the text is not known: their values stay. */
function withoutBlankFormulas(sheet: Sheet): void {
  for (const at of sheet.formulas().filter(({ formula }) => formula === "")) {
    const { content, style } = sheet.cell(at);
    sheet.put(at, { content: content && { value: content.value }, style });
  }
}
