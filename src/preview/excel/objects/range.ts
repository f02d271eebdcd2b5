/** `Excel.Range`: one area of a sheet. */
import type { Area } from "../../../workbook";
import { addressOf, cellCount, intersection, isEntireColumn, isEntireRow, parseAddress } from "../model/areas";
import type { Book } from "../model/book";
import { shownFormula, shownValue, valueType } from "../model/content";
import { displayed } from "../model/display";
import { asFlag } from "../protocol/arguments";
import { ExcelFailure } from "../protocol/failure";
import type { Definition } from "./definition";
import { matrix } from "./matrix";
import { rangeMethods } from "./rangeMethods";
import { hyperlinkOf, link } from "./hyperlinks";
import { writeFormats, writeValues } from "./rangeWriting";
import { Served, type Ranges } from "./selves";

export const range: Definition<Ranges> = {
  referable: true,
  properties: {
    Address: (ranges) => addressOf(ranges.sheet.name, only(ranges)),
    AddressLocal: (ranges) => addressOf(ranges.sheet.name, only(ranges)),
    RowIndex: (ranges) => only(ranges).top,
    ColumnIndex: (ranges) => only(ranges).left,
    RowCount: (ranges) => only(ranges).bottom - only(ranges).top + 1,
    ColumnCount: (ranges) => only(ranges).right - only(ranges).left + 1,
    CellCount: ({ areas }) => countOrMinusOne(areas),
    IsEntireRow: (ranges) => isEntireRow(only(ranges)),
    IsEntireColumn: (ranges) => isEntireColumn(only(ranges)),
    Values: (ranges) => matrix(ranges, ({ content }) => shownValue(content)),
    ValueTypes: (ranges) => matrix(ranges, ({ content }) => valueType(content)),
    Formulas: (ranges) => matrix(ranges, ({ content }) => shownFormula(content)),
    FormulasLocal: (ranges) => matrix(ranges, ({ content }) => shownFormula(content)),
    Text: (ranges) => matrix(ranges, ({ content, style }) => displayed(content, style.numberFormat)),
    NumberFormat: (ranges) => matrix(ranges, ({ style }) => style.numberFormat),
    NumberFormatLocal: (ranges) => matrix(ranges, ({ style }) => style.numberFormat),
    RowHidden: ({ sheet, areas }) => allOrNone(areas, sheet.hiddenRows, ({ top, bottom }) => [top, bottom]),
    ColumnHidden: ({ sheet, areas }) => allOrNone(areas, sheet.hiddenColumns, ({ left, right }) => [left, right]),
    Hidden({ sheet, areas }) {
      const rows = allOrNone(areas, sheet.hiddenRows, ({ top, bottom }) => [top, bottom]);
      const columns = allOrNone(areas, sheet.hiddenColumns, ({ left, right }) => [left, right]);
      if (rows === true || columns === true) return true;
      return rows === false && columns === false ? false : null;
    },
    HasSpill: ({ sheet, areas }) => covered(areas, sheet.spills),
    SavedAsArray: ({ sheet, areas }) => covered(areas, [...sheet.spills, ...sheet.arrays]),
    Hyperlink: ({ sheet, areas }) => hyperlinkOf(sheet, areas),
  },
  setters: {
    Values: (ranges, value, { book }) => writeValues(book, ranges, value),
    // Excel takes both alike.
    Formulas: (ranges, value, { book }) => writeValues(book, ranges, value),
    NumberFormat: (ranges, value, { book }) => writeFormats(book, ranges, value),
    Hyperlink: (ranges, value, { book }) => link(book, ranges, value),
    RowHidden: (ranges, value, { book }) => hide(book, ranges, "hiddenRows", asFlag(value)),
    ColumnHidden: (ranges, value, { book }) => hide(book, ranges, "hiddenColumns", asFlag(value)),
  },
  objects: {
    Worksheet: ({ sheet }) => new Served("Worksheet", sheet),
    Format: (ranges) => new Served("RangeFormat", ranges),
    ConditionalFormats: (ranges) => new Served("ConditionalFormatCollection", ranges),
  },
  methods: rangeMethods,
};

