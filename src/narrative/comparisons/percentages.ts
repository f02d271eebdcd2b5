/** Percentages against the figures they come from: by rounding, and no otherwise. */
import type { Amount } from "../../amount";
import type { Figure } from "../statements/statement";

export const hundred = 100;

/** Does rounding explain it, at the digits of the percentage and of the amounts? */
export function rateHolds({ amount }: Figure, ratio: Amount | undefined): boolean {
  return ratio !== undefined && amount.asRoundingOf(percentOf(ratio)) !== "differs";
}

/** `34.02%` of 34.027…: the digits behind were cut off. */
export function isCutOff({ amount }: Figure, ratio: Amount | undefined): boolean {
  if (ratio === undefined) return false;
  const beyond = percentOf(ratio).value.abs().minus(amount.value.abs());
  return !beyond.isNegative() && beyond.lessThan(amount.slack.times(2));
}

/** As the rate would be printed. */
export function percent(ratio: Amount, like: Figure): Amount {
  return percentOf(ratio).roundedTo(Math.max(like.amount.decimals, 1));
}

function percentOf(ratio: Amount): Amount {
  return ratio.scaledBy(hundred).relabelled("元");
}

export function positive(amount: Amount): Amount {
  return amount.isNegative ? amount.negated() : amount;
}
