/** `Excel.Worksheet`. */
import { parseAddress, wholeSheet, isOnSheet } from "../model/areas";
import type { Sheet } from "../model/sheet";
import { asInteger, asOneOf, asText } from "../protocol/arguments";
import { ExcelFailure } from "../protocol/failure";
import type { Definition, Surroundings } from "./definition";
import { registrations } from "./registrations";
import { Served, type Ranges } from "./selves";

/** In characters. */
const MAX_ADDRESS = 8192;

/** In the words of `Excel.SheetVisibility`. */
const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

export const worksheet: Definition<Sheet> = {
  id: "Id",
  properties: {
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    Position: (sheet, { book }) => book.sheets.indexOf(sheet),
    Visibility: ({ visibility }) => visibilities[visibility],
    TabColor: ({ tabColor }) => tabColor,
    StandardWidth: ({ defaultColumnWidth }) => defaultColumnWidth,
    StandardHeight: ({ defaultRowHeight }) => defaultRowHeight,
    ShowGridlines: () => true,
    ShowHeadings: () => true,
  },
  setters: {
    Name: (sheet, value, { book }) => book.renameSheet(sheet, asText(value)),
    Visibility(sheet, value, { book }) {
      const wanted = asOneOf(value, ["Visible", "Hidden", "VeryHidden"]);
      book.showSheet(sheet, wanted === "VeryHidden" ? "veryHidden" : wanted === "Hidden" ? "hidden" : "visible");
    },
    Position(sheet, value, { book }) {
      const place = asInteger(value);
      if (place < 0 || place >= book.sheets.length) throw new ExcelFailure("InvalidArgument");
      book.sheets = book.sheets.filter((other) => other !== sheet).toSpliced(place, 0, sheet);
      book.tell({ kind: "layout", sheet });
    },
    TabColor(sheet, value, { book }) {
      sheet.tabColor = asText(value);
      book.tell({ kind: "layout", sheet });
    },
  },
  objects: {
    Protection: (sheet) => new Served("WorksheetProtection", sheet),
    FreezePanes: (sheet) => new Served("WorksheetFreezePanes", sheet),
    PageLayout: (sheet) => new Served("PageLayout", sheet),
    Tables: (sheet) => new Served("TableCollection", { sheet }),
    Names: (sheet) => new Served("NamedItemCollection", { scope: sheet }),
  },
  methods: {
    Activate: (sheet, _, { book }) => book.activate(sheet),
    Delete: (sheet, _, { book }) => book.deleteSheet(sheet),
    Calculate: (_, __, { book }) => book.calculate(),
    GetRange: (sheet, given, around) =>
      given.has(0) ? range(named(sheet, given.text(0), around), 1) : range({ sheet, areas: [wholeSheet] }, 1),
    GetRanges: (sheet, given, around) =>
      new Served("RangeAreas", given.has(0) ? named(sheet, given.text(0), around) : { sheet, areas: [wholeSheet] }),
    GetRangeByIndexes: (sheet, given) =>
      rectangle(sheet, given.integer(0), given.integer(1), given.integer(2), given.integer(3)),
    GetCell: (sheet, given) => rectangle(sheet, given.integer(0), given.integer(1), 1, 1),
    GetUsedRange(sheet, given) {
      const used = sheet.used(given.flag(0)) ?? { top: 0, left: 0, bottom: 0, right: 0 };
      return new Served("Range", { sheet, areas: [used] });
    },
    GetUsedRangeOrNullObject(sheet, given) {
      const used = sheet.used(given.flag(0));
      return used === undefined ? null : new Served("Range", { sheet, areas: [used] });
    },
    _GetSheetById: (_, given, { book }) => byId(book.sheets, given.text(0)),
    GetNext: (sheet, given, { book }) => neighbour(book.sheets, sheet, 1, given.flag(0)) ?? missing(),
    GetNextOrNullObject: (sheet, given, { book }) => neighbour(book.sheets, sheet, 1, given.flag(0)),
    GetPrevious: (sheet, given, { book }) => neighbour(book.sheets, sheet, -1, given.flag(0)) ?? missing(),
    GetPreviousOrNullObject: (sheet, given, { book }) => neighbour(book.sheets, sheet, -1, given.flag(0)),
    ...registrations<Sheet>(
      [
        "DataChanged",
        "SelectionChanged",
        "Activated",
        "Deactivated",
        "ProtectionChanged",
        "NameChanged",
        "VisibilityChanged",
      ],
      ({ id }) => id,
    ),
  },
};

function missing(): never {
  throw new ExcelFailure("ItemNotFound");
}

function byId(sheets: readonly Sheet[], id: string): Served {
  const sheet = sheets.find((one) => one.id === id);
  return sheet === undefined ? missing() : new Served("Worksheet", sheet);
}

function neighbour(sheets: readonly Sheet[], sheet: Sheet, step: 1 | -1, visibleOnly: boolean): Served | null {
  const row = sheets.filter((one) => one === sheet || !visibleOnly || one.visibility === "visible");
  const next = row[row.indexOf(sheet) + step];
  return next === undefined ? null : new Served("Worksheet", next);
}

function rectangle(sheet: Sheet, top: number, left: number, rows: number, columns: number): Served {
  return range({ sheet, areas: [{ top, left, bottom: top + rows - 1, right: left + columns - 1 }] }, 1);
}

function range(ranges: Ranges, areas: number): Served {
  if (ranges.areas.length !== areas || !ranges.areas.every(isOnSheet)) throw new ExcelFailure("InvalidArgument");
  return new Served("Range", ranges);
}

/** By address, or by a name that the workbook defines for an area of this sheet. */
function named(sheet: Sheet, text: string, { book }: Surroundings): Ranges {
  if (text.length > MAX_ADDRESS) throw new ExcelFailure("InvalidArgument");
  const name = book.names.find((one) => one.name.toLowerCase() === text.toLowerCase());
  const parsed = parseAddress(name === undefined ? text : name.formula.slice(1));
  if (parsed === undefined) throw new ExcelFailure("InvalidArgument");
  if (parsed.sheet !== undefined && book.sheetNamed(parsed.sheet) !== sheet) throw new ExcelFailure("InvalidArgument");
  return { sheet, areas: parsed.areas };
}
