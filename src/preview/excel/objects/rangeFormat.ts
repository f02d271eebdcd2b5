/** `Excel.RangeFormat` and its parts: one value where all cells agree, else `null`. */
import { fitRows } from "../model/autofit";
import type { Book } from "../model/book";
import type { Sheet } from "../model/sheet";
import type { Font } from "../model/style";
import { asColor, asFlag, asInteger, asNumber, asOneOf, asText } from "../protocol/arguments";
import { ExcelFailure } from "../protocol/failure";
import type { Definition } from "./definition";
import { agreed, restyle, setter, type Setter } from "./looks";
import { refuseFormatting } from "./rangeWriting";
import { Served, type Ranges } from "./selves";

const horizontals = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"];
const verticals = ["Top", "Center", "Bottom", "Justify", "Distributed"];
const MAX_INDENT = 250;

export const rangeFormat: Definition<Ranges> = {
  properties: {
    HorizontalAlignment: (ranges) => agreed(ranges, ({ horizontal }) => horizontal),
    VerticalAlignment: (ranges) => agreed(ranges, ({ vertical }) => vertical),
    WrapText: (ranges) => agreed(ranges, ({ wrap }) => wrap),
    IndentLevel: (ranges) => agreed(ranges, ({ indent }) => indent),
    RowHeight: ({ sheet, areas }) =>
      sizes(
        areas.map(({ top, bottom }) => [top, bottom]),
        sheet.rowHeights,
        sheet.defaultRowHeight,
      ),
    ColumnWidth: ({ sheet, areas }) =>
      sizes(
        areas.map(({ left, right }) => [left, right]),
        sheet.columnWidths,
        sheet.defaultColumnWidth,
      ),
  },
  setters: {
    HorizontalAlignment: setter((value) => ({ horizontal: asOneOf(value, horizontals) })),
    VerticalAlignment: setter((value) => ({ vertical: asOneOf(value, verticals) })),
    WrapText: setter((value) => ({ wrap: asFlag(value) })),
    IndentLevel: setter((value) => {
      const indent = asInteger(value);
      if (indent < 0 || indent > MAX_INDENT) throw new ExcelFailure("InvalidArgument");
      // As in Excel, an indent makes sense only on the side it starts from.
      return ({ horizontal }) => ({ indent, horizontal: horizontal === "General" && indent > 0 ? "Left" : horizontal });
    }),
    RowHeight: (ranges, value, { book }) =>
      resize(
        book,
        ranges.sheet,
        ranges.sheet.rowHeights,
        ranges.areas.map(({ top, bottom }) => [top, bottom]),
        asNumber(value),
      ),
    ColumnWidth: (ranges, value, { book }) =>
      resize(
        book,
        ranges.sheet,
        ranges.sheet.columnWidths,
        ranges.areas.map(({ left, right }) => [left, right]),
        asNumber(value),
      ),
  },
  objects: {
    Fill: (ranges) => new Served("RangeFill", ranges),
    Font: (ranges) => new Served("RangeFont", ranges),
    Borders: (ranges) => new Served("RangeBorderCollection", ranges),
    Protection: (ranges) => new Served("FormatProtection", ranges),
  },
  methods: {
    AutofitColumns: ({ sheet }, _, { book }) => book.tell({ kind: "layout", sheet }),
    AutofitRows({ sheet, areas }, _, { book }) {
      for (const { top, bottom } of areas) fitRows(sheet, top, bottom);
      book.tell({ kind: "layout", sheet });
    },
  },
};

export const rangeFill: Definition<Ranges> = {
  properties: { Color: (ranges) => agreed(ranges, ({ fill }) => fill ?? "#FFFFFF") ?? "" },
  setters: { Color: setter((value) => ({ fill: asColor(value) })) },
  methods: { Clear: (ranges, _, { book }) => restyle(book, ranges, () => ({ fill: undefined })) },
};

export const rangeFont: Definition<Ranges> = {
  properties: {
    Name: (ranges) => agreed(ranges, ({ font }) => font.name),
    Size: (ranges) => agreed(ranges, ({ font }) => font.size),
    Color: (ranges) => agreed(ranges, ({ font }) => font.color) ?? "",
    Bold: (ranges) => agreed(ranges, ({ font }) => font.bold),
    Italic: (ranges) => agreed(ranges, ({ font }) => font.italic),
    Underline: (ranges) => agreed(ranges, ({ font }) => font.underline),
    Strikethrough: (ranges) => agreed(ranges, ({ font }) => font.strikethrough),
  },
  setters: {
    Name: fontSetter((value) => ({ name: asText(value) })),
    Size: fontSetter((value) => ({ size: asNumber(value) })),
    Color: fontSetter((value) => ({ color: asColor(value) })),
    Bold: fontSetter((value) => ({ bold: asFlag(value) })),
    Italic: fontSetter((value) => ({ italic: asFlag(value) })),
    Underline: fontSetter((value) => ({
      underline: asOneOf(value, ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"]),
    })),
    Strikethrough: fontSetter((value) => ({ strikethrough: asFlag(value) })),
  },
};

export const formatProtection: Definition<Ranges> = {
  properties: { Locked: (ranges) => agreed(ranges, ({ locked }) => locked) },
  setters: { Locked: setter((value) => ({ locked: asFlag(value) })) },
};

function fontSetter(read: (value: unknown) => Partial<Font>): Setter<Ranges> {
  return setter((value) => {
    const change = read(value);
    return ({ font }) => ({ font: { ...font, ...change } });
  });
}

type Spans = readonly (readonly [number, number])[];

function sizes(spans: Spans, own: ReadonlyMap<number, number>, standard: number): number | null {
  const found = new Set<number>();
  for (const [from, to] of spans) {
    const listed = [...own].filter(([index]) => index >= from && index <= to);
    for (const [, size] of listed) found.add(size);
    if (listed.length < to - from + 1) found.add(standard);
  }
  const [size, ...others] = found;
  return others.length === 0 ? (size ?? null) : null;
}

function resize(book: Book, sheet: Sheet, own: Map<number, number>, spans: Spans, size: number): void {
  refuseFormatting(sheet);
  if (size < 0) throw new ExcelFailure("InvalidArgument");
  for (const [from, to] of spans) for (let index = from; index <= to; index++) own.set(index, size);
  book.tell({ kind: "layout", sheet });
}
