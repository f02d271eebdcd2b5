/**
 * Finds the one wrong cell behind several failing equalities.
 *
 * Every cell of a failing equality is a suspect. Correcting it by what the equality is off may mend other failing equalities
 * and may break ones that hold; the suspect that mends most for what it breaks is the cause. Where sums are formulas, a
 * wrong figure has already moved the totals above it: then the suspect is tried together with all that adds it up.
 */
import Decimal from "decimal.js";
import type { Amount } from "../amount";
import { amountOf, type Fact } from "../recognise";
import type { Equality } from "../rules";
import { cellId, type CellId } from "./cellId";
import { sumOf } from "./judge";

export interface Failure {
  readonly equality: Equality;
  /** Hints fail for good reasons too: they follow a cause, but do not speak against a cell. */
  readonly isHint: boolean;
}

export interface Cause<F extends Failure> {
  /** The failures that the correction mends; the one to be told first comes first. */
  readonly failures: readonly [F, ...F[]];
  /** The cell at fault; undefined where nothing tells it from the others. */
  readonly culprit: Fact | undefined;
  /** What the culprit should be. */
  readonly corrected: Amount | undefined;
}

interface Equation<F> {
  readonly failure: F | undefined;
  readonly equality: Equality;
  /** claim − Σ terms */
  readonly residual: Decimal;
  readonly slack: Decimal;
  readonly coefficients: ReadonlyMap<CellId, number>;
}

/** Beyond so many cells only those that appear in another failure too are worth suspecting. */
const manyCells = 60;

/**
 * Groups failures by cause. `all` are every equality that was checked, failing ones included. Takes time in proportion to the
 * number of failures: each is explained by the best suspect among its own cells.
 */
export function findCauses<F extends Failure>(failures: readonly F[], all: readonly Equality[]): Cause<F>[] {
  const failing = new Map(failures.map((failure) => [failure.equality, failure]));
  const graph = new Graph(all.map((equality) => toEquation(equality, failing.get(equality))));
  const open = new Set(graph.equations.filter(({ failure }) => failure !== undefined));
  const causes: Cause<F>[] = [];
  for (const equation of open) {
    const best = equation.failure?.isHint === true ? undefined : graph.bestSuspect(equation, open);
    const mended = [equation, ...(best?.mended ?? []).filter((other) => other !== equation)] as const;
    for (const done of mended) open.delete(done);
    causes.push(toCause([...mended], best));
  }
  return causes;
}

function toEquation<F>(equality: Equality, failure: F | undefined): Equation<F> {
  const sum = sumOf(equality);
  const claim = amountOf(equality.claim).in(sum.unit);
  const coefficients = new Map<CellId, number>([[cellId(equality.claim), 1]]);
  for (const { fact, sign } of equality.terms)
    coefficients.set(cellId(fact), (coefficients.get(cellId(fact)) ?? 0) - sign);
  return {
    failure,
    equality,
    residual: claim.value.minus(sum.value),
    slack: claim.slack.plus(sum.slack),
    coefficients,
  };
}

function toCause<F extends Failure>(mended: Equation<F>[], best: Suspect<F> | undefined): Cause<F> {
  const culprit = best?.fact;
  const own =
    culprit === undefined ? -1 : mended.findIndex(({ equality }) => cellId(equality.claim) === cellId(culprit));
  const ordered = own > 0 ? [mended[own] as Equation<F>, ...mended.filter((_, position) => position !== own)] : mended;
  const failures = ordered.map(({ failure }) => failure as F) as [F, ...F[]];
  return { failures, culprit, corrected: best?.corrected };
}

interface Change {
  readonly fact: Fact;
  readonly change: Decimal;
}

interface Suspect<F> {
  readonly fact: Fact;
  readonly corrected: Amount;
  readonly mended: readonly Equation<F>[];
  readonly score: number;
  readonly moved: number;
}

class Graph<F extends Failure> {
  private readonly byCell = new Map<CellId, Equation<F>[]>();

  constructor(readonly equations: readonly Equation<F>[]) {
    for (const equation of equations) {
      for (const id of equation.coefficients.keys()) {
        const known = this.byCell.get(id);
        if (known === undefined) this.byCell.set(id, [equation]);
        else known.push(equation);
      }
    }
  }

