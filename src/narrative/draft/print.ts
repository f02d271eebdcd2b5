/** How a draft prints amounts, shares and rates. */
import { Amount } from "../../amount";

const unit = "万元";
const usualDecimals = 2;

/** In 万元 with two decimals, or with as many as tell it from nothing. */
export function printed(amount: Amount): Amount {
  const own = amount.in(unit);
  const rounded = own.roundedTo(usualDecimals);
  return rounded.isZero && !own.isZero ? own : rounded;
}

export function moneyText(amount: Amount): string {
  return `${amount.toText(usualDecimals)}${amount.unit}`;
}

/** `56.67%`, of the printed figures; undefined where the whole is nothing or below. */
export function percentOf(part: Amount, whole: Amount): string | undefined {
  if (whole.isZero || whole.isNegative) return undefined;
  const ratio = Amount.exact(part.value, unit).dividedBy(Amount.exact(whole.value, unit));
  return ratio === undefined ? undefined : `${ratio.scaledBy(100).roundedTo(usualDecimals).toText(usualDecimals)}%`;
}
