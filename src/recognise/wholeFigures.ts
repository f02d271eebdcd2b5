/**
 * Whole figures in 万元: published tables have two decimals, of which Excel drops the zeros, but some places round to whole 万元.
 * The sums of the table tell: rounded figures seldom add up, as a sum of three is off by one as often as not.
 */
import { storedDecimal } from "../amount";
import Decimal from "decimal.js";
import { cellAt } from "../workbook";
import type { ColumnSum } from "../layouts";
import { periodTrees } from "./form/periodTrees";
import { sumCandidates } from "./form/sumCandidates";
import { listsBelow, type Column, type Panel, type Row } from "./row";

/** Of whole figures that are exact so many different sums of several parts hold. */
const enoughSums = 2;

/**
 * A sum that is off by no more than rounding explains speaks as much for rounded figures as so many that hold speak against it: of
 * rounded ones a third is off, and of a hundred mistakes in exact ones hardly one stays so near.
 */
const weightOfNear = 9;

/** Of twenty tables in whole 万元 hardly one was rounded: that says as much as so many sums that hold. */
const weightOfCustom = 7;

/**
 * Do the sums of the table hold exactly, so that its whole figures are no rounded ones? Only sums of several parts tell. One that is
 * off by more than rounding explains is a mistake of either kind of table.
 */
export function sumsHoldExactly(rows: readonly Row[], panels: readonly Panel[], stated: readonly ColumnSum[]): boolean {
  const seen = new Set<string>();
  let [holding, near] = [0, 0];
  for (const [whole, parts] of sumsOf(rows, panels, stated)) {
    const terms = parts.filter((part) => !part.isZero());
    const key = [whole, ...terms].join("+");
    if (terms.length < 2 || seen.has(key)) continue;
    seen.add(key);
    const difference = Decimal.sum(...terms)
      .minus(whole)
      .abs();
    if (difference.isZero()) holding += 1;
    else if (difference.times(2).lessThanOrEqualTo(terms.length + 1)) near += 1;
  }
  return holding >= enoughSums && holding + weightOfCustom >= near * weightOfNear;
}

function* sumsOf(
  rows: readonly Row[],
  panels: readonly Panel[],
  stated: readonly ColumnSum[],
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
