/** Years that were not moved on from last year's form: 2022年、2023年 in the form for 2025. */
import type { Check } from "../../contract/rule";
import type { FormHistory } from "../../readings/history/formHistory";
import { listed, tableName } from "../../readings/wording";

/** How many years the text must name at least; a single year may be that in which the project began. */
const leastYears = 2;

/** A history that was left from an earlier year: its last year is before the year before this one. */
export function* yearsLeft({ form, years, year, place }: FormHistory): Iterable<Check> {
  const last = years.at(-1);
  if (last === undefined || years.length < leastYears || last >= year - 1) return;
  yield {
    kind: "violation",
    at: place,
    relation: "years",
    message: `${tableName(form)}的“前两年预算及当年预算变动情况”写的是${years.join("年、")}年，这份表是${year}年的，前两年应是${year - 2}年、${year - 1}年。请核对是否沿用了以前年度的文字，金额也请一并核对。`,
    expected: `${year - 2}、${year - 1}`,
    actual: listed(years.map(String)),
  };
}
