/** `Excel.WorksheetCollection`: the sheets in the order of their tabs. */
import type { Book } from "../model/book";
import { sameName } from "../model/names";
import type { Sheet } from "../model/sheet";
import { WORKBOOK_TARGET } from "../protocol/events";
import { ExcelFailure } from "../protocol/failure";
import type { Definition } from "./definition";
import { registrations } from "./registrations";
import { Served } from "./selves";

export const worksheets: Definition<Book> = {
  items: ({ sheets }) => sheets.map(serve),
  item(book, key) {
    const wanted = key.text(0);
    const sheet = book.sheets.find(({ id, name }) => id === wanted || sameName(name, wanted));
    return sheet === undefined ? null : serve(sheet);
  },
  methods: {
    Add: (book, given) => serve(book.addSheet(given.has(0) ? given.text(0) : freeName(book))),
    GetActiveWorksheet: ({ active }) => serve(active),
    GetCount: (book, given) => among(book, given.flag(0)).length,
    GetFirst: (book, given) => end(among(book, given.flag(0)).at(0)),
    GetLast: (book, given) => end(among(book, given.flag(0)).at(-1)),
    ...registrations<Book>(
      [
        "DataChanged",
        "SelectionChanged",
        "Added",
        "Deleted",
        "Activated",
        "Deactivated",
        "ProtectionChanged",
        "NameChanged",
        "VisibilityChanged",
      ],
      () => WORKBOOK_TARGET,
    ),
  },
};

function serve(sheet: Sheet): Served {
  return new Served("Worksheet", sheet);
}

function among({ sheets }: Book, visibleOnly: boolean): readonly Sheet[] {
  return visibleOnly ? sheets.filter(({ visibility }) => visibility === "visible") : sheets;
}

function end(sheet: Sheet | undefined): Served {
  if (sheet === undefined) throw new ExcelFailure("ItemNotFound");
  return serve(sheet);
}

function freeName(book: Book): string {
  for (let number = book.sheets.length + 1; ; number++) {
    if (book.sheetNamed(`Sheet${number}`) === undefined) return `Sheet${number}`;
  }
}
