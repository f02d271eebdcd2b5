/** `支出总计,867.48万元` of 1,867.48: a number of which what stood before its comma is gone. */
import { Amount } from "../../amount";
import type { Figure } from "../statements/statement";

/** @returns what it may have been; nothing where it does not look torn */
export function tornFrom({ paragraph, start, amount: { value, decimals, unit } }: Figure): readonly Amount[] {
  const { text } = paragraph.folded;
  if (text.charAt(start - 1) !== "," || !threeDigits.test(text.slice(start, start + longest))) return [];
  return thousands.map((lost) => Amount.rounded(value.plus(lost), decimals, unit));
}

const threeDigits = /^\d{3}(?!\d)/u;
const longest = 4;
const thousands = Array.from({ length: 9 }, (_, position) => (position + 1) * 1000);
