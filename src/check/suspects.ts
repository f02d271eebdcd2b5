/**
 * The cells that may be behind an equality that fails, each tried by what the equality is off: which failing equalities that mends, and
 * which of those that hold it breaks. Where sums are formulas, a wrong figure has already moved the totals above it: then it is tried
 * together with all that adds it up.
 */
import Decimal from "decimal.js";
import { amountOf, type Fact } from "../recognise";
import { cellId, type CellId } from "./cellId";
import {
  cellsOf,
  correction,
  derivedCorrection,
  fits,
  isLimit,
  isLinear,
  isSum,
  shiftOf,
  staysInTable,
  type CellChanges,
  type Equation,
  type LinearEquation,
} from "./equation";
import { Misplaced, type Amendment, type Move } from "./misplaced";
import { Repairs, type Repair } from "./repair";
import { Signs } from "./signs";
import { fewestForRepair, fewestForRival, mostLikely, type Failure, type Suspect } from "./suspect";
import { fromYuan } from "./yuan";

/** Beyond so many cells only those that appear in another failure too are worth suspecting. */
const manyCells = 60;

/** The slack of a change to exactly the figure that follows from others: none. */
const certain = new Decimal(0);

export class Suspects<F extends Failure> {
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

  /** The cell of an equation whose correction explains most. */
  bestSuspect(equation: Equation<F>, open: ReadonlySet<Equation<F>>): Suspect<F> | undefined {
    const changes =
      equation.kind === "linear" ? this.suspects(equation, open) : this.derivedChanges(equation.equality.claim, open);
    const suspects = [
      ...this.repaired(equation, changes, open),
      ...changes.flatMap((change) => [this.alone([change], open), this.withSums([change], open)]),
    ].filter(({ mended, fact, corrected }) => mended.includes(equation) && this.signs.allow(fact, corrected));
    return mostLikely(suspects, equation.equality.claim);
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

/** Shares are formulas where sums are: those that hold have moved along with their amounts, and speak neither for nor against. */
function movedAlong(equation: Equation<unknown>, { byCell }: CellChanges): boolean {
  return !isLinear(equation) && staysInTable(equation) && !byCell.has(cellId(equation.equality.claim));
}

function stayed(): boolean {
  return false;
}
