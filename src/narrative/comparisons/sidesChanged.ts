/**
 * Totals that are one amount, and changed by two that contradict each other: of income and expenditure by two that one slip of the
 * fingers explains (`收入减少128.89万元`, `支出减少121.89万元`), of any two by the same, once up and once down.
 */
import { isSlipOf } from "../../amount";
import { balancedBudget, balancedTotal } from "../../vocabulary/totals";
import type { Figure, Statement } from "../statements/statement";
import type { Tying } from "../tie/tie";
import type { Comparison } from "./comparison";
import { rated } from "./rates";

/** How many statements apart the two may be told. */
const furthest = 24;

interface Changed {
  readonly statement: Statement;
  readonly position: number;
  readonly measure: string;
  readonly scope: string;
  readonly difference: Figure;
  readonly rises: boolean;
}

export function* sidesChanged(statements: readonly Statement[], tying: Tying): Iterable<Comparison> {
  const all = statements.flatMap((statement, position) => changedIn(statement, position, tying));
  for (const [at, one] of all.entries()) {
    const before = all
      .slice(Math.max(0, at - furthest), at)
      .filter(({ position }) => one.position - position <= furthest);
    const other = before.findLast((candidate) => isOpposite(candidate, one) || isOtherSide(candidate, one));
    if (other === undefined || !areOneAmount(other.statement, one.statement, tying)) continue;
    const isUpAndDown = other.rises !== one.rises;
    yield {
      kind: "direction",
      statement: one.statement,
      figure: one.difference,
      others: [other.difference],
      holds: !isUpAndDown && !isSlip(one.difference, other.difference),
      why: isUpAndDown ? "changedUpAndDown" : "sidesChangedApart",
      isSupposed: true,
    };
  }
}

function changedIn(statement: Statement, position: number, tying: Tying): readonly Changed[] {
  const { measure, scope = "all" } = tying.meaning(statement) ?? {};
  const { difference, rises, against } = statement.change ?? {};
  if (measure === undefined || !tying.isOfAllMoney(statement) || against !== "lastYear") return [];
  if (difference === undefined || rises === undefined || statement.isReason === true) return [];
  return tying.isOfThisYear(statement) ? [{ statement, position, measure, scope, difference, rises }] : [];
}

/** `收、支总计各增加124.14万元`, `财政拨款收、支总计各减少124.14万元` */
function isOpposite({ rises, difference: { amount } }: Changed, one: Changed): boolean {
  return rises !== one.rises && !amount.isZero && amount.agreement(one.difference.amount) === "exact";
}

function isOtherSide({ measure, scope, rises, statement }: Changed, one: Changed): boolean {
  const isOfBoth = [statement, one.statement].some(({ change }) => change?.both === true);
  if (isOfBoth || measure !== "income" || one.measure !== "expenditure") return false;
  return scope === one.scope && rises === one.rises && wereOneAmount(statement, one.statement);
}

/**
 * Were they one amount the year before as well? 本年收入 and 本年支出 need not have been: something was carried over. Nor where the text
 * itself tells two amounts, or compares the one with a budget and the other with what came of it.
 */
function wereOneAmount(income: Statement, expenditure: Statement): boolean {
  const sides = [income, expenditure];
  const isOfYear = sides.some(({ subject }) => subject.isOfYear === true);
  if (isOfYear || !haveOneBase(income, expenditure) || sides.every(({ base }) => base !== undefined)) return false;
  return (
    sides.every(({ subject }) => balancedTotal.test(subject.text)) ||
    (sides.every(({ subject }) => balancedBudget.test(subject.text)) && !sides.every(isProved))
  );
}

function haveOneBase({ change: one, ...own }: Statement, { change: other, ...its }: Statement): boolean {
  const [year, itsYear = year] = [one?.baseYear, other?.baseYear];
  return one?.baseKind === other?.baseKind && (year ?? itsYear) === itsYear && own.isOfInitial === its.isOfInitial;
}

/** Does its own rate say so, too? */
function isProved(statement: Statement): boolean {
  const { rate, rises } = statement.change ?? {};
  return rate !== undefined && rises !== undefined && holdsFirst(rated(statement, rate, undefined, rises));
}

function holdsFirst([first]: Iterable<Comparison>): boolean {
  return first?.holds === true;
}

function areOneAmount(one: Statement, other: Statement, tying: Tying): boolean {
  const [own, its] = [one, other].map((side) => side.value?.amount ?? tying.inTable(side));
  return own !== undefined && its !== undefined && own.agreement(its) !== "differs";
}

function isSlip({ amount }: Figure, { amount: other }: Figure): boolean {
  return amount.agreement(other) === "differs" && isSlipOf(amount, other);
}
