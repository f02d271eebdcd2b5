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
import type { Amount } from "../amount";
import type { Fact } from "../recognise";
import type { Equality } from "../rules";
import { cellId } from "./cellId";
import { isLimit, isLinear, toEquation, type Equation } from "./equation";
import type { Amendment } from "./misplaced";
import type { Repair } from "./repair";
import { speaksForItself, type Failure, type Suspect } from "./suspect";
import { Suspects } from "./suspects";

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

/**
 * Groups failures by cause. `all` are every equality that was checked, failing ones included. Takes time in proportion to the
 * number of failures: each is explained by the best suspect among its own cells.
 */
export function findCauses<F extends Failure>(failures: readonly F[], all: readonly Equality[]): Cause<F>[] {
  const failing = new Map(failures.map((failure) => [failure.equality, failure]));
  const suspects = new Suspects(all.map((equality) => toEquation(equality, failing.get(equality))));
  const failed = suspects.equations.filter(({ failure }) => failure !== undefined);
  const open = new Set(failed.sort((a, b) => rankOf(a) - rankOf(b)));
  const causes: Cause<F>[] = [];
  for (const equation of open) {
    const best =
      equation.failure?.isHint === true || isLimit(equation) ? undefined : suspects.bestSuspect(equation, open);
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
