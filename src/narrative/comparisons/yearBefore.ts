/** What it was the year before, where the text tells it as a figure of its own: `2025年支出预算900.00万元，2026年支出预算960.00万元，增长6.67%`. */
import type { Comparison } from "./comparison";
import { changed } from "./changes";
import type { Statement } from "../statements/statement";
import type { Tying } from "../tie/tie";

/** How many statements back it may stand. */
const furthest = 4;

/** @param before the statements before it */
export function* changedSinceTold(
  statement: Statement,
  before: readonly Statement[],
  tying: Tying,
): Iterable<Comparison> {
  const { value, base, change, paragraph, sentence } = statement;
  if (value === undefined || base !== undefined || change === undefined || statement.isReason === true) return;
  const { against, average, unchanged, difference } = change;
  if (against !== "lastYear" || average !== undefined || unchanged !== undefined) return;
  const earlier = before
    .slice(-furthest)
    .findLast((one) => one.paragraph === paragraph && isYearBefore(one, statement, tying));
  if (earlier?.value === undefined) return;
  const found = [...changed({ ...statement, base: earlier.value })].filter(
    ({ kind }) => kind !== "rate" || difference === undefined,
  );
  // `比上年决算增加`: in another sentence it may be of another figure of that year.
  const isSure = earlier.sentence === sentence && change.baseKind === undefined;
  if (isSure || found.every(({ holds }) => holds)) yield* found;
}

function isYearBefore(one: Statement, statement: Statement, tying: Tying): boolean {
  const { subject, year, list } = statement;
  const own = year ?? tying.facts.disclosure.year;
  return (
    own !== undefined &&
    one.year === own - 1 &&
    one.subject.text === subject.text &&
    one.subject.text !== "" &&
    tying.ownerOf(one) === tying.ownerOf(statement) &&
    one.list === list &&
    one.value !== undefined &&
    one.isReason !== true
  );
}
