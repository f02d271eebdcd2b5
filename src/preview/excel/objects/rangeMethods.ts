/** The methods of `Excel.Range`. */
import { contains, type Area } from "../../../workbook";
import { bounding, COLUMNS, intersection, isOnSheet, parseAddress, ROWS, without } from "../model/areas";
import { ExcelFailure } from "../protocol/failure";
import { cellProperties, columnProperties, rowProperties } from "./cellProperties";
import type { Definition } from "./definition";
import { MAX_CELLS } from "./matrix";
import { refuseFormatting } from "./rangeWriting";
import { Served, type Ranges } from "./selves";
import { specialCells } from "./specialCells";

/** `getMergedAreasOrNullObject` answers no more. */
const MAX_MERGES = 512;

type Methods = NonNullable<Definition<Ranges>["methods"]>;

export const rangeMethods: Methods = {
  ...relatives({
    GetCell: ({ top, left }, row, column) => square(top + row, left + column),
    GetRow: (area, row) => ({ ...area, top: area.top + row, bottom: area.top + row }),
    GetColumn: (area, column) => ({ ...area, left: area.left + column, right: area.left + column }),
    GetLastCell: ({ bottom, right }) => square(bottom, right),
    GetLastRow: (area) => ({ ...area, top: area.bottom }),
    GetLastColumn: (area) => ({ ...area, left: area.right }),
    GetEntireRow: (area) => ({ ...area, left: 0, right: COLUMNS - 1 }),
    GetEntireColumn: (area) => ({ ...area, top: 0, bottom: ROWS - 1 }),
    GetOffsetRange: ({ top, left, bottom, right }, rows, columns) => ({
      top: top + rows,
      left: left + columns,
      bottom: bottom + rows,
      right: right + columns,
    }),
    GetResizedRange: (area, rows, columns) => ({ ...area, bottom: area.bottom + rows, right: area.right + columns }),
    GetAbsoluteResizedRange: (area, rows, columns) => ({
      ...area,
      bottom: area.top + rows - 1,
      right: area.left + columns - 1,
    }),
  }),
  GetBoundingRect: (ranges, given) => one(ranges, bounding([area(ranges), areaOf(given.any(0), ranges)])),
  GetIntersection: (ranges, given) => intersected(ranges, areaOf(given.any(0), ranges)) ?? fail("ItemNotFound"),
  GetIntersectionOrNullObject: (ranges, given) => intersected(ranges, areaOf(given.any(0), ranges)),
  GetUsedRange: (ranges, given) =>
    used(ranges, given.flag(0)) ?? one(ranges, square(area(ranges).top, area(ranges).left)),
  GetUsedRangeOrNullObject: (ranges, given) => used(ranges, given.flag(0)),
  GetMergedAreasOrNullObject({ sheet, areas }) {
    // Excel answers those that begin in the range.
    const merged = sheet.merges.filter(({ top: row, left: column }) =>
      areas.some((one) => contains(one, { row, column })),
    );
    if (merged.length > MAX_MERGES) throw new ExcelFailure("GeneralException");
    return merged.length === 0 ? null : new Served("RangeAreas", { sheet, areas: merged });
  },
  GetSpillingToRange: (ranges) => spilling(ranges) ?? fail("ItemNotFound"),
  GetSpillingToRangeOrNullObject: (ranges) => spilling(ranges),
  GetSpillParent: (ranges) => spillParent(ranges) ?? fail("ItemNotFound"),
  GetSpillParentOrNullObject: (ranges) => spillParent(ranges),
  GetSpecialCells: (ranges, given) => specialCells(ranges, given) ?? fail("ItemNotFound"),
  GetSpecialCellsOrNullObject: (ranges, given) => specialCells(ranges, given),
  GetTables: (ranges) => new Served("TableScopedCollection", ranges),
  GetCellProperties: (ranges, given) => cellProperties(ranges, given.options(0)),
  GetRowProperties: (ranges, given) => rowProperties(ranges, given.options(0)),
  GetColumnProperties: (ranges, given) => columnProperties(ranges, given.options(0)),
  Calculate: (_, __, { book }) => book.calculate(),
  Select: ({ sheet, areas }, _, { book }) => book.select(sheet, areas),
  Merge(ranges, given, { book }) {
    refuseFormatting(ranges.sheet);
    const { top, bottom, left, right } = area(ranges);
    const rows = Array.from({ length: bottom - top + 1 }, (_, row) => ({
      top: top + row,
      bottom: top + row,
      left,
      right,
    }));
    const merges = given.flag(0) ? rows : [area(ranges)];
    ranges.sheet.merges = [...unmerged(ranges), ...merges];
    book.tell({ kind: "layout", sheet: ranges.sheet });
  },
  Unmerge(ranges, _, { book }) {
    refuseFormatting(ranges.sheet);
    ranges.sheet.merges = unmerged(ranges);
    book.tell({ kind: "layout", sheet: ranges.sheet });
  },
  Clear({ sheet, areas }, given, { book }) {
    const what = given.has(0) ? given.text(0) : "All";
    if (!["All", "Contents", "Formats"].includes(what)) fail("InvalidArgument");
    const cells = areas.flatMap((one) => [...sheet.stored(one)]);
    if (what !== "Contents") {
      refuseFormatting(sheet);
      book.restyle(
        sheet,
        cells.map((cell) => ({ ...cell, style: sheet.defaultStyle })),
      );
      for (const format of sheet.conditionalFormats) {
        format.areas = format.areas.flatMap((own) =>
          areas.reduce((rest, hole) => rest.flatMap((part) => without(part, hole)), [own]),
        );
      }
      sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
    }
    if (what !== "Formats") {
      if (cells.some((cell) => sheet.isLocked(cell))) fail("AccessDenied");
      book.write(
        sheet,
        cells
          .filter(({ content }) => content !== undefined)
          .map(({ row, column }) => ({ row, column, content: undefined })),
      );
    }
  },
  /** The library asks before it writes many rows in portions. */
  _ValidateArraySize(ranges, given) {
    const { top, bottom, left, right } = area(ranges);
    const fits = given.integer(0) === bottom - top + 1 && given.integer(1) === right - left + 1;
    if (!fits || given.integer(0) * given.integer(1) > MAX_CELLS) fail("InvalidArgument");
  },
};

