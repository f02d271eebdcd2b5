/** What a transformation is, and the few ways in which they all walk through a workbook. */
import { type Area, type Cell, type Sheet, type Workbook } from "../../src/workbook";
import { isTagged, onlyShape, type Shape, type TaggedCell } from "./tagged";

/** A number from 0 to 1, another one each time. What is drawn must not depend on amounts: a mistake planted before moves along. */
export type Random = () => number;

export interface Transformation {
  readonly name: string;
  /** In this order: what changes a table, what spreads tables over sheets, what hides. */
  readonly phase: "table" | "spread" | "hide";
  /** Keeps every sum as right as it was; the same workbook comes back where there is nothing to change. */
  readonly apply: (workbook: Workbook, random: Random) => Workbook;
}

/** Changes sheets with one table; `undefined` leaves a sheet as it is. Sometimes all of them, sometimes some. */
export function onTables(name: string, change: (shape: Shape, random: Random) => Sheet | undefined): Transformation {
  return {
    name,
    phase: "table",
    apply: ({ sheets }, random) => {
      const all = random() < 0.6;
      return {
        sheets: sheets.map((sheet) => {
          const shape = onlyShape(sheet);
          const chosen = all || random() < 0.5;
          const own = fork(random);
          return shape === undefined || !chosen ? sheet : (change(shape, own) ?? sheet);
        }),
      };
    },
  };
}

/** Changes tagged cells everywhere, the same way in the whole workbook. */
export function onCells(
  name: string,
  edit: (random: Random) => (cell: TaggedCell, shapeOf: Shape | undefined) => Cell | undefined,
): Transformation {
  return {
    name,
    phase: "table",
    apply: ({ sheets }, random) => {
      const change = edit(random);
      return {
        sheets: sheets.map((sheet) => {
          const shape = onlyShape(sheet);
          const rows = sheet.rows.map((cells) => cells?.map((cell) => (isTagged(cell) ? change(cell, shape) : cell)));
          const isSame = rows.every((cells, row) => cells?.every((cell, at) => cell === sheet.rows[row]?.[at]) ?? true);
          return isSame ? sheet : { ...sheet, rows };
        }),
      };
    },
  };
}

/** Random numbers of its own for each sheet, so that one sheet's draws do not move another's. */
function fork(random: Random): Random {
  let state = Math.floor(random() * 2 ** 31);
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return ((state >>> 8) % 65536) / 65536;
  };
}

export function pick<T>(random: Random, all: readonly T[]): T | undefined {
  return all[Math.floor(random() * all.length)];
}

export function shuffled<T>(random: Random, all: readonly T[]): T[] {
  return all
    .map((one) => ({ one, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}

/** New blank columns before the column `at`; a merged area that reaches over them grows. */
export function withColumns(sheet: Sheet, at: number, count = 1): Sheet {
  const rows = sheet.rows.map((cells) =>
    cells === undefined || cells.length <= at
      ? cells
      : [...cells.slice(0, at), ...Array<undefined>(count).fill(undefined), ...cells.slice(at)],
  );
  const merges = sheet.merges.map((area): Area => {
    if (area.left >= at) return { ...area, left: area.left + count, right: area.right + count };
    return area.right >= at ? { ...area, right: area.right + count } : area;
  });
  return { ...sheet, rows, merges };
}

/** New blank rows before the row `at`; a merged area that reaches over them grows. */
export function withRows(sheet: Sheet, at: number, count = 1): Sheet {
  const rows = [...sheet.rows.slice(0, at), ...Array<undefined>(count).fill(undefined), ...sheet.rows.slice(at)];
  const merges = sheet.merges.map((area): Area => {
    if (area.top >= at) return { ...area, top: area.top + count, bottom: area.bottom + count };
    return area.bottom >= at ? { ...area, bottom: area.bottom + count } : area;
  });
  return { ...sheet, rows, merges, hiddenRows: new Set() };
}

/** The sheet with one cell put in. */
export function withCellAt(sheet: Sheet, row: number, column: number, cell: Cell | undefined): Sheet {
  const rows = [...sheet.rows];
  const cells = [...(rows[row] ?? [])];
  while (cells.length < column) cells.push(undefined);
  cells[column] = cell;
  rows[row] = cells;
  return { ...sheet, rows };
}

export function textIn(cell: Cell | undefined): string {
  return typeof cell?.value === "string" ? cell.value : "";
}
