/** The two parts of 基本支出 by economic class, as totals below their subjects call them. */
import { isOneOf } from "./expressions";

const personnel = isOneOf(["人员经费", "人员支出"]);
const operating = isOneOf(["公用经费", "日常公用经费", "公用支出", "日常公用支出"]);

/** What is paid to people; everything else keeps the office running. */
const personnelClasses: ReadonlySet<string> = new Set(["301", "303"]);

/** Does a departmental economic code belong to the part? `人员经费`: 301 and 303; `公用经费`: all others. Undefined where it is none of the two. */
export function belongsToPart(part: string, code: string): boolean | undefined {
  if (!personnel.test(part) && !operating.test(part)) return undefined;
  return personnelClasses.has(code.slice(0, 3)) === personnel.test(part);
}
