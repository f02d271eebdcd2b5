/** How a draft prints amounts, shares and rates: all amounts in 万元 with equally many decimals. */
import { Amount } from "../../amount";
import { amountOf, type Disclosure } from "../../recognise";

const unit = "万元";
const usualDecimals = 2;
/** 分 in 万元. */
const mostDecimals = 6;

/** Two, or as many as tell the smallest amount of the tables from nothing. */
export function decimalsFor(disclosures: readonly Disclosure[]): number {
  let decimals = usualDecimals;
  for (const { tables } of disclosures)
    for (const table of tables)
      for (const fact of table.figures()) {
        const amount = amountOf(fact).in(unit);
        while (decimals < mostDecimals && !amount.isZero && amount.roundedTo(decimals).isZero) decimals += 1;
      }
  return decimals;
}

export function printed(amount: Amount, decimals: number): Amount {
  return amount.in(unit).roundedTo(decimals);
}

/** `16.80万元`, of a printed amount. */
export function moneyText(amount: Amount): string {
  return `${amount.toText(amount.isZero ? usualDecimals : amount.decimals)}${amount.unit}`;
}

/** `56.67%`, of the printed figures; undefined where the whole is nothing or below. */
export function percentOf(part: Amount, whole: Amount): string | undefined {
  if (whole.isZero || whole.isNegative) return undefined;
  const ratio = Amount.exact(part.value, unit).dividedBy(Amount.exact(whole.value, unit));
  return ratio === undefined ? undefined : `${ratio.scaledBy(100).roundedTo(usualDecimals).toText(usualDecimals)}%`;
}
