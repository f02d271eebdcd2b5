/** Parts told behind their whole, and whether they add up to it. */
import { Amount } from "../../amount";
import { amountOf, type Fact } from "../../recognise";
import {
  areAssetsAndRest,
  areBothNatures,
  areBudgets,
  areBudgetsAndRest,
  areCompleteGroup,
  areMeasuredAlike,
  areNatures,
  areOfBasic,
  areYearAndCarried,
  endsWithRest,
  hasNatures,
  tellsNothings,
  type Told,
} from "./completeLists";
import type { Comparison, Sum } from "./comparison";
import { addsUp, arePair, asPrecise, ownParts, reckoned } from "./listEnds";
import { measureOfWhole } from "./measureOfWhole";
import { moved, tellsMovements } from "./movements";
import { allMoney, madeUpOf, makesUp, partitions } from "../measures/measureParts";
import { valueTogether } from "../statements/dividedTogether";
import type { ChangeList, Figure, List, Statement } from "../statements/statement";
import { isAbove } from "../tie/above";
import type { Tying } from "../tie/tie";

export function summed(list: List, tying: Tying): Iterable<Comparison> {
  return tellsMovements(list) ? moved(list) : addedUp(list, tying);
}

function* addedUp(list: List, tying: Tying): Iterable<Comparison> {
  const { whole, total: divided, kind } = list;
  const parts = addable(list, tying);
  if (parts.length < 2) return;
  const direct = parts.filter((part) => part.value !== undefined && part.isReason !== true && part.total === undefined);
  const members = familyAmong(direct, whole, tying);
  // `基本支出60万元，包括人员支出50万元、公用支出6万元、对个人和家庭的补助4万元`: all that is listed, where it adds up.
  const added = members === undefined || addsUp(divided, direct) ? direct : members;
  const [total, ...amounts] = asPrecise([divided, ...added.map(({ value }) => value as Figure)]);
  if (total === undefined) return;
  const sum = Amount.sum(amounts, total.unit);
  const agreement = total.agreement(sum);
  const isMore = !sum.minus(total).isNegative;
  const isSure = members !== undefined || (kind === "colon" && isMore) || isComplete(list, parts, direct, tying);
  const holds = agreement !== "differs";
  if (!holds && dividesSeries(list)) return;
  const meant = holds ? undefined : besideIt(whole).find(({ value }) => value !== undefined && addsUp(value, added));
  if (meant?.value !== undefined) {
    const { value } = meant;
    const others = added.map((part) => part.value as Figure);
    yield { kind: "sum", statement: meant, figure: value, others, holds: true, expected: value.amount };
    return;
  }
  const isSupposed = !holds && !isSure;
  const told = { whole, total: divided, parts: direct };
  if (isSupposed && direct.length < parts.length) return;
  const isUnsure = isSupposed && !leavesNothingOut(list, told, tying);
  yield {
    kind: "sum",
    statement: whole,
    figure: divided,
    others: added.map(({ value }) => value as Figure),
    holds,
    expected: sum,
    ...(isSupposed && { isSupposed }),
    ...(isUnsure && { isUnsure }),
    ...(!holds && wrongPart(added, whole, tying)),
  };
}

/** Do the parts come to all that is told beside the whole, and not to the whole alone? */
export function dividesSeries({ total, series, parts }: List): boolean {
  const told = parts.filter(({ value }) => value !== undefined);
  if (series === undefined || told.length < 2) return false;
  const sum = valueTogether(told);
  return sum.agreement(total.amount) === "differs" && sum.agreement(valueTogether(series)) !== "differs";
}

/** Does something say so, though no word does? */
function leavesNothingOut(list: List, told: Told, tying: Tying): boolean {
  return (
    list.claimsAll === true ||
    areCompleteGroup(told) ||
    endsWithRest(list, told) ||
    tellsNothings(told, tying) ||
    areBudgetsAndRest(told, tying) ||
    areAssetsAndRest(told)
  );
}

/** `财政拨款支出100万元。按支出性质划分，一般公共预算安排的基本支出60万元、项目支出30万元`: of the rest of the whole nothing is told. */
function isOfOneBudget(part: Statement, whole: Statement, tying: Tying): boolean {
  const own = tying.meaning(part);
  return own?.saysScope === true && !allMoney.has(own.measure) && own.scope !== tying.meaning(whole)?.scope;
}

