/** What a later sentence speaks of again in other words: `收、支总计……万元。与上年相比，收支各减少……`. */
import { meaningOf } from "./measures";
import type { Statement, Subject } from "./statement";

/**
 * The statement of the same measure, where there is one: of 本年收入合计 and 收入总计 nobody knows which 收入 is.
 *
 * @param year of which the sentence speaks
 */
export function onlyOne(
  statements: readonly Statement[],
  subject: Subject,
  year: number | undefined,
): Statement | undefined {
  const measure = measureOf(subject);
  if (measure === undefined) return undefined;
  const [first, ...others] = statements.filter(
    (one) =>
      one.value !== undefined &&
      one.isReason !== true &&
      (one.year === undefined || one.year === year) &&
      measureOf(one.subject) === measure,
  );
  return others.length > 0 || first?.change?.difference !== undefined ? undefined : first;
}

function measureOf({ text }: Subject): string | undefined {
  const meaning = meaningOf(text, { heading: [], lead: "" });
  return meaning && `${meaning.measure}/${meaning.scope ?? ""}`;
}
