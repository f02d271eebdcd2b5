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
  // What came in and went out in a year need not have been one amount the year before.
  "本年收入1000.00万元，比上年增加50.00万元；本年支出1000.00万元，比上年增加80.00万元。",
  "收入合计1732.45万元，比上年增加153.28万元；支出合计1732.45万元，比上年增加123.28万元。",
  "政府性基金预算财政拨款收入100.00万元，比上年增加10.00万元；政府性基金预算财政拨款支出100.00万元，比上年增加12.00万元。",
  // Each rate fits its own change.
  "收入预算900.00万元，比上年增加50.00万元，增长5.88%。\n支出预算900.00万元，比上年增加60.00万元，增长7.14%。",
  // Two bases.
  "收入总计900.00万元，比上年预算数增加50.00万元；支出总计900.00万元，比上年决算数增加80.00万元。",
  "收入总计900.00万元，比2025年预算增加50.00万元；支出总计900.00万元，比2024年预算增加80.00万元，两年累计增加。",
  "收入总计900.00万元，上年850.00万元，增加50.00万元；支出总计900.00万元，上年840.00万元，增加60.00万元。",
])("nothing in %s", (text) => {
  expect(toldOf(withText(text))).toEqual([]);
});

test("one digit of the second is another", () => {
  expect(toldOf(withText(sides("减少128.89万元", "减少121.89万元")))).toEqual([
    "warning narrative-direction 【121.89万元】",
  ]);
});

test.each([
  ["收入总计900.00万元，比上年增加50.00万元；支出总计900.00万元，比上年增加80.00万元。", "80.00万元"],
  // Totals are one amount in every year, whatever their rates say.
  [
    "收入总计900.00万元，比上年增加50.00万元，增长5.88%；支出总计900.00万元，比上年增加80.00万元，增长9.76%。",
    "80.00万元",
  ],
  ["本部门总收入900.00万元，较上年增加51.30万元。\n本部门总支出900.00万元，较上年增加51.80万元。", "51.80万元"],
  ["收入预算总额900.00万元，较上年增加124.14万元。\n支出预算总额900.00万元，较上年增加124.19万元。", "124.19万元"],
])("totals that changed apart in %s", (text, figure) => {
  expect(toldOf(withText(text))).toEqual([`warning narrative-direction 【${figure}】`]);
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
