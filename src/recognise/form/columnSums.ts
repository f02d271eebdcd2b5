/** Which of the sums that a header may state the rows of the table bear out. */
import type { Amount } from "../../amount";
import { grouped } from "../../grouped";
import { statedSums } from "../../layouts";
import { enoughSums } from "../enoughSums";
import type { Column, Panel, Row } from "../row";
import { divisionSums } from "./breakdowns";
import { areBrokenBothWays } from "./brokenBothWays";
import { isContradictedOnce } from "./plainSums";
import { periodTrees } from "./periodTrees";
import { balancesIn, divisionsIn, sumCandidates, type SumCandidate } from "./sumCandidates";
import { amountIn, areExchanged, gapOf, isHeldIn, stateOf, type StatedSum } from "./sumFigures";
import type { SumStanding, TableFigures, TableSum } from "./tableSum";
import { wholeYearsIn } from "./wholeYears";

/** The sums across the columns of one panel, each total once. */
export function columnSumsOf(table: TableFigures, panel: Panel): TableSum[] {
  const trees = periodTrees(panel);
  const isGeneral = table.layout.kind === undefined;
  const candidates = [...wholeYearsIn(panel), ...sumCandidates(trees, statedSums(table.layout), isGeneral)];
  const rows = table.rows.filter((row) => row.panel === panel);
  const balances = balancesIn(trees).flatMap((balance) => {
    const sum = choose(table, rows, [balance]);
    return sum === undefined || sum.standing === "unknown" ? [] : [sum];
  });
  const divided = divisionSums(table, rows, divisionsIn(trees));
  const isDivided = ({ total }: SumCandidate): boolean => divided.some((sum) => sum.total === total);
  const chosen = [...grouped(candidates, ({ total }) => total).values()].flatMap((some) => {
    const sum = choose(table, rows, some);
    return sum === undefined || (sum.standing !== "stated" && some.some(isDivided)) ? [] : [sum];
  });
  const besides = [...divided, ...balances].filter((sum) => !chosen.some((one) => isSame(one, sum)));
  return withoutCircles([...besides, ...chosen]);
}

function choose(table: TableFigures, rows: readonly Row[], candidates: readonly SumCandidate[]): TableSum | undefined {
  const stated = candidates.find(({ basis, isOpen }) => basis === "layout" && !isOpen);
  if (stated !== undefined) return { total: stated.total, parts: stated.parts, standing: "stated" };
  let best: TableSum | undefined;
  let rank = -Infinity;
  for (const candidate of candidates) {
    const support = supportOf(table, rows, candidate);
    const standing = support.leavesOut ? undefined : standingOf(candidate, support);
    const own = support.holds + support.telling - 2 * support.mistakes;
    if (standing === undefined || own <= rank) continue;
    [best, rank] = [{ total: candidate.total, parts: candidate.parts, standing }, own];
    if (support.fails === 0) break;
  }
  const first = candidates.find(({ isOfWhich }) => isOfWhich === undefined);
  if (best !== undefined || first === undefined || !isStated(first)) return best;
  const plain = candidates.find(({ isPlain }) => isPlain);
  if (plain !== undefined && isContradictedOnce(table, rows, plain))
    return { total: plain.total, parts: plain.parts, standing: "weak" };
  return { total: first.total, parts: first.parts, standing: "unknown" };
}

/** Is it told where the rows do not bear it out? */
function isStated({ basis }: SumCandidate): boolean {
  return basis === "layout" || basis === "words";
}

interface Support {
  /** Rows that hold, rows of the same figures counted once. */
  readonly holds: number;
  readonly fails: number;
  /** Failing rows by cause: two whose totals are exchanged are one mistake. */
  readonly mistakes: number;
  /** Those with two parts or more: a total that equals its only part says nothing of the others. */
  readonly telling: number;
  /** Every failing row has a figure in a column that is not among the parts, and no holding row has one there: the column may be a part. */
  readonly leavesOut: boolean;
  /** Every failing row would hold without one of the parts, and no holding row has a figure in that part: it may not be one. */
  readonly takesIn: boolean;
  /** What fails does not add up down the rows either: its figures are wrong, and not the sum. */
  readonly isBrokenBothWays: boolean;
}

