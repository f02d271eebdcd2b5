/** Levels of codes that head what is listed below them, and state no sums: `205 教育支出 |`, `2050202 小学教育 | 45.00`. */
import { grouped } from "../grouped";
import { isBlank, type Row, type Table } from "../recognise";

/**
 * The rows of such levels. One row without a figure was forgotten; where no row of its level has any, or none that has others below it,
 * the table means it so.
 */
export function headingLevelsOf(table: Table): ReadonlySet<Row> {
  const parents = table.rows.filter((row) => row.kind === "code" && isStatedBelow(table, row));
  const levels = [parents, ...grouped(parents, ({ code = "" }) => code.length).values()];
  return new Set(levels.filter((level) => level.length > 1 && level.every((row) => statesNothing(table, row))).flat());
}

function isStatedBelow(table: Table, { children }: Row): boolean {
  return children.some((child) => !statesNothing(table, child) || isStatedBelow(table, child));
}

function statesNothing(table: Table, row: Row): boolean {
  return row.panel.additive.every((column) => isBlank(table.factIn(row, column)));
}

/** The rows that state what a row of such a level comes to; any other row states it itself. */
export function statedFor(row: Row, headings: ReadonlySet<Row>): readonly Row[] {
  return headings.has(row) ? row.children.flatMap((child) => statedFor(child, headings)) : [row];
}
