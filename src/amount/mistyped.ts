/** One figure typed for another: a point or a zero too many, one digit wrong, lacking or doubled, two exchanged. */
import { Amount } from "./amount";
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

/** What someone may have meant who typed the figure by one slip that leaves as many digits: one digit another, two neighbours exchanged. */
export function* slipsOf(typed: Amount): Iterable<Amount> {
  if (typed.isZero) return;
  const decimals = Math.max(0, typed.decimals);
  const printed = typed.value.toFixed(decimals);
  for (let at = 0; at < printed.length; at += 1) {
    const own = printed.charAt(at);
    if (!isDigit(own)) continue;
    for (const digit of digits) if (digit !== own) yield withDigits(typed, printed, at, digit);
    yield* exchangedAt(typed, printed, at);
  }
}

/** May someone who meant one figure have typed the other by one slip that leaves as many digits? */
export function isSlipOf(typed: Amount, meant: Amount): boolean {
  const { value } = meant.in(typed.unit);
  return [...slipsOf(typed)].some((one) => one.value.equals(value));
}

/** What someone may have meant who exchanged two neighbours, perhaps across the point: `26.22` for 22.62. */
export function* exchangesOf(typed: Amount): Iterable<Amount> {
  const printed = typed.value.toFixed(Math.max(0, typed.decimals));
  for (let at = 0; at < printed.length; at += 1) yield* exchangedAt(typed, printed, at);
}

function* exchangedAt(typed: Amount, printed: string, at: number): Iterable<Amount> {
  const own = printed.charAt(at);
  const point = printed.charAt(at + 1) === "." ? "." : "";
  const next = printed.charAt(at + 1 + point.length);
  if (isDigit(own) && isDigit(next) && next !== own) yield withDigits(typed, printed, at, next + point + own);
}

const digits = "0123456789";

function isDigit(letter: string): boolean {
  return letter !== "" && digits.includes(letter);
}

function withDigits({ decimals, unit }: Amount, printed: string, at: number, meant: string): Amount {
  return Amount.reported(printed.slice(0, at) + meant + printed.slice(at + meant.length), decimals, unit);
}
