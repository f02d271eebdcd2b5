/** What stands behind a number: a unit of money, a measure, and words that make either uncertain. */
import { powerOfTen, type Unit } from "../../../amount";
import { anyOf } from "../../../vocabulary";
import { countedWords } from "./countedWords";

export interface FigureMeasure {
  /** `maybe-money`: 万 and 亿 alone are money in `8.138万/人` and a mere multiple in `3.5万*20元`. */
  readonly kind: "money" | "maybe-money" | "count";
  /** Zeros to add to the number. */
  readonly power: number;
  readonly unit: Unit | undefined;
  /** What follows the unit in the same run of letters. */
  readonly rest: string;
}

const money = /^(?:百?万|千|亿)?元/u;
const large = /^[万亿]/u;
/** 十万元, 百元, 美元, 万余元: money in a unit that is none of ours. */
const otherMoney = /^[十百千万亿多余几来美港日欧澳]{1,3}元/u;
/** 台, and 余台 of `10余台`. */
const counted = new RegExp(`^(?:余|多)?(?:${anyOf(countedWords).source})`, "iu");

/** 27行=（1+2+3）行 adds what stands in lines, not their numbers. */
const linesOfTable = /^各?[行栏列]/u;

/** @returns undefined for money whose amount is not certain, and for what is no quantity */
export function readMeasure(label: string): FigureMeasure | undefined {
  const unit = money.exec(label)?.[0] as Unit | undefined;
  if (unit !== undefined) return { kind: "money", power: powerOfTen[unit], unit, rest: label.slice(unit.length) };
  if (otherMoney.test(label) || linesOfTable.test(label)) return undefined;
  const multiple = large.exec(label)?.[0];
  if (multiple === undefined) return { kind: "count", power: 0, unit: undefined, rest: label };
  const rest = label.slice(1);
  const largeUnit: Unit = multiple === "万" ? "万元" : "亿元";
  if (/^[十百千万亿]/u.test(rest)) return undefined;
  if (isCounted(rest)) return { kind: "count", power: powerOfTen[largeUnit], unit: undefined, rest };
  return { kind: "maybe-money", power: powerOfTen[largeUnit], unit: largeUnit, rest };
}

/** Do the words begin with something that is counted: 人次, 台, 个月? */
export function isCounted(words: string): boolean {
  return counted.test(words);
}

/** Numbers in words change a figure in ways that are not computed here. */
export function hidesNumber(words: string): boolean {
  return /[一二两三四五六七八九十百千半双几]/u.test(words);
}

/** Right behind a number: 9折, 2天半, 15余万元. */
export function altersNumber(rest: string): boolean {
  return /^(?:.{0,2}半|[折成倍多余几])/u.test(rest);
}

/** Behind a figure: 15万元左右. */
export function saysAbout(rest: string): boolean {
  return /^(?:左右|上下|余|多)/u.test(rest);
}
