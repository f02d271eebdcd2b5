/** A column that contradicts sums which other columns of its table bear out: is it wrong, or are its figures none that add up? */
import { Amount } from "../../amount";
import { grouped } from "../../grouped";
import { columnKinds } from "../../vocabulary";
import { areBrokenBothWays } from "../form/brokenBothWays";
import { gapOf } from "../form/sumFigures";
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
  const open = amounts.filter((column) => !panel.additive.includes(column) && !columnKinds.averages.test(column.title));
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
  const sums = sumCandidates(periodTrees(panel), [], true).map(({ total, parts, basis }) => ({
    columns: [total, ...parts.map(({ column }) => column)],
    isSaid: basis !== "figures",
  }));
  return new Set(
    sums
      .filter(({ columns }) => columns.some((one) => sought.has(one)) && columns.some((one) => additive.has(one)))
      .filter(({ columns, isSaid }) => isBorneOut(columns, rows, figures, isSaid))
      .flatMap(({ columns }) => columns),
  );
}

/**
 * Is the first the sum of the others in more rows than not, or wrong where it is not? What says the same again says nothing more.
 *
 * @param isSaid the header says that it is
 */
function isBorneOut(columns: readonly Column[], rows: readonly Row[], figures: DraftFigures, isSaid: boolean): boolean {
  const seen = new Set<string>();
  const failing: Row[] = [];
  let holds = 0;
  for (const row of rows) {
    const sum = acrossIn(row, columns, figures);
    if (sum === undefined || sum.stated.length < 2 || seen.has(sum.text)) continue;
    seen.add(sum.text);
    if (sum.claim.agreement(Amount.sum(sum.stated, sum.claim.unit)) === "differs") failing.push(row);
    else holds += 1;
  }
  if (holds > 1 && holds > failing.length) return true;
  return isSaid && holds > 0 && areBrokenBothWays(failing, rows, (row) => gapOf(acrossIn(row, columns, figures)));
}

interface Across {
  readonly claim: Amount;
  readonly stated: readonly Amount[];
  readonly text: string;
}

function acrossIn(row: Row, columns: readonly Column[], figures: DraftFigures): Across | undefined {
  const [claim, ...terms] = columns.map((one) => figures.at(row, one));
  if (!(claim instanceof Amount)) return undefined;
  const stated = terms.filter((term) => term instanceof Amount).filter(({ isZero }) => !isZero);
  return { claim, stated, text: [claim, ...stated].map((amount) => amount.toText()).join() };
}
