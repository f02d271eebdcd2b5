/** Of which period a column is: this year's budget, last year's outcome beside it. */
import type { DocumentKind } from "../layouts";
import type { Position } from "../workbook";
import type { HeaderColumn } from "./headerGrid";

/** `2024年预算数比2023年执行数增减` compares; it is of neither year. */
const comparison = /增减|增长|变动|相比|比上年|较上年|比\d|较\d|同比|占比|比重|完成率|执行率|[%％]/u;
const beforeBudget = /执行|完成数|决算|上年预算|上年数|调整预算|调整数/u;
const beforeOutcome = /上年决算|上年数|上年执行/u;

/** Does the header compare figures, instead of showing some? */
export function isComparison({ printed }: HeaderColumn): boolean {
  return comparison.test(printed);
}

/** @returns the columns that must not be read as the table's own figures. `year` is the year of the title. */
export function otherPeriods(
  columns: readonly HeaderColumn[],
  kind: DocumentKind,
  year: number | undefined,
): ReadonlySet<HeaderColumn> {
  const earlier = kind === "budget" ? beforeBudget : beforeOutcome;
  const other = new Set(columns.filter((column) => isComparison(column) || earlier.test(column.printed)));
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

/** A header text that names a period and nothing else: `2024年`, `上年执行数`, `年初预算数`. */
const periodWord =
  /^(?=.)(?:20\d\d(?:年度?)?)?(?:(?:本|当|上|去|前)年度?)?(?:年初|全年|调整后?|预计)?(?:(?:预|决)算|执行|完成|预计执行)?(?:批复)?数?$/u;

export function isPeriodWord(printed: string): boolean {
  return periodWord.test(printed) && printed !== "数";
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

/** `合计/预算数` and `预算数/合计` are both 合计 of 预算数; a column of which nothing else would be left keeps its word. */
export function withoutPeriod({ path, texts, cells }: HeaderColumn): TimelessColumn {
  const isPeriod = path.map((_, level) => isPeriodWord(texts[level] ?? ""));
  const kept = path.flatMap((_, level) => (isPeriod[level] === true ? [] : [level]));
  return {
    period: texts.filter((_, level) => isPeriod[level] === true).join("/"),
    turned: path.filter((_, level) => isPeriod[level] === true).concat(kept.map((level) => path[level] ?? "")),
    path: kept.map((level) => path[level] ?? ""),
    groups: kept.flatMap((level) => cells[level] ?? []),
  };
}
