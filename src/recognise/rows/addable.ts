/** Which columns without a name of a layout add up along the rows: those whose own figures do. */
import type { Column, DraftPanel, Row } from "../row";
import { supportOf } from "./borneOut";
import type { DraftFigures } from "./figures";

/** Adds them to their panels. A column of prices, shares or differences adds up nowhere, whatever it is called. */
export function admitAddable(panels: readonly DraftPanel[], rows: readonly Row[], figuresOf: () => DraftFigures): void {
  let figures: DraftFigures | undefined;
  for (const panel of panels) {
    for (const column of panel.columns) {
      if (!isOpen(column)) continue;
      figures ??= figuresOf();
      const { holds, fails } = supportOf(rows, figures, new Set([column]));
      if (holds > 0 && holds >= 2 * fails) panel.additive.push(column);
    }
  }
}

function isOpen({ role, isUnnamed, isOtherPeriod }: Column): boolean {
  return (role === "amount" || role === "count") && (isUnnamed !== undefined || isOtherPeriod !== undefined);
}
