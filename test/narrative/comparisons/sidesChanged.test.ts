/** Income and expenditure are one amount: by how much they changed is one, too, and a slip of the fingers is seen. */
import { toldOf, withText } from "../../support/narrative";

const sides = (income: string, expenditure: string): string =>
  `收入预算882.56万元，比上年${income}。\n支出预算882.56万元，比上年${expenditure}。`;

test.each([
  sides("减少128.89万元", "减少128.89万元"),
  // Last year something was carried over.
  sides("减少128.89万元", "减少148.95万元"),
  sides("减少128.89万元", "增加121.89万元"),
  "收入预算882.56万元，比上年减少128.89万元。\n支出预算900.00万元，比上年减少121.89万元。",
])("nothing in %s", (text) => {
  expect(toldOf(withText(text))).toEqual([]);
});

test("one digit of the second is another", () => {
  expect(toldOf(withText(sides("减少128.89万元", "减少121.89万元")))).toEqual([
    "warning narrative-direction 【121.89万元】",
  ]);
});

test.each([
  sides("增加124.14万元", "减少124.14万元"),
  "收、支总计882.56万元，与上年相比，收、支总计各增加124.14万元。\n财政拨款收、支总计882.56万元，与上年相比，收、支总计各减少124.14万元。",
])("what rises does not fall in %s", (text) => {
  expect(toldOf(withText(text))).toContain("warning narrative-direction 【124.14万元】");
});

test("another budget fell by as much as all income rose", () => {
  const text = "收入预算882.56万元，比上年增加12.00万元。\n政府性基金收入预算32.00万元，比上年减少12.00万元。";
  expect(toldOf(withText(text))).toEqual([]);
});
