/** Chance that is the same on every run: a class gets the same workbook again from the same seed. */

/** From 0 up to, not including, 1. */
export type Random = () => number;

/** mulberry32: small, and even enough for choosing cells. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from 0 up to, not including, `count`. */
export function upTo(count: number, random: Random): number {
  return Math.floor(random() * count);
}

/** One of these, each as likely; none of none. */
export function oneOf<T>(all: readonly T[], random: Random): T | undefined {
  return all[upTo(all.length, random)];
}

/** Fisher and Yates. */
export function shuffled<T>(all: readonly T[], random: Random): T[] {
  const left = [...all];
  return all.flatMap(() => left.splice(upTo(left.length, random), 1));
}
