/** Figures that are no money, as people type them: shares with their sign, points, quantities with their measure. */
import type { Exact } from "./exact";
import { parseAmount } from "./parse";

/** `none` is a dash or a stroke, as in amounts. */
export type ParsedNumber =
  | {
      readonly kind: "number";
      readonly value: Exact;
      readonly decimals: number;
      /** What stands behind the figure: `%`, one or two Chinese characters (`分`, `人次`), or nothing. */
      readonly mark: string;
    }
  | { readonly kind: "none" };

/** A mark that a form prints where the figure is to be filled in. */
const bareMark = /^\s*[%％﹪分]\s*$/u;
const marked = /^(.*[\d０-９])\s*([%％﹪]|\p{Script=Han}{1,2})$/su;

/**
 * Reads a typed text as a number and what stands behind it: `11.26%`, `１１.２６％`, `5分`, `1,200 人次`, `—`.
 *
 * @returns undefined where the text is no single figure, or one of money
 */
export function parseNumber(text: string): ParsedNumber | undefined {
  if (bareMark.test(text)) return { kind: "none" };
  const [, figure = "", mark = ""] = marked.exec(text.trim()) ?? [];
  const parsed = parseAmount(text) ?? (mark === "" ? undefined : parseAmount(figure));
  if (parsed?.kind !== "amount") return parsed;
  if (parsed.unit !== undefined) return undefined;
  return { kind: "number", value: parsed.value, decimals: parsed.decimals, mark: /[％﹪]/u.test(mark) ? "%" : mark };
}

/** Words that say more than in which measure: `3万`, `10余`, `2个半`, `5以上`, `3成`, and money. */
const changesFigure = /[十百千万亿兆半成多余几来约左右以上下内外不等元角]/u;

/** Is it the measure of a quantity, as in `1批` and `300人次`? */
export function isMeasure(mark: string): boolean {
  return /^\p{Script=Han}+$/u.test(mark) && !changesFigure.test(mark);
}
