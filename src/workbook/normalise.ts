/** The same words however they are typed: width, blanks, line breaks, quotation marks and brackets do not count. */
import { remembered } from "../remembered";

const spaces = /[\s\u3000\u00a0\u200b\ufeff]+/gu;
const quotes = /["'“”‘’「」『』＂＇]/gu;
const widths = /[！-～]/gu;

/**
 * Letters of Tibetan, Uyghur and Kazakh, Mongolian, Korean. Beside Chinese words they say the same once more, with digits and stops of
 * their own before them: `2023年部门收支总表 2023 ལོའི་…`.
 */
const saidAgain =
  /[\d\s.,:()-]{0,12}[\u0600-\u06ff\u0f00-\u0fff\u1800-\u18af\uac00-\ud7af\ufb50-\ufdff\ufe70-\ufefc][^一-龥\d]*/gu;

/** Anything that is not typed as it should be. Most texts are, and need no more than this one look. */
const loose =
  /[\s\u3000\u00a0\u200b\ufeff"'“”‘’「」『』！-～【〔﹝】〕﹞\u0600-\u06ff\u0f00-\u0fff\u1800-\u18af\uac00-\ud7af\ufb50-\ufdff\ufe70-\ufefc]/u;

/** `“三公 ”经费（万元）` → `三公经费(万元)`. */
export function normalise(text: string): string {
  return loose.test(text) ? tightened(text) : text;
}

const tightened = remembered((text: string): string =>
  (/[一-龥]/u.test(text) ? text.replace(saidAgain, "") : text)
    .replace(spaces, "")
    .replace(quotes, "")
    .replace(/[【〔﹝]/gu, "[")
    .replace(/[】〕﹞]/gu, "]")
    .replace(widths, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)),
);
