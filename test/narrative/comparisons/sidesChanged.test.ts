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
