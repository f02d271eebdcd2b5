/** What is said of amounts that have slipped, and how much it takes to say it. */
import type { Fact, Row } from "../../recognise";

/**
 * So many different amounts, none of them its own row's, must be those of codes at one distance. Fewer may be so by chance: a
 * class, its only division and its only item show one amount in three rows, and an amount comes twice now and then. Four
 * different amounts which another table shows in the same order, each beside the code so many rows away, are no chance.
 */
export const enoughAmounts = 4;

/**
 * Without another table, so many sums with different amounts must come out right at one distance that are wrong as they stand.
 * A sum of a single part is only a repeated amount, and does not count; of others not even one is likely to come out by chance.
 */
export const enoughSums = 3;

/** Rows that follow each other whose amounts have slipped by the same distance. */
export interface Stretch {
  readonly first: Fact;
  readonly last: Fact;
  /** How many rows further down the amounts belong; less than zero where it is further up. */
  readonly distance: number;
}

export interface RowSlip {
  readonly stretches: readonly [Stretch, ...Stretch[]];
  /** The slipped rows, with those among and beside them of which nothing says that they are right. */
  readonly affected: ReadonlySet<Row>;
  /** What shows it, in words and in cells. */
  readonly reason: string;
  readonly evidence: readonly Fact[];
}

/** The first of the places; `otherwise` where there is none, or none comes before it. A table may have more than a call takes arguments. */
export function lowest(places: readonly number[], otherwise = Infinity): number {
  return places.reduce((least, place) => Math.min(least, place), otherwise);
}

/** The last of the places, as `lowest`. */
export function highest(places: readonly number[], otherwise = -Infinity): number {
  return places.reduce((most, place) => Math.max(most, place), otherwise);
}