  /**
   * The cell of an equation whose correction explains most. Where several explain as much it is the claim, which a reader
   * looks at first, or none: then nothing tells which cell is wrong.
   */
  bestSuspect(equation: Equation<F>, open: ReadonlySet<Equation<F>>): Suspect<F> | undefined {
    const suspects = this.suspects(equation, open).flatMap(({ fact, change }) => {
      const tries = [this.alone(fact, change, open), this.withSums(fact, change, open)];
      return tries.filter(({ mended }) => mended.includes(equation));
    });
    const rank = ({ score, moved }: Suspect<F>): number => score - moved / 1e6;
    const best = Math.max(...suspects.map(rank));
    const equal = suspects.filter((suspect) => rank(suspect) === best);
    const names = new Set(equal.map(({ fact }) => cellId(fact)));
    if (names.size <= 1) return equal[0];
    return equal.find(({ fact }) => cellId(fact) === cellId(equation.equality.claim));
  }

  /**
   * The cells of a failing equation, each with the change that would mend it; and where one of them is a sum that holds, the
   * parts of it that fail elsewhere: their mistake may have come up through the sum.
   */
  private suspects(equation: Equation<F>, open: ReadonlySet<Equation<F>>): Change[] {
    const { claim, terms } = equation.equality;
    const own = [claim, ...terms.map(({ fact }) => fact)].filter(
      (fact, position) =>
        position === 0 || equation.coefficients.size <= manyCells || this.failsElsewhere(fact, equation, open),
    );
    const found = new Map(own.map((fact) => [cellId(fact), { fact, change: correction(equation, fact) }]));
    for (const { fact, change } of found.values()) {
      for (const sum of this.byCell.get(cellId(fact)) ?? []) {
        if (sum.failure !== undefined || !isSum(sum) || cellId(sum.equality.claim) !== cellId(fact)) continue;
        for (const { fact: part, sign } of sum.equality.terms) {
          if (found.has(cellId(part)) || !this.failsElsewhere(part, equation, open)) continue;
          found.set(cellId(part), { fact: part, change: sign > 0 ? change : change.negated() });
        }
      }
    }
    return [...found.values()];
  }

  private failsElsewhere(fact: Fact, equation: Equation<F>, open: ReadonlySet<Equation<F>>): boolean {
    return (this.byCell.get(cellId(fact)) ?? []).some((other) => other !== equation && open.has(other));
  }

  private alone(fact: Fact, change: Decimal, open: ReadonlySet<Equation<F>>): Suspect<F> {
    return this.weigh(fact, new Map([[cellId(fact), change]]), open);
  }

  private withSums(fact: Fact, change: Decimal, open: ReadonlySet<Equation<F>>): Suspect<F> {
    const changes = new Map([[cellId(fact), change]]);
    const queue = [cellId(fact)];
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
      for (const equation of this.byCell.get(id) ?? []) {
        const claim = cellId(equation.equality.claim);
        // Only sums that hold have moved along; a check against another table is no sum.
        if (equation.failure !== undefined || claim === id || changes.has(claim) || !isSum(equation)) continue;
        const shift = this.shift(equation, changes);
        if (shift.isZero()) continue;
        changes.set(claim, shift.negated());
        queue.push(claim);
      }
    }
    return this.weigh(fact, changes, open);
  }

  private shift(equation: Equation<F>, changes: ReadonlyMap<CellId, Decimal>): Decimal {
    let shift = new Decimal(0);
    for (const [id, change] of changes) shift = shift.plus(change.times(equation.coefficients.get(id) ?? 0));
    return shift;
  }

  private weigh(fact: Fact, changes: ReadonlyMap<CellId, Decimal>, open: ReadonlySet<Equation<F>>): Suspect<F> {
    const touched = new Set([...changes.keys()].flatMap((id) => this.byCell.get(id) ?? []));
    const mended: Equation<F>[] = [];
    let broken = 0;
    for (const equation of touched) {
      const fits = equation.residual.plus(this.shift(equation, changes)).abs().lessThanOrEqualTo(equation.slack);
      if (fits && open.has(equation)) mended.push(equation);
      else if (!fits && equation.failure === undefined) broken += 1;
    }
    const corrected = amountOf(fact).shiftedBy(changes.get(cellId(fact)) ?? 0);
    return {
      fact,
      corrected,
      mended,
      score: mended.filter(({ failure }) => failure?.isHint === false).length - broken,
      moved: changes.size,
    };
  }
}

/** What a cell would have to change by for the equation to hold. */
function correction({ residual, coefficients }: Equation<unknown>, fact: Fact): Decimal {
  return residual.negated().dividedBy(coefficients.get(cellId(fact)) || 1);
}

/** Sums stay within a table; everything else compares tables. */
function isSum({ equality: { claim, terms } }: Equation<unknown>): boolean {
  return terms.every(({ fact }) => fact.table === claim.table);
}
