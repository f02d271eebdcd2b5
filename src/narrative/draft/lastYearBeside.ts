/** The figure of the year before where the table itself prints it: `2025年预算数 | 2026年预算数 | 增减额`. */
import type { Column, Fact } from "../../recognise";

const outcome = /执行|决算|完成/u;

/** @returns undefined unless exactly one column is of last year's same kind of figure */
export function besideOfLastYear({ table, row, column }: Fact): Fact | undefined {
  const { year } = table;
  if (year === undefined) return undefined;
  const ofLastYear = ({ period = "", isOtherPeriod, compares }: Column): boolean =>
    isOtherPeriod === true &&
    compares === undefined &&
    (period.includes(String(year - 1)) || /上年|去年/u.test(period)) &&
    outcome.test(period) === (table.layout.kind === "finalAccounts");
  const { columns } = row.panel;
  const candidates = columns.filter(ofLastYear);
  const compared = candidates.filter(({ index }) =>
    columns.some(({ compares }) => compares?.own === column.index && compares.base === index),
  );
  // A table of several figures a year does not say which of last year's belongs to which, unless a change is printed.
  const amounts = columns.filter(({ role, isOtherPeriod }) => role === "amount" && isOtherPeriod !== true);
  const [only, ...others] = compared.length > 0 ? compared : amounts.length === 1 ? candidates : [];
  return only === undefined || others.length > 0 ? undefined : table.factIn(row, only);
}
