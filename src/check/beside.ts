/** The equalities that do not fail, and could be judged: where others fail, they speak for the cells in them. */
import type { Equality } from "../rules";
import type { Outcome } from "./judge";

/** Of a very large workbook they are not kept: making them again, which few workbooks need, costs less than the memory. */
const mostKept = 100_000;

/** Filled while the equalities are judged. */
export class EqualitiesBeside {
  private kept: Equality[] | undefined = [];

  judged(equality: Equality, outcome: Outcome): void {
    if (!this.isWitness(equality, outcome)) return;
    if (this.kept !== undefined && this.kept.length < mostKept) this.kept.push(equality);
    else this.kept = undefined;
  }

  /** @param again judges everything once more, where there were too many to keep */
  all(again: (judged: (equality: Equality, outcome: Outcome) => void) => void): readonly Equality[] {
    if (this.kept !== undefined) return this.kept;
    const all: Equality[] = [];
    again((equality, outcome) => {
      if (this.isWitness(equality, outcome)) all.push(equality);
    });
    return all;
  }

  private isWitness({ severity, comparison }: Equality, outcome: Outcome): boolean {
    return severity !== "info" && comparison !== "<=" && outcome !== "fails" && outcome !== "could-not-run";
  }
}
