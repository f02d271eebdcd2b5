/** A number copied with two of its neighbouring digits the wrong way round. */
import { oneOf, type Random } from "./random";

/** @returns undefined where no two neighbours differ: `0.00`, `55` */
export function swapDigits(number: string, random: Random): string | undefined {
  const places = [...number].flatMap((digit, at) => {
    const right = number[at + 1] ?? "";
    const leads = at === 0 || !/\d/u.test(number[at - 1] ?? "");
    // A number that would begin with 0 nobody would write.
    const isOdd = leads && right === "0" && /\d/u.test(number[at + 2] ?? "");
    return /\d/u.test(digit) && /\d/u.test(right) && digit !== right && !isOdd ? [at] : [];
  });
  const at = oneOf(places, random);
  if (at === undefined) return undefined;
  return `${number.slice(0, at)}${number[at + 1] ?? ""}${number[at] ?? ""}${number.slice(at + 2)}`;
}
