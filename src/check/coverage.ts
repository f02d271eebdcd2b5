/**
 * How many of the figures were checked, table by table, and why the others were not. Silence about a cell means that it was
 * read, checked and right; whatever that is not true of is told here.
 */
import { grouped } from "../grouped";
import { firstAmount } from "../readings/tablePlaces";
import {
  isBlank,
  isBelowHeader,
  isFigureRole,
  isTemplateLine,
  isReadable,
  type Column,
  type Fact,
  type Page,
  type Row,
  type Table,
} from "../recognise";
import { keyColumns } from "../vocabulary";
import { cellAt, type Position, type Sheet } from "../workbook";
import { figureCells, figuresBelow, cellsIn } from "./figureCells";
import type { Reached } from "./reached";

/**
 * - `no-relation`: no rule knows of a sum, a table or anything else that says what the figure should be
 * - `unknown-words`: the words above the column are not known
 * - `other-period`: the column is of another year
 * - `not-a-number`: what stands in the cell cannot be read
 * - `beside-unreadable`: another figure of the same sum cannot be read
 * - `only-limited`: it is no more than another figure, and nothing else is said of it
 * - `uncertain-form`: nobody knows for certain which sum the figure belongs to, or of which row it is
 */
export type UnreadReason =
  | "no-relation"
  | "unknown-words"
  | "other-period"
  | "not-a-number"
  | "beside-unreadable"
  | "only-limited"
  | "uncertain-form";

export interface Unread {
  /** The table's own, or one on which it goes on. */
  readonly sheet: Sheet;
  readonly cells: readonly Position[];
  readonly reason: UnreadReason;
}

export interface TableCoverage {
  readonly table: Table;
  /** Cells with figures, readable or not. */
  readonly amounts: number;
  /** Those of which at least one check came to an answer. */
  readonly checked: number;
  /** The others; of each sheet each reason once, in the order of the sheet. */
  readonly unread: readonly Unread[];
}

type CellCoverage = "checked" | UnreadReason;

/**
 * Counts the figures of a table and of its pages on other sheets: read, checked, and why the others were not.
 *
 * @param reached what the checks touched; all rules must have run
 */
export function coverageOf(table: Table, reached: Reached): TableCoverage {
  const pages = table.pages.map((page) => coverageOfPage(table, page, reached));
  return {
    table,
    amounts: pages.reduce((all, { amounts }) => all + amounts, 0),
    checked: pages.reduce((all, { checked }) => all + checked, 0),
    unread: pages.flatMap(({ unread }) => unread),
  };
}

/** Of a table in which nobody has filled in anything there is nothing to check. */
export function uncovered(table: Table): TableCoverage {
  return { table, amounts: 0, checked: 0, unread: [] };
}

function coverageOfPage(table: Table, page: Page, reached: Reached): Omit<TableCoverage, "table"> {
  const standings = new Standings();
  const rowsOfPage = table.rows.filter(({ sheet }) => sheet === page.sheet);
  for (const [panel, rows] of grouped(rowsOfPage, (row) => row.panel)) {
    for (const column of panel.columns) {
      if (isFigureRole(column.role)) noteKnown(table, rows, column, reached, standings);
      else noteUnknown(rows, column, standings);
    }
  }
  noteBetween(table, page, rowsOfPage, standings);
  return standings.summary(page.sheet);
}

function noteKnown(table: Table, rows: readonly Row[], column: Column, reached: Reached, standings: Standings): void {
  for (const row of rows) {
    const cell = { row: row.index, column: column.index };
    if (cellAt(row.sheet, cell.row, cell.column) === undefined || !isBelowHeader(row, column)) continue;
    const fact = table.factIn(row, column);
    if (isBlank(fact) || isFieldLeftOpen(fact)) standings.set(cell, "no-figure");
    else if (!isReadable(fact)) standings.set(cell, "not-a-number");
    else standings.set(cell, reached.at(row.sheet, cell) ?? whyUnreached(table, row, column));
  }
}

