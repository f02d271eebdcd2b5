/** What conditions are told from: single figures of the tables, and answers of which some are unknown. */
import { Amount } from "../../../amount";
import { allIncome, rowNamed } from "../../../readings/rowNamed";
import type { TableSet } from "../../../readings/tableSets";
import { amountOf, isReadable, wholeOf, type Row, type Table } from "../../../recognise";

/** @returns undefined where the tables that would tell are missing or unreadable. */
export type Condition = (tables: TableSet) => boolean | undefined;

export type Conditions = Readonly<Record<string, Condition>>;

export function isSum(whole: Amount | undefined, parts: readonly Amount[]): boolean {
  return whole !== undefined && whole.agreement(Amount.sum(parts, whole.unit)) !== "differs";
}

export function incomeOf(table: Table | undefined): Amount | undefined {
  return table && amountIn(table, allIncome(table), "amount");
}

export function figure(table: Table | undefined, key: string, concept: string): Amount | undefined {
  return table && amountIn(table, rowNamed(table, key), concept);
}

function amountIn(table: Table, row: Row | undefined, concept: string): Amount | undefined {
  const facts = row === undefined ? [] : wholeOf(table, row, concept);
  if (facts === "untold" || !facts.every(isReadable)) return undefined;
  const [first] = facts;
  if (first === undefined) return undefined;
  return facts.length === 1 ? amountOf(first) : Amount.sum(facts.map(amountOf), amountOf(first).unit);
}

export function not(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}

export function both(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  if (a === false || b === false) return false;
  return a === undefined || b === undefined ? undefined : true;
}
