/** What the sign of a figure says of a correction. */
import type { Amount } from "../amount";
import { amountOf, type Column, type Fact, type Row, type Table } from "../recognise";

/** Filled while causes are looked for. */
export class Signs {
  private readonly known = new Map<Table, Map<Column, ReadonlySet<Row>>>();

  /** A correction is no negative amount in a column where nothing else is negative, unless it keeps the minus that is printed. */
  allow(fact: Fact, corrected: Amount): boolean {
    if (!corrected.isNegative || amountOf(fact).isNegative) return true;
    return this.negativeIn(fact).size > 0;
  }

  private negativeIn({ table, row: { panel }, column }: Fact): ReadonlySet<Row> {
    let columns = this.known.get(table);
    if (columns === undefined) this.known.set(table, (columns = new Map()));
    let rows = columns.get(column);
    if (rows === undefined) {
      const own = table.rows.filter((row) => row.panel === panel);
      rows = new Set(own.filter((row) => amountOf(table.factIn(row, column)).isNegative));
      columns.set(column, rows);
    }
    return rows;
  }
}

/** A minus sign too many. */
export function isNegation(actual: Amount, corrected: Amount): boolean {
  return actual.isNegative && actual.value.plus(corrected.value).isZero();
}
