/** Amounts as people type them: full-width digits, blanks inside, brackets or a triangle for minus, dashes for nothing. */
import { remembered } from "../remembered";
import { Exact } from "./exact";
import { units, type Unit } from "./unit";

/** What a text in an amount cell says. `none` is a dash or a stroke: the cell states that there is nothing. */
export type ParsedAmount =
  | { readonly kind: "amount"; readonly value: Exact; readonly decimals: number; readonly unit: Unit | undefined }
  | { readonly kind: "none" };

const nothing = /^(?:[-−﹣‐‑–—―─━ー_/\\*]+|无)?$/u;
// Sign, whole part (in groups of three with the same mark between them, or plain), fraction; at least one digit.
const figure = /^([+-]?)(?=\.?\d)([1-9]\d{0,2}([, ])\d{3}(?:\3\d{3})*|\d+)?(\.\d*)?$/u;
/** How else minus is written: `△50.00` (also ▲), as accountants do; `50.00-`, as some systems print. A dash behind a figure is no sign. */
const minus = { triangle: /^([¥￥]?)[△▲]/u, behind: /^([¥￥\d.].*)[-−﹣]$/u };
const trailingUnit = new RegExp(`(?:${units.join("|")})$`, "u");

/**
 * Reads a typed text as an amount: `1, 190.89`, `（12.50）`, `－３．５`, `￥1,000万元`, `△50.00`, `50.00-`, `—`.
 *
 * @returns undefined where the text is not an amount. Between digits commas and blanks (the 千分撇 and 千分空 of
 * GB/T 15835) must part groups of three, and a line break never may: a list (`1,2,3`) or two figures in one cell are not
 * taken for a number.
 */
export const parseAmount = remembered((text: string): ParsedAmount | undefined => {
  const folded = withoutLooseBlanks(halfWidth(text));
  if (nothing.test(folded)) return { kind: "none" };
  const unit = trailingUnit.exec(folded)?.[0] as Unit | undefined;
  const bare = folded
    .slice(0, folded.length - (unit?.length ?? 0))
    .replace(minus.triangle, "$1-")
    .replace(minus.behind, "-$1")
    .replace(/[−﹣–—]/gu, "-")
    .replace(/^([-+(]?)[¥￥]/u, "$1");
  const bracketed = /^\((.+)\)$/u.exec(bare)?.[1];
  const match = figure.exec(bracketed ?? bare);
  if (match === null) return undefined;
  const [, sign = "", whole = "", , fraction = "."] = match;
  if (bracketed !== undefined && sign !== "") return undefined;
  const value = new Exact(whole.replace(/[, ]/gu, "") + fraction);
  return {
    kind: "amount",
    value: sign === "-" || bracketed !== undefined ? value.negated() : value,
    decimals: fraction.length - 1,
    unit,
  };
});

/** Not NFKC, which would make a digit of the footnote mark in `12.50①`. */
function halfWidth(text: string): string {
  return text.replace(/[！-～]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

/** Leaves only the blanks between two digits, each as one space or, where the line breaks, one line feed. */
function withoutLooseBlanks(text: string): string {
  return text
    .replace(/\u200b/gu, "")
    .replace(/\s+/gu, (blanks) => (/[\n\r]/u.test(blanks) ? "\n" : " "))
    .replace(/(?<!\d)[ \n]|[ \n](?!\d)/gu, "");
}
