/** Of which period a column is: this year's budget, last year's outcome beside it. */
import type { DocumentKind } from "../../layouts";
import {
  adjusted,
  beforeAdjustment,
  compares,
  precedesBudget,
  precedesEither,
  precedesOutcome,
  saysPlanOrOutcome,
  yearNumberIn,
} from "../../vocabulary";
import type { HeaderColumn } from "./headerGrid";
import type { Labelled } from "../heading/labels";

/** Does the header compare figures, instead of showing some? */
export function isComparison({ printed }: HeaderColumn): boolean {
  return compares.test(printed);
}

/** @returns the columns that must not be read as the table's own figures. `year` is the year of the title. */
export function otherPeriods(
  columns: readonly HeaderColumn[],
  kind: DocumentKind | undefined,
  year: number | undefined,
): ReadonlySet<HeaderColumn> {
  const earlier = kind === undefined ? precedesEither : kind === "budget" ? precedesBudget : precedesOutcome;
  const isAdjusted = kind !== "finalAccounts" && columns.some(({ printed }) => adjusted.test(printed));
  const isEarlier = ({ printed }: HeaderColumn): boolean =>
    earlier.test(printed) || (isAdjusted && beforeAdjustment.test(printed));
  const other = new Set(columns.filter((column) => isComparison(column) || isEarlier(column)));
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

/** Are columns of several years, and some of this one? */
export function areOfYears(columns: readonly HeaderColumn[], year: number | undefined): boolean {
  if (year === undefined) return false;
  const shown = new Set(columns.flatMap(({ printed }) => yearNumberIn(printed) ?? []));
  return shown.size > 1 && shown.has(year);
}

/**
 * The year of the table's own columns, as `2025年预算数` beside `2024年执行数` names it: what a table says that has no year in its title.
 * A plan of several years is of none of them.
 */
export function yearOfHeads(
  columns: readonly HeaderColumn[],
  kind: DocumentKind | undefined,
): Labelled<number> | undefined {
  if (kind === undefined) return undefined;
  const dated = columns.flatMap((column) => {
    const value = saysPlanOrOutcome[kind].test(column.printed) ? yearNumberIn(column.printed) : undefined;
    return value === undefined || isComparison(column) ? [] : [{ column, value }];
  });
  if (new Set(dated.map(({ value }) => value)).size > 2) return undefined;
  const others = otherPeriods(columns, kind, undefined);
  const own = dated.find(({ column }) => !others.has(column));
  const cell = own?.column.cells.find((_, at) => yearNumberIn(own.column.texts[at] ?? "") !== undefined);
  return own === undefined || cell === undefined ? undefined : { value: own.value, row: cell.row, column: cell.column };
}
