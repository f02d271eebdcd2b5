/** Of what something may be a share: what the words behind 占 name, and where they name nothing, what the tables have. */
import type { Amount } from "../../amount";
import { nameKey } from "../../catalogue";
import { amountOf, type Fact } from "../../recognise";
import { withoutEnding } from "../tie/facts";
import { possibleWholes, sharedOut, wholes } from "../measures/measureParts";
import { meaningOf, parted, scopeAround, type Meaning, type Scope } from "../measures/measures";
import type { Statement } from "../statements/statement";
import type { Tying } from "../tie/tie";
import { givenThisYear } from "../tie/yearAlone";

export interface Whole {
  readonly amount: Amount;
  /** No other can be meant. */
  readonly isSure: boolean;
}

/** What the tables have for the words behind 占: `本年支出合计`. */
export function namedWholes(words: string, around: Statement, tying: Tying): readonly Whole[] {
  const meaning = meaningOf(words, around);
  if (meaning === undefined) return rowsAbove(words, around, tying);
  const { measure, scope, saysScope } = meaning;
  const family = familyMeant(words, meaning, around, tying);
  if (family !== undefined) {
    const ofMeasure = (one: string): readonly Whole[] =>
      tying.facts.ofMeasure(one, undefined).map((fact) => ({ amount: amountOf(fact), isSure: one === family }));
    return [...ofMeasure(family), ...ofMeasure(measure)];
  }
  const all = saysScope ? [] : tying.facts.ofMeasure(measure, "all");
  const own = tying.facts.ofMeasure(measure, scope);
  // What is a part of 本年支出合计 and an expenditure itself is a part of all there is.
  const isOfAll = all.length > 0 && tying.meaning(around)?.measure === measure;
  const meant = tying.meant(words, isOfAll ? all : [...own, ...all]);
  return [...own, ...all].map((fact) => ({ amount: amountOf(fact), isSure: meant.includes(fact) }));
}

/** `公务接待费4.40万元，占总支出的22.21%` of “三公”经费: a total of no name is that of what it is a part of. @returns that measure */
function familyMeant(words: string, named: Meaning, around: Statement, tying: Tying): string | undefined {
  if (named.saysScope || !totalOfNoName.test(words)) return undefined;
  const divided = around.list && tying.meaning(around.list.whole)?.measure;
  if (divided !== undefined && sharedOut.has(divided)) return divided;
  const [family, ...others] = possibleWholes[tying.meaning(around)?.measure ?? ""] ?? [];
  return family === named.measure || others.includes(named.measure) ? undefined : family;
}

const totalOfNoName = /^(?:本年|全年)?(?:总支出|支出(?:总[额计]|合计))(?:预算|决算)?(?:数|额)?$/u;

/** `占公共安全支出的3.32%`: the row of that name above its own. */
function rowsAbove(words: string, around: Statement, tying: Tying): readonly Whole[] {
  const name = withoutEnding(nameKey(words));
  if (name === "" || tying.value(around).kind !== "agrees") return [];
  return tying.rowsOf(around).flatMap(({ table, row, scope }) => {
    let above = row.parent;
    while (above !== undefined && withoutEnding(nameKey(above.name)) !== name) above = above.parent;
    const fact = above && tying.facts.mainFact({ table, row: above, scope });
    return fact === undefined ? [] : [{ amount: amountOf(fact), isSure: true }];
  });
}

/** Does a statement tell what the words behind 占 name? */
export function tellsWhole(statement: Statement, words: string, around: Statement, tying: Tying): boolean {
  const [named, told] = [meaningOf(words, around), tying.meaning(statement)];
  if (named === undefined || told === undefined) return false;
  const family = familyMeant(words, named, around, tying);
  if (family !== undefined) return told.measure === family;
  return told.measure === named.measure && told.saysScope === named.saysScope && told.scope === named.scope;
}

/** What a share of this is a share of, where nothing but the subject tells. */
export function wholesOf(statement: Statement, tying: Tying): readonly Whole[] {
  const { side, scope: named } = parted(statement.lead) ?? {};
  const whole = side ?? wholeMeasure(statement, tying);
  const around = side === undefined ? tying.meaning(statement)?.scope : named;
  const scope = around ?? scopeAround({ ...statement, ...(side !== undefined && { lead: "" }) }) ?? (side && "all");
  if (whole === undefined || scope === undefined) return [];
  const all = tying.facts.ofMeasure(whole, scope);
  if (tying.isOfYearAlone(statement)) return wholesOfYear(statement, whole, all, scope, tying);
  const meant = tying.meant("", all);
  return all.map((fact) => ({ amount: amountOf(fact), isSure: meant.includes(fact) }));
}

/** Of this year's money where the tables tell it; of a figure that their rows have, with what was carried over, perhaps of all. */
function wholesOfYear(
  statement: Statement,
  whole: string,
  all: readonly Fact[],
  scope: Scope,
  tying: Tying,
): readonly Whole[] {
  const given = whole === "expenditure" ? givenThisYear(scope, tying.facts) : [];
  const isOfEither = given.length === 0 || tying.value(statement).kind === "agrees";
  return [...given, ...(isOfEither ? all : [])].map((fact) => ({ amount: amountOf(fact), isSure: given.length > 0 }));
}

/** All that it can be a share of in the tables, where its own figure is theirs: `基本支出668.87万元，占33.21%` under no heading. */
export function everyWholeOf(statement: Statement, tying: Tying): readonly Amount[] {
  const { total } = statement;
  if (total !== undefined) return total.addends.slice(0, 1).flatMap((one) => everyWholeOf(one, tying));
  if (tying.value(statement).kind !== "agrees") return [];
  const meaning = tying.meaning(statement);
  const measures =
    meaning !== undefined ? (possibleWholes[meaning.measure] ?? []) : tying.isClass(statement) ? wholesOfClass : [];
  return measures.flatMap((whole) => tying.facts.ofMeasure(whole, undefined).map(amountOf));
}

const wholesOfClass = ["expenditure", "grand", "basic", "project"];

/** Is this told as a part of what it is a part of: `支出合计……，其中：基本支出`? */
export function isToldAsPart(statement: Statement, tying: Tying): boolean {
  const whole = statement.list && tying.meaning(statement.list.whole)?.measure;
  return whole !== undefined && whole === wholeMeasure(statement, tying);
}

function wholeMeasure(statement: Statement, tying: Tying): string | undefined {
  const meaning = tying.meaning(statement);
  return meaning === undefined ? (tying.isClass(statement) ? "expenditure" : undefined) : wholes[meaning.measure];
}
