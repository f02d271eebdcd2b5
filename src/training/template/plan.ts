/** Where everything of a style's tables stands, before anything is written: formulas lead from one table to another. */
import type { PrintedRef } from "../../workbook";
import { captionColumns, captionRows } from "./captionRows";
import { panelKeys, panelPlaces, panelRows } from "./panelRows";
import { codeRows, economicRows, organisationRows, projectRows } from "./rows";
import type { PlannedRow, Wanted } from "./planned";
import type { Style, StyledTable } from "./style";

export interface PlannedTable {
  readonly table: StyledTable;
  readonly sheet: string;
  readonly rows: readonly PlannedRow[];
  /** The first row below the header. */
  readonly top: number;
  /** The row of each key and the column of each concept, counted from 0. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly columnOf: ReadonlyMap<string, number>;
  /** Of a table in panels: where the first column of each key's panel stands, counted from the first of all. */
  readonly panelOf: ReadonlyMap<string, number>;
}

/** Number, title, and the line with department and unit. */
export const headingRows = 3;

export class Plan {
  readonly tables: readonly PlannedTable[];

  constructor(style: Style, wanted: Wanted) {
    this.tables = style.tables.map((table) => planned(table, wanted));
  }

  /** Of a source as styles write it, in a row of this key unless it names one; undefined where there is no such cell. */
  find(source: string, key: string): PrintedRef | undefined {
    const [, layout, row = key, concept = ""] = /^([\w-]+)(?:\[([\w.:]+)\])?\.([\w.]+)$/u.exec(source) ?? [];
    const table = this.tables.find((one) => one.table.layout === layout);
    return table && cellIn(table, row, concept);
  }
}

export function cellIn(
  { sheet, rowOf, columnOf, panelOf }: PlannedTable,
  key: string,
  concept: string,
): PrintedRef | undefined {
  const [row, column] = [rowOf.get(key), columnOf.get(concept)];
  return row === undefined || column === undefined
    ? undefined
    : { sheet, row, column: column + (panelOf.get(key) ?? 0) };
}

function planned(table: StyledTable, wanted: Wanted): PlannedTable {
  const { number, title, keys, columns, rows } = table;
  const top = headingRows + headerLevels(table);
  const name = title.replace("{年}年", "").replace(/[“”]/gu, "");
  const own = rowsOf(table, wanted);
  const panels = rows.kind === "panels" ? panelPlaces(rows, own, top) : undefined;
  const rowOf =
    rows.kind === "captions"
      ? captionRows(rows, top)
      : (panels?.rowOf ?? new Map(own.map(({ key }, position) => [key, top + position] as const)));
  return {
    table,
    sheet: `${number} ${name}`.slice(0, 31),
    rows: own,
    top,
    rowOf,
    columnOf:
      rows.kind === "captions"
        ? captionColumns(rows)
        : panels === undefined
          ? new Map(columns.map(({ concept }, position) => [concept, keys.length + position]))
          : new Map([["amount", panelKeys]]),
    panelOf: panels?.panelOf ?? new Map(),
  };
}

/** Lines of the header. */
export function headerLevels({ keys, columns, rows, isNumbered }: StyledTable): number {
  if (rows.kind === "captions") return rows.isNumbered === true ? 3 : 2;
  if (rows.kind === "panels") return 2;
  const levels = [...keys, ...columns.map(({ words }) => words)].map((words) => words.split("/").length);
  return Math.max(...levels) + (isNumbered === true ? 1 : 0);
}

function rowsOf({ rows }: StyledTable, { units, subjects, economic, projects }: Wanted): readonly PlannedRow[] {
  switch (rows.kind) {
    case "functional":
      return codeRows(subjects);
    case "economic":
      return economicRows(economic, rows);
    case "panels":
      return panelRows(economic, rows);
    case "organisation":
      return organisationRows(units);
    case "project":
      return projectRows(projects, rows.lines);
    case "single":
      return [{ key: "total", texts: [], children: [] }];
    case "captions":
    case "empty":
      return [];
  }
}
