/** Areas of cells: how Excel writes them, and the arithmetic that ranges need. */
import { a1Area, columnIndex, columnLetters, quoteSheet, type Area, type Position } from "../../../workbook";

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

export const wholeSheet: Area = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?([1-9]\d{0,6})$/;

export interface Address {
  readonly sheet?: string;
  readonly areas: readonly Area[];
}

/** `A1`, `A1:C3`, `A:C`, `2:5`, several with commas, with the sheet's name before them; `undefined` where it is none of these. */
export function parseAddress(text: string): Address | undefined {
  let sheet: string | undefined;
  const areas: Area[] = [];
  for (const part of splitOutsideQuotes(text)) {
    const named = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(part.trim());
    const own = named?.[1]?.replaceAll("''", "'") ?? named?.[2];
    if (own !== undefined && sheet !== undefined && own !== sheet) return undefined;
    sheet = own ?? sheet;
    const area = parseArea(named?.[3] ?? part.trim());
    if (area === undefined) return undefined;
    areas.push(area);
  }
  return sheet === undefined ? { areas } : { sheet, areas };
}

function splitOutsideQuotes(text: string): string[] {
  return text.split(/,(?=(?:[^']*'[^']*')*[^']*$)/);
}

function parseArea(text: string): Area | undefined {
  const [first = "", second = first, ...rest] = text.split(":");
  if (rest.length > 0) return undefined;
  const from = parseCorner(first);
  const to = parseCorner(second);
  if (from === undefined || to === undefined || from.kind !== to.kind) return undefined;
  if (from.kind !== "cell" && !text.includes(":")) return undefined;
  const area = {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: from.kind === "column" ? ROWS - 1 : Math.max(from.row, to.row),
    right: from.kind === "row" ? COLUMNS - 1 : Math.max(from.column, to.column),
  };
  return isOnSheet(area) ? area : undefined;
}

function parseCorner(text: string): (Position & { kind: "cell" | "column" | "row" }) | undefined {
  const cell = CELL.exec(text);
  if (cell !== null) return { kind: "cell", row: Number(cell[2]) - 1, column: columnIndex(cell[1] ?? "") };
  const column = COLUMN.exec(text);
  if (column !== null) return { kind: "column", row: 0, column: columnIndex(column[1] ?? "") };
  const row = ROW.exec(text);
  return row === null ? undefined : { kind: "row", row: Number(row[1]) - 1, column: 0 };
}

export function isOnSheet({ top, left, bottom, right }: Area): boolean {
  return top >= 0 && left >= 0 && bottom < ROWS && right < COLUMNS && top <= bottom && left <= right;
}

export function isEntireColumn({ top, bottom }: Area): boolean {
  return top === 0 && bottom === ROWS - 1;
}

export function isEntireRow({ left, right }: Area): boolean {
  return left === 0 && right === COLUMNS - 1;
}

/** As `Range.address` has it: `表6!A1:C3`, `'收支 总表'!A:A`. */
export function addressOf(sheet: string, area: Area): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !CELL.test(sheet);
  return `${plain ? sheet : quoteSheet(sheet)}!${localAddress(area)}`;
}

export function localAddress(area: Area): string {
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isEntireColumn(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  return a1Area(area);
}

export function cellCount(areas: readonly Area[]): number {
  return areas.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
}

export function intersection(a: Area, b: Area): Area | undefined {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

export function intersections(left: readonly Area[], right: readonly Area[]): Area[] {
  return left.flatMap((a) => right.flatMap((b) => intersection(a, b) ?? []));
}

export function bounding(areas: readonly Area[]): Area {
  return areas.reduce((a, b) => ({
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  }));
}

/** What is left of `area` without `hole`: at most four areas. */
export function without(area: Area, hole: Area): Area[] {
  const common = intersection(area, hole);
  if (common === undefined) return [area];
  return [
    { ...area, bottom: common.top - 1 },
    { ...area, top: common.bottom + 1 },
    { ...area, top: common.top, bottom: common.bottom, right: common.left - 1 },
    { ...area, top: common.top, bottom: common.bottom, left: common.right + 1 },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

/** The fewest areas that lie beside and above each other, for cells in reading order. */
export function areasOf(cells: Iterable<Position>): Area[] {
  const areas: Area[] = [];
  let open: Area[] = [];
  let row = -1;
  let runs: Area[] = [];
  const closeRow = (): void => {
    const grown = runs.map((run) => {
      const above = open.find(
        ({ left, right, bottom }) => left === run.left && right === run.right && bottom === row - 1,
      );
      return above === undefined ? run : { ...above, bottom: row };
    });
    areas.push(...open.filter((area) => !grown.some(({ top, left }) => top === area.top && left === area.left)));
    open = grown;
    runs = [];
  };
  for (const cell of cells) {
    if (cell.row !== row) {
      closeRow();
      row = cell.row;
    }
    const last = runs.at(-1);
    if (last !== undefined && last.right === cell.column - 1) runs[runs.length - 1] = { ...last, right: cell.column };
    else runs.push({ top: row, left: cell.column, bottom: row, right: cell.column });
  }
  closeRow();
  return [...areas, ...open];
}
