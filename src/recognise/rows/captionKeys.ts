/** What the captions of a table mean: the frame (本年合计, 总计), sources of money, functional classes. */
import { functionalClassOf } from "../../catalogue";
import type { Layout } from "../../layouts";
import { onceFor } from "../../remembered";
import { isCurrentTotal, isKindOfExpenditure, subtotals, type HeaderWords } from "../../vocabulary";
import type { Row } from "../row";
import { normalise } from "../cells/text";

/** What holds the captions of a side together. */
export const frameKeys = new Set([
  "currentIncome",
  "carriedIn",
  "usedSurplus",
  "incomeTotal",
  "currentExpenditure",
  "surplusDistribution",
  "carriedOut",
  "expenditureTotal",
]);
export const totalKeys = new Set(["incomeTotal", "expenditureTotal"]);
export const currentKeys = new Set(["currentIncome", "currentExpenditure"]);
/** What comes from another year or goes to one: a list of its own, or an item among the others. */
export const carriedKeys = new Set([...frameKeys].filter((key) => !totalKeys.has(key) && !currentKeys.has(key)));

export type BudgetSide = "income" | "expenditure";

export interface CaptionKey extends Pick<Row, "meaning"> {
  readonly key: string;
  readonly code?: string | undefined;
}

/**
 * The key of a caption: the layout's (`carriedIn`), the code of a functional class (`210`), or `income:` with the caption.
 *
 * @param text normalised, without its number
 */
export function captionKey(text: string, side: BudgetSide, layout: Layout): CaptionKey {
  const captions = layout.captions?.[side];
  const known = captions && keysOf(captions).get(text);
  if (known !== undefined) return { key: known };
  // 小计 of a whole side is what others call 本年合计.
  if (isCurrentTotal(text) || subtotals.some((word) => word === text))
    return { key: side === "income" ? "currentIncome" : "currentExpenditure" };
  const code = side === "expenditure" ? functionalClassOf(text) : undefined;
  if (code !== undefined) return { key: code, code };
  const key = `${side}:${text}`;
  return isKindOfExpenditure(text) ? { key } : { key, meaning: "unknown" };
}

/** Closes lists of any kind, and is a functional class too. */
const otherExpenditure = "其他支出";

/** `工资福利支出`, `商品和服务支出`, `其他支出`: the last is the functional class of that name only among other classes. */
export function withoutLoneClass<Caption extends { readonly text: string; readonly key: CaptionKey }>(
  all: readonly Caption[],
): readonly Caption[] {
  const isLone = all.every(({ text, key }) => key.code === undefined || text === otherExpenditure);
  if (!isLone) return all;
  return all.map((one) => (one.key.code === undefined ? one : { ...one, key: { key: `expenditure:${one.text}` } }));
}

/** Caption → key; of two keys with the same caption the first. */
const keysOf = onceFor((captions: Readonly<Record<string, HeaderWords>>): ReadonlyMap<string, string> => {
  const words = Object.entries(captions).flatMap(([key, ways]) =>
    ways.flatMap((way) => way.split("|").map((word) => [normalise(word), key] as const)),
  );
  return new Map(words.reverse());
});
