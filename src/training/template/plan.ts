/** Where everything of a style's tables stands, before anything is written: formulas lead from one table to another. */
import type { PrintedRef } from "../../workbook";
import { captionRows } from "./captionRows";
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
    const [, layout, row = key, concept = ""] = /^([\w-]+)(?:\[([\w.]+)\])?\.([\w.]+)$/u.exec(source) ?? [];
    const table = this.tables.find((one) => one.table.layout === layout);
    return table && cellIn(table, row, concept);
  }
}

export function cellIn({ sheet, rowOf, columnOf }: PlannedTable, key: string, concept: string): PrintedRef | undefined {
  const [row, column] = [rowOf.get(key), columnOf.get(concept)];
  return row === undefined || column === undefined ? undefined : { sheet, row, column };
}

function planned(table: StyledTable, wanted: Wanted): PlannedTable {
  const { number, title, keys, columns, rows } = table;
  const top = headingRows + headerLevels(table);
  const name = title.replace("{年}年", "").replace(/[“”]/gu, "");
  const own = rowsOf(table, wanted);
  const rowOf =
    rows.kind === "captions"
      ? captionRows(rows, top)
      : new Map(own.map(({ key }, position) => [key, top + position] as const));
  return {
    table,
    sheet: `${number} ${name}`.slice(0, 31),
    rows: own,
    top,
    rowOf,
    columnOf: new Map(columns.map(({ concept }, position) => [concept, keys.length + position])),
  };
}

/** Lines of the header. */
export function headerLevels({ keys, columns, rows }: StyledTable): number {
  if (rows.kind === "captions") return 2;
  return Math.max(...[...keys, ...columns.map(({ words }) => words)].map((words) => words.split("/").length));
}

function rowsOf({ rows }: StyledTable, { units, subjects, economic, projects }: Wanted): readonly PlannedRow[] {
  switch (rows.kind) {
    case "functional":
      return codeRows(subjects);
    case "economic":
      return economicRows(economic, rows);
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
