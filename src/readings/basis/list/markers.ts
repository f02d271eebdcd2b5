/** Signs that may number the items of a list: `1.`, `2、`, `（3）`, `①`, `一、`, `一是`, `第一，`. */
import type { Brackets } from "../signs/brackets";
import type { TextSpan } from "../signs/span";

export type MarkerStyle =
  "chinese" | "bracketed-chinese" | "arabic" | "bracketed" | "half-bracketed" | "circled" | "named";

export interface Marker extends TextSpan {
  readonly family: MarkerStyle;
  readonly number: number;
  /** It begins a line or follows a stop; elsewhere it numbers only what goes on counting. One with decimals begins a line. */
  readonly isFirm: boolean;
  /** `2.18元`: the second item, or a number with decimals. */
  readonly isDecimal: boolean;
}

const chinese = "[一二三四五六七八九十]{1,3}";
/** Each with its ordinal as the one group. */
const forms: readonly (readonly [MarkerStyle, string])[] = [
  ["bracketed", String.raw`\((\d{1,2})\)[、.]?`],
  ["bracketed-chinese", String.raw`\((${chinese})\)[、.]?`],
  ["half-bracketed", String.raw`(?<![\d.(])(\d{1,2})\)[、.]?`],
  ["arabic", String.raw`(?<![\d.])(\d{1,2})[.、](?!\.)`],
  ["arabic", "([⒈-⒛])"],
  ["circled", "([①-⑳⑴-⒇])"],
  ["named", String.raw`(?<![统之])(${chinese})是(?!否)`],
  ["named", String.raw`[第其](${chinese})[、,，:]`],
  ["chinese", String.raw`(?<![一二三四五六七八九十第])(${chinese})、`],
];
const anyMarker = new RegExp(forms.map(([, form]) => `(${form})`).join("|"), "gu");
const followsStop = /(?:^|[\n;。:])\s*$/u;
const followsSign = /[=*+]\s*$/u;
const beginsLine = /(?:^|\n)\s*$/u;
/** In front of a numbering; longer ones are none that anybody would type. */
const mostIndent = 20;

/** Finds the signs that may number an item, outside all brackets, in the order of the text. */
export function findMarkers(folded: string, { closes, depths }: Brackets): readonly Marker[] {
  const found: Marker[] = [];
  for (const match of folded.matchAll(anyMarker)) {
    const start = match.index;
    const end = start + match[0].length;
    const group = match.indexOf(match[0], 1);
    const family = forms[(group - 1) / 2]?.[0];
    const ordinal = match[group + 1];
    if (family === undefined || ordinal === undefined || depths[start] !== 0) continue;
    if (family.startsWith("bracketed") !== closes.has(start)) continue;
    const behind = folded.slice(end, end + 5);
    // （2）*3 is a figure, and so is what stands behind a sign of arithmetic, on the next line too.
    if (/^\s?[*/+\-=%]/u.test(behind) || followsSign.test(lead(folded, start))) continue;
    // So is 1.5; but 1.2026年 is the first item.
    const isDecimal = family === "arabic" && match[0].endsWith(".") && /^\d/u.test(behind) && !isYear(behind);
    const isFirm = (isDecimal ? beginsLine : followsStop).test(lead(folded, start));
    found.push({ family, number: valueOf(ordinal), isFirm, isDecimal, start, end });
  }
  return found;
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d\s?[年-]/u.test(text);
}

function lead(folded: string, start: number): string {
  const from = start - mostIndent;
  // The dots stand for what was cut off, so that only the text's own beginning is one.
  return from > 0 ? `…${folded.slice(from, start)}` : folded.slice(0, start);
}

function valueOf(ordinal: string): number {
  const code = ordinal.charCodeAt(0);
  for (const first of ["①", "⑴", "⒈"]) {
    const place = code - first.charCodeAt(0);
    if (place >= 0 && place < 20) return place + 1;
  }
  if (/^\d/u.test(ordinal)) return Number(ordinal);
  const digits = [...ordinal].map((digit) => "十一二三四五六七八九".indexOf(digit));
  const tens = ordinal.indexOf("十");
  if (tens < 0) return digits[0] ?? 0;
  return (tens === 0 ? 1 : (digits[0] ?? 0)) * 10 + (digits[tens + 1] ?? 0);
}
