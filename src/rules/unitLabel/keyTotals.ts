/** The totals by which the tables of one disclosure can be compared, whatever their unit. */
import type Decimal from "decimal.js";
import { Amount, powerOfTen } from "../../amount";
import { amountOf, isReadable, type Fact, type Row, type Table } from "../../recognise";

/** `group`: totals that must agree. `family`: totals that agree in most disclosures, and may differ for good reasons. */
interface Source {
  readonly group: string;
  readonly family: "all" | "basic" | "project";
  readonly row: string;
  readonly concept: string;
}

function source(group: string, family: Source["family"], row: string, concept: string): Source {
  return { group, family, row, concept };
}

function byNature(prefix: string, total: string): Source[] {
  return [
    source(total, "all", "total", "total"),
    source(`${prefix}basic`, "basic", "total", "basic"),
    source(`${prefix}project`, "project", "total", "project"),
  ];
}

const sources: Readonly<Record<string, readonly Source[]>> = {
  "income-expenditure": [
    source("expenditure", "all", "currentExpenditure", "amount"),
    source("income", "all", "incomeTotal", "amount"),
  ],
  "income-summary": [source("income", "all", "total", "total")],
  "expenditure-summary": byNature("", "expenditure"),
  "fiscal-summary": [
    source("fiscal", "all", "currentExpenditure", "amount"),
    source("generalPublic", "all", "currentExpenditure", "generalPublic"),
  ],
  "general-public-functional": byNature("generalPublic.", "generalPublic"),
  "general-public-organisation": byNature("generalPublic.", "generalPublic"),
  "general-public-basic": [source("generalPublic.basic", "basic", "total", "total")],
  project: [source("project", "project", "total", "total")],
  "final-01": [
    source("expenditure", "all", "currentExpenditure", "amount"),
    source("income", "all", "currentIncome", "amount"),
  ],
  "final-02": [source("income", "all", "total", "total")],
  "final-03": byNature("", "expenditure"),
  "final-04": [
    source("fiscal", "all", "currentExpenditure", "amount"),
    source("generalPublic", "all", "currentExpenditure", "generalPublic"),
  ],
  "final-05": byNature("generalPublic.", "generalPublic"),
  "final-06": [source("generalPublic.basic", "basic", "total", "amount")],
};

/** A total in 元, with the width of what its last printed decimal leaves open. */
export interface KeyTotal extends Pick<Source, "group" | "family"> {
  /** One cell, or those of the parts where a table prints no total of them. */
  readonly facts: readonly [Fact, ...Fact[]];
  readonly value: Decimal;
  readonly slack: Decimal;
}

/** A total that its own table contradicts is a wrong figure, and says nothing of the unit. */
export function keyTotals(table: Table): KeyTotal[] {
  return (sources[table.layout.id] ?? []).flatMap(({ group, family, row, concept }) => {
    const [first, ...others] = totalRows(table, row).flatMap((total) => table.fact(total, concept) ?? []);
    if (first === undefined) return [];
    const facts = [first, ...others] as const;
    if (!facts.every(isReadable) || !facts.every(addsUp)) return [];
    const parts = facts.map(inYuan);
    const value = parts.map((part) => part.value).reduce((sum, part) => sum.plus(part));
    const slack = parts.map((part) => part.slack).reduce((sum, part) => sum.plus(part));
    return value.isZero() ? [] : [{ group, family, facts, value, slack }];
  });
}

/** The total's row; where a table has none, the rows that would add up to it. */
function totalRows(table: Table, key: string): readonly Row[] {
  const total = table.row(key);
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

export function inYuan(fact: Fact): { value: Decimal; slack: Decimal } {
  const amount = amountOf(fact);
  const power = powerOfTen[amount.unit];
  const slack = amount.slack.isZero() && !amount.isZero ? amount.slack.plus(leastSlack) : amount.slack;
  return { value: shifted(amount.value, power), slack: shifted(slack, power) };
}

export function shifted(value: Decimal, exponent: number): Decimal {
  return value.times(`1e${exponent}`);
}