/** The parts of a list; none where they are not of one kind. */
function addable(list: List, tying: Tying): readonly Statement[] {
  const { whole, total } = list;
  const parts = ownParts(
    list,
    (part) => isMember(part, whole, tying),
    (told) =>
      arePair(told) || areCompleteGroup({ whole, parts: told }) || areOfBasic({ whole, total, parts: told }, tying),
  );
  if (list.claimsAll === true && parts.some((part) => isOfOneBudget(part, whole, tying))) return [];
  return areMeasuredAlike({ whole, parts }) ? parts : [];
}

/** `预算3.21亿元，实际采购3.02亿元。其中：货物类预算…`: what was told before the whole in its sentence may be what is divided. */
function besideIt({ beside, list }: Statement): readonly Statement[] {
  const before: Statement[] = [];
  for (let one = beside; one !== undefined && before.length < mostTold; one = one.beside)
    if (one.list === list) before.push(one);
  return before;
}

/** Do the words, or the tables, say that nothing is left out? */
function isComplete(
  { whole, total, kind, isUnnamed }: List,
  parts: readonly Statement[],
  direct: readonly Statement[],
  tying: Tying,
): boolean {
  const told = { whole, total, parts: direct };
  if (arePair(direct) || (kind === "complete" && (isUnnamed || tying.isOfAllMoney(whole)))) return true;
  if (direct.length < parts.length) return false;
  // `安排项目5个共…：` and five of them behind it.
  const isCounted = total === whole.value && whole.count === direct.length;
  if (isCounted || areOfBasic(told, tying)) return true;
  return areNatures(told, tying) || areBudgets(told, tying) || areYearAndCarried(told, tying);
}

/** Where the tables bear out the whole and all parts but one, that is the one that is wrong. */
function wrongPart(
  parts: readonly Statement[],
  whole: Statement,
  tying: Tying,
): { readonly part?: Figure; readonly isWholeKnown?: true } {
  if (tying.value(whole).kind !== "agrees") return {};
  const [part, ...others] = parts.filter((one) => tying.value(one).kind !== "agrees");
  return part?.value === undefined || others.length > 0 ? { isWholeKnown: true } : { part: part.value };
}

function isMember(part: Statement, whole: Statement, tying: Tying): boolean {
  const measure = tying.meaning(part)?.measure ?? "";
  return partitions.some((one) => one.whole === tying.meaning(whole)?.measure && one.parts.includes(measure));
}

/** Those of the parts that make up the whole by themselves; undefined where one of them is not told. */
function familyAmong(parts: readonly Statement[], whole: Statement, tying: Tying): readonly Statement[] | undefined {
  const measure = measureOfWhole(whole, tying);
  const told = new Map(parts.toReversed().map((part) => [tying.meaning(part)?.measure, part]));
  return measure === undefined ? undefined : madeUpOf(measure, told);
}

/** `基本支出…、项目支出…，两项合计`: what was added is told right before. */
export function* totalled(statement: Statement): Iterable<Sum> {
  const { total, value } = statement;
  if (total === undefined || value === undefined) return;
  const { addends, before, isSure, isOpen, isOfOthersToo } = total;
  const sumOf = (added: readonly Statement[]) => {
    const others = added.map((one) => one.value as Figure);
    return { others, ...reckoned(value, others) };
  };
  const own = sumOf(addends);
  const found = own.holds
    ? own
    : addedTogether(before, isSure ? addends.length : undefined)
        .map(sumOf)
        .find(({ holds }) => holds);
  const mayLeaveOut = isOfOthersToo === true && !isAbove(own.expected, value.amount);
  const isUnsure = found === undefined && (isOpen === true || mayLeaveOut || before.length > mostTold);
  const supposed = { ...(!isSure && { isSupposed: true as const }), ...(isUnsure && { isUnsure }) };
  yield { kind: "sum", statement, figure: value, ...(found ?? own), ...supposed };
}

/** In a longer sentence nobody knows where what is added begins. */
const mostTold = 8;

