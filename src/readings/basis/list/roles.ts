/** What an amount is to the item that mentions it: its own, a price, last year's, a part of another. */
import type { AmountMention, Money } from "../arithmetic/mentions";
import { anyOf } from "../../../vocabulary";
import type { TextSpan } from "../signs/span";
import { comparisonWords, otherSumWords, priceWords } from "./roleWords";

/**
 * `nothing` says nothing about money: a count, a population. `aside`: a price or a comparison, which leaves the item's own
 * amount as it is. `doubt`: other years and other sums, beside which it is not certain what the item's own amount is.
 */
export type AmountRole = "amount" | "total" | "of-which" | "aside" | "doubt" | "nothing";

const price = anyOf(priceWords);
const comparison = anyOf(comparisonWords);
const otherSums = anyOf(otherSumWords);
const perPeriod = /^(?:季度?|半年|个?月)(?!\/)/u;
const eachPeriod = /每个?(季|半年|月|周|天|日|次|期)/u;
const eachThing = /每(?!年|个?(?:季|半年|月))/u;
/** Directly behind an amount: `0.5万元一次`, `120万元的8%`. */
const eachBehind = /^(?:每(?!年)|一(?:次(?!性)|[人台套家个场期月]))/u;
const share = /^的?\s?\d+(?:\.\d+)?%/u;
/** Directly before an amount, or behind it. */
const limitAhead = /[≥≤≧≦<>]\s*$/u;
const limitBehind = /^以[内上下]/u;
const year = /(?:19|20)\d\d年(?!起|以来|开始|第)/u;
const pastYear = /[上去前往历]年/u;
/** 按上年发生数预计13.99元 is about this year. */
const lookingForward = /预计|预估|估算|拟|本年|今年|当年/u;
const population = /(?:人[口数次]|群众|参保人?数?|粉丝|用户数?|面积|数量|客流量?)(?:约|为|达到?|超过?|近)*$/u;
/** 共计14万元 adds up what stands before it; 水电费合计2万元 is a part like the others. */
const totalWord =
  /(?:^|[,，;。:\n()、!?])\s*(?:以上|上述|各项|两者|[一二两三四五六七八九十\d]+[项区个类笔]|费用|经费|资金|金额|项目|预算|全年|年度|年|所需|需|支出|等|故|则)*(?:[共合总小]计|总[共额价]|共[需为]?|总费用|计)(?:[为是需约:]|经费|费用|资金|人民币|金额|支出)*\s*$/u;
const partOfWhich = /其中/u;

/**
 * @param folded the whole text
 * @param segment the part of it whose words may tell the role
 */
export function roleOf(mention: AmountMention, folded: string, segment: TextSpan): AmountRole {
  if (mention.kind === "unclear") return "doubt";
  const { quantity, kind, isProduct, isMaybeMoney } = mention;
  // （2000+1000）*12: money, but in which unit?
  if (quantity.unit === undefined)
    return kind === "equated" || (kind === "computed" && isProduct) ? "doubt" : "nothing";
  const words = wordsAround(mention, folded, segment);
  if (isMaybeMoney && population.test(words.clause)) return "nothing";
  if (isOfPeriod(mention, words)) return "doubt";
  if (isPrice(mention, words)) return "aside";
  if (isOtherSum(words)) return "doubt";
  if (comparison.test(words.clause)) return "aside";
  if (isOfOtherYear(words)) return "doubt";
  if (totalWord.test(words.before)) return "total";
  return partOfWhich.test(words.sentence) ? "of-which" : "amount";
}

interface WordsAround {
  /** The mention itself, and what stands around it in the same segment. */
  readonly own: string;
  readonly before: string;
  readonly behind: string;
  /** Since the last stop, comma or bracket, 、 among them. */
  readonly clause: string;
  /** Past 、, and as far as the clause goes on behind the mention. */
  readonly wholeClause: string;
  /** Without what it says in brackets. */
  readonly sentence: string;
}

/** How far the words reach that tell the role. */
const reachBack = 160;
const reachOn = 12;

function wordsAround({ start, end }: TextSpan, folded: string, segment: TextSpan): WordsAround {
  const before = folded.slice(Math.max(segment.start, start - reachBack), start);
  const behind = folded.slice(end, end + reachOn);
  return {
    own: folded.slice(start, end),
    before,
    behind,
    clause: lastPart(before, /[,，;。:\n()、!?]/u),
    wholeClause: lastPart(before, /[,，;。:\n()!?]/u) + (/^[^,，;。:\n()、]*/u.exec(behind)?.[0] ?? ""),
    sentence: lastPart(before, /[;。\n]/u).replace(/\([^()]*\)/gu, ""),
  };
}

function lastPart(text: string, delimiter: RegExp): string {
  return text.split(delimiter).at(-1) ?? "";
}

/** `160万元/季度`, `3人*1万元/月`: what a month or a season costs, without a word on how many there are. */
function isOfPeriod({ kind, per }: Money, { own, clause }: WordsAround): boolean {
  if (perPeriod.test(per)) return true;
  const ahead = eachPeriod.exec(clause)?.[1];
  // 每人每月5000元 is a price like any other.
  if (kind === "printed") return per === "" && /[季年月]/u.test(ahead ?? "") && !eachThing.test(clause);
  const period = ahead ?? /\/个?(季|月)/u.exec(own)?.[1];
  if (period === undefined) return false;
  return !new RegExp(`\\d\\s*个?${period}`, "u").test(own) && !(period === "月" && /12(?![\d.])/u.test(own));
}

function isPrice({ kind, per }: Money, { clause, behind }: WordsAround): boolean {
  // 4万元/年 is what a yearly budget needs; 4万元/年/人 is not.
  if (per !== "" && !/^年度?(?![/人])/u.test(per)) return true;
  return kind === "printed" && (price.test(clause) || eachBehind.test(behind) || share.test(behind));
}

function isOtherSum({ before, behind, wholeClause }: WordsAround): boolean {
  return otherSums.test(wholeClause) || limitAhead.test(before) || limitBehind.test(behind);
}

function isOfOtherYear({ clause, wholeClause, sentence }: WordsAround): boolean {
  return !lookingForward.test(clause) && (pastYear.test(wholeClause) || year.test(sentence));
}
