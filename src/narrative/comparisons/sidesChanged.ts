/** Income and expenditure that are one amount, and changed by two that one slip of the fingers explains: `收入减少128.89万元`, `支出减少121.89万元`. */
import { slipsOf } from "../../amount";
import type { Figure, Statement } from "../statements/statement";
import type { Tying } from "../tie/tie";
import type { Comparison } from "./comparison";

/** How many statements apart the two sides may be told. */
const furthest = 24;

/** Where something is carried over the two need not have been one amount the year before: then no slip explains it. */
export function* sidesChanged(statements: readonly Statement[], tying: Tying): Iterable<Comparison> {
  const told = statements.flatMap((statement, position) => {
    const { measure, scope = "all" } = tying.meaning(statement) ?? {};
    const { difference, rises, against, both } = statement.change ?? {};
    const isSide = measure === "income" || measure === "expenditure";
    if (!isSide || difference === undefined || rises === undefined || against !== "lastYear" || both === true)
      return [];
    return statement.isReason === true || !tying.isOfThisYear(statement)
      ? []
      : [{ statement, position, measure, scope, difference, rises }];
  });
  for (const [at, one] of told.entries()) {
    const before = told.slice(Math.max(0, at - furthest), at);
    const other = before.findLast(
      ({ measure, scope, rises, position }) =>
        measure === "income" && scope === one.scope && rises === one.rises && one.position - position <= furthest,
    );
    if (one.measure !== "expenditure" || other === undefined || !areOneAmount(other.statement, one.statement, tying))
      continue;
    const holds = !isSlip(one.difference, other.difference);
    yield {
      kind: "direction",
      statement: one.statement,
      figure: one.difference,
      others: [other.difference],
      holds,
      why: "sidesChangedApart",
      isSupposed: true,
    };
  }
}

function areOneAmount(one: Statement, other: Statement, tying: Tying): boolean {
  const [own, its] = [one, other].map((side) => side.value?.amount ?? tying.inTable(side));
  return own !== undefined && its !== undefined && own.agreement(its) !== "differs";
}

function isSlip({ amount }: Figure, { amount: other }: Figure): boolean {
  if (amount.agreement(other) !== "differs") return false;
  return [...slipsOf(amount)].some(({ value }) => value.equals(other.in(amount.unit).value));
}
