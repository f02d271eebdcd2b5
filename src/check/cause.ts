/**
 * Finds the one wrong cell behind several failing equalities, or the cells among which one amount is misplaced.
 *
 * Every cell of a failing sum is a suspect. Correcting it by what the sum is off may mend other failing equalities and may
 * break ones that hold; the suspect that mends most for what it breaks is the cause. Where sums are formulas, a wrong figure
 * has already moved the totals above it: then the suspect is tried together with all that adds it up.
 *
 * A derived figure, as a share, cannot tell exactly what it was derived from, so where it alone fails it is the suspect itself.
 * Sums are explained first: they tell amounts, and an amount that is put right mends its shares too.
 */
import Decimal from "decimal.js";
import type { Amount } from "../amount";
import { amountOf, type Fact } from "../recognise";
import type { Equality } from "../rules";
import { cellId, type CellId } from "./cellId";
import {
  cellsOf,
  correction,
  derivedCorrection,
  fits,
  shiftOf,
  staysInTable,
  toEquation,
  type CellChanges,
  type Equation,
  type LinearEquation,
} from "./equation";
import { Misplaced, type Amendment, type Move } from "./misplaced";
import { Repairs, type Repair } from "./repair";
import { isNegation, Signs } from "./signs";
import { fromYuan } from "./yuan";

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
  /** In place of a culprit: what puts several cells right together. */
  readonly repair: Repair | undefined;
  /** Everything that changes with the correction: the culprit or the cells of the repair first, then the sums that moved along. */
  readonly changes: readonly Amendment[];
  /** The correction breaks nothing, and nothing that fails says otherwise of the same cell. */
  readonly isLikely: boolean;
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
  const failed = graph.equations.filter(({ failure }) => failure !== undefined);
  const open = new Set(failed.sort((a, b) => rankOf(a) - rankOf(b)));
  const causes: Cause<F>[] = [];
  for (const equation of open) {
    const best = equation.failure?.isHint === true || isLimit(equation) ? undefined : graph.bestSuspect(equation, open);
    const mended = [equation, ...(best?.mended ?? []).filter((other) => other !== equation)] as const;
    for (const done of mended) open.delete(done);
    causes.push(toCause([...mended], best));
  }
  return causes;
}

/** Sums tell most, rounded figures less; a limit says of no cell what it should be. */
function rankOf(equation: Equation<unknown>): number {
  return isLimit(equation) ? 2 : isLinear(equation) ? 0 : 1;
}

function isLimit({ equality }: Equation<unknown>): boolean {
  return equality.comparison === "<=";
}

function toCause<F extends Failure>(mended: Equation<F>[], best: Suspect<F> | undefined): Cause<F> {
  const culprit = best?.repair === undefined && best?.isRivalled !== true ? best?.fact : undefined;
  const own =
    culprit === undefined ? -1 : mended.findIndex(({ equality }) => cellId(equality.claim) === cellId(culprit));
  const ordered = own > 0 ? [mended[own] as Equation<F>, ...mended.filter((_, position) => position !== own)] : mended;
  const failures = ordered.map(({ failure }) => failure as F) as [F, ...F[]];
  const isLikely = best !== undefined && speaksForItself(best) && best.isRivalled !== true;
  const corrected = culprit && best?.corrected;
  const repair = best?.isRivalled === true ? undefined : best?.repair;
  return { failures, culprit, corrected, repair, changes: best?.changes ?? [], isLikely };
}

/** So many failing checks a repair mends at least where it is told: as many as the cells that it changes; a single wrong cell is a culprit. */
const fewestForRepair = 2;
/** With fewer it is not told; but neither is one cell that explains no more, if no sum has to have moved along with the repair. */
const fewestForRival = 1;

/** The slack of a change to exactly the figure that follows from others: none. */
const certain = new Decimal(0);

