/** What stands beside a fact in its table: the figure of the year before, the budget of what came of it. */
import { amountOf, type Column, type Fact, type Row } from "../../recognise";
import type { BaseKind } from "../statements/statement";

const outcome = /执行|决算|完成|实际/u;
const budget = /预算|计划/u;
const initial = /年初/u;

/** @param said what the text says of the year before: its budget or its outcome; undefined where it says neither */
export function lastYearBeside({ table, row, column }: Fact, said: BaseKind | undefined): readonly Fact[] {
  const { columns } = row.panel;
  const own = column.concept ?? "";
  const year = table.year ?? 0;
  const comparedTo = new Set(basesOf(row, column));
  const isOfLastYear = ({ index, period = "", isOtherPeriod, compares, concept = "" }: Column): boolean =>
    isOtherPeriod === true &&
    compares === undefined &&
    (period.includes(String(year - 1)) || /上年|去年/u.test(period)) &&
    (said === undefined || (said === "outcome" ? outcome : budget).test(period)) &&
    (concept.endsWith(`:${own}`) || comparedTo.has(index));
  const beside = columns.filter(isOfLastYear).map((one) => table.factIn(row, one));
  return [...beside, ...inRowOfLastYear({ table, row, column }, said)].filter(isRead);
}

/** Beside `2025年执行数 | 2026年预算数: 合计 | 基本支出 | 项目支出` the columns of 增减额 and 增减% say of which figure it is the year before. */
function basesOf({ panel }: Row, { index }: Column): readonly number[] {
  return panel.columns.flatMap(({ compares }) => (compares?.own === index ? [compares.base] : []));
}

/** `2025年 | 30.85` above `2026年 | 12.71`: of each year the row says no more. */
function inRowOfLastYear(
  { table, row, column }: Pick<Fact, "table" | "row" | "column">,
  said: BaseKind | undefined,
): readonly Fact[] {
  const before = row.key === "current" ? table.row("last") : undefined;
  if (before === undefined) return [];
  const isSaid = said === undefined || (said === "outcome") === outcome.test(before.name);
  return isSaid ? [table.factIn(before, column)] : [];
}

/** @param isInitial the text speaks of 年初预算 */
export function budgetBeside({ table, row, column }: Fact, isInitial: boolean): readonly Fact[] {
  if (!isOutcome({ table, column })) return [];
  return row.panel.columns
    .filter(
      ({ role, title, compares, isOtherPeriod }) =>
        role === "amount" &&
        compares === undefined &&
        isOtherPeriod === undefined &&
        budget.test(title) &&
        !outcome.test(title) &&
        initial.test(title) === isInitial,
    )
    .map((one) => table.factIn(row, one))
    .filter(isRead);
}

/** Final accounts that print what was planned have it of the whole: `年初预算数 | 本年支出: 小计 | 基本支出 | 项目支出`. */
function isOutcome({ table, column }: Pick<Fact, "table" | "column">): boolean {
  return outcome.test(column.title) || (table.layout.id.startsWith("final-") && column.concept === "total");
}

function isRead({ reading }: Fact): boolean {
  return reading.kind === "amount";
}

/** The one figure that all of them have. */
export function onlyAmong(facts: readonly Fact[]): Fact | undefined {
  const [first, ...others] = facts;
  return first !== undefined && others.every((one) => amountOf(one).agreement(amountOf(first)) !== "differs")
    ? first
    : undefined;
}
