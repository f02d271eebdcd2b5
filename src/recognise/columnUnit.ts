/** The unit of money that a header names in brackets. */
import { units, type Unit } from "../amount";

/** `采购金额合计(万元)` → 万元. */
export function unitIn(printed: string): Unit | undefined {
  const word = /\((?:单位[::])?(?:人民币)?([元千万百亿]{1,3})\)/u.exec(printed)?.[1];
  return units.find((unit) => unit === word);
}