function standingOf({ basis, isOfWhich }: SumCandidate, support: Support): SumStanding | undefined {
  const { holds, fails, mistakes, telling, takesIn, isBrokenBothWays } = support;
  const showsAlone = telling >= enoughSums && holds >= 4 * fails;
  // A row whose parts below a 其中 come to less than the whole says nothing against it.
  if (isOfWhich === true) return showsAlone || (fails === 0 && telling > 0) ? "weak" : undefined;
  // One mistake may be in the table; with two the sum itself may be a wrong guess.
  const mayBeSlip = basis !== "figures" && (mistakes === 1 || (isBrokenBothWays && telling > 0));
  if (holds === 0 || (holds <= 2 * fails && !mayBeSlip)) return undefined;
  if (basis === "figures") return showsAlone ? "weak" : undefined;
  return holds >= enoughSums && holds > 2 * fails && telling > 0 && !takesIn ? "borne-out" : "weak";
}

function supportOf(table: TableFigures, rows: readonly Row[], { total, parts }: SumCandidate): Support {
  const seen = new Set<string>();
  const [holding, failing]: [Row[], Row[]] = [[], []];
  const failed: StatedSum[] = [];
  let [holds, telling] = [0, 0];
  for (const row of rows) {
    const state = stateOf(table, row, { total, parts });
    if (state === undefined) continue;
    const { claim, stated } = state;
    if (stated.length === 0 && claim.isZero) continue;
    const figures = [claim, ...stated].map((amount) => amount.toText()).join("+");
    const isHeld = isHeldIn(state);
    if (isHeld) holding.push(row);
    if (seen.has(figures)) continue;
    seen.add(figures);
    if (!isHeld) {
      failing.push(row);
      failed.push(state);
    } else {
      holds += 1;
      if (stated.length > 1) telling += 1;
    }
  }
  const leavesOut = failing.length > 0 && holds > 0 && isLeftOut(table, holding, failing, { total, parts });
  const takesIn = failing.length > 1 && isTakenIn(table, holding, failing, { total, parts });
  const gapIn = (row: Row): Amount | undefined => gapOf(stateOf(table, row, { total, parts }));
  const isBrokenBothWays = failing.length > 1 && !takesIn && areBrokenBothWays(failing, rows, gapIn);
  const fails = failing.length;
  const mistakes = areExchanged(failed) ? 1 : fails;
  return { holds, fails, mistakes, telling, leavesOut, takesIn, isBrokenBothWays };
}

function isTakenIn(
  table: TableFigures,
  holding: readonly Row[],
  failing: readonly Row[],
  { total, parts }: Pick<SumCandidate, "total" | "parts">,
): boolean {
  return parts.some((doubted) => {
    if (holding.some((row) => amountIn(table, row, doubted.column)?.isZero === false)) return false;
    const others = parts.filter((part) => part !== doubted);
    return failing.every((row) => {
      const state = stateOf(table, row, { total, parts: others });
      return state !== undefined && isHeldIn(state);
    });
  });
}

function isLeftOut(
  table: TableFigures,
  holding: readonly Row[],
  failing: readonly Row[],
  { total, parts }: Pick<SumCandidate, "total" | "parts">,
): boolean {
  const isStated = (row: Row, column: Column): boolean => amountIn(table, row, column)?.isZero === false;
  const others = (failing[0]?.panel.columns ?? []).filter(
    (column) =>
      column.role === total.role &&
      column.period === total.period &&
      column !== total &&
      !parts.some((part) => part.column === column) &&
      !holding.some((row) => isStated(row, column)),
  );
  return failing.every((row) => others.some((column) => isStated(row, column)));
}

function isSame(one: TableSum, other: TableSum): boolean {
  return (
    one.total === other.total &&
    one.parts.length === other.parts.length &&
    one.parts.every(({ column }) => other.parts.some((part) => part.column === column))
  );
}

/** Of two columns that each add up the other the first is the total. */
function withoutCircles(sums: readonly TableSum[]): TableSum[] {
  const kept: TableSum[] = [];
  for (const sum of sums) {
    const isCircle = kept.some(
      ({ total, parts }) =>
        parts.some(({ column }) => column === sum.total) && sum.parts.some(({ column }) => column === total),
    );
    if (!isCircle) kept.push(sum);
  }
  return kept;
}
