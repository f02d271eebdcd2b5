/** `Excel.WorksheetFreezePanes`. */
import type { Area } from "../../../workbook";
import type { Book } from "../model/book";
import { COLUMNS, ROWS } from "../model/areas";
import type { Sheet } from "../model/sheet";
import type { Definition } from "./definition";
import { Served } from "./selves";

export const worksheetFreezePanes: Definition<Sheet> = {
  methods: {
    FreezeRows: (sheet, given, { book }) => freeze(book, sheet, { rows: given.integer(0), columns: 0 }),
    FreezeColumns: (sheet, given, { book }) => freeze(book, sheet, { rows: 0, columns: given.integer(0) }),
    FreezeAt(sheet, given, { book }) {
      const [area] = given.object(0, "Range").areas;
      if (area !== undefined) freeze(book, sheet, { rows: area.bottom + 1, columns: area.right + 1 });
    },
    Unfreeze: (sheet, _, { book }) => freeze(book, sheet, { rows: 0, columns: 0 }),
    GetLocationOrNullObject(sheet) {
      const area = frozenArea(sheet);
      return area === undefined ? null : new Served("Range", { sheet, areas: [area] });
    },
  },
};

function freeze(book: Book, sheet: Sheet, frozen: Sheet["frozen"]): void {
  sheet.frozen = frozen;
  book.tell({ kind: "layout", sheet });
}

function frozenArea({ frozen: { rows, columns } }: Sheet): Area | undefined {
  if (rows === 0 && columns === 0) return undefined;
  return {
    top: 0,
    left: 0,
    bottom: rows === 0 ? ROWS - 1 : rows - 1,
    right: columns === 0 ? COLUMNS - 1 : columns - 1,
  };
}
