/** One figure typed for another: a point or a zero too many, one digit wrong, lacking or doubled, two exchanged. */
import type { Amount } from "./amount";
import { isOneSlipAway } from "./digits";

/** Of fewer digits any figure is nearly any other one. */
const fewestDigits = 3;

/** May someone who meant one figure have typed the other by one slip? Figures of one or two digits tell nothing, except by a zero too many. */
export function isTypedFor(typed: Amount, meant: Amount): boolean {
  if (typed.isZero || meant.isZero || typed.isNegative !== meant.isNegative) return false;
  const decimals = Math.max(typed.value.decimalPlaces(), meant.in(typed.unit).value.decimalPlaces());
  const [own, other] = [typed, meant.in(typed.unit)].map(({ value }) => value.abs().toFixed(decimals).replace(".", ""));
  if (own === undefined || other === undefined || own === other) return false;
  const [ownDigits, otherDigits] = [significant(own), significant(other)];
  if (ownDigits === otherDigits) return true;
  if (Math.min(ownDigits.length, otherDigits.length) < fewestDigits) return false;
  return isOneSlip(withoutLeadingZeros(own), withoutLeadingZeros(other));
}

function withoutLeadingZeros(digits: string): string {
  return digits.replace(/^0+/u, "");
}

function significant(digits: string): string {
  const from = withoutLeadingZeros(digits);
  let end = from.length;
  while (from[end - 1] === "0") end -= 1;
  return from.slice(0, end);
}

function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length + 1 === long.length) return short.slice(at) === long.slice(at + 1);
  return isOneSlipAway(one, other);
}
