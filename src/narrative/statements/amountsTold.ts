/** Amounts: of what is told, of its budget, and of what came of that. */
import {
  adjustedBudget,
  bareOutcome,
  changedInYear,
  completionBehindFigure,
  inCourseOfYear,
  inOtherUnit,
  namedBehindShare,
  outcomeBeforeFigure,
  partWords,
  ratioName,
  timeOfFigure,
  untilNow,
} from "../../vocabulary/narrative";
import { complements } from "../../vocabulary/narrativeSums";
import { isAbove } from "../tie/above";
import { deniesPart } from "./lists";
import type { Role } from "./roles";
import type { Figure, Statement, Subject } from "./statement";
import { alike, isEmptySubject } from "./subject";
import { isOfBudget, isOpen, type Told } from "./told";
import { isInitialBudget, isOfAnother, longestLead, ownYear, type Words } from "./wordsAround";

/** A budget of which the text goes on to tell what came of it. */
export function tellBudget(told: Told, figures: readonly Figure[], rest: string, words: Words): void {
  const subject = told.subject(rest);
  const isOfTold = ({ completion, budget, value, subject: { text } }: Statement): boolean =>
    budget === undefined &&
    !changesBudget.test(text) &&
    (completion !== undefined || (value !== undefined && completionBehindFigure.test(words.nextLead)));
  const mayBecome = (one: Statement): boolean =>
    isOpen(one) || (isPlan(one) && (one.list === undefined || adjustedBudget.test(words.lead)));
  if (isEmptySubject(subject) && told.current.length > 0 && told.current.every(mayBecome))
    // `年初预算790.64万元，全年预算832.25万元，决算832.25万元`
    told.onEach(figures, (statement, figure) => {
      const earlier = statement.budget ?? statement.value;
      delete statement.value;
      statement.isPlanned = false;
      // `全年预算数为35万元（年初预算30万元）`: what it was at first may be told behind what it became.
      const isFirst = earlier !== undefined && isInitialBudget(figure) && !isInitialBudget(earlier);
      const [initial, budget] = isFirst ? [figure, earlier] : [earlier, figure];
      if (initial !== undefined) statement.initialBudget ??= initial;
      statement.budget = budget;
    });
  else if (isEmptySubject(subject) && told.current.some(isOfTold))
    told.onEach(figures, (statement, figure) => (statement.budget ??= figure));
  else told.begin(figures, rest, words, "budget");
}

/** In final accounts `公务接待费6.10万元（预算9.00万元）`: what was planned for that. @returns whether the figures are of what was told last */
export function tellBudgetOfTold(told: Told, figures: readonly Figure[], rest: string, { lead }: Words): boolean {
  const { current, document } = told;
  const isSpent = ({ value, budget, isPlanned, change }: Statement): boolean =>
    value !== undefined && budget === undefined && isPlanned !== true && change === undefined;
  if (document.kind !== "finalAccounts" || lead.includes(";") || !isEmptySubject(told.subject(rest))) return false;
  const isOfSentence = current.every(({ sentence }) => sentence === figures[0]?.sentence);
  if (current.length === 0 || !isOfSentence || !current.every(isSpent)) return false;
  told.onEach(figures, (statement, figure) => (statement.budget = figure));
  return true;
}

/** `年中追加10.00万元，调整预算数260.00万元`: what a budget was changed by has none. */
const changesBudget = /追加|调[增减]|核减/u;

/** `年初预算100.00万元，年中追加15.12万元，支出决算115.12万元`: between a budget and what came of it. @returns whether the figure is told so */
export function tellAdjustment(told: Told, figure: Figure, { near, nextLead }: Words): boolean {
  const [, word] = changedInYear.exec(near) ?? [];
  const [last, ...others] = told.current;
  if (word === undefined || figure.kind !== "amount" || last === undefined || others.length > 0) return false;
  if (!inCourseOfYear.test(near) && !outcomeBeforeFigure.test(nextLead)) return false;
  if ((!isOpen(last) && !isPlan(last)) || last.sentence !== figure.sentence || told.isReason) return false;
  last.adjustments = [...(last.adjustments ?? []), { figure, rises: /加|增/u.test(word) }];
  return true;
}

