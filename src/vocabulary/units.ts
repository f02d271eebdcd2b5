/** The monetary units in which budget tables are printed, and the words by which they say so. */
import { alternation } from "./expressions";

/** Each as it is printed: `单位：万元`. */
export const units = ["元", "千元", "万元", "百万元", "亿元"] as const;

/** Any unit, the longest first. */
export const anyUnit = alternation(units);

/** Before the unit of a table: `金额单位：万元`, `单位:元`. */
export const unitLabelWords = "(?:金额|计量|货币)?单位:?";

/** Of a unit in Chinese money: `单位：人民币万元`. */
export const currency = "人民币";

/** In the brackets of a header: `采购金额合计(万元)`, `金额(单位:万元)`; the unit is the one group. */
export const unitInBrackets = new RegExp(`\\((?:单位:)?(?:${currency})?(${anyUnit})\\)`, "u");

/** Letters by which columns call each other, behind the words of a header: `全年预算数（A）`, `执行率（B/A）`, `（C=B-A）`. */
export const columnLetters = /\((?:[A-Z]=)?[A-Z](?:[-+/÷×*][A-Z]){0,8}(?:[×*]100%?)?\)$/iu;
