/**
 * How many of the figures were checked, table by table, and why the others were not. Silence about a cell means that it was
 * read, checked and right; whatever that is not true of is told here.
 */
import { grouped } from "../grouped";
import { isBlank, isReadable, type Column, type Disclosure, type Fact, type Row, type Table } from "../recognise";
import { cellAt, contains, type Area, type Position, type Sheet } from "../workbook";
import { figureCells, figuresBelow } from "./figureCells";
import type { Reached } from "./reached";

/**
 * - `no-relation`: no rule knows of a sum, a table or anything else that says what the figure should be
 * - `unknown-words`: the words above the column are not known
 * - `other-period`: the column is of another year
 * - `not-a-number`: what stands in the cell cannot be read
 * - `beside-unreadable`: another figure of the same sum cannot be read
 * - `uncertain-form`: nobody knows for certain which sum the figure belongs to, or of which row it is
 */
export type UnreadReason =
  "no-relation" | "unknown-words" | "other-period" | "not-a-number" | "beside-unreadable" | "uncertain-form";

export interface Unread {
  readonly cells: readonly Position[];
  readonly reason: UnreadReason;
}

export interface TableCoverage {
  readonly table: Table;
  /** Cells with figures, readable or not. */
  readonly amounts: number;
  /** Those of which at least one check came to an answer. */
  readonly checked: number;
  /** The others; each reason once, in the order of the sheet. */
  readonly unread: readonly Unread[];
}

/** Figures that stand in no table. */
export interface OutsideFigures {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly amounts: number;
}

type Standing = "checked" | UnreadReason;

export function coverageOf(table: Table, reached: Reached): TableCoverage {
  const standings = new Standings();
  const rows = new Set(table.rows.map(({ index }) => index));
  for (const [panel, own] of grouped(table.rows, (row) => row.panel)) {
    for (const column of panel.columns) {
      if (isFigures(column)) noteKnown(table, own, column, reached, standings);
      else noteUnknown(table, own, column, standings);
    }
  }
  // What stands between the rows and columns that were understood.
  const others = cellsOf(table.sheet, table.area).filter(
    (cell) => !standings.has(cell) && !isColumnNumber(table, cell),
  );
  for (const cell of figureCells(table.sheet, others))
    standings.set(cell, rows.has(cell.row) ? "unknown-words" : "uncertain-form");
  return { table, ...standings.summary() };
}

function isFigures({ role }: Column): boolean {
  return role === "amount" || role === "count" || role === "price" || role === "share" || role === "score";
}

function noteKnown(table: Table, rows: readonly Row[], column: Column, reached: Reached, standings: Standings): void {
  for (const row of rows) {
    const cell = { row: row.index, column: column.index };
    const fact = table.factIn(row, column);
    if (isBlank(fact) || isFieldLeftOpen(fact)) standings.set(cell, undefined);
    else if (!isReadable(fact)) standings.set(cell, "not-a-number");
    else standings.set(cell, reached.at(table.sheet, cell) ?? "no-relation");
  }
}

/** `项目总预算 | （延续性项目填写）`: a form says what is to be filled in, and nobody did. */
function isFieldLeftOpen({ row, reading }: Fact): boolean {
  return row.kind === "field" && reading.kind === "unreadable" && reading.why === "text" && !/\d/u.test(reading.text);
}

function noteUnknown(table: Table, rows: readonly Row[], column: Column, standings: Standings): void {
  const cells = rows.map(({ index }) => ({ row: index, column: column.index }));
  const reason = whyUnread(column);
  for (const cell of cells) standings.set(cell, undefined);
  if (reason === undefined) return;
  for (const cell of figuresBelow(column.title, table.sheet, cells)) standings.set(cell, reason);
}

/** Why no rule reads a column that is none of figures; undefined where it holds names, codes or texts. */
function whyUnread({ role }: Column): UnreadReason | undefined {
  return role === undefined ? "unknown-words" : undefined;
}

/** `栏次 | 1 | 2 | 3`, between header and rows. */
function isColumnNumber({ sheet, panels }: Table, { row, column }: Position): boolean {
  const printed = String(cellAt(sheet, row, column)?.value).trim();
  return panels.some(({ columns }) =>
    columns.some(({ index, number }) => index === column && number !== undefined && printed === String(number)),
  );
}

/** What became of each cell; undefined where it is known to hold no figure. */
class Standings {
  private readonly byRow = new Map<number, Map<number, Standing | undefined>>();

  has({ row, column }: Position): boolean {
    return this.byRow.get(row)?.has(column) === true;
  }

  /** Where two panels share a cell, the one that knows most of it says what it is. */
  set({ row, column }: Position, standing: Standing | undefined): void {
    let cells = this.byRow.get(row);
    if (cells === undefined) this.byRow.set(row, (cells = new Map()));
    if (cells.get(column) !== "checked" && (standing !== undefined || !cells.has(column))) cells.set(column, standing);
  }

  summary(): Omit<TableCoverage, "table"> {
    const figures = [...this.byRow]
      .sort(([a], [b]) => a - b)
      .flatMap(([row, cells]) =>
        [...cells]
          .sort(([a], [b]) => a - b)
          .flatMap(([column, standing]) => (standing === undefined ? [] : { row, column, standing })),
      );
    const byStanding = grouped(figures, ({ standing }) => standing);
    const checked = byStanding.get("checked")?.length ?? 0;
    const unread = [...byStanding].flatMap(([reason, cells]) =>
      reason === "checked" ? [] : { cells: cells.map(({ row, column }) => ({ row, column })), reason },
    );
    return { amounts: figures.length, checked, unread };
  }
}

/** Of places that were not recognised, and of what stands beside the tables of a sheet; texts without a figure are passed over. */
export function figuresOutside({ workbook, tablesAndForms, unrecognised }: Disclosure): OutsideFigures[] {
  return workbook.sheets.flatMap((sheet) => {
    const tables = tablesAndForms.filter((table) => table.sheet === sheet).map(({ area }) => area);
    const places = unrecognised.filter((place) => place.sheet === sheet).map(({ area }) => area);
    const whole = { top: 0, left: 0, bottom: sheet.rows.length - 1, right: Infinity };
    const figures = figureCells(
      sheet,
      cellsOf(sheet, whole).filter((cell) => !tables.some((area) => contains(area, cell))),
    );
    const rest = figures.filter((cell) => !places.some((area) => contains(area, cell)));
    return [
      ...places.map((area) => ({ sheet, area, amounts: figures.filter((cell) => contains(area, cell)).length })),
      ...(rest.length === 0 ? [] : [{ sheet, area: around(rest), amounts: rest.length }]),
    ].filter(({ amounts }) => amounts > 0);
  });
}

/** The filled cells of an area. */
function cellsOf({ rows }: Sheet, { top, left, bottom, right }: Area): Position[] {
  return rows
    .slice(top, bottom + 1)
    .flatMap((cells, below) =>
      (cells ?? []).flatMap((cell, column) =>
        cell === undefined || column < left || column > right ? [] : { row: top + below, column },
      ),
    );
}

function around(cells: readonly Position[]): Area {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
}
