/** The figures of a paragraph: amounts of money and percentages, each with where it stands. Counts and prices are left alone. */
import { Amount, Exact, type Unit } from "../amount";
import { counted, perPiece, thresholdBehind } from "../vocabulary/narrative";

export interface Token {
  readonly kind: "amount" | "rate";
  /** In the folded text. */
  readonly start: number;
  readonly end: number;
  /** Of a rate the number before the percent sign. */
  readonly amount: Amount;
  /** 元 is left out: `331.09万`. */
  readonly isShort: boolean;
  /** Printed with a minus. */
  readonly isNegative: boolean;
}

const figure =
  /(?<![\d.])(-?)(\d{1,3}(?:,\d{3})+(?!\d)|\d{1,15})(\.\d{1,12})?(%|亿元|百万元|千万元|万元|千元|元|万(?![元人辆个家台平次批场件项名户份亩公吨份])|亿(?![元人]))?/gu;

const unitsOfWords: Readonly<Record<string, Unit>> = { 亿: "亿元", 万: "万元" };

/** Linear in the length of the text: each match begins where the last one ended. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(figure)) {
    const [whole, sign = "", integer = "", fraction = "", unit = ""] = match;
    if (unit === "") continue;
    const start = match.index;
    const end = start + whole.length;
    const behind = text.slice(end, end + 8);
    if (unit !== "%" && (thresholdBehind.test(behind) || perPiece.test(behind))) continue;
    if (unit.length === 1 && unit !== "%" && unit !== "元" && counted.test(behind)) continue;
    const isRange = sign === "-" && /[\d年月%元]/u.test(text.charAt(start - 1));
    const value = new Exact(`${sign === "-" && !isRange ? "-" : ""}${integer.replaceAll(",", "")}${fraction}`);
    const decimals = Math.max(0, fraction.length - 1);
    tokens.push({
      kind: unit === "%" ? "rate" : "amount",
      start: isRange ? start + 1 : start,
      end,
      amount:
        unit === "%"
          ? Amount.rounded(value, decimals, "元")
          : unit === "千万元"
            ? Amount.reported(value.times(1000), decimals - 3, "万元")
            : Amount.reported(value, decimals, unitsOfWords[unit] ?? (unit as Unit)),
      isShort: unit in unitsOfWords,
      isNegative: sign === "-" && !isRange,
    });
  }
  return tokens;
}