interface Suspect<F> {
  readonly fact: Fact;
  readonly corrected: Amount;
  /** Set where several cells have to change together. */
  readonly repair: Repair | undefined;
  readonly changes: readonly Amendment[];
  readonly mended: readonly Equation<F>[];
  readonly broken: number;
  readonly isContradicted: boolean;
  readonly score: number;
  readonly moved: number;
  /** Other cells explain as much: which of them is wrong the figures do not say. */
  readonly isRivalled?: true;
}

class Graph<F extends Failure> {
  private readonly byCell = new Map<CellId, Equation<F>[]>();
  private readonly misplaced: Misplaced;
  private readonly repairs = new Repairs();
  /** Repairs that speak against what holds, or mend too little: with fewer failures open they do no better. */
  private readonly rejected = new WeakSet<Repair>();
  private readonly signs = new Signs();

  constructor(readonly equations: readonly Equation<F>[]) {
    for (const equation of equations) {
      for (const id of cellsOf(equation)) {
        const known = this.byCell.get(id);
        if (known === undefined) this.byCell.set(id, [equation]);
        else known.push(equation);
      }
    }
    this.misplaced = new Misplaced(equations.filter(({ failure }) => failure?.isHint === false));
  }

  /**
   * The cell of an equation whose correction explains most. Where several explain as much it is the claim, which a reader
   * looks at first, or none: then nothing tells which cell is wrong, and what is known is which failures go together.
   */
  bestSuspect(equation: Equation<F>, open: ReadonlySet<Equation<F>>): Suspect<F> | undefined {
    const changes =
      equation.kind === "linear" ? this.suspects(equation, open) : this.derivedChanges(equation.equality.claim, open);
    const suspects = [
      ...this.repaired(equation, changes, open),
      ...changes.flatMap((change) => [this.alone([change], open), this.withSums([change], open)]),
    ].filter(({ mended, fact, corrected }) => mended.includes(equation) && this.signs.allow(fact, corrected));
    const told = suspects.filter(({ repair, score }) => repair === undefined || score >= fewestForRepair);
    const rank = ({ score, moved }: Suspect<F>): number => score - moved / 1e6;
    const best = Math.max(...told.map(rank));
    const equal = told.filter((suspect) => rank(suspect) === best);
    const names = new Set(equal.map(({ fact }) => cellId(fact)));
    if (names.size <= 1) return equal[0] && rivalled(equal[0], suspects);
    // A figure that is off by exactly ten thousand times is in the wrong unit, not wrong by chance.
    const unit = equal.find(({ repair }) => repair?.kind === "unit");
    if (unit !== undefined) return unit;
    const negated = equal.filter(({ fact, corrected }) => isNegation(amountOf(fact), corrected));
    if (new Set(negated.map(({ fact }) => cellId(fact))).size === 1) return negated[0];
    const refilled = equal.filter(isRefilled);
    if (new Set(refilled.map(({ fact }) => cellId(fact))).size === 1) return refilled[0];
    const claim = equal.find(({ fact }) => cellId(fact) === cellId(equation.equality.claim));
    return claim && { ...claim, isRivalled: true };
  }

  /**
   * The cells of a failing equation, each with the change that would mend it; and where one of them is a sum that holds, the
   * parts of it that fail elsewhere: their mistake may have come up through the sum.
   */
  private suspects(equation: LinearEquation<F>, open: ReadonlySet<Equation<F>>): Amendment[] {
    const { slack } = equation;
    const { claim, terms } = equation.equality;
    const own = [claim, ...terms.map(({ fact }) => fact)].filter(
      (fact, position) =>
        position === 0 || equation.coefficients.size <= manyCells || this.failsElsewhere(fact, equation, open),
    );
    const found = new Map(own.map((fact) => [cellId(fact), { fact, change: correction(equation, fact), slack }]));
    for (const { fact, change } of found.values()) {
      for (const sum of this.equationsOf(cellId(fact))) {
        if (sum.failure !== undefined || !isSum(sum) || cellId(sum.equality.claim) !== cellId(fact)) continue;
        for (const { fact: part, sign } of sum.equality.terms) {
          if (found.has(cellId(part)) || !this.failsElsewhere(part, equation, open)) continue;
          found.set(cellId(part), { fact: part, change: sign > 0 ? change : change.negated(), slack });
        }
      }
    }
    // What a cell is derived from tells it better than a sum of rounded figures does.
    return [...found.values()].flatMap((change) => [...this.derivedChanges(change.fact, open), change]);
  }

