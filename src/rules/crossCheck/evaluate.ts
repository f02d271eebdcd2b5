/** Whether the figures of which a relation speaks agree: one evaluator for every list of relations. */
import { layouts } from "../../layouts";
import { amountOf, isBlank, isReadable, type Fact, type Table } from "../../recognise";
import { couldNotRun, doesNotApply, plus, type Check, type Mismatch, type Term } from "../rule";
import { factName, factNameInTable, figure, money, tableName } from "../wording";
import { alternativeThatAgrees } from "./alternatives";
import { conditions } from "./conditions";
import { isEach, type FactSelector, type Relation } from "./relation";
import type { TableSet } from "./tableSets";

export function* evaluate(relation: Relation, tables: TableSet): Iterable<Check> {
  const claimTable = tables.get(relation.claim.layout);
  const [, ...others] = relation.between;
  // Where neither side was published there is nothing to compare.
  if (claimTable === undefined && others.every((layout) => !tables.has(layout))) return;
  // Columns that a form does not have (三本预算 beside each other, 上年结转 by source) cannot disagree.
  if (
    !hasColumn(claimTable, relation.claim) ||
    !relation.alternatives.some(([first]) => first !== undefined && hasColumn(tables.get(first.layout), first))
  ) {
    yield doesNotApply;
    return;
  }
  const applies = relation.when === undefined ? true : conditions[relation.when]?.(tables);
  if (applies === false) {
    yield doesNotApply;
    return;
  }
  const needed = [relation.claim.layout, ...others.slice(0, 1)];
  const missing = needed.map((layout) => whyUnusable(layout, tables)).find((reason) => reason !== undefined);
  if (missing !== undefined || claimTable === undefined) {
    yield couldNotRun(relation.sentence, missing ?? "", twoTables(relation));
    return;
  }
  if (applies === undefined) {
    yield couldNotRun(
      relation.sentence,
      "不能确定是否全部为财政拨款：收支总表或财政拨款收支总表没有可读的总计",
      twoTables(relation),
    );
    return;
  }
  for (const key of keysOf(relation, tables)) yield compare(relation, key, tables);
}

/** An empty table has no figures in whatever columns, so it has all of them. */
function hasColumn(table: Table | undefined, { concept }: FactSelector): boolean {
  return table === undefined || !table.hasRows || table.additiveConcepts.has(concept);
}

/** Why a table cannot take part; undefined where it can. A table that is empty and says so is worth zero. */
export function whyUnusable(layout: string, tables: TableSet): string | undefined {
  const table = tables.get(layout);
  const { name, form } = layouts.find(({ id }) => id === layout) ?? { name: layout };
  // Forms of other units may be there.
  if (table === undefined) return form === undefined ? `工作簿中没有${name}` : `没有与这套表对应的${name}`;
  if (table.unreadable) return `${name}（工作表“${table.sheet.name}”）没有可读的数据`;
  return undefined;
}

/** The rows of which a relation speaks: of each kind, those that either side prints at a level that both print. */
function keysOf({ claim, alternatives }: Relation, tables: TableSet): readonly string[] {
  if (!isEach(claim.row)) return [claim.row];
  const layoutsOfBoth = new Set([claim.layout, ...(alternatives[0] ?? []).map(({ layout }) => layout)]);
  const printed = [...layoutsOfBoth].map((layout) => ({
    table: tables.get(layout),
    keys: rowKeys(tables.get(layout), claim.row),
  }));
  // Who prints rows, but none of this kind (收支总表 by nature, projects without organisations), does not speak of them.
  if (printed.some(({ table, keys }) => keys.length === 0 && listsRows(table))) return [];
  const listed = printed.map(({ keys }) => keys).filter((keys) => keys.length > 0);
  const levels = listed.map((keys) => new Set(keys.map(levelOf)));
  const shared = (key: string): boolean => levels.every((known) => known.has(levelOf(key)));
  return [...new Set(listed.flat())].filter(shared);
}

/** Codes go by their length; names of organisations are one level. */
function levelOf(key: string): number {
  return /^\w+$/u.test(key) ? key.length : 0;
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

function compare(relation: Relation, key: string, tables: TableSet): Check {
  const claim = factOf({ ...relation.claim, row: key }, tables);
  const sums = relation.alternatives.map((selectors) =>
    selectors
      .flatMap((selector) => factOf({ ...selector, row: isEach(selector.row) ? key : selector.row }, tables) ?? [])
      .map(plus),
  );
  const terms =
    (claim === undefined ? undefined : alternativeThatAgrees(claim, sums)) ?? sums.find((sum) => sum.length > 0) ?? [];
  const [first, ...rest] = terms;
  if (claim === undefined) {
    // A row that the claim's table does not print is worth zero, and what is smaller than something may be nothing.
    if (first === undefined || relation.comparison === "<=") return doesNotApply;
    return (
      absentIn(relation.claim, relation, first.fact, tables) ??
      toEquality(
        relation,
        first.fact,
        rest.map(({ fact }): Term => ({ fact, sign: -1 })),
        tables,
      )
    );
  }
  const absent = first === undefined ? absentIn(relation.alternatives[0]?.[0], relation, claim, tables) : undefined;
  return absent ?? toEquality(relation, claim, terms, tables);
}

/**
 * A single row or column that one side does not print is a matter of its form, and only a figure on the other side is worth a
 * word. Rows of a list that are not printed are worth zero, and so is a table that is empty.
 */
function absentIn(
  selector: FactSelector | undefined,
  relation: Relation,
  present: Fact,
  tables: TableSet,
): Check | undefined {
  const table = selector === undefined ? undefined : tables.get(selector.layout);
  if (isEach(relation.claim.row) || table === undefined || !table.hasRows) return undefined;
  if (relation.hint || !isReadable(present) || amountOf(present).isZero) return doesNotApply;
  const reason = `${tableName(table)}没有与${factNameInTable(present)}对应的行或栏`;
  return couldNotRun(relation.sentence, reason, twoTables(relation));
}

function toEquality(relation: Relation, claim: Fact, terms: readonly Term[], tables: TableSet): Check {
  const absent = relation.alternatives[0]
    ?.map(({ layout }) => whyUnusable(layout, tables))
    .find((reason) => reason !== undefined);
  const between = twoTables(relation);
  return {
    kind: "equality",
    claim,
    terms,
    comparison: relation.comparison,
    about: () => (isEach(relation.claim.row) ? `${relation.sentence}（${claim.row.name}）` : relation.sentence),
    relation: relation.id,
    message,
    advice: () => `应有：${relation.sentence}。请核对${between === undefined ? "" : "两张表"}。`,
    ...(between && { between }),
    ...(relation.hint && { severity: "info" as const }),
    ...(absent !== undefined && { unlessBecause: absent }),
  };
}

function factOf({ layout, row, concept }: FactSelector, tables: TableSet): Fact | undefined {
  const table = tables.get(layout);
  const found = table?.row(row);
  return found === undefined ? undefined : table?.fact(found, concept);
}

/** @returns undefined for what is said of one table alone */
function twoTables({ between }: Relation): readonly string[] | undefined {
  return between.length > 1 ? between : undefined;
}

function message({ claim, terms, expected, actual, difference }: Mismatch): string {
  const others = terms.map(({ fact }) => (fact.table === claim.table ? factName(fact) : factNameInTable(fact)));
  const right = others.length === 0 ? "另一张表没有列示" : `${others.join("＋")}为${money(expected, claim)}`;
  return `${factNameInTable(claim)}${isBlank(claim) ? "没有填写" : `为${figure(actual, claim)}`}，${right}，相差${figure(difference, claim)}。`;
}
