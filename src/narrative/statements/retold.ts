/** What a later sentence speaks of again in other words: `收、支总计……万元。与上年相比，收支各减少……`. */
import { meaningAlone } from "../measures/measures";
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
  const told = statements.filter(
    (one) =>
      one.value !== undefined &&
      one.isReason !== true &&
      (one.year === undefined || one.year === year) &&
      one.isAgain !== true,
  );
  const [first, ...others] = told.filter((one) => measureOf(one.subject) === measure);
  if (first === undefined && measure === both) return ofBothSides(told);
  return others.length > 0 || first?.change?.difference !== undefined ? undefined : first;
}

const both = "grand/";

/** `收入总计…万元，支出总计…万元。收支各减少……`: where both are one amount it is of either. */
function ofBothSides(told: readonly Statement[]): Statement | undefined {
  const [income, expenditure] = ["income/", "expenditure/"].map((side) =>
    told.filter((one) => measureOf(one.subject) === side),
  );
  const [one, ...more] = income ?? [];
  const [other, ...further] = expenditure ?? [];
  if (one?.value === undefined || other?.value === undefined || more.length + further.length > 0) return undefined;
  return one.value.amount.agreement(other.value.amount) === "exact" && other.change === undefined ? other : undefined;
}

function measureOf({ text }: Subject): string | undefined {
  const meaning = meaningAlone(text);
  return meaning && `${meaning.measure}/${meaning.scope ?? ""}`;
}
