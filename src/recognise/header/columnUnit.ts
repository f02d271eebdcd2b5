/** The unit of money that a header names in brackets. */
import { units, type Unit } from "../../amount";
import { unitInBrackets } from "../../vocabulary";

/** `采购金额合计(万元)` → 万元. */
export function unitIn(printed: string): Unit | undefined {
  const word = unitInBrackets.exec(printed)?.[1];
  return units.find((unit) => unit === word);
}