  /** The changes that would mend the open equations by which a cell is derived. */
  private derivedChanges(fact: Fact, open: ReadonlySet<Equation<F>>): Amendment[] {
    return this.equationsOf(cellId(fact)).flatMap((equation) => {
      const isOwn = equation.kind === "derived" && cellId(equation.equality.claim) === cellId(fact);
      const change = isOwn && open.has(equation) ? derivedCorrection(equation) : undefined;
      return change === undefined ? [] : [{ fact, change, slack: certain }];
    });
  }

  private failsElsewhere(fact: Fact, equation: Equation<F>, open: ReadonlySet<Equation<F>>): boolean {
    return this.equationsOf(cellId(fact)).some((other) => other !== equation && open.has(other));
  }

  /** Several cells may be wrong together where putting them right speaks against nothing. */
  private repaired(equation: Equation<F>, changes: readonly Amendment[], open: ReadonlySet<Equation<F>>): Suspect<F>[] {
    const own =
      equation.kind === "linear"
        ? this.repairs.of(
            equation,
            changes.map(({ fact }) => fact),
          )
        : [];
    const moved = this.misplaced.movesOf(equation).map((move): Repair => ({ kind: "misplaced", changes: move }));
    return [...own, ...moved].flatMap((repair) => {
      if (this.rejected.has(repair)) return [];
      const found = [this.alone(repair.changes, open, repair), this.withSums(repair.changes, open, repair)].filter(
        ({ broken, score, moved }) =>
          broken === 0 && score >= (moved === repair.changes.length ? fewestForRival : fewestForRepair),
      );
      if (found.length === 0) this.rejected.add(repair);
      return found;
    });
  }

  private alone(move: Move, open: ReadonlySet<Equation<F>>, repair?: Repair): Suspect<F> {
    return this.weigh({ move, repair }, changesOf(move), open, stayed);
  }

  private withSums(move: Move, open: ReadonlySet<Equation<F>>, repair?: Repair): Suspect<F> {
    const { byCell, slack } = changesOf(move);
    const queue = [...byCell.keys()];
    for (const id of queue) {
      for (const equation of this.equationsOf(id)) {
        const claim = cellId(equation.equality.claim);
        // Only sums that hold have moved along; a check against another table is no sum.
        if (equation.failure !== undefined || claim === id || byCell.has(claim) || !isSum(equation)) continue;
        const shift = shiftOf(equation, byCell);
        if (shift.isZero()) continue;
        byCell.set(claim, shift.negated());
        queue.push(claim);
      }
    }
    return this.weigh({ move, repair }, { byCell, slack }, open, movedAlong);
  }

  /** @param hasMoved tells equations whose claim was worked out from the changed cells, and would be again */
  private weigh(
    { move, repair }: { readonly move: Move; readonly repair: Repair | undefined },
    changes: CellChanges,
    open: ReadonlySet<Equation<F>>,
    hasMoved: (equation: Equation<F>, changes: CellChanges) => boolean,
  ): Suspect<F> {
    const touched = new Set([...changes.byCell.keys()].flatMap((id) => this.equationsOf(id)));
    const mended: Equation<F>[] = [];
    let broken = 0;
    let isContradicted = false;
    for (const equation of touched) {
      const isRight = fits(equation, changes);
      if (isRight && open.has(equation)) mended.push(equation);
      else if (!isRight && equation.failure === undefined && !hasMoved(equation, changes)) broken += 1;
      else if (!isRight && open.has(equation)) isContradicted ||= contradicts(equation, changes);
    }
    const [{ fact }] = move;
    const change = changes.byCell.get(cellId(fact));
    return {
      fact,
      repair,
      changes: this.inFull(move, changes),
      broken,
      isContradicted,
      corrected: change === undefined ? amountOf(fact) : amountOf(fact).shiftedBy(fromYuan(fact, change)),
      mended,
      score: mended.filter(({ failure }) => failure?.isHint === false).length - broken,
      moved: changes.byCell.size,
    };
  }

