/** Whether the figures of which a relation speaks agree: one evaluator for every list of relations. */
import { alternativeThatAgrees } from "../../contract/alternatives";
import { couldNotRun, doesNotApply, plus, type Check, type Term } from "../../contract/rule";
import { layoutOf } from "../../layouts";
import type { AskedTables } from "../../readings/askedTables";
import type { TableSet } from "../../readings/tableSets";
import { factNameInTable, listed, tableName } from "../../readings/wording";
import { amountOf, isReadable, type Fact, type Table } from "../../recognise";
import { accessTo, reasonOf } from "./access";
import { conditions } from "./conditions";
import { isEach, type FactSelector } from "./factSelector";
import type { Relation, Sum } from "./relation";
import { saidToLack } from "./saidToLack";
import { saysOtherwise } from "./saysOtherwise";
import { findTerm } from "./terms";

/**
 * Checks one relation between the tables of a set: one check, or one for each row that it speaks of.
 *
 * @param asked the tables that the disclosure should have
 */
export function* evaluate(relation: Relation, tables: TableSet, asked: AskedTables): Iterable<Check> {
  const { claim, between, sentence } = relation;
  // Where neither side was published there is nothing to compare.
  if (between.every((layout) => !tables.has(layout))) return;
  // Columns that a form does not have (三本预算 beside each other, 上年结转 by source) cannot disagree.
  const printed = relation.alternatives.filter((sum) => isPrinted(sum, claim, tables));
  if (printed.length === 0 || !hasColumn(tables.get(claim.layout), claim)) {
    yield doesNotApply;
    return;
  }
  const applies = relation.when === undefined ? true : conditions[relation.when](tables);
  if (applies === false) {
    yield doesNotApply;
    return;
  }
  const claimAccess = accessTo(claim.layout, tables, asked);
  const accesses = printed.map((sum) => ({ sum, access: accessTo(sum[0]?.layout ?? "", tables, asked) }));
  const usable = accesses.flatMap(({ sum, access }) => (access.kind === "usable" ? [sum] : []));
  const reason =
    reasonOf(claimAccess) ??
    (usable.length > 0 ? undefined : accesses.map(({ access }) => reasonOf(access)).find((why) => why !== undefined));
  if (claimAccess.kind === "unpublished" || (usable.length === 0 && reason === undefined)) yield doesNotApply;
  else if (reason !== undefined) {
    // Where the table that is there does not print the figure, the missing table could not have been compared either.
    const isPrinted =
      claimAccess.kind === "usable" ? prints(claim, tables) : usable.every(([first]) => prints(first, tables));
    yield isPrinted ? couldNotRun(sentence, reason, twoTables(relation)) : doesNotApply;
  } else if (applies === undefined) yield undecided(relation, asked);
  else for (const key of keysOf(relation, usable, tables)) yield compare(relation, usable, key, tables);
}

function prints(selector: FactSelector | undefined, tables: TableSet): boolean {
  if (selector === undefined || isEach(selector.row)) return true;
  const { kind } = findTerm(selector, selector.row, tables);
  return kind === "fact" || kind === "nothing";
}

/**
 * What to say where nobody can tell whether a relation applies. A working file may well lack the tables that would tell; of a
 * disclosure the user is told that they cannot be read.
 */
function undecided(relation: Relation, { everyones }: AskedTables): Check {
  if (everyones.length === 0) return doesNotApply;
  const reason = "不能确定是否适用：收支总表或财政拨款收支总表没有可读的总计，或有的项目名称不认识";
  return couldNotRun(relation.sentence, reason, twoTables(relation));
}

/** Is there the column that a sum begins with, and what the claim's own table is to add? */
function isPrinted([first, ...others]: Sum, claim: FactSelector, tables: TableSet): boolean {
  const own = others.filter(({ layout, optional }) => layout === claim.layout && !optional);
  return first !== undefined && [first, ...own].every((term) => hasColumn(tables.get(term.layout), term));
}

