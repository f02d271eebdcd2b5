/** How the columns of a standard table are called in the handbook: as most places print them. */
import { statedSums, type ColumnWords, type Layout } from "../layouts";
import type { HeaderWords } from "../vocabulary";

/** `基本支出/小计` is printed as 基本支出 above 小计; of several words for one thing the first. */
function printed(words: string): string {
  return words
    .split("/")
    .map((level) => level.split("|")[0] ?? "")
    .join("·");
}

/** The way of printing with the fewest levels. */
function plainest(words: HeaderWords): string | undefined {
  const levels = (way: string): number => way.split("/").length;
  return words.reduce<string | undefined>(
    (least, way) => (least === undefined || levels(way) < levels(least) ? way : least),
    undefined,
  );
}

/** The first word of the plainest way. */
export function firstWord(words: HeaderWords): string {
  return printed(plainest(words) ?? "");
}

/** Concept → name, in the order of the layout. */
export function columnNames({
  columns,
  counts,
  prices,
  shares,
  scores,
  texts,
}: ColumnWords): ReadonlyMap<string, string> {
  const all = { ...columns, ...counts, ...prices, ...shares, ...scores, ...texts };
  return new Map(Object.entries(all).map(([concept, words]) => [concept, printed(plainest(words) ?? concept)]));
}

/** `合计＝基本支出＋项目支出（＋经营支出）`: what may be left out when it is empty stands in brackets. */
export function sumSentences(layout: Layout): string[] {
  const names = columnNames(layout);
  const nameOf = (concept: string): string => names.get(concept) ?? concept;
  return statedSums(layout).map(({ total, parts }) => {
    const terms = parts.map(({ concept, sign, optional }, position) => {
      const term = `${sign === -1 ? "－" : position === 0 ? "" : "＋"}${nameOf(concept)}`;
      return optional ? `（${term}）` : term;
    });
    return `${nameOf(total)}＝${terms.join("")}`;
  });
}
