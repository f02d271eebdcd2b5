/** `Excel.ConditionalRangeFormat` and its parts: what a conditional format lays over its cells. */
import type { Book } from "../model/book";
import type { Overlay } from "../model/conditionalFormat";
import type { Edge } from "../model/style";
import { asColor, asFlag, asOneOf, asText } from "../protocol/arguments";
import { changed } from "./conditionalFormats";
import type { Definition } from "./definition";
import { Served, type SheetFormat } from "./selves";

export const conditionalRangeFormat: Definition<SheetFormat> = {
  properties: { NumberFormat: ({ format }) => format.overlay.numberFormat ?? null },
  setters: { NumberFormat: setter((value) => ({ numberFormat: asText(value) })) },
  objects: {
    Fill: (self) => new Served("ConditionalRangeFill", self),
    Font: (self) => new Served("ConditionalRangeFont", self),
    Borders: (self) => new Served("ConditionalRangeBorderCollection", self),
  },
};

export const conditionalRangeFill: Definition<SheetFormat> = {
  properties: { Color: ({ format }) => format.overlay.fill ?? "" },
  setters: { Color: setter((value) => ({ fill: asColor(value) })) },
  methods: { Clear: (self, _, { book }) => overlay(book, self, { fill: undefined }) },
};

const bareFont = {
  color: undefined,
  bold: undefined,
  italic: undefined,
  underline: undefined,
  strikethrough: undefined,
};

export const conditionalRangeFont: Definition<SheetFormat> = {
  properties: {
    Color: ({ format }) => format.overlay.color ?? "",
    Bold: ({ format }) => format.overlay.bold ?? null,
    Italic: ({ format }) => format.overlay.italic ?? null,
    Underline: ({ format }) => format.overlay.underline ?? "None",
    Strikethrough: ({ format }) => format.overlay.strikethrough ?? null,
  },
  setters: {
    Color: setter((value) => ({ color: asColor(value) })),
    Bold: setter((value) => ({ bold: asFlag(value) })),
    Italic: setter((value) => ({ italic: asFlag(value) })),
    Underline: setter((value) => ({ underline: asOneOf(value, ["None", "Single", "Double"]) })),
    Strikethrough: setter((value) => ({ strikethrough: asFlag(value) })),
  },
  methods: { Clear: (self, _, { book }) => overlay(book, self, bareFont) },
};

const edges: readonly Edge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
const border = (self: SheetFormat, edge: Edge): Served => new Served("ConditionalRangeBorder", { ...self, edge });

export const conditionalRangeBorders: Definition<SheetFormat> = {
  properties: { Count: () => edges.length },
  objects: {
    Top: (self) => border(self, "EdgeTop"),
    Bottom: (self) => border(self, "EdgeBottom"),
    Left: (self) => border(self, "EdgeLeft"),
    Right: (self) => border(self, "EdgeRight"),
  },
  items: (self) => edges.map((edge) => border(self, edge)),
  item(self, key) {
    const edge = edges.find((one) => one === key.text(0));
    return edge === undefined ? null : border(self, edge);
  },
};

const noLine = { style: "None", color: "#000000" };

export const conditionalRangeBorder: Definition<SheetFormat & { readonly edge: Edge }> = {
  properties: {
    SideIndex: ({ edge }) => edge,
    Style: ({ format, edge }) => (format.overlay.borders?.[edge] ?? noLine).style,
    Color: ({ format, edge }) => (format.overlay.borders?.[edge] ?? noLine).color,
  },
  setters: {
    Style: (self, value, { book }) =>
      draw(book, self, { style: asOneOf(value, ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"]) }),
    Color: (self, value, { book }) => draw(book, self, { color: asColor(value) }),
  },
};

function draw(book: Book, self: SheetFormat & { readonly edge: Edge }, change: Partial<typeof noLine>): void {
  const { borders } = self.format.overlay;
  overlay(book, self, { borders: { ...borders, [self.edge]: { ...noLine, ...borders?.[self.edge], ...change } } });
}

function setter(read: (value: unknown) => Overlay): NonNullable<Definition<SheetFormat>["setters"]>[string] {
  return (self, value, { book }) => overlay(book, self, read(value));
}

function overlay(book: Book, self: SheetFormat, change: Overlay): void {
  self.format.overlay = { ...self.format.overlay, ...change };
  changed(book, self);
}
