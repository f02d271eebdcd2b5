/** What is planned, and what came of it. */
import { toldOfStage } from "../../vocabulary/governmentBudgets";
import { saysBudget } from "../../vocabulary/narrative";
import type { Statement } from "../statements/statement";
import type { Tying } from "../tie/tie";

/**
 * Is neither of them planned and the other what came of it? What words call 预算 is planned, `支出预算合计100万元，其中：基本支出预算60万元`; and
 * before accounts are final all of which no word says that it came about.
 */
export function areOfOneStage(one: Statement, other: Statement, { facts }: Tying): boolean {
  const isFinal = facts.disclosure.kind === "finalAccounts";
  const isPlan = ({ subject: { text } }: Statement): boolean =>
    saysBudget.test(text) || (!isFinal && !toldOfStage.outcome.test(text));
  return (one.isPlanned === true) === (other.isPlanned === true) || (isPlan(one) && isPlan(other));
}