/** Why no check has the figures of a column in it. */
function whyUnreached(
  table: Table,
  { panel }: Row,
  { role, compares, isOtherPeriod, isUnnamed }: Column,
): UnreadReason {
  if (compares !== undefined) return "no-relation";
  if (isOtherPeriod === true) return "other-period";
  if (table.treeOf(panel) === "none") return firstAmount(table) === undefined ? "no-relation" : "uncertain-form";
  // `数量`: what is counted is known, though no layout has it.
  return isUnnamed === true && role !== "count" ? "unknown-words" : "no-relation";
}

/** `项目总预算 | （延续性项目填写）`: a form says what is to be filled in, and nobody did. */
function isFieldLeftOpen({ row, reading }: Fact): boolean {
  return row.kind === "field" && reading.kind === "unreadable" && reading.why === "text" && !/\d/u.test(reading.text);
}

function noteUnknown(rows: readonly Row[], column: Column, standings: Standings): void {
  const [first] = rows;
  if (first === undefined) return;
  const { sheet } = first;
  const cells = rows
    .map(({ index }) => ({ row: index, column: column.index }))
    .filter((cell) => cellAt(sheet, cell.row, cell.column) !== undefined);
  for (const cell of cells) standings.set(cell, "no-figure");
  // Columns of names, codes and texts hold no figures.
  if (column.role !== undefined) return;
  for (const cell of figuresBelow(column.title, sheet, cells)) standings.set(cell, "unknown-words");
}

/** Figures of the page outside the rows and columns that were understood. */
function noteBetween(table: Table, { sheet, area }: Page, pageRows: readonly Row[], standings: Standings): void {
  const rows = new Set(pageRows.map(({ index }) => index));
  const first = pageRows[0]?.index ?? Infinity;
  const heads = headsOf(table);
  const isHead = ({ row, column }: Position): boolean =>
    row < first && heads.get(column)?.has(String(cellAt(sheet, row, column)?.value).trim()) === true;
  const unknown = cellsIn(sheet, area, (cell) => !standings.has(cell) && !isHead(cell));
  const others = [...grouped(unknown, ({ row }) => row)].filter(([row]) => !isTemplateLine(sheet, row));
  for (const cell of figureCells(
    sheet,
    others.flatMap(([, cells]) => cells),
  ))
    standings.set(cell, rows.has(cell.row) ? "unknown-words" : "uncertain-form");
}

/** What heads each column: `栏次 | 1 | 2 | 3`, between header and rows, or codes in the header: `科目编码 | 合计 | 301 | 302`. */
function headsOf({ panels }: Table): ReadonlyMap<number, ReadonlySet<string>> {
  const columns = grouped(
    panels.flatMap((panel) => panel.columns),
    ({ index }) => index,
  );
  return new Map([...columns].map(([index, same]) => [index, new Set(same.flatMap(headsOfColumn))]));
}

function headsOfColumn({ number, title }: Column): string[] {
  const codes = title.split("/").filter((part) => part.startsWith(keyColumns.codeHead));
  return [
    ...(number === undefined ? [] : [String(number)]),
    ...codes.map((part) => part.slice(keyColumns.codeHead.length)),
  ];
}

/** What became of each cell, row by row; `no-figure` where it is known to hold none. */
class Standings {
  private readonly rows: (CellCoverage | "no-figure")[][] = [];

  has({ row, column }: Position): boolean {
    return this.rows[row]?.[column] !== undefined;
  }

  /** Notes what is known of a cell. Where two rows share a cell, `checked` goes before a reason, and any of these before `no-figure`. */
  set({ row, column }: Position, standing: CellCoverage | "no-figure"): void {
    const cells = (this.rows[row] ??= []);
    const before = cells[column] ?? "no-figure";
    if (before === "no-figure" || (standing !== "no-figure" && before !== "checked")) cells[column] = standing;
  }

  summary(sheet: Sheet): Omit<TableCoverage, "table"> {
    let checked = 0;
    const others: (Position & { readonly reason: UnreadReason })[] = [];
    this.rows.forEach((cells, row) => {
      cells.forEach((standing, column) => {
        if (standing === "checked") checked += 1;
        else if (standing !== "no-figure") others.push({ row, column, reason: standing });
      });
    });
    return {
      amounts: checked + others.length,
      checked,
      unread: [...grouped(others, ({ reason }) => reason)].map(([reason, same]) => ({
        sheet,
        cells: same.map(({ row, column }) => ({ row, column })),
        reason,
      })),
    };
  }
}
