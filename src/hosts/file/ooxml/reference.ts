/** Reads A1 references as files write them. */
import type { Area, Position } from "../../../workbook";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";

/** `C12` → `{ row: 11, column: 2 }`; undefined where it is no address that Excel knows. */
export function parseCell(reference: string): Position | undefined {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & ~0x20;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  const row = Number(reference.slice(at));
  const known = at > 0 && column <= MAX_COLUMNS && Number.isInteger(row) && row >= 1 && row <= MAX_ROWS;
  return known ? { row: row - 1, column: column - 1 } : undefined;
}

/** `A1:H40` or `C12`. */
export function parseArea(reference: string): Area | undefined {
  const [first = "", second = first] = reference.split(":");
  const start = parseCell(first);
  const end = parseCell(second);
  if (start === undefined || end === undefined) return undefined;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}
