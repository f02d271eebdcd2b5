/** Where everything of a style's tables stands, before anything is written: formulas lead from one table to another. */
import type { PrintedRef } from "../../workbook";
import { captionColumns, captionRows } from "./captionRows";
import { panelKeys, panelPlaces, panelRows } from "./panelRows";
import { blankLines, codeRows, economicRows, itemRows, organisationRows, projectKey, projectRows } from "./rows";
import { placedCells } from "./placedCells";
import type { PlannedRow, Wanted } from "./planned";
import type { Style, StyledTable } from "./style";

export interface PlannedTable {
  readonly table: StyledTable;
  /** The project of this form, where each project has one. */
  readonly project: { readonly key: string; readonly name: string } | undefined;
  /** As printed. */
  readonly number: string;
  readonly sheet: string;
  readonly rows: readonly PlannedRow[];
  /** The first row below the header. */
  readonly top: number;
  /** The row of each key and the column of each concept, counted from 0. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly columnOf: ReadonlyMap<string, number>;
  /** In a table in panels, and in a form: the columns between the table's first column and the first one of each key's panel. */
  readonly panelOf: ReadonlyMap<string, number>;
}

/** Number, title, and the line with department and unit. */
export const headingRows = 3;

export class Plan {
  readonly tables: readonly PlannedTable[];

  constructor(style: Style, wanted: Wanted) {
    this.tables = style.tables.flatMap((table) => planned(table, wanted));
  }

  /**
   * Finds the cell of a figure source, `general-public-functional[total].basic`; without a row in brackets the row with this
   * key. Undefined where the style has no such cell.
   */
  find(source: string, key: string): PrintedRef | undefined {
    const [, layout, row = key, concept = ""] = /^([\w-]+)(?:\[([\w.:]+)\])?\.([\w.]+)$/u.exec(source) ?? [];
    const table = this.tables.find((one) => one.table.layout === layout);
    return table && cellIn(table, row, concept);
  }
}

/** The reference to a cell of a planned table by its row and concept; none where the table has no such cell. */
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

/**
 * The tables that a styled table becomes: a form becomes one for each project, or a single one to be filled in where no project
 * is named.
 */
function planned(table: StyledTable, wanted: Wanted): readonly PlannedTable[] {
  if (table.rows.kind !== "form") return [plannedTable(table, wanted)];
  const cells = placedCells(table.rows).filter(({ cell: { key } }) => key !== undefined);
  const form: PlannedTable = {
    ...plannedTable(table, wanted),
    rowOf: new Map(cells.map(({ cell: { key = "" }, row }) => [key, headingRows + row])),
    columnOf: new Map([["amount", 0]]),
    panelOf: new Map(cells.map(({ cell: { key = "" }, column }) => [key, column])),
  };
  if (table.rows.isOfEachProject !== true || wanted.projects.length === 0) return [form];
  return wanted.projects.map((name, position) => {
    const number = wanted.projects.length === 1 ? table.number : `${table.number}-${String(position + 1)}`;
    return { ...form, project: { key: projectKey(position), name }, number, sheet: sheetName(number, name) };
  });
}

/** Excel has room for so many letters, and takes no others. */
function sheetName(number: string, name: string): string {
  return `${number} ${name.replaceAll(/[\\/?*:[\]]/gu, "")}`.slice(0, 31);
}

function plannedTable(table: StyledTable, wanted: Wanted): PlannedTable {
  const { number, title, keys, columns, rows } = table;
  const top = headingRows + headerLevels(table);
  const name = title.replace(/^\{年\}年度?/u, "").replace(/[“”]/gu, "");
  const own = rowsOf(table, wanted);
  const panels = rows.kind === "panels" ? panelPlaces(rows, own, top) : undefined;
  const rowOf =
    rows.kind === "captions"
      ? captionRows(rows, top)
      : (panels?.rowOf ?? new Map(own.map(({ key }, position) => [key, top + position] as const)));
  return {
    table,
    project: undefined,
    number,
    sheet: sheetName(number, name),
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
  if (rows.kind === "form") return 0;
  const levels = [...keys, ...columns.map(({ words }) => words)].map((words) => words.split("/").length);
  return Math.max(...levels) + (isNumbered === true ? 1 : 0);
}

function rowsOf({ keys, rows }: StyledTable, { units, subjects, economic, projects }: Wanted): readonly PlannedRow[] {
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
    case "items":
      return itemRows(rows.items);
    case "single":
      return [{ key: "total", texts: [], children: [] }];
    case "lines":
      return blankLines(keys, rows.lines);
    case "captions":
    case "empty":
    case "form":
      return [];
  }
}
