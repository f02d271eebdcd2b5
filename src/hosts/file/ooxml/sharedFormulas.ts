/** Formulas that several cells of a sheet share: written out in the first, meant by the others as if they had been filled from there. */
import type { Position } from "../../../workbook";
import { filledFormula } from "./formulaReferences";

export class SharedFormulas {
  readonly #first = new Map<number, { readonly text: string; readonly at: Position }>();

  /** @returns undefined where no cell before has written it out */
  of(id: number, text: string, at: Position): string | undefined {
    if (text !== "") {
      this.#first.set(id, { text, at });
      return text;
    }
    const first = this.#first.get(id);
    return first && filledFormula(first.text, { rows: at.row - first.at.row, columns: at.column - first.at.column });
  }
}