function fail(code: "AccessDenied" | "ItemNotFound" | "InvalidArgument"): never {
  throw new ExcelFailure(code);
}

function area({ areas: [first] }: Ranges): Area {
  return first ?? fail("InvalidArgument");
}

function square(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

function one({ sheet }: Ranges, only: Area): Served {
  if (!isOnSheet(only)) fail("InvalidArgument");
  return new Served("Range", { sheet, areas: [only] });
}

/** Methods that answer another range by nothing but numbers. */
function relatives(moves: Readonly<Record<string, (area: Area, first: number, second: number) => Area>>): Methods {
  return Object.fromEntries(
    Object.entries(moves).map(([name, move]): [string, Methods[string]] => [
      name,
      (ranges, given) =>
        one(ranges, move(area(ranges), given.has(0) ? given.integer(0) : 0, given.has(1) ? given.integer(1) : 0)),
    ]),
  );
}

function areaOf(value: unknown, { sheet }: Ranges): Area {
  if (value instanceof Served && value.kind === "Range") {
    const ranges = value.self as Ranges;
    return ranges.sheet === sheet ? area(ranges) : fail("InvalidArgument");
  }
  return (typeof value === "string" ? parseAddress(value)?.areas[0] : undefined) ?? fail("InvalidArgument");
}

function intersected(ranges: Ranges, other: Area): Served | null {
  const common = intersection(area(ranges), other);
  return common === undefined ? null : one(ranges, common);
}

function used(ranges: Ranges, valuesOnly: boolean): Served | null {
  const found = ranges.sheet.used(valuesOnly, area(ranges));
  return found === undefined ? null : one(ranges, found);
}

/** Only the first cell of a spill spills. */
function spilling(ranges: Ranges): Served | null {
  const { top: row, left: column } = area(ranges);
  const spill = ranges.sheet.spillAt({ row, column });
  return spill?.top === row && spill.left === column ? one(ranges, spill) : null;
}

function spillParent(ranges: Ranges): Served | null {
  const { top: row, left: column } = area(ranges);
  const spill = ranges.sheet.spillAt({ row, column });
  return spill === undefined ? null : one(ranges, square(spill.top, spill.left));
}

function unmerged({ sheet, areas }: Ranges): Area[] {
  return sheet.merges.filter((merge) => areas.every((one) => intersection(one, merge) === undefined));
}