/** What came of a budget, which may have been told before. */
export function tellOutcome(told: Told, figures: readonly Figure[], rest: string, near: string, words: Words): void {
  const subject = told.subject(rest);
  if (isEmptySubject(subject) && tellBefore(told, figures, near)) return;
  const planned = plannedBefore(told, words.lead);
  const open = told.current.length > 0 && told.current.every(({ value }) => value === undefined);
  if (open && (isEmptySubject(subject) || told.current.some((one) => alike(one.subject.text, subject.text))))
    told.onEach(figures, (statement, figure) => (statement.value ??= figure));
  else if (isEmptySubject(subject) && figures.length === 1 && planned !== undefined) {
    if (planned.value !== undefined) planned.budget ??= planned.value;
    planned.value = figures[0] as Figure;
    planned.isPlanned = false;
    told.current = [planned];
  } else
    told.begin(
      figures,
      isEmptySubject(subject) && !isOtherSide(told.current[0], near) ? rest : near,
      words,
      "value",
      false,
    );
}

/** `2026年预算960.00万元，2025年执行900.00万元`: what it was before, and not what came of it. @returns whether it is */
function tellBefore(told: Told, figures: readonly Figure[], near: string): boolean {
  const [last, ...others] = told.current;
  const year = ownYear(near);
  const own = last?.year ?? told.document.year;
  if (last === undefined || others.length > 0 || year === undefined || own === undefined || year >= own) return false;
  if (last.base !== undefined || last.change !== undefined) return false;
  told.onEach(figures, (one, figure) => {
    if (isOpen(one)) {
      one.value = one.budget as Figure;
      one.isPlanned = true;
      delete one.budget;
    }
    one.base = figure;
    one.baseKind = "outcome";
    one.baseYear = year;
  });
  return true;
}

/** `收入决算129.34万元，支出决算129.34万元`: other than what was told before. */
function isOtherSide(last: Statement | undefined, words: string): boolean {
  return /收/u.test(last?.subject.text ?? "") && words.includes("支");
}

function isPlan({ isPlanned, value, change }: Statement): boolean {
  return isPlanned === true && value !== undefined && change === undefined;
}

/** The budget of which the next figure tells what came of it; behind its parts only a semicolon leads back to it. */
function plannedBefore(told: Told, lead: string): Statement | undefined {
  const [last] = told.current;
  const one = isOfBudget(last?.list) ? (lead.includes(";") ? last?.list?.whole : undefined) : last;
  if (isOtherSide(one, lead)) return undefined;
  return one !== undefined && (isOpen(one) || one.isPlanned === true) && one.change === undefined ? one : undefined;
}

/** `预算1.58万元，支出0.96万元`: does 支出 alone say that this is what came of the budget told before? */
export function isBareOutcome(told: Told, near: string, lead: string): boolean {
  if (!bareOutcome.test(near)) return false;
  const planned = plannedBefore(told, lead);
  return planned !== undefined && (isOpen(planned) || !near.startsWith("本年"));
}

/** An amount of which the words say no more than of what it is. */
export function tellValue(told: Told, figures: readonly Figure[], near: string, words: Words, isPlan?: true): void {
  if (tellNamedByShare(told, figures, words)) return;
  const [last] = told.current;
  const isUnnamed =
    last !== undefined &&
    !isOfAnother(words) &&
    isEmptySubject(told.subject(near)) &&
    (last.value !== undefined || isEmptySubject(told.subject(beforeColon(words))));
  const tellOfLast = words.opened ? tellInBracket : tellUnnamed;
  const year = ownYear(near);
  if (isUnnamed && tellOfLast(told, figures, last, year)) return;
  // `公务接待费2025年1.50万元，2026年1.20万元`: of the same.
  const isNextYear = isUnnamed && !words.opened && year !== undefined && last.year === year - 1;
  told.begin(figures, isNextYear ? `${String(year)}年${last.subject.text}` : near, words, "value", isPlan);
}

/** `具体情况如下：1.公务接待费：1.20万元`: what a colon stands behind; empty where it only leads on. */
function beforeColon({ lead, near }: Words): string {
  const name = /([^,;:。|]*):$/u.exec(lead.slice(0, lead.length - near.length))?.[1] ?? "";
  return partWords.test(name) ? "" : name;
}

