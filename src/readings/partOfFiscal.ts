/** Tables in which 财政拨款 is not all that its name says, as money of one of its budgets stands beside it: `财政拨款 | 政府性基金收入`. */
import type { Column, Row, Table } from "../recognise";
import { budgetsOfFiscal } from "../vocabulary/columns";

const fiscal = "fiscal";

/** Does a row or a column that is called 财政拨款 add up with one of the three budgets to something else? */
export function isPartOfFiscal(table: Table, row: Row, column: Column): boolean {
  return (
    (row.key === fiscal && isBesideBudget(table, row)) || (column.concept === fiscal && isColumnBeside(table, column))
  );
}

function isBesideBudget({ rows }: Table, row: Row): boolean {
  const beside =
    row.parent?.children ?? rows.filter(({ panel, parent }) => panel === row.panel && parent === undefined);
  return beside.some((other) => other !== row && other.kind === "caption" && budgetsOfFiscal.test(other.name));
}

function isColumnBeside(table: Table, column: Column): boolean {
  return table.panels.some((panel) =>
    table
      .columnSums(panel)
      .map(({ parts }) => parts.map((part) => part.column))
      .some(
        (parts) =>
          parts.includes(column) &&
          parts.some(({ title, concept }) => concept !== fiscal && budgetsOfFiscal.test(title)),
      ),
  );
}
