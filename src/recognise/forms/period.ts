/** Of which time indicators speak. */

/** Several years, this year, or the year that has passed. */
export type Period = "long" | "annual" | "evaluated";

const periods: readonly (readonly [RegExp, Period])[] = [
  [/长期|中长期|中期|实施期|总体绩效指标/u, "long"],
  [/年度|当年|本年/u, "annual"],
];

/** By what was reached, by the years beside each other, else by the nearest heading that says it. */
export function periodOf(concepts: ReadonlySet<string>, headings: readonly string[]): Period {
  if (concepts.has("actual") || (concepts.has("score") && !concepts.has("target.current"))) return "evaluated";
  if (["target.current", "target.before1", "target.before"].some((concept) => concepts.has(concept))) return "annual";
  for (const heading of headings) for (const [said, period] of periods) if (said.test(heading)) return period;
  return "annual";
}