/** Does the table have the column of this figure? An empty table agrees with any column. */
function hasColumn(table: Table | undefined, { concept }: FactSelector): boolean {
  return table === undefined || !table.hasRows || table.additiveConcepts.has(concept);
}

/** The rows of which a relation speaks: of each kind, those that either side prints at a level that both print. */
function keysOf({ claim }: Relation, [first = []]: readonly Sum[], tables: TableSet): readonly string[] {
  if (!isEach(claim.row)) return [claim.row];
  const layoutsOfBoth = new Set([claim.layout, ...first.map(({ layout }) => layout)]);
  const printed = [...layoutsOfBoth].map((layout) => ({
    table: tables.get(layout),
    keys: rowKeys(tables.get(layout), claim.row),
  }));
  // Who prints rows, but none of this kind (收支总表 by nature, projects without organisations), does not speak of them.
  if (printed.some(({ table, keys }) => keys.length === 0 && listsRows(table))) return [];
  const listed = printed.map(({ keys }) => keys).filter((keys) => keys.length > 0);
  const levels = listed.map((keys) => new Set(keys.map(levelOf)));
  const isShared = (key: string): boolean =>
    levelOf(key) === named
      ? // An organisation without a code may go by another form of its name elsewhere.
        listed.every((keys) => keys.includes(key))
      : levels.every((known) => known.has(levelOf(key)));
  return [...new Set(listed.flat())].filter(isShared);
}

const named = 0;

/** Codes go by their length; names of organisations are one level. */
function levelOf(key: string): number {
  return /^\w+$/u.test(key) ? key.length : named;
}

/** A table with nothing but a total is as good as empty. */
function listsRows(table: Table | undefined): boolean {
  return table?.rows.some(({ kind }) => kind !== "total" && kind !== "memo") === true;
}

function rowKeys(table: Table | undefined, row: string): string[] {
  const rows = table?.rows ?? [];
  if (row === "unit") return rows.filter(({ kind }) => kind === "organisation").map(({ key }) => key);
  const codes = rows
    .filter(({ code, kind }) => code !== undefined && (kind === "code" || kind === "caption"))
    .map(({ key }) => key);
  return row === "class" ? codes.filter((code) => /^\d{3}$/u.test(code)) : codes;
}

/** What a sum comes to, and why it may lack a part. */
interface Total {
  readonly terms: readonly Term[];
  readonly isStated: boolean;
  readonly lacks: ((counterpart: string) => string) | undefined;
}

function totalOf(selectors: Sum, key: string, tables: TableSet): Total {
  const found = selectors.map((selector) => findTerm(selector, key, tables));
  return {
    terms: found.flatMap((one) => (one.kind === "fact" ? [one.fact, ...one.further].map(plus) : [])),
    isStated: found.every(({ kind }) => kind !== "unstated"),
    lacks: found.flatMap((one) => (one.kind === "unprinted" ? [one.reason] : []))[0],
  };
}

/** What is left of a sum for the first of the cells that state the claim together. */
function less(total: Total, further: readonly Fact[]): Total {
  if (total.terms.length === 0) return total;
  return { ...total, terms: [...total.terms, ...further.map((fact): Term => ({ fact, sign: -1 }))] };
}

function compare(relation: Relation, sums: readonly Sum[], key: string, tables: TableSet): Check {
  const claim = findTerm(relation.claim, key, tables);
  const further = claim.kind === "fact" ? claim.further : [];
  const totals = sums.map((sum) => less(totalOf(sum, key, tables), further)).filter(({ isStated }) => isStated);
  if (claim.kind === "unstated" || totals.length === 0) return doesNotApply;
  const total = claim.kind === "fact" ? meant(claim.fact, totals) : expected(totals);
  if (total === undefined) return doesNotApply;
  if (claim.kind === "fact") {
    const { terms, lacks } = total;
    if (terms.length === 0 && lacks !== undefined) return uncompared(relation, claim.fact, lacks);
    return toEquality(relation, claim.fact, total, tables);
  }
  // A claim that is not printed is worth zero; under `<=` zero is always right.
  const [first, ...rest] = total.terms;
  if (first === undefined || relation.comparison === "<=") return doesNotApply;
  if (claim.kind === "unprinted") return uncompared(relation, first.fact, claim.reason);
  const others = rest.map(({ fact }): Term => ({ fact, sign: -1 }));
  return toEquality(relation, first.fact, { ...total, terms: others }, tables);
}

