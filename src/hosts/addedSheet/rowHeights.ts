/** How high the rows of a printed table are: as its looks say, and higher where a wrapped text takes more lines. */
import { contains, type Area, type PrintedSheet, type Position } from "../../workbook";
import { printedHeight, printedHeights, printedLooks, printedSize } from "./printedLooks";
import { wrappedLines } from "./wrappedLines";

/** In points: of a line in the tables' size, and what a row has above and below its lines. */
const lineHeight = 14;
const padding = 4;

/** Column widths are told in characters of this size. */
const defaultSize = 11;

interface Wrapped {
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
}

/** In points, a row after the other. A text that reaches over several rows spreads what it lacks among them. */
export function rowHeightsOf(sheet: PrintedSheet): readonly number[] {
  const heights = sheet.rows.map((cells) => printedHeights[cells[0]?.look ?? "text"] ?? printedHeight);
  const byExtent = wrappedIn(sheet).sort((one, other) => one.bottom - one.top - (other.bottom - other.top));
  for (const { top, bottom, height } of byExtent) {
    const own = heights.slice(top, bottom + 1).reduce((sum, one) => sum + one, 0);
    const share = Math.ceil((height - own) / (bottom - top + 1));
    for (let row = top; row <= bottom && share > 0; row++) heights[row] = (heights[row] ?? 0) + share;
  }
  return heights;
}

function wrappedIn({ rows, merges, columnWidths }: PrintedSheet): Wrapped[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      if (cell?.text === undefined || printedLooks[cell.look].wraps !== true) return [];
      const { top, left, bottom, right } = extentOf({ row, column }, merges);
      const width = columnWidths.slice(left, right + 1).reduce((sum, one) => sum + one, 0);
      const lines = wrappedLines(cell.text, (width * defaultSize) / printedSize);
      return [{ top, bottom, height: lines === 1 ? 0 : lines * lineHeight + padding }];
    }),
  );
}

function extentOf({ row, column }: Position, merges: readonly Area[]): Area {
  const merged = merges.find((area) => contains(area, { row, column }));
  return merged ?? { top: row, bottom: row, left: column, right: column };
}
