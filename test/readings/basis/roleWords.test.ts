/** Each word takes the amount of its example away from the item, and nothing else in the example does. */
import { readBasis } from "../../../src/readings/basis/readBasis";
import { comparisonWords, otherSumWords, priceWords } from "../../../src/readings/basis/list/roleWords";
import { own } from "./show";

describe.each([
  ["prices", priceWords],
  ["comparisons", comparisonWords],
  ["other sums", otherSumWords],
])("%s", (_, rows) => {
  it.each(rows)("$example is told by $pattern", ({ pattern, example }) => {
    // 按 tells only directly before the amount.
    const [word = ""] = new RegExp(pattern, "u").exec(example.replace("5万元", "")) ?? [];
    expect(word).not.toBe("");
    expect(own(readBasis(example))).toBeUndefined();
    expect(own(readBasis(example.replace(word, "")))).toBe("5万元");
  });
});
