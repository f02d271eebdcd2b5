/** Two sides of a table, income beside expenditure: which columns of them belong together. */
import type { Column, Row } from "../recognise";

/** The columns with amounts of the panel that a row stands in. */
export function amountColumns({ panel }: Row): readonly Column[] {
  return panel.columns.filter(({ role }) => role === "amount");
}

/**
 * The column of `other` that corresponds to `column` of `row`: the same column in the same panel; on the other side of the
 * table the column at the same position, if it is of the same period. Where one side has more columns, the one that means the same:
 * `预算数` beside `合计 | 基本支出 | 项目支出`.
 */
export function columnAcross(row: Row, other: Row, column: Column): Column | undefined {
  if (other.panel === row.panel) return column;
  const [own, across] = [amountColumns(row), amountColumns(other)];
  if (own.length !== across.length) return other.panel.byConcept.get(column.concept ?? "");
  const there = across[own.indexOf(column)];
  return there?.period === column.period ? there : undefined;
}
