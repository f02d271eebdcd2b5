/** `全年 | 一季度 | 二季度 | 三季度 | 四季度`: a column of the whole year beside those of all of its parts, which say of themselves that they are all. */
import { isWholeYear, monthsIn } from "../../vocabulary";
import { addsUp } from "../header/headerMatcher";
import type { Column, Panel } from "../row";
import { ownTitle } from "./headerTree";
import type { SumCandidate } from "./sumCandidates";

const lastMonth = 12;

/** The parts stand behind the whole, or before it. */
export function wholeYearsIn({ columns }: Panel): SumCandidate[] {
  const adding = columns.filter(({ role }) => addsUp(role));
  return adding.flatMap((total, at) => {
    if (!isWholeYear(ownTitle(total))) return [];
    const parts = yearBehind(adding, at + 1) ?? yearBehind(adding, beginningBefore(adding, at));
    if (parts === undefined || parts.some(({ role }) => role !== total.role)) return [];
    return {
      total,
      parts: parts.map((column) => ({ column, sign: 1 as const })),
      basis: "words" as const,
      isOpen: true,
    };
  });
}

/** Columns that from this one on tell of one part of a year after the other, up to its end. */
function yearBehind(columns: readonly Column[], from: number): readonly Column[] | undefined {
  let told = 0;
  for (let at = from; at < columns.length && told < lastMonth; at += 1) {
    const months = monthsOf(columns[at]);
    if (months?.first !== told + 1) return undefined;
    told = months.last;
    if (told === lastMonth) return columns.slice(from, at + 1);
  }
  return undefined;
}

/** Where the year begins that ends before this column. */
function beginningBefore(columns: readonly Column[], end: number): number {
  let at = end - 1;
  while (at >= 0 && end - at <= lastMonth && monthsOf(columns[at])?.first !== 1) at -= 1;
  return at < 0 ? columns.length : at;
}

function monthsOf(column: Column | undefined): ReturnType<typeof monthsIn> {
  return column && monthsIn(ownTitle(column));
}
