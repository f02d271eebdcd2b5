/** What add-ins keep inside a workbook: `Excel.SettingCollection` and `Excel.CustomXmlPartCollection`. */
import { SaxesParser } from "saxes";
import type { Book } from "../model/book";
import { asText } from "../protocol/arguments";
import { ExcelFailure } from "../protocol/failure";
import type { Definition } from "./definition";
import { Served, type Selves } from "./selves";

export const settings: Definition<Book> = {
  items: (book) => [...book.settings.keys()].map((key) => new Served("Setting", key)),
  item: (book, key) => (book.settings.has(key.text(0)) ? new Served("Setting", key.text(0)) : null),
  methods: {
    /** Sets anew what is there already. */
    Add(book, given) {
      const key = given.text(0);
      if (key === "") throw new ExcelFailure("InvalidArgument");
      book.settings.set(key, given.any(1));
      book.tell({ kind: "kept" });
      return new Served("Setting", key);
    },
  },
};

export const setting: Definition<string> = {
  id: "_Id",
  properties: {
    _Id: (key) => key,
    Key: (key) => key,
    Value: (key, { book }) => book.settings.get(key) ?? null,
  },
  setters: {
    Value(key, value, { book }) {
      book.settings.set(key, value);
      book.tell({ kind: "kept" });
    },
  },
  methods: {
    Delete(key, _, { book }) {
      book.settings.delete(key);
      book.tell({ kind: "kept" });
    },
  },
};

export const customXmlParts: Definition<Selves["CustomXmlPartCollection"]> = {
  items: (self, { book }) => partIds(self, book).map((id) => new Served("CustomXmlPart", id)),
  item: (self, key, { book }) =>
    partIds(self, book).includes(key.text(0)) ? new Served("CustomXmlPart", key.text(0)) : null,
  methods: {
    Add(_, given, { book }) {
      const xml = given.text(0);
      namespaceOf(xml);
      const id = book.newId();
      book.customXmlParts.set(id, xml);
      book.tell({ kind: "kept" });
      return new Served("CustomXmlPart", id);
    },
    GetByNamespace: (_, given) => new Served("CustomXmlPartCollection", { namespace: given.text(0) }),
    GetOnlyItem(self, _, { book }) {
      const [id, ...others] = partIds(self, book);
      if (id === undefined || others.length > 0) throw new ExcelFailure("InvalidOperation");
      return new Served("CustomXmlPart", id);
    },
    GetOnlyItemOrNullObject(self, _, { book }) {
      const [id, ...others] = partIds(self, book);
      return id === undefined || others.length > 0 ? null : new Served("CustomXmlPart", id);
    },
  },
};

export const customXmlPart: Definition<string> = {
  id: "Id",
  properties: {
    Id: (id) => id,
    NamespaceUri: (id, { book }) => namespaceOf(book.customXmlParts.get(id) ?? ""),
  },
  methods: {
    GetXml: (id, _, { book }) => book.customXmlParts.get(id) ?? "",
    SetXml(id, given, { book }) {
      namespaceOf(asText(given.any(0)));
      book.customXmlParts.set(id, given.text(0));
      book.tell({ kind: "kept" });
    },
    Delete(id, _, { book }) {
      book.customXmlParts.delete(id);
      book.tell({ kind: "kept" });
    },
  },
};

function partIds({ namespace }: Selves["CustomXmlPartCollection"], { customXmlParts: parts }: Book): string[] {
  const wanted = [...parts].filter(([, xml]) => namespace === undefined || namespaceOf(xml) === namespace);
  return wanted.map(([id]) => id);
}

/** Of the root element; text that is not well-formed is refused. */
function namespaceOf(xml: string): string {
  let uri: string | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", (tag) => {
    uri ??= tag.uri;
  });
  parser.on("error", () => {
    throw new ExcelFailure("InvalidArgument");
  });
  parser.write(xml).close();
  return uri ?? "";
}
