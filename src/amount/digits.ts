/** Digits that were typed for others, of amounts and of codes. */

/** One digit is another, or two neighbours have changed places. */
export function isOneSlipAway(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const [first, second, ...more] = [...one].flatMap((digit, place) => (digit === other[place] ? [] : [place]));
  if (first === undefined || more.length > 0) return false;
  return second === undefined || (second === first + 1 && one[first] === other[second] && one[second] === other[first]);
}
