/** An equality as the search for causes sees it: the cells it is about, and whether it holds once some of them change. */
import Decimal from "decimal.js";
import { amountOf, type Fact } from "../recognise";
import type { Equality } from "../rules";
import { cellId, type CellId } from "./cellId";
import { fromYuan, inYuan } from "./yuan";
import { derivedStanding, isDerived, outcomeOf, sumOf, type DerivedEquality } from "./standing";

/** `failure` is set where it does not hold. */
export type Equation<F> = LinearEquation<F> | DerivedEquation<F>;

export interface LinearEquation<F> {
  readonly kind: "linear";
  readonly failure: F | undefined;
  readonly equality: Equality;
  /** claim − Σ terms, in 元 where it is money, as are all changes. */
  readonly residual: Decimal;
  readonly slack: Decimal;
  readonly coefficients: ReadonlyMap<CellId, number>;
}

export interface DerivedEquation<F> {
  readonly kind: "derived";
  readonly failure: F | undefined;
  readonly equality: DerivedEquality;
}

/** By how much cells are to change, each known to ± `slack`, as the equation that it was worked out from is. */
export interface CellChanges {
  readonly byCell: ReadonlyMap<CellId, Decimal>;
  readonly slack: Decimal;
}

/** An equality as the search for causes reads it: which cells stand in it, how often, and with which sign. */
export function toEquation<F>(equality: Equality, failure: F | undefined): Equation<F> {
  if (isDerived(equality)) return { kind: "derived", failure, equality };
  const coefficients = new Map<CellId, number>([[cellId(equality.claim), 1]]);
  for (const { fact, sign } of equality.terms)
    coefficients.set(cellId(fact), (coefficients.get(cellId(fact)) ?? 0) - sign);
  return new Linear(failure, equality, coefficients);
}

/** A limit says of no cell what it should be. */
export function isLimit({ equality }: Equation<unknown>): boolean {
  return equality.comparison === "<=";
}

export function isLinear<F>(equation: Equation<F>): equation is LinearEquation<F> {
  return equation.kind === "linear";
}

/** Of one table: what is worked out anew where a part of it changes. A check against another table is no sum. */
export function isSum<F>(equation: Equation<F>): equation is LinearEquation<F> {
  return isLinear(equation) && staysInTable(equation);
}

/** Works out its residual when it is first asked for: of a thousand equations a handful has a suspected cell. */
class Linear<F> implements LinearEquation<F> {
  readonly kind = "linear";
  private known: Pick<LinearEquation<F>, "residual" | "slack"> | undefined;

  constructor(
    readonly failure: F | undefined,
    readonly equality: Equality,
    readonly coefficients: ReadonlyMap<CellId, number>,
  ) {}

  get residual(): Decimal {
    return this.off.residual;
  }

  get slack(): Decimal {
    return this.off.slack;
  }

  private get off(): Pick<LinearEquation<F>, "residual" | "slack"> {
    if (this.known !== undefined) return this.known;
    const { claim } = this.equality;
    const gap = amountOf(claim).minus(sumOf(this.equality));
    return (this.known = { residual: inYuan(claim, gap.value), slack: inYuan(claim, gap.slack) });
  }
}

/** The cells of an equation, each once. */
export function cellsOf(equation: Equation<unknown>): Iterable<CellId> {
  if (equation.kind === "linear") return equation.coefficients.keys();
  const { claim, terms } = equation.equality;
  return new Set([cellId(claim), ...terms.map(({ fact }) => cellId(fact))]);
}

/**
 * Does the equation hold once the cells change? A derived one also does if nothing follows from its terms any more, as from a
 * whole of zero.
 */
export function fits(equation: Equation<unknown>, { byCell, slack }: CellChanges): boolean {
  if (equation.kind === "linear") {
    const residual = equation.residual.plus(shiftOf(equation, byCell));
    const isLess = equation.equality.comparison === "<=" && residual.isNegative();
    return isLess || residual.abs().lessThanOrEqualTo(equation.slack);
  }
  const standing = derivedStanding(equation.equality, (fact, amount) => {
    const change = byCell.get(cellId(fact));
    return change === undefined ? amount : amount.shiftedBy(fromYuan(fact, change), fromYuan(fact, slack));
  });
  return standing === undefined || outcomeOf(equation.equality, standing) !== "fails";
}

/** How the changes move the residual: a whole column may change, and a sum of any length be asked for one cell. */
export function shiftOf({ coefficients }: LinearEquation<unknown>, byCell: ReadonlyMap<CellId, Decimal>): Decimal {
  let shift = new Decimal(0);
  for (const id of (byCell.size <= coefficients.size ? byCell : coefficients).keys()) {
    const [change, times] = [byCell.get(id), coefficients.get(id)];
    if (change !== undefined && times !== undefined) shift = shift.plus(change.times(times));
  }
  return shift;
}

/** The change of one cell, in 元 where it is money, with which the equation would hold. */
export function correction({ residual, coefficients }: LinearEquation<unknown>, fact: Fact): Decimal {
  return residual.negated().dividedBy(coefficients.get(cellId(fact)) || 1);
}

/** The change of the derived claim with which the equation would hold; undefined where nothing follows from the terms. */
export function derivedCorrection({ equality }: DerivedEquation<unknown>): Decimal | undefined {
  const standing = derivedStanding(equality);
  return standing && inYuan(equality.claim, standing.expected.value.minus(standing.actual.value));
}

/** Do claim and terms stand in one table? Those of sums do; other equations compare tables. */
export function staysInTable({ equality: { claim, terms } }: Equation<unknown>): boolean {
  return terms.every(({ fact }) => fact.table === claim.table);
}
