/** A workbook in memory from the cells that a file was read into. */
import type { Sheet as ReadSheet, Workbook } from "../../workbook";
import { Book } from "./model/book";
import { formatted } from "./model/style";
import type { Sheet } from "./model/sheet";

export function bookOf({ sheets }: Workbook): Book {
  const book = new Book();
  for (const read of sheets) fill(book.addSheet(read.name), read);
  return book;
}

function fill(sheet: Sheet, read: ReadSheet): void {
  sheet.visibility = read.visibility;
  sheet.merges = [...read.merges];
  for (const row of read.hiddenRows) sheet.hiddenRows.add(row);
  for (const [row, cells] of read.rows.entries()) {
    for (const [column, cell] of cells?.entries() ?? []) {
      if (cell === undefined) continue;
      const { value, format, formula } = cell;
      const { style } = sheet.cell({ row, column });
      sheet.put({ row, column }, { content: { value, formula }, style: formatted(style, format) });
    }
  }
}
