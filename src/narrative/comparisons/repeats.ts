/** One thing told twice, with two figures. */
import type { Amount } from "../../amount";
import { grouped } from "../../grouped";
import { addsUp } from "./listEnds";
import { withoutEnding } from "../statements/captions";
import { carriedFor } from "../statements/carriedBeside";
import type { List, Statement } from "../statements/statement";
import { ownYear } from "../statements/wordsAround";
import type { Tying } from "../tie/tie";
import { splitOrdinal } from "../../vocabulary";
import { figureNouns, figureOnly } from "../../vocabulary/figureNames";
import { limitOfTold } from "../../vocabulary/narrative";
import { budgetStages, givenOut, scopesSaid, usedFor, whichOfSeveral } from "../../vocabulary/narrativeScopes";

export interface Repeated {
  readonly statement: Statement;
  readonly earlier: Statement;
}

const shortest = 4;

export function* repeatedIn(statements: readonly Statement[], tying: Tying): Iterable<Repeated> {
  const { year } = tying.facts.disclosure;
  const told = statements.filter(
    (statement) =>
      statement.value !== undefined &&
      statement.isReason !== true &&
      statement.isDenied !== true &&
      statement.list === undefined &&
      // `控制在限额32.00亿元以内`: of what was told before it.
      !limitOfTold.test(statement.subject.text) &&
      statement.subject.text.length >= shortest &&
      // `公务接待费2.05万元，年初预算为2.00万元`: of what was told before it, too.
      !figureOnly.test(statement.subject.text) &&
      (statement.year === undefined || statement.year === year) &&
      tying.value(statement).kind === "notFound",
  );
  // Lists of units tell each thing once a unit.
  const twice = [...grouped(told, (statement) => keyOf(statement, tying)).values()].flatMap(
    ([earlier, statement, ...others]) =>
      earlier === undefined || statement === undefined || others.length > 0 || !isSaidAlike(earlier, statement, tying)
        ? []
        : [{ statement, earlier }],
  );
  const differing = twice.filter(isOther);
  const beside = grouped(differing, ({ statement }) => statement.sentence);
  for (const one of differing) if (!isOfParallel(one, beside.get(one.statement.sentence) ?? [])) yield one;
}

/** `由年初的80万元调整为90万元` tells again what was 80, and what is 90. */
function isOther({ statement, earlier }: Repeated): boolean {
  const [own, before] = [toldAmounts(statement), toldAmounts(earlier)];
  return own.every((one) => before.every((other) => one.agreement(other) === "differs"));
}

function toldAmounts({ value, base, isBaseOfYear }: Statement): readonly Amount[] {
  return [value, isBaseOfYear === true ? base : undefined].flatMap((figure) => figure?.amount ?? []);
}

/** `基本支出60万元；基本支出40万元` of 100: both are parts, and one of them is called by the name of the other. */
export function* namedTwice(lists: Iterable<List>, tying: Tying): Iterable<Repeated> {
  for (const { total, parts } of lists) {
    const told = parts.filter(({ value, isReason }) => value !== undefined && isReason !== true);
    for (const [first, second, ...others] of grouped(
      told,
      (one) => `${one.subject.text}/${carriedFor(one)?.subject.text ?? ""}/${tying.ownerOf(one) ?? ""}`,
    ).values()) {
      if (second === undefined || others.length > 0 || !isOther({ statement: second, earlier: first })) continue;
      if (areForUses(first, second)) continue;
      const [right, wrong] = tying.value(first).kind === "agrees" ? [first, second] : [second, first];
      const [isRight, isWrong] = [right, wrong].map((one) => tying.value(one).kind === "agrees");
      if (isWrong !== true && (isRight === true || tying.meaning(right) !== undefined) && addsUp(total, told))
        yield { statement: wrong, earlier: right };
    }
  }
}

/** `全部…，计划90万元，实际80万元` and `服务类…，计划30万元，实际20万元`: two sentences of the same build, of two things. */
function isOfParallel({ earlier }: Repeated, beside: readonly Repeated[]): boolean {
  return beside.filter((one) => one.earlier.sentence === earlier.sentence).length > 1;
}

/** By its own words and not by those of a heading, and in the same months, of the same place, of the same things. */
function isSaidAlike(one: Statement, other: Statement, tying: Tying): boolean {
  if (areOfStages(one, other) || areForUses(one, other) || areOfNamedItems(one, other)) return false;
  const isUnknown = tying.meaning(one) === undefined;
  const scopes = isUnknown ? scopesSaid : scopesSaid.slice(0, 2);
  const areApart = [areOfLikeThings, areOfNamesAbove, areGivenOut, areOfSeveral, areOfOthersBeside];
  if (isUnknown && areApart.some((are) => are(one, other))) return false;
  return [one, other].every(isNamed) && scopes.every((words) => lastSaid(one, words) === lastSaid(other, words));
}

/** `（一）道路项目` / `设备购置费…` and `（二）桥梁项目` / `设备购置费…`: what stands above both is called alike, and is not the same. */
function areOfLikeThings(one: Statement, other: Statement): boolean {
  return [headingAbove, nameInFront].some((above) => {
    const [name, another] = [above(one), above(other)].map(withoutEnding) as [string, string];
    return name !== another && name.length > sharedEnd && name.slice(-sharedEnd) === another.slice(-sharedEnd);
  });
}

/** `1.年初预算草案。` / `收入总计8303万元` and `3.决算情况。` / `收入总计10855万元`: what was planned, and what came of it. */
function areOfStages(one: Statement, other: Statement): boolean {
  const [stage, another] = [stageAbove(one), stageAbove(other)];
  return stage !== undefined && another !== undefined && stage !== another;
}

