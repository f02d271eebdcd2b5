/** A 合计 that was left blank below lines with figures, in tables where a blank may as well be a heading, or a price that adds up to nothing. */
import { Amount } from "../amount";
import {
  amountOf,
  isBelowHeader,
  isBlank,
  isReadable,
  type Column,
  type Fact,
  type Row,
  type Table,
} from "../recognise";
import { columnKinds } from "../vocabulary";

/** The blank cells of a total. */
export interface BlankTotal {
  readonly first: Fact;
  readonly others: readonly Fact[];
}

/**
 * Of lists of purchases and of tables read by their form: totals without any amount; money that other columns multiplied come to;
 * and, in the latter, what alone is blank beside amounts that add up.
 */
export function blankTotals(table: Table): readonly BlankTotal[] {
  if (table.axis !== "line" && table.axis !== "general") return [];
  return table.rows
    .filter(({ kind }) => kind === "total")
    .flatMap((total) => {
      const [first, ...others] = blanksIn(table, total).map((column) => table.factIn(total, column));
      return first === undefined ? [] : [{ first, others }];
    });
}

function blanksIn(table: Table, total: Row): readonly Column[] {
  const lines = table.rows.filter(
    (row) =>
      row.panel === total.panel && row.kind !== "total" && row.children.length === 0 && row.compares === undefined,
  );
  const money = total.panel.columns.filter((column) => isMoney(column) && isBelowHeader(total, column));
  const stated = money.filter((column) => !isBlank(table.factIn(total, column)));
  const left = money.filter((column) => !stated.includes(column) && isListed(table, lines, column));
  if (stated.length === 0) return left;
  const [only, another] = table.axis === "general" ? left : [];
  // `项目 | 预算资金 | 品目 | … | 金额`: what stands apart may say something of the line's name.
  const isBeside = stated.some(({ index }) => Math.abs(index - (only?.index ?? Infinity)) === 1);
  const isAlone = isBeside && another === undefined && stated.every((column) => isSum(table, total, lines, column));
  return isAlone ? left : left.filter(({ product }) => product !== undefined);
}

function isMoney({ role, compares, isPart, title }: Column): boolean {
  return role === "amount" && compares === undefined && isPart === undefined && !columnKinds.ofOne.test(title);
}

/** One line may be the total itself. */
const fewestLines = 2;

/** Does every line state a figure, and not only its place among them? */
function isListed(table: Table, lines: readonly Row[], column: Column): boolean {
  const facts = lines.map((row) => table.factIn(row, column));
  const isPlace = ({ value }: Amount): boolean => value.isInteger() && value.lessThanOrEqualTo(lines.length);
  return (
    lines.length >= fewestLines &&
    facts.every((fact) => isReadable(fact) && !amountOf(fact).isZero) &&
    !facts.map(amountOf).every(isPlace)
  );
}

function isSum(table: Table, total: Row, lines: readonly Row[], column: Column): boolean {
  const [claim, ...terms] = [total, ...lines].map((row) => table.factIn(row, column));
  if (claim === undefined || ![claim, ...terms].every(isReadable)) return false;
  return amountOf(claim).agreement(Amount.sum(terms.map(amountOf), table.unit)) !== "differs";
}
