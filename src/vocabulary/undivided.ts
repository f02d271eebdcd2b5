/** Expenditure that is neither 基本支出 nor 项目支出, nor of any other kind: tables print its 合计 alone. */
import { isUnspent } from "./surplus";

/** Of the functional classes: 预备费, 转移性支出, 债务还本支出. */
const undividedClasses = ["227", "230", "231"];

/** Expenditure without a code that a budget sets aside: `预留机动经费`. */
const setAside = /^(?:预备费|预留.*|.*机动(?:经费|资金|费)|.*待分配.*)$/u;

/** May a row state its amount, and not of what it consists? `结转下年 | 4.78 | | |`, `230 转移性支出 | 50.00 | | |`. */
export function mayBeUndivided(code: string | undefined, name: string): boolean {
  if (code === undefined) return isUnspent(name) || setAside.test(name);
  return undividedClasses.some((one) => code.startsWith(one));
}
