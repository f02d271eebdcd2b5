/** What a sum across the columns holds besides its parts: the rows of which the table says only how much. */
import { Amount } from "../amount";
import {
  amountOf,
  isReadable,
  listsBelow,
  type Fact,
  type Panel,
  type Row,
  type Table,
  type TableSum,
} from "../recognise";

/** The rows of a panel whose parts a sum leaves open: asked once for a sum, and not for each row that states it. */
export function undividedRows(table: Table, panel: Panel, sum: TableSum): readonly Row[] {
  return table.rows.filter((row) => row.panel === panel && row.kind !== "total" && table.leavesOpen(row, sum));
}

/**
 * `结转下年 | 4.78 | | |` is in the 合计 of the total, and in none of its parts.
 *
 * @param undivided the `undividedRows` of the sum
 * @returns the amounts of such rows that the row's own sum holds; none where its parts come to it without them, as those of
 * 本年支出合计 above 结转下年 do
 */
export function undividedIn(table: Table, row: Row, sum: TableSum, undivided: readonly Row[]): readonly Fact[] {
  if (undivided.length === 0 || holds(table, row, sum)) return [];
  const own = new Set(rowsBelow(row));
  const added = undivided.filter((one) => own.has(one) || (row.kind === "total" && one.parent === undefined));
  return added.map((one) => table.factIn(one, sum.total));
}

function holds(table: Table, row: Row, { total, parts }: TableSum): boolean {
  const facts = parts.map(({ column, sign }) => ({ fact: table.factIn(row, column), sign }));
  const claim = table.factIn(row, total);
  if (![claim, ...facts.map(({ fact }) => fact)].every(isReadable)) return false;
  const terms = facts.map(({ fact, sign }) => (sign > 0 ? amountOf(fact) : amountOf(fact).negated()));
  return amountOf(claim).agreement(Amount.sum(terms, amountOf(claim).unit)) !== "differs";
}

function* rowsBelow(row: Row): Iterable<Row> {
  for (const one of listsBelow(row).flat()) {
    yield one;
    yield* rowsBelow(one);
  }
}
