/**
 * Exact numbers that are cheap to add and to compare: whole millionths in a plain number wherever they fit, a Decimal wherever they do not.
 * Nearly every published figure fits; a Decimal for each step took a tenth of all the memory of a check.
 */
import { Exact } from "./exact";

const perOne = 1e6;
const decimals = 6;

/** What is no whole number of millionths, or too large to be held exactly. */
const none = NaN;

export class Quantity {
  static readonly zero = new Quantity(0, undefined);

  private constructor(
    /** undefined until it is asked for; NaN where millionths do not hold it. */
    private known: number | undefined,
    private inFull: Exact | undefined,
  ) {}

  static of(value: Exact): Quantity {
    return value.isZero() ? Quantity.zero : new Quantity(undefined, value);
  }

  get value(): Exact {
    return (this.inFull ??= inFull(this.micros));
  }

  get isZero(): boolean {
    return this.inFull === undefined ? this.known === 0 : this.inFull.isZero();
  }

  get isNegative(): boolean {
    const { micros } = this;
    return Number.isNaN(micros) ? this.value.isNegative() && !this.isZero : micros < 0;
  }

  plus(other: Quantity): Quantity {
    if (other === Quantity.zero) return this;
    if (this === Quantity.zero) return other;
    const micros = this.micros + other.micros;
    return Number.isSafeInteger(micros) ? Quantity.made(micros) : Quantity.of(this.value.plus(other.value));
  }

  negated(): Quantity {
    const { micros } = this;
    return Number.isNaN(micros) ? Quantity.of(this.value.negated()) : Quantity.made(-micros);
  }

  abs(): Quantity {
    return this.isNegative ? this.negated() : this;
  }

  /** Times 10 ^ `exponent`. */
  shifted(exponent: number, factor: (exponent: number) => Exact): Quantity {
    const { micros } = this;
    const moved = exponent >= 0 ? micros * 10 ** exponent : micros / 10 ** -exponent;
    const isExact = Number.isSafeInteger(moved) && (exponent >= 0 || micros % 10 ** -exponent === 0);
    return isExact ? Quantity.made(moved) : Quantity.of(this.value.times(factor(exponent)));
  }

  equals(other: Quantity): boolean {
    return this.fitsWith(other) ? this.micros === other.micros : this.value.equals(other.value);
  }

  isAtMost(other: Quantity): boolean {
    return this.fitsWith(other) ? this.micros <= other.micros : this.value.lessThanOrEqualTo(other.value);
  }

  private fitsWith(other: Quantity): boolean {
    return !Number.isNaN(this.micros) && !Number.isNaN(other.micros);
  }

  /** Not until somebody adds or compares: many a figure is only shown. */
  private get micros(): number {
    return (this.known ??= microsOf(this.inFull as Exact));
  }

  private static made(micros: number): Quantity {
    return micros === 0 ? Quantity.zero : new Quantity(micros, undefined);
  }
}

function inFull(micros: number): Exact {
  return new Exact(micros).times(one);
}

const one = new Exact("1e-6");

function microsOf(value: Exact): number {
  if (!value.isFinite() || value.decimalPlaces() > decimals) return none;
  const micros = value.times(perOne).toNumber();
  return Number.isSafeInteger(micros) ? micros : none;
}
