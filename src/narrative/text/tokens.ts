/** The figures of a paragraph: amounts of money and percentages, each with where it stands. Counts and prices are left alone. */
import { Amount, Exact, type Unit } from "../../amount";
import { nearlyIn, type Nearly } from "../../vocabulary/nearly";
import {
  baseWithoutUnit,
  counted,
  foreignMoney,
  limitSet,
  perPiece,
  thresholdBehind,
  withinLimit,
} from "../../vocabulary/narrative";
import type { Token } from "./token";
import { wordRatesIn } from "./wordRates";

const figure =
  /(?<![\d.])(-?)(\d{1,3}(?:,\d{3})+(?!\d)|\d{1,15}|零(?=[亿万]?元))(\.\d{1,12})?(?:[多余](?=[千百]?[万亿]|元))?(%|万亿元|万亿|亿元|百万元|千万元|万元|千元|元|万(?![元人辆个家台平次批场件项名户份亩公吨份])|亿(?![元人]))?/gu;

const unitsOfWords: Readonly<Record<string, Unit>> = { 万亿: "亿元", 亿: "亿元", 万: "万元" };
/** Units that tables have not, as so many of another. */
const manifold: Readonly<Record<string, { readonly power: number; readonly unit: Unit }>> = {
  千万元: { power: 3, unit: "万元" },
  万亿元: { power: 4, unit: "亿元" },
  万亿: { power: 4, unit: "亿元" },
};

/** Linear in the length of the text: each match begins where the last one ended. */
export function tokensOf(text: string): readonly Token[] {
  const printed = [...text.matchAll(figure)].flatMap((match) => {
    const [whole, , , , unit] = match;
    const end = match.index + whole.length;
    if (unit === undefined) return [];
    const before = text.slice(Math.max(0, match.index - longestLimit), match.index);
    if (isNoMoney(unit, before, text.slice(end, end + longestWord))) return [];
    return [tokenOf(match, unit, text.slice(end, end + 2))];
  });
  const others = [...wordRatesIn(text), ...basesWithoutUnit(text)];
  return others.length === 0 ? printed : [...printed, ...others].sort((one, other) => one.start - other.start);
}

const longestWord = 8;
const longestLimit = 30;

/** `100万元以上`, `20元/人` and `3.2万册`: a threshold, a price, a count. */
function isNoMoney(unit: string, before: string, behind: string): boolean {
  if (unit === "%") return false;
  if (thresholdBehind.test(behind)) return !withinLimit.test(behind) || !limitSet.test(before);
  if (perPiece.test(behind)) return true;
  return unit in unitsOfWords && (counted.test(behind) || foreignMoney.test(behind));
}

/** `较上年2.08减少0.03万元`: in the unit of its change. */
function basesWithoutUnit(text: string): readonly Token[] {
  return [...text.matchAll(baseWithoutUnit)].map((match) => {
    const [whole, digits = "", unit = ""] = match;
    const end = match.index + whole.length;
    return {
      kind: "amount",
      start: end - digits.length,
      end,
      amount: amountOf(new Exact(digits), decimalsOf(digits), unit),
      isShort: true,
      isNegative: false,
    };
  });
}

function tokenOf(match: RegExpExecArray, unit: string, behind: string): Token {
  const [whole, sign = "", integer = "", fraction = ""] = match;
  const before = match.input.slice(Math.max(0, match.index - longestWord), match.index);
  // `5%-10%`, `10-20万元`: what stands there is no minus.
  const isRange = sign === "-" && /[\d年月%元]$/u.test(before);
  const isNegative = sign === "-" && !isRange;
  const digits = `${integer.replaceAll(",", "").replace("零", "0")}${fraction}`;
  const nearly = nearlyIn(before, whole + (unit in unitsOfWords ? behind : ""));
  return {
    kind: unit === "%" ? "rate" : "amount",
    start: isRange ? match.index + 1 : match.index,
    end: match.index + whole.length,
    amount:
      nearly === undefined || isNegative
        ? amountOf(new Exact(digits).times(isNegative ? -1 : 1), decimalsOf(digits), unit)
        : nearlyAmountOf(digits, nearly, unit),
    isShort: unit in unitsOfWords,
    isNegative,
  };
}

function decimalsOf(digits: string): number {
  return (digits.split(".")[1] ?? "").length;
}

/**
 * `1.38亿余元`: from 1.38 to 1.39; `近500万元`: no more than that; `约28万元`: from 27 to 29. Zeros at the end are no digits: `500多万元` is less than
 * 600.
 */
function nearlyAmountOf(digits: string, nearly: Nearly, unit: string): Amount {
  const zeros = digits.includes(".") ? 0 : (/(?<=[1-9])0*$/u.exec(digits)?.[0].length ?? 0);
  const decimals = decimalsOf(digits) - zeros;
  const half = new Exact(10).pow(-decimals).dividedBy(2);
  const value = new Exact(digits);
  if (nearly !== "about") return amountOf(nearly === "more" ? value.plus(half) : value.minus(half), decimals, unit);
  const about = amountOf(value, decimals, unit);
  return zeros > 0 ? about : about.shiftedBy(0, about.slack);
}

function amountOf(value: Exact, decimals: number, unit: string): Amount {
  if (unit === "%") return Amount.rounded(value, decimals, "元");
  const { power = 0, unit: of } = manifold[unit] ?? {};
  if (of !== undefined) return Amount.reported(value.times(new Exact(10).pow(power)), decimals - power, of);
  return Amount.reported(value, decimals, unitsOfWords[unit] ?? (unit as Unit));
}
