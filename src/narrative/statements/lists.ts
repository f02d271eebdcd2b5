/** Lists of parts: whether the words before a figure begin one, and what they say of it. */
import { countOf } from "../../vocabulary/enumerations";
import { partsCounted } from "../../vocabulary/narrativeSums";
import {
  atBothEnds,
  completeListWords,
  deniedPart,
  deniedPartBehind,
  directPart,
  dividesCount,
  endOfMadeOf,
  madeOf,
  namesLimit,
  ofAllYears,
  partWords,
  withinLimit,
} from "../../vocabulary/narrative";
import { isAbove } from "../tie/above";
import type { Figure, List, Span, Statement, Subject } from "./statement";
import { longestLead, type Words } from "./wordsAround";

/**
 * @param series what may be divided together with the whole, see `List`
 * @returns the list that begins behind what was told last, without a part yet; undefined where the words begin none
 */
export function listBehind(
  whole: Statement,
  words: Words,
  sentence: Span | undefined,
  series?: readonly Statement[],
): List | undefined {
  const { opened } = words;
  const total = whole.value ?? whole.budget;
  // `人员经费60万元，主要包括：基本工资、津贴补贴等；公用经费`: a list without figures has ended.
  const lead = behindEndedList(words.lead.replace(endOfMadeOf, ""));
  if (total === undefined || equalOrShare.test(lead) || partsNothing(lead)) return undefined;
  const isApart = lead.startsWith(";") || whole.sentence !== sentence;
  if (isMadeOf(total, lead, sentence))
    return { whole, total, kind: "complete", isDirect: true, isUnnamed: true, parts: [] };
  // `A万元、B万元。其中`, `A万元、B万元；C和D分别为`: of which of them nobody knows.
  const isOfAny = whole.beside !== undefined && isApart;
  // `其他支出50万元；社会保障和就业支出、卫生健康支出分别为`: named anew.
  const isNamedAnew = isApart && completeListWords.test(lead) && !partWords.test(lead.replace(/分别|依次/u, ""));
  const kind = isNamedAnew && isOfAny ? undefined : kindOf(lead, opened, isNamedAnew || isOfAny);
  if (kind === undefined) return undefined;
  const isDirect = !isOfAny && isRightBehind(lead, whole);
  const isUnnamed = !namedBefore.test(lead);
  return { whole, total, kind, isDirect, isUnnamed, ...(series !== undefined && { series }), parts: [] };
}

/** Are the words such as begin a list, and divide no amount told before? */
function partsNothing(lead: string): boolean {
  return dividesCount.test(lead) || atBothEnds.test(lead);
}

/** Does the bracket say that what it tells is no part of the amount before it? */
export function deniesPart({ opened, lead }: Words, { paragraph, end }: Figure): boolean {
  if (!opened) return false;
  const behind = paragraph.folded.text.slice(end, end + longestLead);
  return deniedPart.test(lead.slice(lead.lastIndexOf("(") + 1)) || deniedPartBehind.test(behind);
}

/** `收支总预算…。收入包括：…；支出包括：`: the total of both sides is divided once more. @param told in the paragraph */
export function bothSidesAbove(told: readonly Statement[], lead: string): Statement | undefined {
  return sideDivided.test(lead)
    ? told.findLast(({ subject, list }) => list === undefined && bothSides.test(subject.text))
    : undefined;
}

/**
 * `政府采购预算70.00万元，其中：集中采购…，分散采购…。` / `按资金来源划分，一般公共预算拨款…`: what the section told last, if that is divided
 * already or all that it tells.
 *
 * @param headings of the section
 */
export function dividedAgain(
  told: readonly Statement[],
  lead: string,
  headings: readonly string[],
): Statement | undefined {
  if (!dividesAnew(lead)) return undefined;
  const ofSection = told.filter(
    ({ value, list, heading, isReason }) =>
      value !== undefined && list === undefined && isReason !== true && heading.join() === headings.join(),
  );
  const last = ofSection.at(-1);
  if (last === undefined || last.divided !== undefined || ofSection.length === 1) return last;
  // `全国支出141271亿元。` / `分中央和地方看，中央…`: what stands alone right before it.
  const isAlone = ofSection.every((one) => one === last || one.paragraph !== last.paragraph);
  return seenApart.test(lead) && isAlone ? last : undefined;
}

