/** `getSpecialCells`: the cells of a range that are of one kind. */
import { isFault, type Position } from "../../../workbook";
import { areasOf, intersections } from "../model/areas";
import { positions, type Cell } from "../model/sheet";
import type { Arguments } from "../protocol/arguments";
import { ExcelFailure } from "../protocol/failure";
import { Served, type Ranges } from "./selves";

/** `null` where there are none. */
export function specialCells(ranges: Ranges, given: Arguments): Served | null {
  const { sheet } = ranges;
  const areas = find(ranges, given.text(0), given.has(1) ? given.text(1) : "All");
  return areas.length === 0 ? null : new Served("RangeAreas", { sheet, areas });
}

function find(ranges: Ranges, type: string, valueType: string) {
  const { sheet, areas } = ranges;
  switch (type) {
    case "Formulas":
      return areasOf(
        stored(ranges, ({ content }) => content?.formula !== undefined && isOfType(content.value, valueType)),
      );
    case "Constants":
      return areasOf(
        stored(
          ranges,
          ({ content }) => content !== undefined && content.formula === undefined && isOfType(content.value, valueType),
        ),
      );
    case "Blanks":
      return areasOf(withinUsed(ranges).filter((at) => sheet.content(at) === undefined));
    case "Visible":
      return areasOf(
        withinUsed(ranges).filter(({ row, column }) => !sheet.hiddenRows.has(row) && !sheet.hiddenColumns.has(column)),
      );
    case "ConditionalFormats":
      return intersections(
        areas,
        sheet.conditionalFormats.flatMap((format) => format.areas),
      );
    default:
      throw new ExcelFailure("InvalidArgument");
  }
}

function stored({ sheet, areas }: Ranges, wanted: (cell: Cell) => boolean): Position[] {
  return areas.flatMap((area) => [...sheet.stored(area)].filter(wanted));
}

function withinUsed({ sheet, areas }: Ranges): Position[] {
  const used = sheet.used(false);
  return used === undefined ? [] : intersections(areas, [used]).flatMap((area) => [...positions(area)]);
}

/** In the words of `Excel.SpecialCellValueType`, which are joined where several kinds are wanted: `LogicalNumbers`. */
function isOfType(value: unknown, wanted: string): boolean {
  if (wanted === "All") return true;
  if (typeof value === "number") return wanted.includes("Number");
  if (typeof value === "string") return wanted.includes("Text");
  if (typeof value === "boolean") return wanted.includes("Logical");
  return isFault(value as never) && wanted.includes("Error");
}
