/** The same words however they are typed: width, blanks, line breaks, quotation marks and brackets do not count. */
import { remembered } from "../remembered";

const spaces = /[\s\u3000\u00a0\u200b\ufeff]+/gu;
const quotes = /["'“”‘’「」『』＂＇]/gu;
const widths = /[！-～]/gu;

/** Anything that is not typed as it should be. Most texts are, and need no more than this one look. */
const loose = /[\s\u3000\u00a0\u200b\ufeff"'“”‘’「」『』！-～【〔﹝】〕﹞]/u;

/** `“三公 ”经费（万元）` → `三公经费(万元)`. */
export function normalise(text: string): string {
  return loose.test(text) ? tightened(text) : text;
}

const tightened = remembered((text: string): string =>
  text
    .replace(spaces, "")
    .replace(quotes, "")
    .replace(/[【〔﹝]/gu, "[")
    .replace(/[】〕﹞]/gu, "]")
    .replace(widths, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)),
);