/** `按资金来源划分，`, `；按用途分：`: what follows divides a whole that was told before, and not the last amount. */
export function dividesAnew(lead: string): boolean {
  return divides.test(lead);
}

const seenApart = /分[^,;:。\d]{2,12}来?看[,:]/u;
/** `按经济分类科目，`, `其中：按功能分类科目，`, `。分中央和地方看，上半年，`. */
const divides =
  /^[,;。]?(?:其中[,:]?)?(?:按(?:照)?[^,;:。\d]{2,20}(?:划分|分类(?:科目)?|分)(?:为|包括|来?看)?|分[^,;:。\d]{2,12}来?看)[,:](?:(?:上半年|全年|今年)[,:]?)?$/u;

/** `本年收入的具体构成为：财政拨款收入…` behind `本年收入合计231.24万元。`: what the words name was told in a sentence before. */
export function namedWhole(
  told: readonly Statement[],
  lead: string,
  subjectOf: (words: string) => Subject,
): Statement | undefined {
  const name = wholeNamed.exec(lead)?.[1];
  if (name === undefined) return undefined;
  const { text, isOfYear } = subjectOf(name);
  return told.findLast(
    ({ subject, value, isReason }) =>
      value !== undefined &&
      isReason !== true &&
      subject.isOfYear === isOfYear &&
      subject.text.replace(endOfTotal, "") === text.replace(endOfTotal, ""),
  );
}

const wholeNamed = /([^,;:。]{2,20}?)的(?:具体)?(?:构成|组成)(?:情况)?(?:为|是|如下)?:$/u;
const endOfTotal = /(?:预算|决算)?(?:总[计额]|合计)$/u;

const sideDivided = /(?:收入|支出)(?:预算|决算)?(?:主要)?(?:包括|分为|如下):$/u;
const bothSides = /收支|收、支|收入[、和及与]支出/u;

/**
 * `采购计划90万元，实际采购80万元，其中货物类采购计划50万元`: of several that are told together the one that the part is called by. What is a
 * part itself is not: `限额105万元，其中一般债务70万元、专项债务35万元，余额90万元，其中一般债务60万元` divides 余额 as 限额 was divided.
 */
export function namedAlike(last: Statement, { text }: Subject, { amount }: Figure): Statement | undefined {
  if (last.list !== undefined) return undefined;
  const mayBePart = ({ value }: Statement): boolean => value !== undefined && !isAbove(amount, value.amount);
  for (let one: Statement | undefined = last; one !== undefined; one = one.beside)
    if (isCalledAlike(one.subject.text, text) && one.list === undefined)
      return mayBePart(one) || !mayBePart(last) ? one : undefined;
  return undefined;
}

/** `国有资产总额1280.50亿元，净资产970.30亿元。其中：行政单位资产总额`: by the end of its name, too. */
function isCalledAlike(one: string, other: string): boolean {
  return one === other || (one.length >= sharedEnd && other.endsWith(one.slice(-sharedEnd)));
}

const sharedEnd = 4;

/**
 * `余额85.60亿元，控制在限额90.00亿元以内，其中一般债务余额30.60亿元`: what is kept within the limit is divided, where it was not before and the parts
 * are no limits.
 *
 * @returns undefined where nothing tells how much that is: `余额控制在限额90.00亿元以内，其中`
 */
export function dividedWithin(last: Statement, { text }: Subject, { lead }: Words): Statement | undefined {
  if (!withinLimit.test(lead) || namesLimit.test(text)) return last;
  const { beside } = last;
  if (beside?.value === undefined) return undefined;
  return beside.list === undefined && beside.divided === undefined ? beside : last;
}

/** Is it divided into parts of the same names as those among which it stands? It then stands beside their whole. */
export function isDividedAlike(whole: Statement, { text }: Subject): boolean {
  return whole.list?.parts.some((one) => one !== whole && one.subject.text === text) === true;
}

/** Moves a statement out of the list in which it seemed to stand, to the side of the whole of that list. */
export function putBesideWhole(statement: Statement, { whole, parts }: List): void {
  parts.splice(parts.indexOf(statement), 1);
  delete statement.list;
  if (whole.list === undefined) return;
  statement.list = whole.list;
  whole.list.parts.push(statement);
}

