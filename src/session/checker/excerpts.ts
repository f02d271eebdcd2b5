/** A few lines of each table that a comparison speaks of, with the cells that are meant. */
import { grouped } from "../../grouped";
import { figure } from "../../readings/wording";
import { amountOf, isBlank, isReadable, type Column, type Disclosure, type Row, type Table } from "../../recognise";
import type { CellPlace } from "../../workbook";

export interface ExcerptCell extends CellPlace {
  /** As messages write it; empty where nothing is filled in, or nobody can read it. */
  readonly text: string;
  /** The comparison is about this cell, not about a neighbour. */
  readonly isMeant: boolean;
}

export interface ExcerptRow {
  readonly name: string;
  readonly cells: readonly ExcerptCell[];
}

export interface Excerpt {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly ExcerptRow[];
}

/** As many lines as can be looked at beside another table. */
const mostRows = 14;

/** One for each table, in the order of the places. */
export function excerptsOf({ tablesAndForms }: Disclosure, places: readonly CellPlace[]): Excerpt[] {
  const found = places.flatMap((place) => {
    for (const table of tablesAndForms) {
      const row = table.rows.find((one) => isAt(one, place));
      const column = row?.panel.columns.find(({ index }) => index === place.column);
      if (row !== undefined && column !== undefined) return { table, row, column };
    }
    return [];
  });
  return [...grouped(found, ({ table }) => table)].map(([table, meant]) => excerptOf(table, meant));
}

interface Meant {
  readonly row: Row;
  readonly column: Column;
}

function isAt({ sheet, index, panel }: Row, place: CellPlace): boolean {
  return sheet.name === place.sheet && index === place.row && panel.columns.some((one) => one.index === place.column);
}

function excerptOf(table: Table, meant: readonly Meant[]): Excerpt {
  const columns = [...new Set(meant.map(({ column }) => column))].sort((a, b) => a.index - b.index);
  const inPanels = table.rows.filter(({ panel }) => columns.some((column) => panel.columns.includes(column)));
  const at = new Set(meant.map(({ row }) => inPanels.indexOf(row)));
  const rows = inPanels.filter((_, index) => at.has(index) || at.has(index - 1) || at.has(index + 1));
  const shown = rows.length > mostRows ? inPanels.filter((_, index) => at.has(index)) : rows;
  const cellOf = (row: Row, column: Column): ExcerptCell => ({
    sheet: row.sheet.name,
    row: row.index,
    column: column.index,
    text: row.panel.columns.includes(column) ? textOf(table, row, column) : "",
    isMeant: meant.some((one) => one.row === row && one.column === column),
  });
  return {
    title: table.title,
    columns: columns.map(({ title }) => title),
    rows: shown.slice(0, mostRows).map((row) => ({
      name: [row.code, row.name].filter((part) => part !== undefined && part !== "").join(" "),
      cells: columns.map((column) => cellOf(row, column)),
    })),
  };
}

function textOf(table: Table, row: Row, column: Column): string {
  const fact = table.factIn(row, column);
  return isBlank(fact) || !isReadable(fact) ? "" : figure(amountOf(fact), fact);
}