/** What else may be added: the last ones told, without the parts of those that are told as wholes, or without these wholes. */
function addedTogether(before: readonly Statement[], count: number | undefined): readonly (readonly Statement[])[] {
  const parts = before.filter(({ list }) => list !== undefined && before.includes(list.whole));
  // `甲20万元（其中乙3万元），丙5万元`: behind how many parts a list has ended nobody says.
  const withoutParts = [[], ...firstOnes(parts)].map((left) => before.filter((one) => !left.includes(one)));
  const undivided = before.filter(({ divided }) => divided === undefined);
  return [...withoutParts, undivided].flatMap((told) =>
    lastOnes(told).filter(({ length }) => (count === undefined ? length >= fewest : length === count)),
  );
}

function firstOnes<One>(told: readonly One[]): readonly (readonly One[])[] {
  return told.map((_, position) => told.slice(0, position + 1));
}

function lastOnes<One>(told: readonly One[]): readonly (readonly One[])[] {
  return told.map((_, position) => told.slice(-1 - position));
}

const fewest = 2;

/** `减少12.50万元，其中基本支出减少2.50万元，项目支出减少10.00万元`. Not all parts need be told; where they are known to be all, they add up. */
export function* changesSummed(list: ChangeList, tying: Tying): Iterable<Comparison> {
  const { whole, isReason, isNet } = list;
  const parts = changesOfWhole(list, tying);
  const total = whole.change?.difference;
  const figures = parts.map(({ change }) => change?.difference);
  if (total === undefined || parts.length < fewest || figures.includes(undefined)) return;
  const [amount, ...amounts] = asPrecise([total, ...(figures as Figure[])]) as [Amount, ...Amount[]];
  const signed = amounts.map((one, position) => (parts[position]?.change?.rises === true ? one : one.negated()));
  const sum = Amount.sum(signed, amount.unit);
  const own = whole.change?.rises === true ? amount : amount.negated();
  const holds = own.agreement(sum) !== "differs";
  const isSure = holds || isNet === true || (isReason ? isAllOf : isAll)(whole, parts, tying);
  yield {
    kind: "sum",
    statement: whole,
    figure: total,
    others: figures as Figure[],
    holds,
    expected: sum.isNegative ? sum.negated() : sum,
    ofChanges: sum.isNegative ? "fall" : "rise",
    falls: new Set(parts.flatMap(({ change }) => (change?.rises === true ? [] : (change?.difference ?? [])))),
    isSupposed: true,
    ...(!isSure && { isUnsure: true }),
  };
}

/** `基本支出增加50万元，其中人员经费增加80万元，公用经费减少30万元；项目支出减少90万元`: what is no part of it ends the list. */
function changesOfWhole({ whole, parts }: ChangeList, tying: Tying): readonly Statement[] {
  const measure = tying.meaning(whole)?.measure ?? "";
  if (!partitions.some((one) => one.whole === measure)) return parts;
  const end = parts.findIndex((part) => {
    const own = tying.meaning(part)?.measure;
    return own !== undefined && !makesUp(measure, own);
  });
  return end < 0 ? parts : parts.slice(0, end);
}

/** 人员经费 and 公用经费, 基本支出 and 项目支出: there is nothing else. */
function isAll(whole: Statement, parts: readonly Statement[], tying: Tying): boolean {
  const told = new Set(parts.map((part) => tying.meaning(part)?.measure));
  return (
    [...partitions.map(({ parts: all }) => all), natures].some(
      (all) => all.length === told.size && all.every((one) => told.has(one)),
    ) || isCovered(tying.meaning(whole)?.measure ?? "", told, tying)
  );
}

/** Of other parts of it the tables have nothing. */
function isCovered(whole: string, told: ReadonlySet<string | undefined>, tying: Tying): boolean {
  const { parts = [] } = partitions.find((one) => one.whole === whole) ?? {};
  return (
    parts.length > 0 &&
    parts.every(
      (part) => told.has(part) || isCovered(part, told, tying) || isNothing(tying.facts.ofMeasure(part, undefined)),
    )
  );
}

function isNothing(facts: readonly Fact[]): boolean {
  return facts.length > 0 && facts.every((fact) => amountOf(fact).isZero);
}

/** As the reason of a change of all spending 基本支出 and 项目支出 are all there is where the tables have nothing else. */
function isAllOf(whole: Statement, parts: readonly Statement[], tying: Tying): boolean {
  return tying.isOfAllMoney(whole) && areBothNatures(parts, tying) && hasNatures(whole, tying);
}

const natures = ["basic", "project"];