/**
 * `收入合计321.30万元，…主要原因是财政拨款减少358.94万元；事业收入增加69.71万元。其中：`: a change that has no amount is divided into nothing; what the
 * paragraph told before it is, where that is one amount alone.
 */
export function behindChanges(last: Statement, inParagraph: readonly Statement[], lead: string): Statement {
  if ((last.value ?? last.budget) !== undefined || !ofSentenceBefore.test(lead)) return last;
  const told = inParagraph.filter(({ value, list, isReason }) => value !== undefined && !list && isReason !== true);
  const [first, ...others] = told;
  return first !== undefined && others.every(({ value }) => value === first.value) ? first : last;
}

const ofSentenceBefore = /^。?其中[,:]?/u;

/** What the sentence before told, of which nobody tells more than its parts; of several things beside each other none. */
export function toldWhole(
  [last, ...others]: readonly Statement[],
  inParagraph: readonly Statement[],
): readonly Statement[] {
  if (last === undefined || others.length > 0) return [];
  if (last.list !== undefined) return [outermost(last.list).whole];
  const isAlone = inParagraph.every(
    ({ value, list }) => value === undefined || list !== undefined || value === last.value,
  );
  return isAlone ? [last] : [];
}

export function outermost(list: List): List {
  return list.whole.list === undefined ? list : outermost(list.whole.list);
}

/** `主要包括：基本工资、津贴补贴等；公用经费…`: what was listed was named alone, and is over. */
function behindEndedList(lead: string): string {
  const end = lead.indexOf(";");
  const listed = lead.slice(0, Math.max(0, end));
  const from = listed.search(/其中|包括|包含/u);
  const isEnded =
    from >= 0 && (listed.includes("、", from) || namesListed.test(listed)) && !/^;(?:其中|包括)/u.test(lead.slice(end));
  return isEnded ? lead.slice(end) : lead;
}

/** `主要包括：基本工资`: one name is all. */
const namesListed = /主要(?:包括|包含):?[^,;:。]{2,60}$/u;

/** `等于`, `占…`: what follows is no part. */
const equalOrShare = /等于|占[^,;:。]*$/u;
/** Names before 分别. */
const namedBefore = /(?:^|[,;:。])(?!其中|具体|包括)[^,;:。]{2,}(?:分别|依次)/u;

/** `支出总计100.00万元，由本年支出98.00万元和年末结转2.00万元组成`: what says so stands behind the parts. */
function isMadeOf({ paragraph, end, sentence: own }: Figure, lead: string, sentence: Span | undefined): boolean {
  return own === sentence && lead.startsWith(",由") && madeOf.test(paragraph.folded.text.slice(end, sentence.end));
}

/** `其中教育支出、卫生健康支出分别为`, `占比居前三位的分别是`: those that are named, and perhaps not all. */
const someOf = /其中[^,;:。]{2,60}(?:分别|依次)|(?:集中|[较最][大高多]|前[两三四五六1-9])[^,;:。]{0,20}(?:分别|依次)/u;

/** @param isOfOthers what 分别 lists need not be all parts of the whole */
function kindOf(lead: string, opened: boolean, isOfOthers: boolean): List["kind"] | undefined {
  if (completeListWords.test(lead)) return isOfOthers || someOf.test(lead) ? "open" : "complete";
  if (partWords.test(lead)) return "open";
  return opened || /^:[^,;:。]*$/u.test(lead) ? "colon" : undefined;
}

/** `…；其中` and `…。其中` behind a part may begin again with what was divided. */
function isRightBehind(lead: string, whole: Statement): boolean {
  return directPart.test(lead) && !(/^[;。]/u.test(lead) && whole.list !== undefined);
}

/** `项目支出557.55万元，其中高标准农田项目总投资1500万元`: beside the money of one year. */
export function isOfAllYears(near: string, list: List | undefined): boolean {
  return list !== undefined && ofAllYears.test(near) && !ofAllYears.test(list.whole.subject.text);
}

/** `安排项目5个共`: how many parts the figure behind the words has. */
export function partsCountedIn(lead: string): number | undefined {
  const word = partsCounted.exec(lead)?.[1];
  return word === undefined ? undefined : countOf(word);
}
