/** What tables print, as texts tell it. */
import type { Amount } from "../../amount";
import { nameKey } from "../../catalogue";
import { endOfClassName } from "../../vocabulary/subjectNames";

/** A subject's name without the end that texts leave out: 教育 of 教育支出. */
export function bareName(name: string): string {
  return nameKey(name).replace(endOfClassName, "");
}

/** An amount in 万元 to two decimals, as texts round what tables have in 元. */
export function inTenThousands(amount: Amount): string {
  return amount.in("万元").roundedTo(2).value.toString();
}
