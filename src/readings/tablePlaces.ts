/** Where findings about a table as a whole are shown: its title, its labels, its notes. */
import type { Fact, Table } from "../recognise";
import type { Position } from "../workbook";
import type { Place } from "./place";

/** The title's cell, or the first of the table where it has none. */
export function placeOfTitle(table: Table, key: string): Place {
  return placeOnTable(table, table.labels.titles[0] ?? { row: table.area.top, column: table.area.left }, key);
}

/** A cell of a table's heading or notes; `key` names it when it moves. */
export function placeOnTable(table: Table, { row, column }: Position, key: string): Place {
  return { sheet: table.sheet, table, row, column, key };
}

/** The amounts of a table that are not zero, row by row. */
export function* amountsThere(table: Table): Iterable<Fact> {
  for (const fact of table.figures()) {
    if (fact.reading.kind === "amount" && !fact.reading.amount.isZero) yield fact;
  }
}

/** The first of them, without reading the others. */
export function firstAmount(table: Table): Fact | undefined {
  for (const fact of amountsThere(table)) return fact;
  return undefined;
}