/** Of a budget that the nearest heading names which of its stages that is. */
function stageAbove(statement: Statement): RegExp | undefined {
  const above = [...statement.heading, nameInFront(statement)].reverse();
  return above.flatMap((words) => budgetStages.find((stage) => stage.test(words)) ?? [])[0];
}

/** `（一）因公出国费用。2021年预算支出…` and `（二）公务接待费。2021年预算支出…`: what says no more than 预算支出 is of what stands above it. */
function areOfNamesAbove(one: Statement, other: Statement): boolean {
  return figureNouns.test(one.subject.text) && [headingAbove, nameInFront].some((above) => above(one) !== above(other));
}

/** `安排中央彩票公益金70万元资助孤儿助学`: to what each was given, and no total. */
function areGivenOut(...both: readonly Statement[]): boolean {
  return both.every(({ paragraph: { folded }, sentence, value }) => {
    const end = value?.start ?? sentence.end;
    const from = Math.max(sentence.start, end - longestBeginning);
    return givenOut.test(folded.text.slice(from, end)) && !ended.test(folded.text.charAt(value?.end ?? end));
  });
}

/** `第一类为烟草企业，上交收入540亿元；第二类为资源型企业，上交收入771亿元`: of another one of several. */
function areOfSeveral(...both: readonly [Statement, Statement]): boolean {
  const [one, other] = both.map(
    ({ paragraph: { folded }, sentence, value }) =>
      [...folded.text.slice(sentence.start, value?.start ?? sentence.end).matchAll(whichOfSeveral)].at(-1)?.[0],
  );
  return one !== undefined && other !== undefined && one !== other;
}

/** `甲片区：补偿费500万元；乙片区：补偿费300万元`, `小学1200人，公用经费86万元；初中800人，公用经费75万元`: items of one sentence, each with its name. */
function areOfNamedItems(...both: readonly [Statement, Statement]): boolean {
  if (both[0].sentence !== both[1].sentence) return false;
  const [one, other] = both.map(({ paragraph: { folded }, sentence, value }) => {
    const before = folded.text.slice(sentence.start, value?.start ?? sentence.end);
    return /^([^,:]+)[,:]/u.exec(before.slice(before.lastIndexOf(";") + 1))?.[1];
  });
  return one !== undefined && other !== undefined && one !== other;
}

/** `中央国有资产总额4.7万亿元，负债总额1.0万亿元；地方国有资产总额28.8万亿元，负债总额8.9万亿元`: each of what its part of the sentence began with. */
function areOfOthersBeside(...both: readonly [Statement, Statement]): boolean {
  const [one, other] = both.map((statement) => firstBeside(statement)?.subject.text) as [string?, string?];
  return one !== undefined && other !== undefined && one !== other && one.slice(-longTail) === other.slice(-longTail);
}

function firstBeside({ beside }: Statement): Statement | undefined {
  let first = beside;
  for (let steps = 0; first?.beside !== undefined && steps < furthestBeside; steps += 1) first = first.beside;
  return first;
}

const longTail = 4;
const furthestBeside = 8;

/** `支出120万元用于设备购置；支出30万元用于维修`: for one thing, and for another. */
function areForUses(...both: readonly [Statement, Statement]): boolean {
  const [one, other] = both.map(({ paragraph: { folded }, value, sentence }) =>
    value === undefined ? undefined : usedFor.exec(folded.text.slice(value.end, sentence.end))?.[1],
  );
  return one !== undefined && other !== undefined && one !== other;
}

const ended = /^[,;:。()]?$/u;

const sharedEnd = 2;
const longestName = 20;

function headingAbove({ heading }: Statement): string {
  return heading.findLast((words) => words !== "") ?? "";
}

/** `一、道路项目。`, `市财政局：`: before the first figure of the paragraph. */
function nameInFront({ paragraph: { folded } }: Statement): string {
  const [name = ""] = /^[^,;:。]*(?=[,:。])/u.exec(splitOrdinal(folded.text.slice(0, longestBeginning)).text) ?? [];
  return name.length > longestName || /\d/u.test(name) ? "" : name;
}

/** `收、支总计各减少1267.86，2570.97万元`: what only a heading names may be anything. */
function isNamed({ heading, subject: { text }, paragraph: { folded }, sentence }: Statement): boolean {
  return !heading.includes(text) || folded.text.slice(sentence.start, sentence.end).includes(text);
}

const furthestBack = 400;
const longestBeginning = 80;

/** What headings, the beginning of the paragraph and the words before the figure say last. */
function lastSaid({ heading, paragraph, sentence, value }: Statement, words: RegExp): string {
  const { text } = paragraph.folded;
  const end = value?.start ?? sentence.end;
  const from = Math.max(0, end - furthestBack);
  const said = [...heading, text.slice(0, Math.min(from, longestBeginning)), text.slice(from, end)].join("。");
  return [...said.matchAll(words)].at(-1)?.[0] ?? "";
}

/** The same words under the same budget, for the same thing, of the same unit, in the same year. */
function keyOf(statement: Statement, tying: Tying): string {
  const meaning = tying.meaning(statement);
  const { subject, gives = carriedFor(statement) } = statement;
  const year = yearOf(statement) ?? tying.facts.disclosure.year;
  return [
    subject.text,
    meaning?.scope ?? "",
    gives?.subject.text ?? "",
    tying.ownerOf(statement) ?? "",
    year ?? "",
  ].join("/");
}

/** `2019年，我区…。政府性基金转移收入458万元。`: a year holds for the sentences behind it, that of a heading for its section. */
function yearOf({ year, yearAbove, paragraph: { folded }, sentence, value }: Statement): number | undefined {
  if (year !== undefined) return year;
  const end = value?.start ?? sentence.end;
  return ownYear(folded.text.slice(Math.max(0, end - furthestBack), end)) ?? yearAbove;
}
