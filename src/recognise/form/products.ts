/**
 * Columns of money that others multiplied come to: `人数 | 标准 | 月数 | 金额`. Of which columns a table multiplies is said by their
 * heads, or by the figures of its lines alone.
 */
import { Decimal } from "decimal.js";
import { isSumLabel } from "../../vocabulary";
import { cellAt } from "../../workbook";
import { normalise } from "../cells/text";
import { enoughSums } from "../enoughSums";
import type { Column, ColumnProduct } from "../row";
import type { Line } from "../rows/draft";
import { isRounded, printedNumber } from "./comparedFigures";

/** @param columns of one panel that no layout knows */
export function withProducts(columns: readonly Column[], lines: readonly Line[]): readonly Column[] {
  if (!columns.some(isMultiplier)) return columns;
  const products = new Map<Column, ColumnProduct>();
  const factors = new Set<number>();
  const single = lines.filter((line) => !isTotalLine(line));
  let beside: Column[] = [];
  for (const column of columns) {
    const found = column.role === "amount" && beside.length > 1 ? productOf(column, beside, single) : undefined;
    if (found !== undefined) {
      products.set(column, found);
      for (const index of found.factors) factors.add(index);
      beside = [];
    } else if (mayMultiply(column)) beside = [...beside, column].slice(-mostFactors);
  }
  if (products.size === 0) return columns;
  return columns.map((column) => {
    const product = products.get(column);
    if (product !== undefined) return { ...column, product };
    // What is multiplied adds up to nothing, whatever it is called.
    return factors.has(column.index) && column.role === "amount" ? { ...column, role: "price" } : column;
  });
}

/** Of money alone nothing is multiplied: one factor at least is a number of things, a price or a rate. */
function isMultiplier({ role }: Column): boolean {
  return role === "count" || role === "price" || role === "share";
}

/** As many columns before the money are tried, in every choice of up to four. */
const mostFactors = 6;
const mostMultiplied = 4;

function mayMultiply(column: Column): boolean {
  return column.compares === undefined && (isMultiplier(column) || column.role === "amount");
}

/** 元 in 万元, where the heads do not tell that prices are in another unit than the money. */
const scales = [1, 10_000];

function productOf(money: Column, beside: readonly Column[], lines: readonly Line[]): ColumnProduct | undefined {
  let [best, most] = [undefined as ColumnProduct | undefined, 0];
  for (const some of choicesOf(beside))
    for (const scale of scales) {
      const votes = votesFor(money, some, scale, lines);
      const weight = votes.holds * mostFactors + some.length;
      if (isBorneOut(votes, saysSo(some)) && weight > most)
        [best, most] = [{ factors: some.map(({ index }) => index), scale }, weight];
    }
  return best;
}

/** Every choice of two to four columns. */
function choicesOf(columns: readonly Column[]): readonly (readonly Column[])[] {
  return Array.from({ length: 2 ** columns.length }, (_, chosen) =>
    columns.filter((_column, at) => (chosen >> at) & 1),
  ).filter((some) => some.length > 1 && some.length <= mostMultiplied && some.some(isMultiplier));
}

/** Numbers of things and what one of them costs. */
function saysSo(columns: readonly Column[]): boolean {
  const roles = columns.map(({ role }) => role);
  return !roles.includes("amount") && (roles.includes("price") || roles.includes("share"));
}

interface Votes {
  /** Lines in which two of the factors or more say something. */
  readonly telling: number;
  readonly holds: number;
  readonly fails: number;
}

function votesFor({ index: money }: Column, factors: readonly Column[], scale: number, lines: readonly Line[]): Votes {
  let [telling, holds, fails] = [0, 0, 0];
  const seen = new Set<string>();
  for (const { sheet, index } of lines) {
    // Whatever the others say.
    if (fails > lines.length / 2) break;
    const cells = [money, ...factors.map((column) => column.index)].map((column) => cellAt(sheet, index, column));
    const [claim, ...multiplied] = cells.map((cell) => printedNumber(cell)?.value);
    if (claim === undefined || claim.isZero()) continue;
    const numbers = multiplied.filter((number) => number !== undefined);
    if (numbers.length < factors.length) continue;
    const key = [claim, ...numbers].join();
    if (seen.has(key)) continue;
    seen.add(key);
    if (!isRounded(claim, numbers.reduce((all, number) => all.times(number), new Decimal(1)).dividedBy(scale)))
      fails += 1;
    else {
      holds += 1;
      if (numbers.filter((number) => !number.equals(1)).length > 1) telling += 1;
    }
  }
  return { telling, holds, fails };
}

function isTotalLine({ sheet, index }: Line): boolean {
  return (sheet.rows[index] ?? []).some((cell) => typeof cell?.value === "string" && isSumLabel(normalise(cell.value)));
}

/** Lines of one piece do not tell, unless there are many; and where no head says so, it takes as many lines as any sum without words. */
function isBorneOut({ telling, holds, fails }: Votes, isSaid: boolean): boolean {
  if (!isSaid) return telling >= enoughSums && holds >= 4 * fails;
  return (telling > 0 || holds >= 2 * Math.max(1, fails)) && fails <= holds;
}
