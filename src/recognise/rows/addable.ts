/** Which columns without a name of a layout add up along the rows: those whose own figures do, and those among them. */
import { addsUp } from "../headerMatcher";
import type { Column, DraftPanel, Row } from "../row";
import { supportOf } from "./borneOut";
import type { DraftFigures } from "./figures";
import { isPlainList } from "./plainList";

/** Adds them to their panels. A column of prices, shares or differences adds up nowhere, whatever it is called. */
export function admitAddable(panels: readonly DraftPanel[], rows: readonly Row[], figuresOf: () => DraftFigures): void {
  let figures: DraftFigures | undefined;
  for (const panel of panels) {
    const own = rows.filter((row) => row.panel === panel);
    const doubtful: Column[] = [];
    for (const column of panel.columns) {
      if (!isOpen(column) || panel.additive.includes(column)) continue;
      figures ??= figuresOf();
      const { holds, fails, slip } = supportOf(rows, figures, new Set([column]));
      if (holds > 0 && holds >= 2 * fails) panel.additive.push(column);
      else if (slip === undefined || slip === "average") continue;
      else if (holds === 0 && isPlainList(own, column, figures)) suppose(panel, column);
      else if (slip === "subtotal" && column.role === "amount") suppose(panel, column);
      else doubtful.push(column);
    }
    // Where all other amounts of a small table add up, one that does not at one place is more likely wrong than of another nature.
    const neighbours = panel.additive.filter(({ role }) => role === "amount").length;
    const most = own.some(isWithinCode) ? Math.max(1, neighbours / fewNeighbours) : 1;
    if (doubtful.length > most || neighbours < fewNeighbours) continue;
    for (const column of doubtful) {
      if (column.role === "amount") suppose(panel, column);
    }
  }
}

const fewNeighbours = 2;

/** Codes say which row is part of which, and so what each column should come to: several may be wrong, each at one place. */
function isWithinCode({ kind, parent }: Row): boolean {
  return kind === "code" && parent?.kind === "code";
}

function suppose({ additive, supposed }: DraftPanel, column: Column): void {
  additive.push(column);
  supposed.add(column);
}

/** Fixed items make up the same whole in every year: 2023年预算数 adds up as 2024年预算数 does. */
export function admitEveryYear(panels: readonly DraftPanel[]): void {
  for (const { columns, additive } of panels)
    additive.push(
      ...columns.filter(
        ({ role, isOtherPeriod, isUnnamed }) => addsUp(role) && isOtherPeriod === true && isUnnamed === undefined,
      ),
    );
}

function isOpen({ role, isUnnamed, isOtherPeriod, isMixed }: Column): boolean {
  return addsUp(role) && isMixed === undefined && (isUnnamed !== undefined || isOtherPeriod !== undefined);
}
