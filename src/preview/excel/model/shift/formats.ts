/** Conditional formats, our marks among them, follow rows and columns that come or go. */
import type { ConditionalFormat } from "../conditionalFormat";
import type { Sheet } from "../sheet";
import { shiftedFormula } from "./formula";
import { movedRule } from "./rule";
import { inverse, movedAreas, type Shift } from "./shift";

type Placed = Pick<ConditionalFormat, "areas" | "formula">;

/**
 * @returns takes it back. Marks may have been laid or cleared meanwhile, of which the user's own steps know nothing: what was cleared does not
 * come back, and what is new moves as the cells do.
 */
export function moveFormats(sheets: readonly Sheet[], shifted: Sheet, shift: Shift): () => void {
  const known = new Map<ConditionalFormat, { readonly before: Placed; readonly after: Placed }>();
  const { conditionalFormats: all } = shifted;
  for (const home of sheets) {
    for (const format of home.conditionalFormats) {
      const before = { areas: format.areas, formula: format.formula };
      const after = moved(format, home, shifted, shift);
      known.set(format, { before, after });
      Object.assign(format, after);
    }
  }
  const left = all.filter(({ areas }) => areas.length > 0);
  shifted.conditionalFormats = left;
  return () => {
    // Those that went with their cells come back, in their order, unless others came or went since.
    if (shifted.conditionalFormats === left) shifted.conditionalFormats = all;
    else shifted.conditionalFormats.push(...all.filter((format) => !left.includes(format)));
    for (const format of sheets.flatMap(({ conditionalFormats }) => conditionalFormats)) {
      const { before, after } = known.get(format) ?? {};
      if (before !== undefined && format.areas === after?.areas && format.formula === after.formula) {
        Object.assign(format, before);
      } else if (shifted.conditionalFormats.includes(format)) {
        format.areas = movedAreas(inverse(shift), format.areas);
      }
    }
  };
}

function moved({ areas, formula }: ConditionalFormat, home: Sheet, shifted: Sheet, shift: Shift): Placed {
  const change = { sheet: shifted.name, shift };
  const bare = formula.slice(1);
  if (home !== shifted) {
    return { areas, formula: formula === "" ? "" : `=${shiftedFormula(bare, change, { home: home.name }).text}` };
  }
  const rule = movedRule({ areas, formulas: [bare] }, change);
  return { areas: rule.areas, formula: formula === "" ? "" : `=${rule.formulas[0] ?? ""}` };
}
