/** Which cells the checks of the rules reached, and where they could not be judged. */
import { isReadable, type Fact } from "../recognise";
import type { Equality } from "../rules";
import type { Position, Sheet } from "../workbook";
import type { Outcome } from "./judge";

/**
 * `checked`: a check said what the figure should be. `only-limited`: checks only say what it must not exceed, and it may be wrong
 * all the same. `beside-unreadable`: none came to an answer, as another figure in it cannot be read. `uncertain-form`: none did, as
 * nobody knows for certain that the figures belong together.
 */
export type Reach = "checked" | "only-limited" | "beside-unreadable" | "uncertain-form";

const strength: Readonly<Record<Reach, number>> = {
  checked: 3,
  "beside-unreadable": 2,
  "uncertain-form": 1,
  "only-limited": 0,
};

/** Filled while the equalities are judged, so that no rule need run again for it. */
export class Reached {
  /** Rows of columns, as most cells of a table are reached. */
  private readonly bySheet = new Map<Sheet, Reach[][]>();

  judged(equality: Equality, outcome: Outcome): void {
    if (outcome === "does-not-apply") return;
    const reach = outcome === "could-not-run" ? whyNot(equality) : reachOf(equality, outcome);
    this.mark(equality.claim, reach);
    for (const { fact } of equality.terms) this.mark(fact, reach);
  }

  /** Figures that a rule compared with something else than other cells. */
  compared(figures: readonly Fact[]): void {
    for (const fact of figures) this.mark(fact, "checked");
  }

  /** Figures that a rule found not to exceed something. */
  limited(figures: readonly Fact[]): void {
    for (const fact of figures) this.mark(fact, "only-limited");
  }

  /** @returns undefined where no check has the cell in it. */
  at(sheet: Sheet, { row, column }: Position): Reach | undefined {
    return this.bySheet.get(sheet)?.[row]?.[column];
  }

  private mark({ row, column }: Fact, reach: Reach): void {
    let rows = this.bySheet.get(row.sheet);
    if (rows === undefined) this.bySheet.set(row.sheet, (rows = []));
    const cells = (rows[row.index] ??= []);
    const before = cells[column.index];
    if (before === undefined || strength[reach] > strength[before]) cells[column.index] = reach;
  }
}

/** Of a limit that is exceeded a finding speaks. */
function reachOf({ comparison }: Equality, outcome: Outcome): Reach {
  return comparison === "<=" && outcome !== "fails" ? "only-limited" : "checked";
}

function whyNot({ claim, terms }: Equality): Reach {
  return isReadable(claim) && terms.every(({ fact }) => isReadable(fact)) ? "uncertain-form" : "beside-unreadable";
}
