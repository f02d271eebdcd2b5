/** Tables of one budget of a whole government: what comes in, what is spent, and both beside each other list the same lines. */
import { plus, type Check, type Equality } from "../../contract/rule";
import { grouped } from "../../grouped";
import { generalId } from "../../layouts";
import { rowName, tableName } from "../../readings/wording";
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
import {
  budgetOfTitle,
  isApartFromYear,
  withoutOwnBudget,
  isTotalLabel,
  isSumOfAll,
  splitOrdinal,
  withoutSum,
  type BudgetOfTitle,
} from "../../vocabulary";
import { saysOtherwise } from "./saysOtherwise";

interface Listing {
  readonly table: Table;
  readonly told: BudgetOfTitle;
}

/**
 * The lines of one name, in a table with both sides and another one of the same year, budget and place. Only where most of them agree
 * do the two show the same money for certain.
 */
export function* sameLineElsewhere(tables: readonly Table[]): Iterable<Check> {
  const listings = tables.flatMap(listingOf);
  for (const both of listings.filter(({ told }) => told.hasBothSides))
    for (const other of listings) {
      if (other.told.hasBothSides || !areOfOneBudget(both, other)) continue;
      const [lines, others] = [both.table.once(linesOf), other.table.once(linesOf)];
      const pairs = [...lines].flatMap(([name, term]) => {
        const claim = others.get(name);
        return claim === undefined ? [] : { claim, term };
      });
      const isWhole = ({ claim, term }: Pair): boolean => listsAll(term, others) && listsAll(claim, lines);
      if (areMostlyAlike(pairs)) yield* pairs.filter(isWhole).map(toEquality);
    }
}

function listingOf(table: Table): readonly Listing[] {
  const told = budgetOfTitle(table.labels.titles[0]?.value ?? "");
  return told === undefined ? [] : [{ table, told }];
}

function areOfOneBudget(one: Listing, other: Listing): boolean {
  return (
    one.told.budget === other.told.budget &&
    one.told.scope === other.told.scope &&
    one.table.year === other.table.year &&
    // Relations of their own hold standard tables against each other.
    [one, other].some(({ table }) => table.layout.id === generalId)
  );
}

/** Its lines by what they are called, `收入` for `一、本级收入` and `本级收入合计`. Of lines of one name nobody knows which is meant. */
function linesOf(table: Table): ReadonlyMap<string, Fact> {
  const facts = table.rows.flatMap((row) => {
    const name = lineName(row.name);
    const fact = plannedFact(table, row);
    return fact === undefined || name === "" ? [] : [{ name, fact }];
  });
  const named = [...grouped(facts, ({ name }) => name)];
  return new Map(
    named.flatMap(([name, [only, ...others]]) => (only && others.length === 0 ? [[name, only.fact]] : [])),
  );
}

/** What a row states of this year's budget. */
function plannedFact(table: Table, row: Row): Fact | undefined {
  const column = plannedIn(row.panel);
  const fact = column && table.factIn(row, column);
  return fact === undefined || !isReadable(fact) || isBlank(fact) ? undefined : fact;
}

/** The one column of this year's budget. */
function plannedIn({ columns }: Panel): Column | undefined {
  const own = columns.filter(
    ({ role, isOtherPeriod, compares }) => role === "amount" && isOtherPeriod !== true && compares === undefined,
  );
  const planned = own.filter(({ title }) => /预算数?$/u.test(title));
  const [only, ...others] = own.length > 1 ? planned : own;
  return others.length > 0 || only === undefined || /执行|完成|决算/u.test(only.title) ? undefined : only;
}

function lineName(printed: string): string {
  const { text } = splitOrdinal(printed);
  if (isSumOfAll(text)) return text;
  return isTotalLabel(text) ? "" : withoutOwnBudget(withoutSum(text));
}

/**
 * Does the other table tell of all that a line takes in? Of what is no part of the year's own sum it may leave out a line: 结转下年 is
 * in the 支出总计 of 平衡表, and often in no 支出表. Classes may be listed in one of them alone.
 */
function listsAll({ table, row }: Fact, others: ReadonlyMap<string, Fact>): boolean {
  return row.children.every((part) => {
    const fact = plannedFact(table, part);
    const other = others.get(lineName(part.name));
    if (fact === undefined || amountOf(fact).isZero || !isApartFromYear(splitOrdinal(part.name).text)) return true;
    if (other === undefined) return part.children.length > 0 && listsAll(fact, others);
    return other.row.children.length === 0 || listsAll(fact, others);
  });
}

interface Pair {
  readonly claim: Fact;
  readonly term: Fact;
}

/** Two lines with money at least, and more than half of them. */
function areMostlyAlike(pairs: readonly Pair[]): boolean {
  const telling = pairs.filter(({ claim, term }) => !amountOf(claim).isZero || !amountOf(term).isZero);
  const alike = telling.filter(({ claim, term }) => amountOf(claim).agreement(amountOf(term)) !== "differs");
  return alike.length > 1 && alike.length * 2 > telling.length;
}

function toEquality({ claim, term }: Pair): Equality {
  const other = tableName(term.table);
  const sentence = `${tableName(claim.table)}${rowName(claim.row)}＝${other}同一项`;
  return {
    kind: "equality",
    claim,
    terms: [plus(term)],
    about: () => sentence,
    relation: `line:${term.table.sheet.name}`,
    severity: "warning",
    message: (mismatch) => saysOtherwise(mismatch, other),
    advice: () =>
      `两张表列的是同一级政府、同一年度的同一本预算，应有：${sentence}。请核对两张表；口径不同的，请在表名中写明。`,
  };
}
