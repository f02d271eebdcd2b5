/** `Excel.NamedItemCollection` and `Excel.NamedItem`. */
import { parseAddress } from "../model/areas";
import type { Book } from "../model/book";
import { sameName, type Name } from "../model/names";
import { ExcelFailure } from "../protocol/failure";
import type { Definition } from "./definition";
import { Served, type Selves } from "./selves";

export const names: Definition<Selves["NamedItemCollection"]> = {
  items: (self, { book }) => inScope(self, book).map((one) => new Served("NamedItem", one)),
  item(self, key, { book }) {
    const found = inScope(self, book).find((one) => sameName(one.name, key.text(0)));
    return found === undefined ? null : new Served("NamedItem", found);
  },
};

export const name: Definition<Name> = {
  id: "_Id",
  properties: {
    _Id: (self) => self.name,
    Name: (self) => self.name,
    Formula: ({ formula }) => formula,
    Value: ({ formula }) => formula,
    Visible: ({ visible }) => visible,
    Scope: ({ scope }) => (scope === undefined ? "Workbook" : "Worksheet"),
    Type: (self, { book }) => (rangeOf(self, book) === null ? "Error" : "Range"),
  },
  methods: {
    GetRange(self, _, { book }) {
      const range = rangeOf(self, book);
      if (range === null) throw new ExcelFailure("ItemNotFound");
      return range;
    },
    GetRangeOrNullObject: (self, _, { book }) => rangeOf(self, book),
  },
};

function inScope({ scope }: Selves["NamedItemCollection"], { names: all }: Book): Name[] {
  return all.filter((one) => one.scope === scope);
}

function rangeOf({ formula }: Name, book: Book): Served | null {
  const address = parseAddress(formula.slice(1));
  const sheet = address?.sheet === undefined ? undefined : book.sheetNamed(address.sheet);
  if (address === undefined || sheet === undefined || address.areas.length !== 1) return null;
  return new Served("Range", { sheet, areas: address.areas });
}
