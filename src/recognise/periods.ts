/** Which columns of a header show another year than the table's own: last year's outcome beside this year's budget. */
import type { DocumentKind } from "../layouts";
import type { HeaderColumn } from "./headerGrid";

/** `2024年预算数比2023年执行数增减` compares; it is of neither year. */
const comparison = /增减|增长|变动|相比|比上年|较上年|比\d|较\d|同比|占比|比重|完成率|执行率|[%％]/u;
const beforeBudget = /执行|完成数|决算|上年预算|上年数|调整预算|调整数/u;
const beforeOutcome = /上年决算|上年数|上年执行/u;

/** @returns the columns that must not be read as the table's own figures. `year` is the year of the title. */
export function otherPeriods(
  columns: readonly HeaderColumn[],
  kind: DocumentKind,
  year: number | undefined,
): ReadonlySet<HeaderColumn> {
  const earlier = kind === "budget" ? beforeBudget : beforeOutcome;
  const other = new Set(columns.filter(({ printed }) => comparison.test(printed) || earlier.test(printed)));
  const years = new Map<HeaderColumn, number>();
  for (const column of columns) {
    const own = other.has(column) ? undefined : yearOf(column);
    if (own !== undefined) years.set(column, own);
  }
  const shown = new Set(years.values());
  if (shown.size > 1) {
    const wanted = year !== undefined && shown.has(year) ? year : Math.max(...shown);
    for (const [column, own] of years) if (own !== wanted) other.add(column);
  }
  return other;
}

function yearOf({ printed }: HeaderColumn): number | undefined {
  const year = /(20\d\d)年?/u.exec(printed)?.[1];
  return year === undefined ? undefined : Number(year);
}
