/** What the selectors of a relation stand for in the tables at hand: a figure, nothing, or something that cannot be told. */
import { Amount } from "../../amount";
import { parseSum } from "../../layouts";
import { knowsAll, mayBeUnprinted, rowNamed } from "../../readings/rowNamed";
import { whyUnusable, type TableSet } from "../../readings/tableSets";
import { rowName, tableName } from "../../readings/wording";
import { amountOf, isReadable, type Fact, type Row, type Table } from "../../recognise";
import { isEach, type FactSelector } from "./factSelector";

/**
 * `nothing`: worth zero, because the table is empty, does not list such a row, or says so by a total of zero.
 * `unprinted`: a single row or column that the table does not have; `unstated`: one that its place never prints.
 */
export type FoundTerm =
  | { readonly kind: "fact"; readonly fact: Fact }
  | { readonly kind: "nothing" }
  | { readonly kind: "unstated" }
  | { readonly kind: "unprinted"; readonly reason: (counterpart: string) => string };

/** @param key the row that is meant, where the selector speaks of many in turn */
export function find(
  { layout, row: selected, concept, optional = false }: FactSelector & { readonly optional?: boolean },
  key: string,
  tables: TableSet,
): FoundTerm {
  const table = tables.get(layout);
  const unusable = whyUnusable(layout, tables);
  if (table === undefined || unusable !== undefined) return { kind: "unprinted", reason: () => unusable ?? "" };
  if (!table.hasRows) return nothing;
  const named = rowNamed(table, isEach(selected) ? key : selected);
  // A department's code may look like that of a class: `217 某县林业局` is no 金融支出.
  const isAnother = named?.kind === "organisation" && (selected === "class" || selected === "code");
  const row = isAnother ? undefined : named;
  if (row !== undefined && table.once(divided).has(row.key))
    return { kind: "unprinted", reason: () => inSeveralRows(table, row) };
  const found = row === undefined ? undefined : table.fact(row, concept);
  if (found !== undefined) return { kind: "fact", fact: found };
  if (row === undefined && isEach(selected)) return knowsAll(table, "classes") ? nothing : unnamed(table);
  const rests = row === undefined ? [] : restsFor(table, row, concept);
  if (
    rests.some((rest) => rest.isZero) ||
    statesNothing(table) ||
    isLeftOut(table, row, optional && rests.length === 0)
  )
    return nothing;
  if (row === undefined && mayBeUnprinted(table, selected)) return { kind: "unstated" };
  return {
    kind: "unprinted",
    reason: (counterpart) => `${tableName(table)}没有与${counterpart}对应的行或栏`,
  };
}

const nothing: FoundTerm = { kind: "nothing" };

/** Subjects that have a row for each 政府预算 subject beside them: no row is all of it. */
function divided(table: Table): ReadonlySet<string> {
  const names = new Map<string, string>();
  const found = new Set<string>();
  for (const { kind, key, name } of table.rows) {
    if (kind !== "code") continue;
    if (names.get(key) === name) found.add(key);
    names.set(key, name);
  }
  return found;
}

function inSeveralRows(table: Table, row: Row): string {
  return `${tableName(table)}${rowName(row)}分几行列示，没有一行是它的全部`;
}

function unnamed(table: Table): FoundTerm {
  return {
    kind: "unprinted",
    reason: (counterpart) => `${tableName(table)}有的项目名称不认识，看不出哪一行与${counterpart}对应`,
  };
}

/** An optional line is worth nothing where it is not printed, unless it may be printed in words that nobody knows. */
function isLeftOut(table: Table, row: Row | undefined, isOptional: boolean): boolean {
  return isOptional && (row !== undefined || knowsAll(table, "sources"));
}

/** Every cell is zero, or blank. */
function statesNothing(table: Table): boolean {
  for (const fact of table.figures()) if (!isReadable(fact) || !amountOf(fact).isZero) return false;
  return true;
}

/**
 * What the row's own sums leave for a part that has no column. Where 基本支出 is zero nothing is left for 人员经费; of 上年结转 that
 * is not told by budget, nobody knows whose it is.
 */
function restsFor(table: Table, row: Row, concept: string): readonly Amount[] {
  return table.layout.sums.map(parseSum).flatMap(({ total, parts }) => {
    const whole = table.fact(row, total);
    if (whole === undefined || !parts.some((part) => part.concept === concept)) return [];
    if (parts.some(({ sign }) => sign < 0)) return [];
    const printed = parts.flatMap((part) => table.fact(row, part.concept) ?? []);
    if (![whole, ...printed].every(isReadable)) return [];
    return [amountOf(whole).minus(Amount.sum(printed.map(amountOf), amountOf(whole).unit))];
  });
}
