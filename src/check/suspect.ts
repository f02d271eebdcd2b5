/** What a correction of a cell, or of several together, would do to the equations that fail and to those that hold. */
import type { Amount } from "../amount";
import { amountOf, type Fact } from "../recognise";
import type { Equality } from "../rules";
import { cellId } from "./cellId";
import { isLinear, shiftOf, staysInTable, type Equation } from "./equation";
import type { Amendment } from "./misplaced";
import type { Repair } from "./repair";
import { isNegation } from "./signs";

export interface Failure {
  readonly equality: Equality;
  /** Hints fail for good reasons too: they follow a cause, but do not speak against a cell. */
  readonly isHint: boolean;
}

export interface Suspect<F> {
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

/** So many failing checks a repair mends at least where it is told: as many as the cells that it changes; a single wrong cell is a culprit. */
export const fewestForRepair = 2;
/** With fewer it is not told; but neither is one cell that explains no more, if no sum has to have moved along with the repair. */
export const fewestForRival = 1;

/**
 * The one that explains most. Where several explain as much it is the claim, which a reader looks at first, or none: then nothing
 * tells which cell is wrong, and what is known is which failures go together.
 */
export function mostLikely<F extends Failure>(suspects: readonly Suspect<F>[], claimed: Fact): Suspect<F> | undefined {
  const told = suspects.filter(({ repair, score }) => repair === undefined || score >= fewestForRepair);
  const rank = ({ score, moved }: Suspect<F>): number => score - moved / 1e6;
  const best = Math.max(...told.map(rank));
  const equal = told.filter((suspect) => rank(suspect) === best);
  const alone = ofOneCell(equal);
  if (alone !== undefined) return rivalled(alone, suspects);
  // A figure that is off by exactly ten thousand times is in the wrong unit, not wrong by chance.
  const unit = equal.find(({ repair }) => repair?.kind === "unit");
  if (unit !== undefined) return unit;
  const negated = ofOneCell(equal.filter(({ fact, corrected }) => isNegation(amountOf(fact), corrected)));
  const one = negated ?? ofOneCell(equal.filter(isRefilled));
  if (one !== undefined) return one;
  const claim = equal.find(({ fact }) => cellId(fact) === cellId(claimed));
  return claim && { ...claim, isRivalled: true };
}

/** The first of them where all would correct the same cell. */
function ofOneCell<F>(suspects: readonly Suspect<F>[]): Suspect<F> | undefined {
  return new Set(suspects.map(({ fact }) => cellId(fact))).size === 1 ? suspects[0] : undefined;
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
  const [only, ...others] = changes;
  if (fact.reading.kind !== "blank" || only === undefined || others.length > 0) return false;
  const byCell = new Map([[cellId(fact), only.change]]);
  return mended.some(
    (equation) =>
      isLinear(equation) &&
      !staysInTable(equation) &&
      equation.residual.plus(shiftOf(equation, byCell)).abs().lessThanOrEqualTo(equation.slack),
  );
}

/** It breaks nothing, and nothing that fails says otherwise of the same cells. */
export function speaksForItself({ broken, isContradicted }: Suspect<unknown>): boolean {
  return broken === 0 && !isContradicted;
}
