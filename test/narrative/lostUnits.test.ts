/** `较上年2.08减少0.03万元`: a base that has lost its unit is in that of its change. */
import { toldOf, withText } from "../support/narrative";

test.each([
  ["公务接待费2.05万元，较上年2.08减少0.03万元，下降1.44%。", []],
  ["公务接待费2.05万元，较2025年预算数2.08，减少0.03万元。", []],
  ["公务接待费2.05万元，较上年2.08减少0.05万元，下降1.44%。", ["error narrative-difference 【0.05万元】"]],
  // A count, and a base whose change is none of money.
  ["接待12批次，比上年15减少3批次。公务接待费2.05万元，比上年减少0.03万元。", []],
  ["公务接待费2.05万元，比上年2.08下降1.44%。", []],
])("%s", (text, findings) => {
  expect(toldOf(withText(text))).toEqual(findings);
});