/** `Excel.RangeAreas`: several areas of one sheet. */
export const rangeAreas: Definition<Ranges> = {
  referable: true,
  properties: {
    Address: ({ sheet, areas }) => areas.map((area) => addressOf(sheet.name, area)).join(","),
    AddressLocal: ({ sheet, areas }) => areas.map((area) => addressOf(sheet.name, area)).join(","),
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => countOrMinusOne(areas),
    IsEntireRow: ({ areas }) => areas.every(isEntireRow),
    IsEntireColumn: ({ areas }) => areas.every(isEntireColumn),
  },
  objects: {
    Areas: (ranges) => new Served("RangeCollection", ranges),
    Worksheet: ({ sheet }) => new Served("Worksheet", sheet),
    Format: (ranges) => new Served("RangeFormat", ranges),
    ConditionalFormats: (ranges) => new Served("ConditionalFormatCollection", ranges),
  },
  methods: {
    Clear: (ranges, given, around) => rangeMethods["Clear"]?.(ranges, given, around),
    GetIntersection: (ranges, given) => intersected(ranges, given.any(0)) ?? fail("ItemNotFound"),
    GetIntersectionOrNullObject: (ranges, given) => intersected(ranges, given.any(0)),
    GetUsedRangeAreasOrNullObject({ sheet, areas }, given) {
      const used = areas.flatMap((area) => sheet.used(given.flag(0), area) ?? []);
      return used.length === 0 ? null : new Served("RangeAreas", { sheet, areas: used });
    },
    GetTables: (ranges) => new Served("TableScopedCollection", ranges),
    GetSpecialCellsOrNullObject: (ranges, given, around) =>
      rangeMethods["GetSpecialCellsOrNullObject"]?.(ranges, given, around),
    GetSpecialCells: (ranges, given, around) => rangeMethods["GetSpecialCells"]?.(ranges, given, around),
  },
};

export const rangeCollection: Definition<Ranges> = {
  items: ({ sheet, areas }) => areas.map((area) => new Served("Range", { sheet, areas: [area] })),
};

function fail(code: "ItemNotFound" | "InvalidArgument"): never {
  throw new ExcelFailure(code);
}

function only({ areas: [area] }: Ranges): Area {
  return area ?? fail("InvalidArgument");
}

/** Excel counts no further than 2³¹. */
function countOrMinusOne(areas: readonly Area[]): number {
  const count = cellCount(areas);
  return count > 2 ** 31 - 1 ? -1 : count;
}

function isWithin(inner: Area, outer: Area): boolean {
  const common = intersection(inner, outer);
  return common !== undefined && cellCount([common]) === cellCount([inner]);
}

/** Whether all cells, none, or (`null`) some lie in these areas. */
function covered(areas: readonly Area[], by: readonly Area[]): boolean | null {
  if (!areas.some((area) => by.some((one) => intersection(one, area) !== undefined))) return false;
  return areas.every((area) => by.some((one) => isWithin(area, one))) ? true : null;
}

function intersected({ sheet, areas }: Ranges, other: unknown): Served | null {
  const others = areasOfArgument(other, sheet);
  const common = areas.flatMap((area) => others.flatMap((one) => intersection(area, one) ?? []));
  return common.length === 0 ? null : new Served("RangeAreas", { sheet, areas: common });
}

function areasOfArgument(value: unknown, sheet: Ranges["sheet"]): readonly Area[] {
  if (typeof value === "string") return parseAddress(value)?.areas ?? fail("InvalidArgument");
  if (!(value instanceof Served) || (value.kind !== "Range" && value.kind !== "RangeAreas")) fail("InvalidArgument");
  const ranges = value.self as Ranges;
  return ranges.sheet === sheet ? ranges.areas : [];
}

function allOrNone(
  areas: readonly Area[],
  hidden: ReadonlySet<number>,
  span: (area: Area) => [number, number],
): boolean | null {
  let some = 0;
  let all = 0;
  for (const area of areas) {
    const [from, to] = span(area);
    all += to - from + 1;
    some += [...hidden].filter((index) => index >= from && index <= to).length;
  }
  return some === 0 ? false : some === all ? true : null;
}

function hide(book: Book, { sheet, areas }: Ranges, which: "hiddenRows" | "hiddenColumns", hidden: boolean): void {
  if (sheet.protection !== undefined) throw new ExcelFailure("AccessDenied");
  for (const { top, left, bottom, right } of areas) {
    const [from, to] = which === "hiddenRows" ? [top, bottom] : [left, right];
    for (let index = from; index <= to; index++) {
      if (hidden) sheet[which].add(index);
      else sheet[which].delete(index);
    }
  }
  book.tell({ kind: "layout", sheet });
}