  /** The cells of a move, then those that moved along. */
  private inFull(move: Move, { byCell, slack }: CellChanges): Amendment[] {
    const own = new Set(move.map(({ fact }) => cellId(fact)));
    const along = [...byCell].flatMap(([id, change]) => {
      const fact = own.has(id) ? undefined : this.factOf(id);
      return fact === undefined ? [] : [{ fact, change, slack }];
    });
    return [...move, ...along];
  }

  private factOf(id: CellId): Fact | undefined {
    const [equation] = this.equationsOf(id);
    const facts = equation && [equation.equality.claim, ...equation.equality.terms.map(({ fact }) => fact)];
    return facts?.find((fact) => cellId(fact) === id);
  }

  private equationsOf(id: CellId): readonly Equation<F>[] {
    return this.byCell.get(id) ?? [];
  }
}

/** That two cells were swapped is one mistake, as that one of them is wrong: the number of cells does not decide between the two. */
function rivalled<F>(best: Suspect<F>, all: readonly Suspect<F>[]): Suspect<F> {
  const own = new Set(best.changes.map(({ fact }) => cellId(fact)));
  const isRival = (other: Suspect<F>): boolean =>
    other.repair !== undefined &&
    other.score >= best.score &&
    speaksForItself(other) &&
    !other.repair.changes.every(({ fact }) => own.has(cellId(fact)));
  return all.some(isRival) ? { ...best, isRivalled: true } : best;
}

/**
 * Is it a blank cell that would get the very figure that another table has? What only hints at a mistake speaks against no
 * figure; but of several blanks that the same sum could fill it tells which one.
 */
function isRefilled<F extends Failure>({ fact, mended, changes }: Suspect<F>): boolean {
  if (fact.reading.kind !== "blank" || changes.length > 1) return false;
  const [{ change } = { change: certain }] = changes;
  const byCell = new Map([[cellId(fact), change]]);
  return mended.some(
    (equation) =>
      isLinear(equation) &&
      !staysInTable(equation) &&
      equation.residual.plus(shiftOf(equation, byCell)).abs().lessThanOrEqualTo(equation.slack),
  );
}

/** It breaks nothing, and nothing that fails says otherwise of the same cells. */
function speaksForItself({ broken, isContradicted }: Suspect<unknown>): boolean {
  return broken === 0 && !isContradicted;
}

function changesOf(move: Move): { readonly byCell: Map<CellId, Decimal>; readonly slack: Decimal } {
  const byCell = new Map(move.map(({ fact, change }) => [cellId(fact), change]));
  return { byCell, slack: move.map(({ slack }) => slack).reduce((most, one) => Decimal.max(most, one)) };
}

/** Does an equation that still fails speak against the changes? It does if a changed cell is its claim, or the only other cell. */
function contradicts(equation: Equation<Failure>, { byCell }: CellChanges): boolean {
  if (equation.failure?.isHint !== false || isLimit(equation)) return false;
  if (byCell.has(cellId(equation.equality.claim))) return true;
  return isLinear(equation) && equation.coefficients.size === 2;
}

function isLinear<F>(equation: Equation<F>): equation is LinearEquation<F> {
  return equation.kind === "linear";
}

function isSum<F>(equation: Equation<F>): equation is LinearEquation<F> {
  return isLinear(equation) && staysInTable(equation);
}

/** Shares are formulas where sums are: those that hold have moved along with their amounts, and speak neither for nor against. */
function movedAlong(equation: Equation<unknown>, { byCell }: CellChanges): boolean {
  return !isLinear(equation) && staysInTable(equation) && !byCell.has(cellId(equation.equality.claim));
}

function stayed(): boolean {
  return false;
}
