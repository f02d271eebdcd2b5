/** A column that contradicts sums which other columns of its table bear out: is it wrong, or are its figures none that add up? */
import { Amount } from "../../amount";
import { grouped } from "../../grouped";
import { sumCandidates } from "../form/sumCandidates";
import { periodTrees } from "../form/periodTrees";
import type { Column, Panel, Row } from "../row";
import { sumsIn, type RowSum } from "./borneOut";
import { confirmedSums } from "./confirmed";
import type { DraftFigures } from "./figures";

/**
 * The columns of a panel that are wrong where they contradict a sum. What is added to money, row by row, is money. Of other columns
 * the whole must be more than each part: averages, rates, ranks and balances are not.
 */
export function contradictedColumns(panel: Panel, rows: readonly Row[], figures: DraftFigures): readonly Column[] {
  const own = rows.filter((row) => row.panel === panel);
  const amounts = panel.columns.filter(({ role, isMixed }) => role === "amount" && isMixed === undefined);
  const open = amounts.filter((column) => !panel.additive.includes(column));
  if (open.length === 0) return [];
  const sums = sumsIn(own, figures, new Set(amounts));
  const confirmed = new Set(confirmedSums(sums, figures));
  const failing = grouped(
    sums.filter(({ isHeld }) => !isHeld),
    ({ column }) => column,
  );
  const suspects = open.filter((column) => failing.get(column)?.every((sum) => confirmed.has(sum)) === true);
  // Most tables have none, and a table may have thousands of columns.
  if (suspects.length === 0) return [];
  const linked = columnsAddedToOthers(suspects, panel, own, figures);
  return suspects.filter((column) => {
    const isLinked = linked.has(column);
    if (column.isOtherPeriod === true && !isLinked) return false;
    return failing.get(column)?.every((sum) => isWrongWhole(sum, figures, isLinked));
  });
}

function isWrongWhole({ row, column, stated }: RowSum, figures: DraftFigures, isLinked: boolean): boolean {
  const whole = figures.at(row, column);
  if (!(whole instanceof Amount) || whole.isZero) return false;
  const parts = stated.map((part) => figures.at(part, column)).filter((amount) => amount instanceof Amount);
  // The last balance, or the price that all have.
  if ((parts.length < 2 && !isLinked) || parts.some((part) => part.agreement(whole) === "exact")) return false;
  return isLinked || parts.every((part) => !part.isNegative && !whole.minus(part).isNegative);
}

/** Columns that the header adds to others that add up along the rows, where the rows bear that out. */
function columnsAddedToOthers(
  suspects: readonly Column[],
  panel: Panel,
  rows: readonly Row[],
  figures: DraftFigures,
): ReadonlySet<Column> {
  const sought = new Set(suspects);
  const additive = new Set(panel.additive);
  const sums = sumCandidates(periodTrees(panel), [], true).map(({ total, parts }) => [
    total,
    ...parts.map(({ column }) => column),
  ]);
  return new Set(
    sums
      .filter((columns) => columns.some((one) => sought.has(one)) && columns.some((one) => additive.has(one)))
      .filter((columns) => isBorneOut(columns, rows, figures))
      .flat(),
  );
}

/** Is the first the sum of the others in more rows than not? What says the same again says nothing more. */
function isBorneOut(columns: readonly Column[], rows: readonly Row[], figures: DraftFigures): boolean {
  const seen = new Set<string>();
  let [holds, fails] = [0, 0];
  for (const row of rows) {
    const [claim, ...terms] = columns.map((one) => figures.at(row, one));
    if (!(claim instanceof Amount)) continue;
    const stated = terms.filter((term) => term instanceof Amount).filter(({ isZero }) => !isZero);
    const text = [claim, ...stated].map((amount) => amount.toText()).join();
    if (stated.length < 2 || seen.has(text)) continue;
    seen.add(text);
    if (claim.agreement(Amount.sum(stated, claim.unit)) === "differs") fails += 1;
    else holds += 1;
  }
  return holds > 1 && holds > fails;
}
