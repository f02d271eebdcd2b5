/** Columns that list a part of the one before them: `金额 | 其中：面向中小企业`. A part is not more than its whole. */
import { plus, type Check } from "../../contract/rule";
import { factName, figure, money } from "../../readings/wording";
import {
  amountOf,
  isBlank,
  isReadable,
  type Column,
  type Fact,
  type Panel,
  type Row,
  type Table,
} from "../../recognise";

interface OfWhichColumn {
  readonly whole: Column;
  readonly part: Column;
}

/**
 * The one row of a panel that contradicts what the others bear out: that a 其中 column is part of the one before it. Those that do not
 * contradict it are not checked by that: a part may be wrong and no more than its whole.
 */
export function* partsWithinColumns(table: Table, panel: Panel): Iterable<Check> {
  const columns = ofWhichColumns(panel);
  if (columns.length === 0) return;
  const rows = table.rows.filter((row) => row.panel === panel);
  for (const { whole, part } of columns) {
    const pairs = rows.map((row) => pairOf(table, row, { whole, part })).filter((pair) => pair !== undefined);
    const [over, ...others] = pairs.filter(isOver);
    // Where more than one figure contradicts it, the part may be of something else.
    if (over !== undefined && others.length === 0 && pairs.length > fewestWithin) yield partWithin(over);
  }
}

/** Rows that bear it out. */
const fewestWithin = 2;

function ofWhichColumns({ columns }: Panel): readonly OfWhichColumn[] {
  const amounts = columns.filter(({ role }) => role === "amount");
  return amounts.flatMap((part, at) => {
    const whole = amounts[at - 1];
    const isBeside = whole?.index === part.index - 1 && whole.period === part.period && isSameGroup(whole, part);
    return part.isPart === true && isBeside && whole.isPart !== true ? [{ whole, part }] : [];
  });
}

function isSameGroup({ groups: one = [] }: Column, { groups: other = [] }: Column): boolean {
  return (
    one.length === other.length &&
    one.slice(0, -1).every(({ row, column }, at) => row === other[at]?.row && column === other[at]?.column)
  );
}

interface Pair {
  readonly whole: Fact;
  readonly part: Fact;
}

/** @returns undefined where one states nothing, or is negative */
function pairOf(table: Table, row: Row, columns: OfWhichColumn): Pair | undefined {
  const [whole, part] = [table.factIn(row, columns.whole), table.factIn(row, columns.part)];
  const isStated = (fact: Fact): boolean =>
    isReadable(fact) && !isBlank(fact) && !amountOf(fact).isZero && !amountOf(fact).isNegative;
  return isStated(whole) && isStated(part) ? { whole, part } : undefined;
}

function isOver({ whole, part }: Pair): boolean {
  const excess = amountOf(part).minus(amountOf(whole));
  return !excess.isNegative && amountOf(part).agreement(amountOf(whole)) === "differs";
}

function partWithin({ whole, part }: Pair): Check {
  return {
    kind: "equality",
    claim: part,
    terms: [plus(whole)],
    comparison: "<=",
    relation: "of-which",
    severity: "warning",
    about: () => `${factName(part)}不大于“${whole.column.title}”`,
    message: ({ expected, actual, difference }) =>
      `${factName(part)}为${money(actual, part)}，大于“${whole.column.title}”的${figure(expected, part)}，多${figure(difference, part)}。`,
    advice: () => "“其中”栏只列前一栏的一部分，不应大于它。请核对这两栏。",
  };
}
