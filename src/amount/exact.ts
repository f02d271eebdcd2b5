/** Decimals wide enough that no sum of amounts is ever rounded, and never printed in powers of ten. */
import Decimal from "decimal.js";

export const Exact = Decimal.clone({ precision: 60, toExpNeg: -60, toExpPos: 60 });
export type Exact = Decimal;

/** The value as it is, without a copy where it already is one of ours. */
export function exactly(value: Decimal.Value): Exact {
  return value instanceof Exact ? value : new Exact(value);
}

/** Rounded half up, away from zero, as Excel shows it: to 2 decimals, or to thousands with -3. */
export function atDecimals(value: Exact, decimals: number): Exact {
  return decimals >= 0 ? value.toDecimalPlaces(decimals) : value.toNearest(new Exact(`1e${-decimals}`));
}
