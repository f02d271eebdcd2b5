/**
 * Totals that are one amount, and changed by two that contradict each other: of income and expenditure by two that one slip of the
 * fingers explains (`收入减少128.89万元`, `支出减少121.89万元`), of any two by the same, once up and once down.
 */
import { isSlipOf } from "../../amount";
import type { Figure, Statement } from "../statements/statement";
import type { Tying } from "../tie/tie";
import type { Comparison } from "./comparison";

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

/** Where something is carried over the two need not have been one amount the year before: then no slip explains it. */
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
  return scope === one.scope && rises === one.rises;
}

function areOneAmount(one: Statement, other: Statement, tying: Tying): boolean {
  const [own, its] = [one, other].map((side) => side.value?.amount ?? tying.inTable(side));
  return own !== undefined && its !== undefined && own.agreement(its) !== "differs";
}

function isSlip({ amount }: Figure, { amount: other }: Figure): boolean {
  return amount.agreement(other) === "differs" && isSlipOf(amount, other);
}
