/** Which columns of a header show another year than the table's own: last year's outcome beside this year's budget. */
import type { DocumentKind } from "../layouts";
import { compares, precedesBudget, precedesOutcome, yearNumberIn } from "../vocabulary";
import type { HeaderColumn } from "./headerGrid";

/** @returns the columns that must not be read as the table's own figures. `year` is the year of the title. */
export function otherPeriods(
  columns: readonly HeaderColumn[],
  kind: DocumentKind,
  year: number | undefined,
): ReadonlySet<HeaderColumn> {
  const earlier = kind === "budget" ? precedesBudget : precedesOutcome;
  const other = new Set(columns.filter(({ printed }) => compares.test(printed) || earlier.test(printed)));
  const years = new Map<HeaderColumn, number>();
  for (const column of columns) {
    const own = other.has(column) ? undefined : yearNumberIn(column.printed);
    if (own !== undefined) years.set(column, own);
  }
  const shown = new Set(years.values());
  if (shown.size > 1) {
    const wanted = year !== undefined && shown.has(year) ? year : Math.max(...shown);
    for (const [column, own] of years) if (own !== wanted) other.add(column);
  }
  return other;
}
