/** `一般公共预算支出900万元；国有资本经营预算支出0万元。其中：基本支出600万元`: what is divided behind several that are told beside each other. */
import { Amount } from "../../amount";
import { eachUsedFor } from "../../vocabulary/narrativeScopes";
import { containing } from "../measures/measureParts";
import { meaningAlone } from "../measures/measures";
import { isAbove } from "../tie/above";
import { dividedWithin, listBehind, namedAlike } from "./lists";
import type { Figure, List, Statement, Subject } from "./statement";
import type { Words } from "./wordsAround";

/** The first part of a list. */
interface First {
  readonly part: Figure;
  readonly subject: Subject;
}

/**
 * @param last what was told last
 * @param told in the paragraph
 * @returns the list that the words before its first part begin, without a part yet; undefined where they begin none
 */
export function listOf(last: Statement, told: readonly Statement[], words: Words, first: First): List | undefined {
  const { part, subject } = first;
  const own = words.opened ? last : (namedAlike(last, subject, part) ?? dividedWithin(last, subject, words));
  if (own === undefined) return undefined;
  const isApart = words.lead.startsWith(";") || own.sentence !== part.sentence;
  const isOfEach = eachUsedFor.test(words.lead) && isJoined(own, told[told.indexOf(own) - 1]);
  const { whole, series } = isOfEach
    ? { whole: wholeOf(own, told) }
    : isApart
      ? dividedTogether(own, told, first)
      : { whole: own };
  return whole && listBehind(whole, words, part.sentence, series);
}

/** What a list divides that stands apart from the last of several. */
interface Divided {
  /** Undefined where nothing tells how much it is. */
  readonly whole: Statement | undefined;
  /** All of them, which may be divided together. */
  readonly series?: readonly Statement[] | undefined;
}

/**
 * A part that is larger than the last of them is none of that one alone, whatever it is called: it is one of what they are parts of, or of all that
 * they come to. Of one that is not larger nobody knows.
 */
function dividedTogether(last: Statement, told: readonly Statement[], { part, subject }: First): Divided {
  const { value, list } = last;
  const series = list === undefined ? seriesOf(last, told) : list.parts.filter((one) => one.value !== undefined);
  if (value === undefined || !isSeries(series) || isNamedPart(subject.text, last)) return { whole: last };
  const sum = valueTogether(series);
  if (isAbove(part.amount, sum)) return { whole: last };
  if (!isAbove(part.amount, value.amount)) return { whole: last, series };
  return { whole: wholeOf(last, told) };
}

/** Of what the last of a series is a part; where no list says it, what tells as much as they come to. */
function wholeOf(last: Statement, told: readonly Statement[]): Statement | undefined {
  if (last.list !== undefined) return last.list.whole;
  const series = seriesOf(last, told);
  const sum = valueTogether(series);
  const before = told.slice(0, told.indexOf(series[0] as Statement));
  return before.findLast((one) => one.value !== undefined && one.value.amount.agreement(sum) !== "differs");
}

/** `一般债券1.10亿元、专项债券5.20亿元`: told in one breath. */
function isJoined({ value: last }: Statement, before: Statement | undefined): boolean {
  const value = before?.value;
  if (value === undefined || last === undefined || value.paragraph !== last.paragraph) return false;
  return /^[、和及与][^,;:。、]*$/u.test(last.paragraph.folded.text.slice(value.end, last.start));
}

export function valueTogether(statements: readonly Statement[]): Amount {
  const amounts = statements.flatMap(({ value }) => value?.amount ?? []);
  return Amount.sum(amounts, amounts[0]?.unit ?? "万元");
}

/** So many that they are no pair of other things, `收入…，支出…`; of two their names say it. */
function isSeries(told: readonly Statement[]): boolean {
  if (told.length > 2) return true;
  return told.length === 2 && told.every(({ subject }) => meaningAlone(subject.text)?.saysScope === true);
}

/** `公务接待费1万元。其中：国内接待费2万元`: it is a part of the last one by its name. */
function isNamedPart(text: string, { subject }: Statement): boolean {
  const [own, other] = [text, subject.text].map((words) => meaningAlone(words)?.measure);
  return own !== undefined && other !== undefined && containing[own] === other;
}

/** Those right before the last one in its sentence, with a value and nothing else told of them. */
function seriesOf(last: Statement, told: readonly Statement[]): readonly Statement[] {
  const beside = told.slice(0, told.indexOf(last) + 1);
  const before = beside.findLastIndex((one) => one.sentence !== last.sentence || !isBare(one));
  return beside.slice(before + 1);
}

function isBare({ value, list, change, isReason }: Statement): boolean {
  return value !== undefined && list === undefined && change === undefined && isReason !== true;
}
