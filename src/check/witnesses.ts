/** Whether enough relations agree on a cell for its change to be offered. */
import type { Fact } from "../recognise";
import type { Equality } from "../rules";
import type { Failure } from "./suspect";
import { cellId, type CellId } from "./cellId";
import { isDerived } from "./standing";

/** One relation cannot tell the sum from its parts; two that are off by the same amount in the same cell can. */
const fewest = 2;

export class Witnesses {
  private readonly confirmed: ReadonlySet<CellId>;
  private readonly doubted: ReadonlySet<CellId>;

  /** @param others the equalities that do not fail */
  constructor(failed: readonly Failure[], others: readonly Equality[]) {
    this.confirmed = new Set(others.filter((equality) => !isDerived(equality)).flatMap(cells));
    // A share that fails says nothing against its amounts, a sum does against its parts.
    this.doubted = new Set(
      failed.flatMap(({ equality }) => (isDerived(equality) ? [cellId(equality.claim)] : cells(equality))),
    );
  }

  /** @param failures what the change of the culprit mends */
  areEnough(failures: readonly [Failure, ...Failure[]], culprit: Fact): boolean {
    const witnesses = failures.filter(
      ({ equality, isHint }) => !isHint && !(derives(equality, culprit) && this.isDoubtful(equality)),
    );
    if (witnesses.length >= fewest) return true;
    // What follows from figures that sums or other tables confirm is as certain as they are.
    return witnesses.some(({ equality }) => derives(equality, culprit) && this.isConfirmed(equality));
  }

  private isDoubtful({ terms }: Equality): boolean {
    return terms.some(({ fact }) => this.doubted.has(cellId(fact)));
  }

  /** A limit (`<=`) tells no figure. */
  private isConfirmed({ comparison, terms }: Equality): boolean {
    return comparison !== "<=" && terms.every(({ fact }) => this.confirmed.has(cellId(fact)));
  }
}

function derives(equality: Equality, fact: Fact): boolean {
  return isDerived(equality) && cellId(equality.claim) === cellId(fact);
}

function cells({ claim, terms }: Equality): CellId[] {
  return [claim, ...terms.map(({ fact }) => fact)].map(cellId);
}
