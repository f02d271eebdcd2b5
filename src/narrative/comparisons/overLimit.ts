/** `地方政府债务限额202400万元…。2021年底…政府债务余额203736万元`: what is owed is never more than what may be. */
import { debtLeft, debtLimit } from "../../vocabulary/narrativeSums";
import type { Comparison } from "./comparison";
import type { Statement } from "../statements/statement";
import { isAbove } from "../tie/above";
import type { Tying } from "../tie/tie";

/** @param before the statements before it */
export function* withinLimit(statement: Statement, before: readonly Statement[], tying: Tying): Iterable<Comparison> {
  const { value, subject, isReason } = statement;
  const debt = debtLeft.exec(subject.text);
  if (value === undefined || debt === null || isReason === true || statement.list !== undefined) return;
  const year = yearOf(statement, tying);
  // The last of that debt is meant; where it is of another year, or of others, nobody knows.
  const limit = before.findLast(({ subject: { text }, list }) => {
    const own = debtLimit.exec(text);
    return own !== null && list === undefined && own[1] === debt[1] && (own[2] ?? "") === (debt[2] ?? "");
  });
  if (
    limit?.value === undefined ||
    yearOf(limit, tying) !== year ||
    ownerOf(limit, tying) !== ownerOf(statement, tying)
  )
    return;
  if (!isAbove(value.amount, limit.value.amount)) return;
  yield {
    kind: "direction",
    statement,
    figure: value,
    others: [limit.value],
    holds: false,
    why: "overLimit",
    isSupposed: true,
  };
}

function yearOf({ year }: Statement, tying: Tying): number | undefined {
  return year ?? tying.facts.disclosure.year;
}

function ownerOf(statement: Statement, tying: Tying): string {
  return tying.ownerOf(statement) ?? "";
}