/** The sum that the claim states, else the one that it should state. */
function meant(claim: Fact, totals: readonly Total[]): Total | undefined {
  const printed = totals.filter(({ terms }) => terms.length > 0);
  const agreeing = alternativeThatAgrees(
    claim,
    printed.map(({ terms }) => terms),
  );
  return printed.find(({ terms }) => terms === agreeing) ?? expected(totals);
}

/** The sum to hold the claim against: first one that lacks a part, because nobody can say that the claim is not this sum. */
function expected(totals: readonly Total[]): Total | undefined {
  const printed = totals.filter(({ terms }) => terms.length > 0);
  return printed.find(({ lacks }) => lacks !== undefined) ?? printed[0] ?? totals[0];
}

/** A row or column that one side does not print is a matter of form. It is told only where the other side has a figure in it. */
function uncompared(relation: Relation, present: Fact, reason: (counterpart: string) => string): Check {
  if (relation.hint || !isReadable(present) || amountOf(present).isZero) return doesNotApply;
  return couldNotRun(relation.sentence, reason(factNameInTable(present)), twoTables(relation));
}

function toEquality(
  relation: Relation,
  claim: Fact,
  { terms, lacks }: Pick<Total, "terms" | "lacks">,
  tables: TableSet,
): Check {
  const between = twoTables(relation);
  const doubt = doubtOf(relation, tables);
  const said = lacks === undefined && relation.comparison !== "<=" ? saidToLack(claim, terms) : undefined;
  return {
    kind: "equality",
    claim,
    terms,
    comparison: relation.comparison,
    about: () => (isEach(relation.claim.row) ? `${relation.sentence}（${claim.row.name}）` : relation.sentence),
    relation: relation.id,
    message: (mismatch) => saysOtherwise(mismatch, otherThan(claim, relation, tables)),
    advice: () => `应有：${relation.sentence}。请核对${between === undefined ? "" : "两张表"}。${doubt ?? ""}`,
    ...(between && { between }),
    ...(relation.hint ? { severity: "info" as const } : doubt !== undefined && { severity: "warning" as const }),
    ...(said !== undefined && { unlessBecause: said }),
    ...(lacks && { unlessBecause: lacks(factNameInTable(claim)) }),
  };
}

/** A table that only resembles a layout by its columns may be another table: what to say of that. */
function doubtOf({ between }: Relation, tables: TableSet): string | undefined {
  const unnamed = between.flatMap((layout) => tables.get(layout) ?? []).find(({ isNamed }) => !isNamed);
  return unnamed && `“${unnamed.sheet.name}”没有认识的表名，是按栏目看作${unnamed.layout.name}的，请先核实。`;
}

/** @returns the two layouts; undefined for a relation within one table */
function twoTables({ between }: Relation): readonly string[] | undefined {
  return between.length > 1 ? between : undefined;
}

const mostNames = 3;

/** The tables that a claim is held against, by the names they have in the workbook; those that it lacks by their usual ones. */
function otherThan({ table }: Fact, { between }: Relation, tables: TableSet): string {
  const others = between.filter((layout) => layout !== table.layout.id);
  const there = others.flatMap((layout) => tables.get(layout) ?? []).map(tableName);
  const names = there.length > 0 ? there : others.map((layout) => layoutOf(layout)?.name ?? layout);
  const [first = ""] = names;
  return names.length > mostNames ? `${first}等${names.length}张表` : listed(names, "张表");
}
