/** Whether a list behind 其中 or 包括 leaves nothing out, although no word says so. */
import type { Amount } from "../../amount";
import { amountOf } from "../../recognise";
import { aboutAssets, saysGrandTotal } from "../../vocabulary/narrative";
import {
  assetMeasures,
  completeGroups,
  countedAlone,
  restOfAll,
  restOfAssets,
  restOfList,
  restOfMoney,
} from "../../vocabulary/narrativeSums";
import { scopeWords, type Scope } from "../measures/scopes";
import type { Figure, List, Statement } from "../statements/statement";
import type { Tying } from "../tie/tie";

/** What is told of each of the parts, and of what they are parts. */
export interface Told {
  readonly whole: Statement;
  readonly total: Figure;
  readonly parts: readonly Statement[];
}

/** Nobody tells what is nothing in a list that is not complete. */
export function tellsNothings({ whole, total, parts }: Told, tying: Tying): boolean {
  if (parts.length < fewest || parts.length > most) return false;
  if (parts.every(({ value }) => value?.amount.isZero !== true)) return false;
  // Of assets large equipment is told even where there is none; of the three budgets all, and not the money from elsewhere.
  if (aboutAssets.test(whole.subject.text) && !parts.some(({ subject }) => restOfAll.test(subject.text))) return false;
  if (scopesOf(parts, tying) !== undefined && !isOfTreasury(whole, tying)) return false;
  return !isSumOfSome(
    total.amount,
    parts.map(({ value }) => (value as Figure).amount),
  );
}

/** 基本支出 and 项目支出, where the tables of all spending have nothing else. */
export function areNatures({ whole, parts }: Told, tying: Tying): boolean {
  return areBothNatures(parts, tying) && !tying.isOfAllMoney(whole) && hasNatures(whole, tying);
}

/** 人员经费 and 公用经费 of a subject, where the tables have no 项目支出 of it. */
export function areOfBasic({ whole, parts }: Told, tying: Tying): boolean {
  const measures = new Set(parts.map((part) => tying.meaning(part)?.measure));
  if (parts.length !== 2 || !measures.has("personnel") || !measures.has("operating")) return false;
  const natures = tying.rowsOf(whole).flatMap(({ table, row }) => {
    const [basic, project] = ["basic", "project"].map((concept) => table.fact(row, concept));
    return basic === undefined || project === undefined ? [] : [{ basic, project }];
  });
  return natures.length > 0 && natures.every((one) => amountOf(one.project).isZero && !amountOf(one.basic).isZero);
}

export function areBothNatures(parts: readonly Statement[], tying: Tying): boolean {
  const measures = new Set(parts.map((part) => tying.meaning(part)?.measure));
  return parts.length === 2 && measures.has("basic") && measures.has("project");
}

/** Is all spending of the budget of which is told 基本支出 or 项目支出 in the tables? */
export function hasNatures(whole: Statement, tying: Tying): boolean {
  const { facts } = tying;
  const scope = tying.meaning(whole)?.scope ?? "all";
  const [[basic], [project]] = [facts.ofMeasure("basic", scope), facts.ofMeasure("project", scope)];
  if (basic === undefined || project === undefined) return false;
  const sum = amountOf(basic).plus(amountOf(project));
  return facts.ofMeasure("expenditure", scope).some((fact) => amountOf(fact).agreement(sum) !== "differs");
}

/** Of 总计 of the treasury's money, or of one budget: what is of the year, and what is carried over. */
export function areYearAndCarried({ whole, parts }: Told, tying: Tying): boolean {
  const { measure = "", scope = "all", words = "" } = tying.meaning(whole) ?? {};
  const carried = carriedWith[measure];
  if (carried === undefined || scope === "all" || !saysGrandTotal.test(words)) return false;
  const measures = new Set(parts.map((part) => tying.meaning(part)?.measure));
  return parts.length === 2 && measures.has(measure) && measures.has(carried);
}

const carriedWith: Readonly<Record<string, string>> = { income: "carriedIn", expenditure: "carriedOut" };

/** Each of the budgets from which there is money, of 财政拨款. */
export function areBudgets({ whole, parts }: Told, tying: Tying): boolean {
  const scopes = scopesOf(parts, tying);
  if (scopes === undefined || parts.length < 2 || !isOfTreasury(whole, tying)) return false;
  return budgets
    .filter((scope) => !scopes.has(scope))
    .every((scope) =>
      [...tying.facts.ofMeasure("income", scope), ...tying.facts.ofMeasure("expenditure", scope)].every(
        (fact) => amountOf(fact).isZero,
      ),
    );
}

