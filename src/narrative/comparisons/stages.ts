/** What was planned, and what came of it: figures of the one are not added to, or divided by, those of the other. */
import type { Statement } from "../statements/statement";
import type { Tying } from "../tie/tie";

/** Where accounts are not final everything is planned, unless a name says what came of it. */
export function areOfOneStage(one: Statement, other: Statement, tying: Tying): boolean {
  if ((one.isPlanned === true) === (other.isPlanned === true)) return true;
  return (
    tying.facts.disclosure.kind !== "finalAccounts" && ![one, other].some(({ subject }) => cameOf.test(subject.text))
  );
}

const cameOf = /决算|执行|完成/u;
