/**
 * Whole figures in 万元: published tables have two decimals, of which Excel drops the zeros, but some places round to whole 万元.
 * The sums of the table tell: rounded figures seldom add up, as a sum of three is off by one as often as not.
 */
import { storedDecimal } from "../amount";
import Decimal from "decimal.js";
import { cellAt } from "../workbook";
import { periodTrees } from "./form/periodTrees";
import { sumCandidates } from "./form/sumCandidates";
import { listsBelow, type Column, type Panel, type Row } from "./row";

/** Tables of rounded figures whose sums all the same hold as well as those of exact ones: so few of them that we may be wrong there. */
const mostByChance = 0.01;

/** How often the sum of so many rounded figures is not the figure of their sum, at least: of two in one case of four, of three in one of three. */
const failingOf = [0, 0, 1 / 4, 1 / 3] as const;

/**
 * Do the sums of the table hold exactly, so that its whole figures are no rounded ones? Only sums of several parts tell, and only
 * many of them together: two hold by chance in more than half of all cases. One that fails by more than rounding explains is a
 * mistake of either kind of table.
 */
export function sumsHoldExactly(rows: readonly Row[], panels: readonly Panel[], stated: readonly string[]): boolean {
  const seen = new Set<string>();
  const failing: number[] = [];
  let fails = 0;
  for (const [whole, parts] of sumsOf(rows, panels, stated)) {
    const terms = parts.filter((part) => !part.isZero());
    const key = [whole, ...terms].join("+");
    if (terms.length < 2 || seen.has(key)) continue;
    seen.add(key);
    const difference = Decimal.sum(...terms)
      .minus(whole)
      .abs();
    if (difference.times(2).greaterThan(terms.length + 1)) continue;
    failing.push(failingOf[terms.length] ?? 1 / 3);
    if (!difference.isZero()) fails += 1;
  }
  return chanceOfAtMost(fails, failing) < mostByChance;
}

/** How likely it is that no more than so many of independent sums fail. */
function chanceOfAtMost(most: number, failing: readonly number[]): number {
  let chances = [1, ...Array.from({ length: most }, () => 0)];
  for (const fails of failing)
    chances = chances.map(
      (chance, count) => chance * (1 - fails) + (count > 0 ? (chances[count - 1] ?? 0) * fails : 0),
    );
  return chances.reduce((sum, chance) => sum + chance, 0);
}

function* sumsOf(
  rows: readonly Row[],
  panels: readonly Panel[],
  stated: readonly string[],
): Iterable<[Decimal, readonly Decimal[]]> {
  for (const panel of panels) {
    const layoutSums = sumCandidates(periodTrees(panel), stated, false).filter(
      ({ basis, isOpen }) => basis === "layout" && !isOpen,
    );
    for (const row of rows) {
      if (row.panel !== panel) continue;
      for (const column of panel.additive)
        for (const list of listsBelow(row)) yield [valueOf(row, column), list.map((part) => valueOf(part, column))];
      for (const { total, parts } of layoutSums)
        yield [valueOf(row, total), parts.map(({ column, sign }) => valueOf(row, column).times(sign))];
    }
  }
}

function valueOf({ sheet, index }: Row, column: Column): Decimal {
  const value = cellAt(sheet, index, column.index)?.value;
  return typeof value === "number" && Number.isFinite(value) ? storedDecimal(value) : zero;
}

const zero = new Decimal(0);