const budgets = ["generalPublic", "governmentFund", "stateCapital"] as const;

/** @returns undefined where one of the parts is no budget, or told twice */
function scopesOf(parts: readonly Statement[], tying: Tying): ReadonlySet<Scope | undefined> | undefined {
  const told = parts.map((part) => tying.meaning(part));
  const scopes = new Set(told.map((meaning) => (meaning?.saysScope === true ? meaning.scope : undefined)));
  return scopes.size === parts.length &&
    budgets.length >= parts.length &&
    !scopes.has(undefined) &&
    !scopes.has("fiscal")
    ? scopes
    : undefined;
}

/** 财政拨款…, of whatever side: it is that of the budgets together. */
function isOfTreasury(whole: Statement, tying: Tying): boolean {
  if (tying.meaning(whole)?.measure === "threePublic") return true;
  return scopeWords.find(({ words }) => words.test(whole.subject.text))?.scope === "fiscal";
}

/** `一般公共预算…、政府性基金…、其他资金…`: the last has all that the others leave. */
export function areBudgetsAndRest({ parts }: Told, tying: Tying): boolean {
  const rest = parts.at(-1);
  if (rest === undefined || parts.length < 2 || !restOfMoney.test(rest.subject.text)) return false;
  return parts.slice(0, -1).every((part) => {
    const { measure, saysScope } = tying.meaning(part) ?? {};
    return saysScope === true || sources.has(measure ?? "");
  });
}

/** `上级补助收入…，其中返还性收入…、一般性转移支付收入…、专项转移支付收入…`: there are no others. */
export function areCompleteGroup({ whole, parts }: Pick<Told, "whole" | "parts">): boolean {
  return completeGroups.some(
    (group) =>
      group.parts.length === parts.length &&
      group.whole.test(whole.subject.text) &&
      group.parts.every((words) => parts.some(({ subject }) => words.test(subject.text))),
  );
}

/** `差旅费100万元，其中：住宿费50万元，交通费30万元，其他费用20万元`: the last has all that the others leave, and is no name of a classification. */
export function endsWithRest({ isDirect }: Pick<List, "isDirect">, { total, parts }: Told): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!isDirect || parts.length < fewest || first?.value === undefined || last?.value === undefined) return false;
  const { paragraph, end } = total;
  if (last.paragraph !== paragraph || !restOfList.test(last.subject.text)) return false;
  const { text } = paragraph.folded;
  return !/主要/u.test(text.slice(end, first.value.start)) && text.charAt(last.value.end) !== "等";
}

/** 一般性转移支付 and 专项转移支付: two of them, which have nothing in common. */
export function areOfOneGroup({ subject: one }: Statement, { subject: other }: Statement): boolean {
  return completeGroups.some(({ parts }) => {
    const [own, its] = [one, other].map(({ text }) => parts.findIndex((words) => words.test(text))) as [number, number];
    return own >= 0 && its >= 0 && own !== its;
  });
}

/** `固定资产总额…，其中房屋…，车辆…，其他固定资产…`: the same, where nothing among them is told by its number alone. */
export function areAssetsAndRest({ whole, total, parts }: Told): boolean {
  const last = parts.at(-1);
  if (last?.value === undefined || parts.length < fewest || !aboutAssets.test(whole.subject.text)) return false;
  const { paragraph, end } = total;
  const between = paragraph === last.paragraph ? paragraph.folded.text.slice(end, last.value.end) : "";
  return restOfAssets.test(last.subject.text) && between !== "" && !countedAlone.test(between);
}

/** `房屋原值1200.00万元、净值700.00万元，其他固定资产500.00万元`: what is told of one thing twice cannot be added up. */
export function areMeasuredAlike({ whole, parts }: Pick<Told, "whole" | "parts">): boolean {
  const measures = assetMeasures.filter((measure) =>
    [whole, ...parts].some(({ subject }) => measure.test(subject.text)),
  );
  return measures.length <= 1;
}

const sources = new Set(["fiscalSpecial", "institutional", "businessIncome", "superior", "affiliate", "carriedIn"]);

const fewest = 3;
/** So many parts can be added up in every way. */
const most = 12;

/** Parts of parts may stand among them, and what is told behind the list. */
function isSumOfSome(total: Amount, parts: readonly Amount[]): boolean {
  let sums: readonly Amount[] = [];
  for (const part of parts.filter(({ isZero }) => !isZero))
    sums = [...sums, part, ...sums.map((sum) => sum.plus(part))];
  return sums.some((sum) => sum.agreement(total) !== "differs");
}
