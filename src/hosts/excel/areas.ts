/** Cuts rectangles into tiles, and reads the addresses that Excel hands us. */
import type { Area, Position } from "../../workbook";

const wholeSheet: Area = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

/** How many cells an area has. */
export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Tiles of at most this size, row by row. */
export function tiles(area: Area, height: number, width: number): Area[] {
  const all: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += height)
    for (let left = area.left; left <= area.right; left += width)
      all.push({
        top,
        left,
        bottom: Math.min(top + height - 1, area.bottom),
        right: Math.min(left + width - 1, area.right),
      });
  return all;
}

/** Tiles of at most so many cells, as few rows broken as possible. */
export function tilesOf(area: Area, cells: number): Area[] {
  const width = Math.min(area.right - area.left + 1, cells);
  return tiles(area, Math.max(1, Math.floor(cells / width)), width);
}

/** The smallest rectangle around all of them. */
export function boundsOf(areas: readonly [Area, ...Area[]]): Area {
  return areas.reduce((bounds, area) => ({
    top: Math.min(bounds.top, area.top),
    left: Math.min(bounds.left, area.left),
    bottom: Math.max(bounds.bottom, area.bottom),
    right: Math.max(bounds.right, area.right),
  }));
}

/** The area of one cell. */
export function areaAt({ row, column }: Position): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** The areas of `Sheet1!$A$1:B2,C5`, of whole rows (`5:7`) and of whole columns (`B:B`). */
export function areasOf(address: string): Area[] {
  return splitOutsideQuotes(address).flatMap((part) => {
    const [start, end] = part
      .slice(part.lastIndexOf("!") + 1)
      .replaceAll("$", "")
      .trim()
      .split(":");
    const first = corner(start ?? "");
    const last = corner(end ?? start ?? "");
    if (first === undefined || last === undefined) return [];
    return [
      {
        top: first.row ?? wholeSheet.top,
        left: first.column ?? wholeSheet.left,
        bottom: last.row ?? wholeSheet.bottom,
        right: last.column ?? wholeSheet.right,
      },
    ];
  });
}

/** A sheet's name may have commas in it: `'收,支'!A1,'收,支'!C5`. */
function splitOutsideQuotes(address: string): string[] {
  return address.match(/(?:'[^']*'|[^,'])+/gu) ?? [];
}

function corner(text: string): { row: number | undefined; column: number | undefined } | undefined {
  const [, letters = "", digits = ""] = /^([A-Z]{0,3})(\d*)$/u.exec(text) ?? [];
  if (letters === "" && digits === "") return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: digits === "" ? undefined : Number(digits) - 1, column: letters === "" ? undefined : column };
}
