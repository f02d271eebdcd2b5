/** `Excel.ConditionalFormatCollection`, its members, and what a custom one asks. */
import type { Book } from "../model/book";
import { touches, withdrawn, type ConditionalFormat } from "../model/conditionalFormat";
import { asFlag, asInteger, asOneOf, asText } from "../protocol/arguments";
import { ExcelFailure, notFound } from "../protocol/failure";
import type { Definition } from "./definition";
import { refuseFormatting } from "./rangeWriting";
import { Served, type Ranges, type SheetFormat } from "./selves";

const types = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
];

export const conditionalFormats: Definition<Ranges> = {
  items: (ranges) => onRanges(ranges).map((format) => serve(ranges, format)),
  item(ranges, key) {
    const format = ranges.sheet.conditionalFormats.find(({ id }) => id === key.text(0));
    return format === undefined || !touches(format, ranges.areas) ? null : serve(ranges, format);
  },
  methods: {
    Add(ranges, given, { book }) {
      const type = asOneOf(given.text(0), types);
      refuseFormatting(ranges.sheet);
      if (type !== "Custom") throw notFound(`ConditionalFormat of type ${type}`);
      const format = { id: book.newId(), type, areas: ranges.areas, formula: "", stopIfTrue: false, overlay: {} };
      // The newest comes first.
      ranges.sheet.conditionalFormats = [format, ...ranges.sheet.conditionalFormats];
      book.tell({ kind: "conditionalFormats", sheet: ranges.sheet });
      return serve(ranges, format);
    },
    ClearAll({ sheet, areas }, _, { book }) {
      refuseFormatting(sheet);
      for (const format of sheet.conditionalFormats) {
        if (touches(format, areas)) format.areas = withdrawn(format, areas);
      }
      sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
      book.tell({ kind: "conditionalFormats", sheet });
    },
  },
};

export const conditionalFormat: Definition<SheetFormat> = {
  id: "Id",
  properties: {
    Id: ({ format }) => format.id,
    Type: ({ format }) => format.type,
    // Counted from 0 among all formats of the sheet.
    Priority: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
    StopIfTrue: ({ format }) => format.stopIfTrue,
  },
  setters: {
    StopIfTrue(self, value, { book }) {
      self.format.stopIfTrue = asFlag(value);
      changed(book, self);
    },
    Priority(self, value, { book }) {
      const { sheet, format } = self;
      const others = sheet.conditionalFormats.filter((other) => other !== format);
      sheet.conditionalFormats = others.toSpliced(asInteger(value), 0, format);
      changed(book, self);
    },
  },
  objects: {
    Custom(self) {
      if (self.format.type !== "Custom") throw new ExcelFailure("InvalidOperation");
      return new Served("CustomConditionalFormat", self);
    },
    CustomOrNullObject: (self) => (self.format.type === "Custom" ? new Served("CustomConditionalFormat", self) : null),
  },
  methods: {
    Delete(self, _, { book }) {
      refuseFormatting(self.sheet);
      self.sheet.conditionalFormats = self.sheet.conditionalFormats.filter((other) => other !== self.format);
      changed(book, self);
    },
    GetRange(self) {
      if (self.format.areas.length !== 1) throw new ExcelFailure("InvalidOperation");
      return range(self);
    },
    GetRangeOrNullObject: (self) => (self.format.areas.length === 1 ? range(self) : null),
    GetRanges: ({ sheet, format }) => new Served("RangeAreas", { sheet, areas: format.areas }),
  },
};

export const customConditionalFormat: Definition<SheetFormat> = {
  objects: {
    Rule: (self) => new Served("ConditionalFormatRule", self),
    Format: (self) => new Served("ConditionalRangeFormat", self),
  },
};

export const conditionalFormatRule: Definition<SheetFormat> = {
  properties: { Formula: ({ format }) => format.formula, FormulaLocal: ({ format }) => format.formula },
  setters: { Formula: setFormula, FormulaLocal: setFormula },
};

function setFormula(self: SheetFormat, value: unknown, { book }: { readonly book: Book }): void {
  const formula = asText(value);
  if (formula === "") throw new ExcelFailure("InvalidArgument");
  self.format.formula = formula.startsWith("=") ? formula : `="${formula.replaceAll('"', '""')}"`;
  changed(book, self);
}

/** Tells the view; every setter below a conditional format ends here. */
export function changed(book: Book, { sheet }: SheetFormat): void {
  book.tell({ kind: "conditionalFormats", sheet });
}

function onRanges({ sheet, areas }: Ranges): ConditionalFormat[] {
  return sheet.conditionalFormats.filter((format) => touches(format, areas));
}

function serve({ sheet }: Pick<Ranges, "sheet">, format: ConditionalFormat): Served {
  return new Served("ConditionalFormat", { sheet, format });
}

function range({ sheet, format }: SheetFormat): Served {
  return new Served("Range", { sheet, areas: format.areas });
}
