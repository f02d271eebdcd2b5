/** Whole figures beside others with decimals: `预算1万元，支出0.53万元`. Texts leave out zeros at the end, and nobody rounds so few 万元. */
import { Amount } from "../../amount";
import type { Token } from "./token";

const unit = "万元";
const usualDecimals = 2;
/** From here on a figure may well be rounded: `增加350万元`. */
const fewEnough = 100;

/** @param tokens of one sentence */
export function withDecimals(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => isMoney(token) && token.amount.decimals >= usualDecimals)) return tokens;
  return tokens.map((token) =>
    isMoney(token) && isRoundedToWhole(token.amount)
      ? { ...token, amount: Amount.reported(token.amount.value, usualDecimals, unit) }
      : token,
  );
}

function isMoney({ kind, amount }: Token): boolean {
  return kind === "amount" && amount.unit === unit;
}

/** And not told as `近10万元`. */
function isRoundedToWhole({ decimals, slack, value }: Amount): boolean {
  return decimals === 0 && slack.equals("0.5") && value.isInteger() && value.abs().lessThan(fewEnough);
}
