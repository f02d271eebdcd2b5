/** Which cells the checks of the rules reached, and where they could not be judged. */
import { isReadable, positionOf, type Fact } from "../recognise";
import type { Equality } from "../rules";
import type { Position, Sheet } from "../workbook";
import { cellNumber } from "./cellId";
import type { Outcome } from "./judge";

/**
 * `checked`: a check of the figure came to an answer. `beside-unreadable`: none did, as another figure in it cannot be
 * read. `uncertain-form`: none did, as nobody knows for certain that the figures belong together.
 */
export type Reach = "checked" | "beside-unreadable" | "uncertain-form";

const strength: Readonly<Record<Reach, number>> = { checked: 2, "beside-unreadable": 1, "uncertain-form": 0 };

/** Filled while the equalities are judged, so that no rule need run again for it. */
export class Reached {
  private readonly bySheet = new Map<Sheet, Map<number, Reach>>();

  judged(equality: Equality, outcome: Outcome): void {
    if (outcome === "does-not-apply") return;
    const reach = outcome === "could-not-run" ? whyNot(equality) : "checked";
    this.mark(equality.claim, reach);
    for (const { fact } of equality.terms) this.mark(fact, reach);
  }

  /** Figures that a rule compared with something else than other cells. */
  compared(figures: readonly Fact[]): void {
    for (const fact of figures) this.mark(fact, "checked");
  }

  /** @returns undefined where no check has the cell in it. */
  at(sheet: Sheet, cell: Position): Reach | undefined {
    return this.bySheet.get(sheet)?.get(cellNumber(cell));
  }

  private mark(fact: Fact, reach: Reach): void {
    const { sheet } = fact.row;
    let cells = this.bySheet.get(sheet);
    if (cells === undefined) this.bySheet.set(sheet, (cells = new Map()));
    const cell = cellNumber(positionOf(fact));
    const before = cells.get(cell);
    if (before === undefined || strength[reach] > strength[before]) cells.set(cell, reach);
  }
}

function whyNot({ claim, terms }: Equality): Reach {
  return isReadable(claim) && terms.every(({ fact }) => isReadable(fact)) ? "uncertain-form" : "beside-unreadable";
}
