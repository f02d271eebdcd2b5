/** Two sides of a table, income beside expenditure: which columns of them belong together. */
import type { Column, Row } from "../recognise";

export function amountColumns({ panel }: Row): readonly Column[] {
  return panel.columns.filter(({ role }) => role === "amount");
}

/**
 * The column of another row in which the same is told as in this one of a row: of the same panel it is the same column, of the other side
 * the one that stands in the same place and tells of the same period.
 */
export function columnAcross(row: Row, other: Row, column: Column): Column | undefined {
  if (other.panel === row.panel) return column;
  const [own, across] = [amountColumns(row), amountColumns(other)];
  const there = own.length === across.length ? across[own.indexOf(column)] : undefined;
  return there?.period === column.period ? there : undefined;
}