/** `59.41%为基本支出，计4570.36万元`: what the share is of. @returns whether the figure is told so */
function tellNamedByShare(told: Told, [figure, ...others]: readonly Figure[], words: Words): boolean {
  const { loose } = told;
  const name = namedBehindShare.exec(words.lead)?.[1];
  if (name === undefined || figure === undefined || loose === undefined || others.length > 0) return false;
  if (loose.end !== figure.start - words.lead.length || loose.paragraph !== figure.paragraph) return false;
  told.begin([figure], name, words, "value");
  for (const statement of told.current) statement.share = { figure: loose, whole: "" };
  return true;
}

/** `公务接待费：2026年1.20万元，2025年1.50万元`: what it is, and then what it was. @returns whether the figures are of what was told last */
function tellUnnamed(told: Told, figures: readonly Figure[], last: Statement, year: number | undefined): boolean {
  if (last.value === undefined && last.budget === undefined) {
    told.onEach(figures, (one, figure) => (one.value ??= figure));
    return true;
  }
  const own = last.year ?? told.document.year;
  if (year === undefined || own === undefined || year >= own || last.base !== undefined) return false;
  told.onEach(figures, (one, figure) => (one.base ??= figure));
  return true;
}

/** `比上年减少0.30万元（2026年1.20万元，2025年1.50万元）`. @returns whether the figures are of what was told last */
function tellInBracket(told: Told, figures: readonly Figure[], last: Statement, year: number | undefined): boolean {
  if (last.value !== undefined) return false;
  const before = last.change?.baseYear ?? (last.year ?? told.document.year ?? 0) - 1;
  if (year === undefined || year > before) told.onEach(figures, (one, figure) => (one.value ??= figure));
  else if (year === before) told.onEach(figures, (one, figure) => (one.base ??= figure));
  return true;
}

/** `2057.89万元，约合0.21亿元`: the same amount once more. @returns whether it is */
export function tellRestated(told: Told, [figure, ...others]: readonly Figure[], { lead }: Words): boolean {
  const [statement] = told.current;
  const last = statement?.value;
  if (statement === undefined || last === undefined || figure === undefined || others.length > 0) return false;
  if (statement.restated !== undefined || told.current.length > 1 || !inOtherUnit.test(lead)) return false;
  if (last.amount.unit === figure.amount.unit || !isRightBehind(figure, last, lead)) return false;
  statement.restated = figure;
  return true;
}

function isRightBehind(figure: Figure, last: Figure, { length }: string): boolean {
  return last.paragraph === figure.paragraph && last.end === figure.start - length;
}

/** `税收收入60万元，非税收入40万元，税收占比60%`: of what is named, where it is named. */
export function tellShare(
  told: Told,
  figures: readonly Figure[],
  { rest, whole }: Extract<Role, { kind: "share" }>,
): void {
  const subject = told.subject(rest);
  const { text } = subject;
  const [figure] = figures;
  if (figure !== undefined && isEmptySubject(subject)) {
    const ofTime = toldOfTime(told, rest, figure);
    if (ofTime !== undefined) {
      for (const one of ofTime) one.share ??= { figure, whole };
      return;
    }
  }
  const isNamed = text !== "" && told.current.every((one) => !alike(one.subject.text, text));
  const named = isNamed ? told.inParagraph.findLast((one) => one.subject.text.startsWith(text)) : undefined;
  if (named !== undefined && figure !== undefined) named.share ??= { figure, whole };
  else if (isNamed && figures.length === 1 && figure !== undefined && (isName(text) || isOfPair(text)))
    told.orphan(subject, figure).share = { figure, whole };
  else if (!isRatioName(rest, whole, isNamed))
    told.onEach(figures, (statement, one) => (statement.share ??= { figure: one, whole }));
}

/** `预算500万元，执行450万元，结余50万元，结余占预算的10%`: of what is named before 占. @returns whether the figure is told so */
export function tellShareOfBudget({ inParagraph }: Told, figure: Figure, { text }: Subject): boolean {
  if (text.length < shortestPart) return false;
  const beside = inParagraph.filter(({ sentence }) => sentence === figure.sentence);
  const budget = beside.findLast((one) => one.budget !== undefined)?.budget;
  const part = beside.findLast(
    ({ subject, value, budget: own }) =>
      value !== undefined && own === undefined && subject.text !== "" && text.startsWith(subject.text),
  );
  if (budget === undefined || part === undefined) return false;
  part.share ??= { figure, whole: "", told: budget };
  return true;
}

