/** The figures of a paragraph: amounts of money and percentages, each with where it stands. Counts and prices are left alone. */
import { Amount, Exact, type Unit } from "../../amount";
import { counted, foreignMoney, perPiece, thresholdBehind } from "../../vocabulary/narrative";
import type { Token } from "./token";
import { wordRatesIn } from "./wordRates";

const figure =
  /(?<![\d.])(-?)(\d{1,3}(?:,\d{3})+(?!\d)|\d{1,15}|零(?=[亿万]?元))(\.\d{1,12})?(%|亿元|百万元|千万元|万元|千元|元|万(?![元人辆个家台平次批场件项名户份亩公吨份])|亿(?![元人]))?/gu;

const unitsOfWords: Readonly<Record<string, Unit>> = { 亿: "亿元", 万: "万元" };

/** Linear in the length of the text: each match begins where the last one ended. */
export function tokensOf(text: string): readonly Token[] {
  const printed = [...text.matchAll(figure)].flatMap((match) => {
    const [whole, , , , unit] = match;
    const end = match.index + whole.length;
    if (unit === undefined || isNoMoney(unit, text.slice(end, end + longestWord))) return [];
    return [
      tokenOf(
        match,
        unit,
        text.charAt(match.index - 1),
        unit in unitsOfWords && andMore.test(text.slice(end, end + 2)),
      ),
    ];
  });
  const inWords = wordRatesIn(text);
  return inWords.length === 0 ? printed : [...printed, ...inWords].sort((one, other) => one.start - other.start);
}

const longestWord = 8;

/** `100万元以上`, `20元/人` and `3.2万册`: a threshold, a price, a count. */
function isNoMoney(unit: string, behind: string): boolean {
  if (unit === "%") return false;
  if (thresholdBehind.test(behind) || perPiece.test(behind)) return true;
  return unit in unitsOfWords && (counted.test(behind) || foreignMoney.test(behind));
}

/** `1.38亿余元`: from 1.38 to 1.39. */
const andMore = /^[余多]元/u;
const half = 0.5;

/** @param isMore what was cut off is told to be there */
function tokenOf(match: RegExpExecArray, unit: string, before: string, isMore: boolean): Token {
  const [whole, sign = "", integer = "", fraction = ""] = match;
  // `5%-10%`, `10-20万元`: what stands there is no minus.
  const isRange = sign === "-" && /[\d年月%元]/u.test(before);
  const isNegative = sign === "-" && !isRange;
  const decimals = Math.max(0, fraction.length - 1);
  const cutOff = isMore ? new Exact(half).times(new Exact(10).pow(-decimals)) : 0;
  const value = new Exact(`${isNegative ? "-" : ""}${integer.replaceAll(",", "").replace("零", "0")}${fraction}`).plus(
    cutOff,
  );
  return {
    kind: unit === "%" ? "rate" : "amount",
    start: isRange ? match.index + 1 : match.index,
    end: match.index + whole.length,
    amount: amountOf(value, decimals, unit),
    isShort: unit in unitsOfWords,
    isNegative,
  };
}

function amountOf(value: Exact, decimals: number, unit: string): Amount {
  if (unit === "%") return Amount.rounded(value, decimals, "元");
  if (unit === "千万元") return Amount.reported(value.times(1000), decimals - 3, "万元");
  return Amount.reported(value, decimals, unitsOfWords[unit] ?? (unit as Unit));
}
