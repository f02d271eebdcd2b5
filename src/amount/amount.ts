/** Exact amounts that know how precisely they were reported, and when two of them agree. */
import type Decimal from "decimal.js";
import { Exact, atDecimals, exactly } from "./exact";
import { Quantity } from "./quantity";
import { powerOfTen, type Unit } from "./unit";

const { zero } = Quantity;

/** ½ unit of the n-th decimal. */
const halfUnit = memoised((decimals) => Quantity.of(new Exact(`5e${-decimals - 1}`)));
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
 *
 * Figures that are no money (counts, shares, scores) are amounts too. They carry the unit of their table without meaning it:
 * what compares those of two tables relabels them first.
 */
export class Amount {
  private constructor(
    private readonly quantity: Quantity,
    /** Half the width of the interval, in the amount's own unit; 0 for an amount that is known exactly. */
    private readonly within: Quantity,
    readonly unit: Unit,
    /** Decimals of a figure that stands somewhere; undefined for one that was calculated. */
    private readonly printed?: number,
  ) {}

  get value(): Decimal {
    return this.quantity.value;
  }

  get slack(): Decimal {
    return this.within.value;
  }

  /** Nothing at all: exact in every unit, as blank cells are. */
  static zero(unit: Unit): Amount {
    return new Amount(zero, zero, unit);
  }

  /** An amount of which every digit is known. */
  static exact(value: Decimal.Value, unit: Unit): Amount {
    return new Amount(Quantity.of(exactly(value)), zero, unit);
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
    return new Amount(Quantity.of(decimal), known ? zero : halfUnit(decimals), unit, decimals);
  }

  /**
   * A figure that was rounded to so many decimals: it stands for value ± ½ unit of its last decimal. The exceptions of reported
   * amounts are true of money only; a share of 0.00 % need not be nothing.
   */
  static rounded(value: Decimal.Value, decimals: number, unit: Unit): Amount {
    return new Amount(Quantity.of(exactly(value)), halfUnit(decimals), unit, decimals);
  }

  static sum(amounts: Iterable<Amount>, unit: Unit): Amount {
    let [value, slack] = [zero, zero];
    for (const amount of amounts) {
      const own = amount.in(unit);
      value = value.plus(own.quantity);
      slack = slack.plus(own.within);
    }
    return new Amount(value, slack, unit);
  }

  get isZero(): boolean {
    return this.quantity.isZero;
  }

  get isNegative(): boolean {
    return this.quantity.isNegative;
  }

  private static calculated(value: Decimal, slack: Decimal, unit: Unit): Amount {
    return new Amount(Quantity.of(value), Quantity.of(slack), unit);
  }

  /** How many it was printed with (`0.1056` as a share of 10.56 %: 4); those of its value where it was never printed. */
  get decimals(): number {
    return this.printed ?? this.value.decimalPlaces();
  }

  /** The sum, in this amount's unit; intervals add. */
  plus(other: Amount): Amount {
    const { quantity, within } = other.in(this.unit);
    return new Amount(this.quantity.plus(quantity), this.within.plus(within), this.unit);
  }

  /** In this amount's unit; intervals add here too, as neither figure became more certain. */
  minus(other: Amount): Amount {
    return this.plus(other.negated());
  }

  negated(): Amount {
    return new Amount(this.quantity.negated(), this.within, this.unit, this.printed);
  }

  /**
   * Times a number, whatever unit that carries: `price.times(quantity)` is in the unit of the price.
   *
   * Of the true factors a + α and b + β the product is ab + aβ + bα + αβ.
   */
  times({ value, slack }: Amount): Amount {
    const both = this.value.abs().times(slack).plus(value.abs().times(this.slack)).plus(this.slack.times(slack));
    return Amount.calculated(this.value.times(value), both, this.unit);
  }

  /**
   * The ratio of this amount to another: `10.56万元.dividedBy(100万元)` is 0.1056. It carries this amount's unit, which means
   * nothing, and has 60 digits: show it by `roundedTo`.
   * For the true a + α and b + β the ratio is off by (α − β·a/b) ÷ (b + β).
   *
   * @returns undefined where the other amount may be zero
   */
  dividedBy(other: Amount): Amount | undefined {
    const { value, slack } = other.in(this.unit);
    const least = value.abs().minus(slack);
    if (least.lessThanOrEqualTo(0)) return undefined;
    const ratio = this.value.dividedBy(value);
    return Amount.calculated(ratio, this.slack.plus(ratio.abs().times(slack)).dividedBy(least), this.unit);
  }

  /** Times a factor that is known exactly: a rate of 0.985 of 20 points is `rate.scaledBy(20)`, 19.7. */
  scaledBy(factor: Decimal.Value): Amount {
    return Amount.calculated(this.value.times(factor), this.slack.times(factor).abs(), this.unit);
  }

  /** As it would be printed with so many decimals; halves go away from zero. */
  roundedTo(decimals: number): Amount {
    return Amount.rounded(atDecimals(this.value, decimals), decimals, this.unit);
  }

  /** The same report with another value: what a corrected cell would say, if the change is known to ± `slack`. */
  shiftedBy(change: Decimal.Value, slack: Decimal.Value = 0): Amount {
    const within = this.within.plus(Quantity.of(exactly(slack)));
    return new Amount(this.quantity.plus(Quantity.of(exactly(change))), within, this.unit, this.printed);
  }

  in(unit: Unit): Amount {
    if (unit === this.unit) return this;
    const exponent = powerOfTen[this.unit] - powerOfTen[unit];
    const printed = this.printed === undefined ? undefined : this.printed - exponent;
    return new Amount(
      this.quantity.shifted(exponent, powerOf10),
      this.within.shifted(exponent, powerOf10),
      unit,
      printed,
    );
  }

  /** The same number under another unit, for figures that are no money. */
  relabelled(unit: Unit): Amount {
    return unit === this.unit ? this : new Amount(this.quantity, this.within, unit, this.printed);
  }

  agreement(other: Amount): Agreement {
    const { quantity, within } = other.in(this.unit);
    if (this.quantity.equals(quantity)) return "exact";
    const apart = this.quantity.plus(quantity.negated()).abs();
    return apart.isAtMost(this.within.plus(within)) ? "residue" : "differs";
  }

  /**
   * How this figure agrees with a calculation whose outcome it prints. A right rounding of the outcome is `exact`, as one can
   * print no more; `residue` is one of another value that the rounded figures of the calculation allow.
   */
  asRoundingOf(outcome: Amount): Agreement {
    const { quantity, within } = outcome.in(this.unit);
    const apart = this.quantity.plus(quantity.negated()).abs();
    const half = halfUnit(this.decimals);
    if (apart.isAtMost(half)) return "exact";
    return apart.isAtMost(half.plus(within)) ? "residue" : "differs";
  }

  /**
   * The bare figure, in this amount's unit, without grouping and with at least so many decimals, never fewer than it has:
   * `16.8` → `16.80`.
   */
  toText(decimals = 0): string {
    return this.value.toFixed(Math.max(decimals, this.value.decimalPlaces()));
  }
}

/** A Decimal costs more to make than to look up, and few exponents ever occur. */
function memoised<T>(make: (exponent: number) => T): (exponent: number) => T {
  const made = new Map<number, T>();
  return (exponent) => {
    const known = made.get(exponent) ?? make(exponent);
    made.set(exponent, known);
    return known;
  };
}
