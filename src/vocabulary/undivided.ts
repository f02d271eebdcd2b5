/** Expenditure that is neither 基本支出 nor 项目支出, nor of any other kind: tables print its 合计 alone. */

/** Of the functional classes: 预备费, 转移性支出, 债务还本支出. */
const undividedClasses = ["227", "230", "231"];

/** May a row state its amount, and not of what it consists? `结转下年 | 4.78 | | |`, `230 转移性支出 | 50.00 | | |`; a subject may not. */
export function mayBeUndivided(code: string | undefined): boolean {
  return code === undefined || undividedClasses.some((one) => code.startsWith(one));
}
