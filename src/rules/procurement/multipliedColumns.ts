/** Lines of a table that no layout knows, whose money is what other columns of theirs come to when multiplied: `人数×标准×月数＝金额`. */
import { plus, type Derivation, type Equality, type Mismatch } from "../../contract/rule";
import { lineFactName } from "../../readings/purchases/lines";
import { figure, money, shown } from "../../readings/wording";
import type { Amount } from "../../amount";
import {
  amountOf,
  isBlank,
  isReadable,
  type Column,
  type Fact,
  type Panel,
  type Row,
  type Table,
} from "../../recognise";
import { agreesInOtherUnit, isSilent } from "./multiplied";

export function* multipliedColumns(table: Table): Iterable<Equality> {
  for (const panel of table.panels)
    for (const column of panel.columns) {
      const factors = column.product === undefined ? [] : factorsOf(panel, column.product.factors);
      if (factors.length < 2) continue;
      for (const row of table.rows)
        if (row.panel === panel && row.kind !== "total" && row.children.length === 0)
          yield* productIn(table, row, column, factors);
    }
}

/** Prices first: what is multiplied is in the unit of the first. */
function factorsOf({ columns }: Panel, wanted: readonly number[]): readonly Column[] {
  const found = columns.filter(({ index }) => wanted.includes(index));
  return [...found.filter(isPrice), ...found.filter((column) => !isPrice(column))];
}

function isPrice({ role }: Column): boolean {
  return role === "price";
}

/** A line that leaves out one of the numbers may be multiplied without it, and else says nothing. */
function* productIn(table: Table, row: Row, column: Column, columns: readonly Column[]): Iterable<Equality> {
  const claim = table.factIn(row, column);
  const all = columns.map((factor) => table.factIn(row, factor));
  const stated = all.filter((fact) => !isBlank(fact));
  if (stated.length < 2 || stated.some(isSilent)) return;
  const derive: Derivation = ([first, ...others]) =>
    others.reduce((product, factor) => product?.times(factor), first)?.scaledBy(1 / scaleIn(claim, stated));
  const product = [claim, ...stated].every(isReadable) ? derive(stated.map(amountOf)) : undefined;
  const isHeld = product !== undefined && amountOf(claim).asRoundingOf(product) !== "differs";
  if (!isHeld && (stated.length < all.length || isOfOtherKind(claim, stated, product))) return;
  yield {
    kind: "equality",
    claim,
    terms: stated.map(plus),
    derive,
    severity: isHeld ? "error" : "warning",
    relation: "product",
    about: () => `${lineFactName(claim)}＝${namesOf(stated)}`,
    message,
    advice: () => "请核对这几栏和金额。",
  };
}

/** Where the heads name the units, these say how many 元 a figure is. */
function scaleIn({ column }: Fact, [price]: readonly Fact[]): number {
  return price !== undefined && price.column.unit !== column.unit ? 1 : (column.product?.scale ?? 1);
}

/** The money repeats the price, is in another unit than that, or is so many times as much, for days that no column prints. */
function isOfOtherKind(claim: Fact, factors: readonly Fact[], product: Amount | undefined): boolean {
  if (product === undefined || amountOf(claim).isZero) return false;
  if (agreesInOtherUnit(amountOf(claim), product)) return true;
  const prices = factors.filter(({ column }) => isPrice(column)).map(amountOf);
  const others = [...prices, ...unprinted.map((times) => product.scaledBy(times))];
  return others.some((other) => amountOf(claim).asRoundingOf(other) !== "differs");
}

/** As many days as a month has, but for ten: ten times as much is a slip of the hand. */
const unprinted = Array.from({ length: 30 }, (_, from) => from + 2).filter((times) => times !== 10);

function namesOf(factors: readonly Fact[]): string {
  return factors.map(({ column: { title } }) => title.slice(title.lastIndexOf("/") + 1)).join("×");
}

function message({ claim, terms, expected, difference }: Mismatch): string {
  const factors = terms.map(({ fact }) => fact);
  const figures = factors.map((fact) => figure(amountOf(fact), fact)).join("×");
  return `${lineFactName(claim)}按${namesOf(factors)}应为${figures}＝${money(expected, claim)}，${shown(claim)}，相差${figure(difference, claim)}。`;
}
