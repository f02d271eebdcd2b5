/** `Excel.TableCollection` and `Excel.Table`: where a workbook's tables lie. */
import { intersection } from "../model/areas";
import type { Book } from "../model/book";
import type { Sheet, Table } from "../model/sheet";
import { ExcelFailure } from "../protocol/failure";
import type { Definition } from "./definition";
import { Served, type Ranges, type Selves } from "./selves";

export const tables: Definition<Selves["TableCollection"]> = {
  properties: { Count: (self, { book }) => all(self, book).length },
  items: (self, { book }) => all(self, book).map(({ sheet, table: one }) => serve(sheet, one)),
  item: (self, key, { book }) => found(all(self, book), key.text(0)),
};

/** The tables that a range touches, or wholly holds. */
export const scopedTables: Definition<Ranges> = {
  items: (ranges) => within(ranges).map(({ sheet, table: one }) => serve(sheet, one)),
  item: (ranges, key) => found(within(ranges), key.text(0)),
  methods: {
    GetFirst(ranges) {
      const [first] = within(ranges);
      if (first === undefined) throw new ExcelFailure("ItemNotFound");
      return serve(first.sheet, first.table);
    },
  },
};

export const table: Definition<Selves["Table"]> = {
  id: "Id",
  properties: {
    Id: ({ table: { id } }) => id,
    Name: ({ table: { name } }) => name,
    ShowHeaders: ({ table: { showHeaders } }) => showHeaders,
    ShowTotals: ({ table: { showTotals } }) => showTotals,
  },
  objects: { Worksheet: ({ sheet }) => new Served("Worksheet", sheet) },
  methods: {
    GetRange: ({ sheet, table: { area } }) => new Served("Range", { sheet, areas: [area] }),
    GetHeaderRowRange({ sheet, table: { area, showHeaders } }) {
      if (!showHeaders) throw new ExcelFailure("InvalidOperation");
      return new Served("Range", { sheet, areas: [{ ...area, bottom: area.top }] });
    },
    GetDataBodyRange: ({ sheet, table: { area, showHeaders, showTotals } }) =>
      new Served("Range", {
        sheet,
        areas: [{ ...area, top: area.top + Number(showHeaders), bottom: area.bottom - Number(showTotals) }],
      }),
  },
};

function all({ sheet: only }: Selves["TableCollection"], { sheets }: Book): Selves["Table"][] {
  const wanted = only === undefined ? sheets : [only];
  return wanted.flatMap((sheet) => sheet.tables.map((one) => ({ sheet, table: one })));
}

function serve(sheet: Sheet, one: Table): Served {
  return new Served("Table", { sheet, table: one });
}

function found(among: readonly Selves["Table"][], key: string): Served | null {
  const one = among.find(({ table: { id, name } }) => id === key || name.toLowerCase() === key.toLowerCase());
  return one === undefined ? null : serve(one.sheet, one.table);
}

function within({ sheet, areas }: Ranges): Selves["Table"][] {
  return sheet.tables
    .filter((one) => areas.some((area) => intersection(area, one.area) !== undefined))
    .map((one) => ({ sheet, table: one }));
}
