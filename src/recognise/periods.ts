/** Of which period a column is: this year's budget, last year's outcome beside it. */
import type { DocumentKind } from "../layouts";
import type { Position } from "../workbook";
import {
  adjusted,
  beforeAdjustment,
  compares,
  isPeriodWord,
  precedesBudget,
  precedesEither,
  precedesOutcome,
  yearNumberIn,
} from "../vocabulary";
import type { HeaderColumn } from "./headerGrid";

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

/** A column's place in its header once what names the period is taken out. */
export interface TimelessColumn {
  /** `2024年预算数`; empty where the header names none. */
  readonly period: string;
  readonly path: readonly string[];
  /** The path with the period on top, where most tables print it. */
  readonly turned: readonly string[];
  readonly groups: readonly Position[];
}

/** Every layout whose words are tried at a column asks. */
const timeless = new WeakMap<HeaderColumn, TimelessColumn>();

export function withoutPeriod(column: HeaderColumn): TimelessColumn {
  let known = timeless.get(column);
  if (known === undefined) timeless.set(column, (known = readWithoutPeriod(column)));
  return known;
}

/** `合计/预算数` and `预算数/合计` are both 合计 of 预算数; a column of which nothing else would be left keeps its word. */
function readWithoutPeriod({ path, texts, cells }: HeaderColumn): TimelessColumn {
  const isPeriod = path.map((_, level) => isPeriodWord(texts[level] ?? ""));
  const kept = path.flatMap((_, level) => (isPeriod[level] === true ? [] : [level]));
  return {
    period: texts.filter((_, level) => isPeriod[level] === true).join("/"),
    turned: path.filter((_, level) => isPeriod[level] === true).concat(kept.map((level) => path[level] ?? "")),
    path: kept.map((level) => path[level] ?? ""),
    groups: kept.flatMap((level) => cells[level] ?? []),
  };
}
