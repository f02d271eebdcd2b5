/**
 * Rows that contradict a sum across the columns: was the sum a wrong guess, or are their figures wrong? What a total has beyond its
 * parts (`合计` of which one column is not printed) is money like the others, and adds up down the rows. Where a figure is wrong it
 * does not.
 */
import { Amount } from "../../amount";
import { listsBelow, type Row } from "../row";

/** Of so many wrong figures one may stand in the other's sum, so that they break one sum down the rows together. */
const fewMistakes = 2;

/**
 * Does all that contradicts the sum come of wrong figures? Every row that fails then is in a sum down the rows that its gap breaks.
 *
 * @param gapIn by how much a row's total exceeds its parts; undefined where the row states nothing, or cannot be read
 */
export function areBrokenBothWays(
  failing: readonly Row[],
  rows: readonly Row[],
  gapIn: (row: Row) => Amount | undefined,
): boolean {
  const broken = rows.flatMap((row) =>
    listsBelow(row)
      .filter((list) => isBroken(row, list, gapIn))
      .map((list) => [row, ...list]),
  );
  const wrong = new Set(broken.flat());
  return failing.length <= Math.max(fewMistakes, broken.length) && failing.every((row) => wrong.has(row));
}

function isBroken(whole: Row, parts: readonly Row[], gapIn: (row: Row) => Amount | undefined): boolean {
  const own = gapIn(whole);
  if (own === undefined) return false;
  const below = parts.flatMap((part) => gapIn(part) ?? []);
  return below.length > 0 && own.agreement(Amount.sum(below, own.unit)) === "differs";
}