const shortestPart = 2;

/**
 * `占公用经费的38.00%（公用经费120.00万元）`, `完成年度计划的80%（年度计划4000万元）`: in a bracket right behind a percentage what that is of, and no part
 * of the amount that has it.
 *
 * @returns whether the figure is told so
 */
export function tellWholeOfShare(told: Told, figures: readonly Figure[], words: Words): boolean {
  const [figure] = figures;
  const of = figure && figures.length === 1 ? rateBefore(told, figure, words) : undefined;
  if (figure === undefined || of === undefined) return false;
  const { statement, value, isShare } = of;
  const { share } = statement;
  const subject = told.subject(words.near);
  const isNamed = isShare && isNameOf(subject, told.subject(share?.whole ?? ""));
  if (!isNamed && !isAbove(figure.amount, value.amount)) return false;
  const isMeant = isNamed || share?.whole === "" || isEmptySubject(subject);
  if (isShare && isMeant && share !== undefined) statement.share = { told: figure, ...share };
  // Until the bracket closes.
  [told.current, told.lists] = [[], []];
  told.begin([figure], words.near, words, "value");
  return true;
}

/** The percentage right behind which a bracket begins with the figure, and what has it. */
function rateBefore(
  { current: [statement, ...others], loose }: Told,
  figure: Figure,
  words: Words,
): { readonly statement: Statement; readonly value: Figure; readonly isShare: boolean } | undefined {
  const { near, lead, opened } = words;
  if (statement?.value === undefined || others.length > 0 || !opened || !lead.startsWith("(")) return undefined;
  if (partWords.test(lead) || ownYear(near) !== undefined || deniesPart(words, figure)) return undefined;
  const { share, completion, value } = statement;
  const behind = figure.start - lead.length;
  const rate = [share?.figure, completion, loose].find((one) => one?.end === behind);
  return rate?.paragraph === figure.paragraph ? { statement, value, isShare: rate === share?.figure } : undefined;
}

function isNameOf(one: Subject, whole: Subject): boolean {
  return !isEmptySubject(one) && alike(one.text, whole.text);
}

/**
 * `2024年安排253.77万元，累计安排507.54万元，2024年安排数占总投资的25%`: of the figure of that time, and of none where the last is of another.
 *
 * @returns undefined where the words before 占 tell no time, or that of the last
 */
function toldOfTime(
  { current, inParagraph }: Told,
  rest: string,
  { sentence }: Figure,
): readonly Statement[] | undefined {
  const [time] = timeOfFigure.exec(rest) ?? [];
  const [last, ...others] = current;
  if (time === undefined || last === undefined || others.length > 0) return undefined;
  const isOfTime = (one: Statement): boolean => clauseOf(one).includes(time);
  if (isOfTime(last)) return undefined;
  const told = inParagraph.findLast((one) => one.sentence === sentence && isOfTime(one));
  return told !== undefined ? [told] : untilNow.test(clauseOf(last)) ? [] : undefined;
}

function clauseOf({ value, sentence }: Statement): string {
  if (value === undefined) return "";
  const before = value.paragraph.folded.text.slice(Math.max(sentence.start, value.start - longestLead), value.start);
  return before.slice(Math.max(...[...",;:。"].map((mark) => before.lastIndexOf(mark))) + 1);
}

/** `药占比26.8%`: a ratio that has a name of its own. */
function isRatioName(rest: string, whole: string, isNamed: boolean): boolean {
  return isNamed && whole === "" && ratioName.test(rest.replace(/^[,;:、]+/u, ""));
}

/** 税收, 非税: a part by its name, however short. */
function isOfPair(text: string): boolean {
  return complements.some(({ pair }) => pair.some((words) => words.test(text)));
}

const shortestName = 4;

/** `基本支出占33.21%，计668.87万元`: the amount may follow. */
function isName(text: string): boolean {
  return text.length >= shortestName && !/比[重例率]/u.test(text);
}
