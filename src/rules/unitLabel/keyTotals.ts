/** The totals by which the tables of one disclosure can be compared, whatever their unit. */
import type Decimal from "decimal.js";
import { Amount, powerOfTen } from "../../amount";
import { keyTotalFamilies, type KeyTotalFamily, type KeyTotalGroup } from "../../layouts";
import { rowNamed } from "../../readings/rowNamed";
import { amountOf, isReadable, type Fact, type Row, type Table } from "../../recognise";

/** A total in 元, with the width of what its last printed decimal leaves open. */
export interface KeyTotal {
  readonly group: KeyTotalGroup;
  readonly family: KeyTotalFamily;
  /** One cell, or those of the parts where a table prints no total of them. */
  readonly facts: readonly [Fact, ...Fact[]];
  readonly value: Decimal;
  readonly slack: Decimal;
}

/** A total that its own table contradicts is a wrong figure, and says nothing of the unit. */
export function keyTotals(table: Table): KeyTotal[] {
  return (table.layout.keyTotals ?? []).flatMap(({ group, row, concept }) => {
    const [first, ...others] = totalRows(table, row).flatMap((total) => table.fact(total, concept) ?? []);
    if (first === undefined) return [];
    const facts = [first, ...others] as const;
    if (!facts.every(isReadable) || !facts.every(addsUp)) return [];
    const parts = facts.map(inYuan);
    const value = parts.map((part) => part.value).reduce((sum, part) => sum.plus(part));
    const slack = parts.map((part) => part.slack).reduce((sum, part) => sum.plus(part));
    return value.isZero() ? [] : [{ group, family: keyTotalFamilies[group], facts, value, slack }];
  });
}

/** The total's row; where a table has none, the rows that would add up to it. */
function totalRows(table: Table, key: string): readonly Row[] {
  const total = rowNamed(table, key);
  if (total !== undefined) return [total];
  if (table.axis === "caption") return [];
  const sections = table.rows.filter(({ kind }) => kind === "total");
  return sections.length > 0
    ? sections
    : table.rows.filter(({ parent, kind }) => parent === undefined && kind !== "memo");
}

/** Is it the sum of the rows below it, if there are any? */
export function addsUp(fact: Fact): boolean {
  const children = fact.row.children.flatMap((child) => fact.table.fact(child, fact.column.concept ?? "") ?? []);
  const amount = amountOf(fact);
  return children.length === 0 || amount.agreement(Amount.sum(children.map(amountOf), amount.unit)) !== "differs";
}

/** Half of the second decimal, where the unit alone would make a figure exact: the unit is what is in doubt. */
const leastSlack = "0.005";

/** An amount in 元, with what rounding may have taken from it; a round 万元 is not taken for an exact one. */
export function inYuan(fact: Fact): { value: Decimal; slack: Decimal } {
  const amount = amountOf(fact);
  const power = powerOfTen[amount.unit];
  const slack = amount.slack.isZero() && !amount.isZero ? amount.slack.plus(leastSlack) : amount.slack;
  return { value: shifted(amount.value, power), slack: shifted(slack, power) };
}

/** A value times ten to this power, exactly. */
export function shifted(value: Decimal, exponent: number): Decimal {
  return value.times(`1e${exponent}`);
}
