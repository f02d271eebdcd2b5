/** Columns that list parts of the one before them: `金额 | 其中：面向中小企业`. Parts are together not more than their whole. */
import { plus, type Check } from "../../contract/rule";
import { factName, figure, listed, money } from "../../readings/wording";
import {
  amountOf,
  isBlank,
  isReadable,
  ofWhichColumns,
  type Fact,
  type OfWhichColumns,
  type Panel,
  type Row,
  type Table,
} from "../../recognise";
import { Amount } from "../../amount";

/**
 * That the parts below a 其中 are within the column before it, unless rows contradict it that others do not outweigh: the parts may
 * be of something else. Where nothing else stands beside them, no other row need bear it out.
 *
 * @param isSum do the parts make up the whole? Then that is checked, and more is not to be said.
 */
export function* partsWithinColumns(
  table: Table,
  panel: Panel,
  isSum: (columns: OfWhichColumns) => boolean,
): Iterable<Check> {
  for (const columns of ofWhichColumns(panel)) {
    if (isSum(columns)) continue;
    const rows = table.rows.filter((row) => row.panel === panel);
    const lists = rows.flatMap((row) => listIn(table, row, columns) ?? []);
    const over = lists.filter(isOver);
    const causes = causesAmong(over);
    const fewest = columns.isOnly ? 0 : fewestWithin;
    const isBorneOut = causes.length === 1 && lists.length - over.length >= fewest;
    if (over.length > 0 && !isBorneOut) continue;
    for (const list of lists) if (!over.includes(list) || causes.includes(list)) yield within(list);
  }
}

/** Rows that bear it out. */
const fewestWithin = 2;

/** What is too much in a line is so in its totals. */
function causesAmong(over: readonly OfWhichList[]): readonly OfWhichList[] {
  const rows = new Set(over.map(({ whole }) => whole.row));
  const isInTotal = ({ kind, children }: Row): boolean =>
    kind === "total" ? rows.size > 1 : children.some((child) => rows.has(child));
  return over.filter(({ whole }) => !isInTotal(whole.row));
}

interface OfWhichList {
  readonly whole: Fact;
  readonly parts: readonly Fact[];
}

/** @returns undefined where the whole or all parts state nothing, or one is negative */
function listIn(table: Table, row: Row, { whole, parts }: OfWhichColumns): OfWhichList | undefined {
  const own = table.factIn(row, whole);
  const all = parts.map((column) => table.factIn(row, column));
  if (isBlank(own) || ![own, ...all].every((fact) => isReadable(fact) && !amountOf(fact).isNegative)) return undefined;
  const stated = all.filter((fact) => !amountOf(fact).isZero);
  return stated.length === 0 ? undefined : { whole: own, parts: stated };
}

function isOver({ whole, parts }: OfWhichList): boolean {
  const all = Amount.sum(parts.map(amountOf), amountOf(whole).unit);
  return !all.minus(amountOf(whole)).isNegative && all.agreement(amountOf(whole)) === "differs";
}

function within({ whole, parts }: OfWhichList): Check {
  const [largest, ...others] = [...parts].sort((one, other) => amountOf(other).minus(amountOf(one)).value.toNumber());
  const claim = largest as Fact;
  const names = listed(
    parts.map(({ column }) => `“${column.title}”`),
    "栏",
    "＋",
  );
  const { title } = whole.column;
  return {
    kind: "equality",
    claim,
    terms: [plus(whole), ...others.map((fact) => ({ fact, sign: -1 as const }))],
    comparison: "<=",
    relation: "of-which",
    severity: "warning",
    about: () => (others.length === 0 ? `${factName(claim)}不大于“${title}”` : `${factName(whole)}不小于${names}`),
    message: ({ difference }) => {
      const all = Amount.sum(parts.map(amountOf), amountOf(whole).unit);
      return others.length === 0
        ? `${factName(claim)}为${money(all, claim)}，大于“${title}”的${figure(amountOf(whole), whole)}，多${figure(difference, claim)}。`
        : `${factName(whole)}为${money(amountOf(whole), whole)}，而其中的${names}合计${figure(all, whole)}，多${figure(difference, whole)}。`;
    },
    advice: () => "“其中”栏只列前一栏的一部分，合起来也不应大于它。请核对这几栏。",
  };
}
