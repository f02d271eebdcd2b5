/** A total in parts, of which some are nothing. */
export function splitOf(total: number, count: number, random: () => number): number[] {
  let left = total;
  return Array.from({ length: count }, (_, position) => {
    const own = position === count - 1 ? left : Math.floor(left * random() * 0.4);
    left -= own;
    return own;
  });
}
