/** What the selectors of a relation stand for in the tables at hand: a figure, nothing, or something that cannot be told. */
import { Amount } from "../../amount";
import { statedSums } from "../../layouts";
import { headingLevelsOf, statedFor } from "../../readings/headingLevels";
import { isPartOfFiscal } from "../../readings/partOfFiscal";
import { knowsAll, mayBeUnprinted, rowNamed } from "../../readings/rowNamed";
import { whyUnusable, type TableSet } from "../../readings/tableSets";
import { rowName, tableName } from "../../readings/wording";
import { amountOf, isReadable, wholeOf, type Fact, type Row, type Table } from "../../recognise";
import { isEach, type FactSelector } from "./factSelector";

/**
 * `fact`: with `further` where the header divides the figure over several groups: only together they are what is meant.
 * `nothing`: worth zero, because the table is empty, does not list such a row, or says so by a total of zero.
 * `unprinted`: a single row or column that the table does not have; `unstated`: one that its place never prints.
 */
export type FoundTerm =
  | { readonly kind: "fact"; readonly fact: Fact; readonly further: readonly Fact[] }
  | { readonly kind: "nothing" }
  | { readonly kind: "unstated" }
  | { readonly kind: "unprinted"; readonly reason: (counterpart: string) => string };

/** @param key the row that is meant, where the selector speaks of many in turn */
export function findTerm(selector: Selector, key: string, tables: TableSet): FoundTerm {
  const { layout, row: selected, concept } = selector;
  const table = tables.get(layout);
  const unusable = whyUnusable(layout, tables);
  if (table === undefined || unusable !== undefined) return unprinted(() => unusable ?? "");
  if (!table.hasRows) return nothing;
  const row = rowMeant(table, selected, key);
  if (row === undefined) return withoutFact(table, undefined, selector);
  if (table.once(divided).has(row.key)) return unprinted(() => inSeveralRows(table, row));
  const wholes = statedFor(row, table.once(headingLevelsOf)).map((one) => wholeOf(table, one, concept));
  if (wholes.includes("untold")) return unprinted(() => inSeveralColumns(table, row));
  const [fact, ...further] = wholes.flatMap((whole) => (whole === "untold" ? [] : whole));
  if (fact !== undefined && isPartOfFiscal(table, fact.row, fact.column)) return unprinted(() => besideBudget(table));
  return fact === undefined ? withoutFact(table, row, selector) : { kind: "fact", fact, further };
}

type Selector = FactSelector & { readonly optional?: boolean };

function rowMeant(table: Table, selected: FactSelector["row"], key: string): Row | undefined {
  const named = rowNamed(table, isEach(selected) ? key : selected);
  // A department's code may look like that of a class: `217 某县林业局` is no 金融支出.
  const isDepartment = named?.kind === "organisation" && (selected === "class" || selected === "code");
  return isDepartment ? undefined : named;
}

/** Where the table has no such row, or no such column. */
function withoutFact(
  table: Table,
  row: Row | undefined,
  { row: selected, concept, optional = false }: Selector,
): FoundTerm {
  if (row === undefined && isEach(selected)) return knowsAll(table, "classes") ? nothing : unnamed(table);
  const rests = row === undefined ? [] : restsFor(table, row, concept);
  const isLeftOut = optional && rests.length === 0 && isNotPrinted(table, row);
  if (rests.some((rest) => rest.isZero) || statesNothing(table) || isLeftOut) return nothing;
  if (row === undefined && mayBeUnprinted(table, selected)) return { kind: "unstated" };
  return unprinted((counterpart) => `${tableName(table)}没有与${counterpart}对应的行或栏`);
}

function unprinted(reason: (counterpart: string) => string): FoundTerm {
  return { kind: "unprinted", reason };
}

const nothing: FoundTerm = { kind: "nothing" };

/** The subjects that a table lists in several rows, one for each 政府预算 subject beside them: no single row is all of such a subject. */
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

function inSeveralColumns(table: Table, row: Row): string {
  return `${tableName(table)}${rowName(row)}分几栏列示，有的资金没有这样分，看不出它的全部`;
}

function besideBudget(table: Table): string {
  return `${tableName(table)}把政府性基金等预算列在财政拨款之外，它的财政拨款不是全部财政拨款`;
}

function unnamed(table: Table): FoundTerm {
  return unprinted((counterpart) => `${tableName(table)}有的项目名称不认识，看不出哪一行与${counterpart}对应`);
}

/** Is the row certainly not printed? A row whose caption is not known may be the one that is meant. */
function isNotPrinted(table: Table, row: Row | undefined): boolean {
  return row !== undefined || knowsAll(table, "sources");
}

/** Is every figure of the table zero or blank? */
function statesNothing(table: Table): boolean {
  for (const fact of table.figures()) if (!isReadable(fact) || !amountOf(fact).isZero) return false;
  return true;
}

/**
 * What the row's own sums leave for a part that has no column. Where 基本支出 is zero nothing is left for 人员经费; of 上年结转 that
 * is not told by budget, nobody knows whose it is.
 */
function restsFor(table: Table, row: Row, concept: string): readonly Amount[] {
  return statedSums(table.layout).flatMap(({ total, parts }) => {
    const whole = table.fact(row, total);
    if (whole === undefined || !parts.some((part) => part.concept === concept)) return [];
    if (parts.some(({ sign }) => sign < 0)) return [];
    const printed = parts.flatMap((part) => table.fact(row, part.concept) ?? []);
    if (![whole, ...printed].every(isReadable)) return [];
    return [amountOf(whole).minus(Amount.sum(printed.map(amountOf), amountOf(whole).unit))];
  });
}
