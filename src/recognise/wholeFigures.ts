/**
 * Whole figures in 万元: published tables have two decimals, of which Excel drops the zeros, but some places round to whole 万元.
 * The sums of the table tell: rounded figures seldom add up, as a sum of three is off by one as often as not.
 */
import { storedDecimal } from "../amount";
import Decimal from "decimal.js";
import { cellAt } from "../workbook";
import { sumCandidates } from "./form/sumCandidates";
import { listsBelow, type Column, type Panel, type Row } from "./row";

/** So many different sums of several parts hold to the last digit where figures stand for themselves. */
const enoughSums = 2;

/** Do the sums of the table hold exactly, so that its whole figures are no rounded ones? */
export function sumsHoldExactly(rows: readonly Row[], panels: readonly Panel[], stated: readonly string[]): boolean {
  const seen = new Set<string>();
  let [holds, fails] = [0, 0];
  for (const [whole, parts] of sumsOf(rows, panels, stated)) {
    const terms = parts.filter((part) => !part.isZero());
    const key = [whole, ...terms].join("+");
    if (terms.length < 2 || seen.has(key)) continue;
    seen.add(key);
    if (Decimal.sum(...terms).equals(whole)) holds += 1;
    else fails += 1;
  }
  return holds >= enoughSums && holds > fails;
}

function* sumsOf(
  rows: readonly Row[],
  panels: readonly Panel[],
  stated: readonly string[],
): Iterable<[Decimal, readonly Decimal[]]> {
  for (const panel of panels) {
    const layoutSums = sumCandidates(panel, stated, false).filter(({ basis, isOpen }) => basis === "layout" && !isOpen);
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
