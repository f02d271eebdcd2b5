/** Exact amounts that know how precisely they were reported, and when two of them agree. */
import type Decimal from "decimal.js";
import { Exact, exactly } from "./exact";
import { powerOfTen, type Unit } from "./unit";

const zero = new Exact(0);

/** ½ unit of the n-th decimal. */
const halfUnit = memoised((decimals) => new Exact(`5e${-decimals - 1}`));
const powerOf10 = memoised((exponent) => new Exact(`1e${exponent}`));

/**
 * `exact`: the same figure. `residue`: not the same, but rounding explains the difference (尾差).
 * `differs`: no rounding explains it.
 */
export type Agreement = "exact" | "residue" | "differs";

/**
 * A reported amount stands for every value that would have been printed as it: `value ± slack`. Sums add their intervals,
 * and two amounts agree where their intervals meet. This is how XBRL Calculations 1.1 decides consistency, and it needs
 * no tolerance that somebody guessed.
 */
export class Amount {
  private constructor(
    readonly value: Decimal,
    /** Half the width of the interval, in the amount's own unit; 0 for an amount that is known exactly. */
    readonly slack: Decimal,
    readonly unit: Unit,
  ) {}

  /** Nothing at all: exact in every unit, as blank cells are. */
  static zero(unit: Unit): Amount {
    return new Amount(zero, zero, unit);
  }

  /** An amount of which every digit is known. */
  static exact(value: Decimal.Value, unit: Unit): Amount {
    return new Amount(exactly(value), zero, unit);
  }

  /**
   * An amount as printed with so many decimals.
   *
   * Two kinds are exact: 元 with two decimals or more, because 分 is the smallest unit there is; and zero, because
   * the tables print 0.00 and blank alike for "none".
   */
  static reported(value: Decimal.Value, decimals: number, unit: Unit): Amount {
    const decimal = exactly(value);
    const known = decimal.isZero() || decimals >= powerOfTen[unit] + 2;
    return new Amount(decimal, known ? zero : halfUnit(decimals), unit);
  }

  static sum(amounts: Iterable<Amount>, unit: Unit): Amount {
    let value = zero;
    // Amounts printed alike share their slack, so counting it spares an addition each.
    const slacks = new Map<Decimal, number>();
    for (const amount of amounts) {
      const own = amount.in(unit);
      value = value.plus(own.value);
      if (!own.slack.isZero()) slacks.set(own.slack, (slacks.get(own.slack) ?? 0) + 1);
    }
    let slack = zero;
    for (const [one, count] of slacks) slack = slack.plus(count === 1 ? one : one.times(count));
    return new Amount(value, slack, unit);
  }

  get isZero(): boolean {
    return this.value.isZero();
  }

  get isNegative(): boolean {
    return this.value.isNegative() && !this.value.isZero();
  }

  /** In this amount's unit. */
  plus(other: Amount): Amount {
    const { value, slack } = other.in(this.unit);
    return new Amount(
      this.value.plus(value),
      slack.isZero() ? this.slack : this.slack.isZero() ? slack : this.slack.plus(slack),
      this.unit,
    );
  }

  /** In this amount's unit; intervals add here too, as neither figure became more certain. */
  minus(other: Amount): Amount {
    return this.plus(other.negated());
  }

  negated(): Amount {
    return new Amount(this.value.negated(), this.slack, this.unit);
  }

  /** The same report with another value: what a corrected cell would say. */
  shiftedBy(change: Decimal.Value): Amount {
    return new Amount(this.value.plus(change), this.slack, this.unit);
  }

  in(unit: Unit): Amount {
    if (unit === this.unit) return this;
    const factor = powerOf10(powerOfTen[this.unit] - powerOfTen[unit]);
    return new Amount(this.value.times(factor), this.slack.times(factor), unit);
  }

  agreement(other: Amount): Agreement {
    const { value, slack } = other.in(this.unit);
    if (this.value.equals(value)) return "exact";
    return this.value.minus(value).abs().lessThanOrEqualTo(this.slack.plus(slack)) ? "residue" : "differs";
  }

  /** The bare figure without grouping, with at least so many decimals and never fewer than it has: `16.8` → `16.80`. */
  toText(decimals = 0): string {
    return this.value.toFixed(Math.max(decimals, this.value.decimalPlaces()));
  }
}

/** A Decimal costs more to make than to look up, and few exponents ever occur. */
function memoised(make: (exponent: number) => Decimal): (exponent: number) => Decimal {
  const made = new Map<number, Decimal>();
  return (exponent) => {
    const known = made.get(exponent) ?? make(exponent);
    made.set(exponent, known);
    return known;
  };
}
