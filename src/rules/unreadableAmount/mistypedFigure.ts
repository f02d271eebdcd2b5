/** 录错的数字：多一个点、逗号当小数点、字母 O 当零，人看得出是哪个数，Excel 却当作文字。 */
import { parseAmount, type ParsedAmount } from "../../amount";

/** `likely`: the figure that was meant; undefined where a text of digits may be any, as `12.3.4` may. */
export interface MistypedFigure {
  readonly likely: Extract<ParsedAmount, { kind: "amount" }> | undefined;
}

// `O`, `o`, `l` and `I` are typed for 0 and 1.
const ofDigitsAndMarks = /^[\d０-９OolI.,;:'，．。、；：·•…‧()（）+\-－−–—△▲¥￥\s\u3000\u00a0/元千百万亿]+$/u;
const date = /^(?:19|20)\d\d[-/.]\d{1,2}(?:[-/.]\d{1,2})?$/u;

/**
 * Was a figure meant by this text, which is none: `600..00`, `300，00`, `０。00`, `6OO.00`?
 *
 * @returns undefined for words (`见附表`), and for dates
 */
export function mistypedFigure(text: string): MistypedFigure | undefined {
  const typed = text.trim();
  if (!ofDigitsAndMarks.test(typed) || !/[\d０-９]/u.test(typed) || date.test(typed)) return undefined;
  const likely = parseAmount(mended(typed));
  return { likely: likely?.kind === "amount" ? likely : undefined };
}

/** `600..00` → `600.00`; `300，00` → `300.00`, as a comma before two last digits parts no thousands. */
function mended(text: string): string {
  return text
    .replace(/[Oo]/gu, "0")
    .replace(/[lI]/gu, "1")
    .replace(/[。．·•‧]/gu, ".")
    .replace(/[，、]/gu, ",")
    .replace(/[^\S\n\r]+/gu, " ")
    .replace(/ ?[.,][ .,]*(?=([\d０-９]*))/gu, oneMark)
    .replace(/^([^.,]*[\d０-９]),([\d０-９]{2})(?=[^\d０-９]*$)/u, "$1.$2");
}

/** Of several marks the one that was meant; `1.,190` may be 1.190 or 1,190. */
function oneMark(marks: string, digitsBehind: string): string {
  if (!marks.includes(".")) return ",";
  return marks.includes(",") && digitsBehind.length === 3 ? marks : ".";
}
