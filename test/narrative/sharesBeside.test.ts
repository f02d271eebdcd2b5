/** Shares of one sentence are of one whole, which may stand sentences before it, or nowhere: one of them that is of another is told. */
import { toldOf, withText } from "../support/narrative";

describe.each([
  [
    "分单位看：局本级2995.85万元，占28.94%；市容中心5893.78万元，占56.94%；照明所1461.49万元，占14.12%。",
    "28.94",
    "28.49",
  ],
  [
    "项目经费9582.74万元。\n教育方面7020.61万元，占73.26%；养老方面1657.96万元，占17.30%；卫生方面357.67万元，占3.73%。",
    "17.30",
    "17.80",
  ],
  ["按区域分，东部60.00万元（占60%）、中部30.00万元（占30%）、西部10.00万元（占10%）。", "占30%", "占35%"],
])("%s", (text, right, wrong) => {
  it("is right", () => {
    expect(toldOf(withText(text))).toEqual([]);
  });

  it("is told where one share is wrong", () => {
    expect(toldOf(withText(text.replace(right, wrong)))).toEqual([
      `warning narrative-share 【${wrong.replace("占", "").replace("%", "")}%】`,
    ]);
  });
});

test.each([
  // Of two shares nobody knows which is wrong.
  "东部60.00万元，占60%；中部30.00万元，占35%。",
  // A part of a part.
  "东部60.00万元，占60%；中部30.00万元，占30%；西部10.00万元，占10%，其中山区5.00万元，占50%。",
  // Each of a whole that nobody tells.
  "东部60.00万元，占比12%；中部30.00万元，占比40%；西部10.00万元，占比25%。",
])("%s", (text) => {
  expect(toldOf(withText(text))).toEqual([]);
});

test("what stands behind names without figures is none of them", () => {
  const text = (operating: string): string =>
    `基本支出80.00万元，其中：人员经费70.00万元，主要包括：基本工资、津贴补贴、奖金等；公用经费${operating}万元，主要包括：办公费、水费等。`;
  expect(toldOf(withText(text("10.00")))).toEqual([]);
  expect(toldOf(withText(text("100.0")))).toEqual([expect.stringContaining("error narrative-sum")]);
});

test.each([
  ["支出80.00万元，占本年支出合计（100.00万元）的80.00%。", []],
  ["支出80.00万元，占本年支出合计（100.00万元）的88.00%。", ["error narrative-share 【88.00%】"]],
  ["教育支出80.00万元，占一般公共预算支出100.00万元的80.00%，比上年增加。", []],
  ["教育支出80.00万元，占一般公共预算支出110.00万元的80.00%。", ["error narrative-share 【80.00%】"]],
  // Of a budget it says how much of it is completed.
  ["教育支出80.00万元，占年初预算100.00万元的80.00%。", []],
  // Less than was planned, where the plan stands before it.
  ["“三公”经费预算26.27万元，实际支出20.43万元，少支出5.84万元，完成率77.77%。", []],
  [
    "“三公”经费预算26.27万元，实际支出20.43万元，少支出5.14万元，完成率77.77%。",
    ["error narrative-difference 【5.14万元】"],
  ],
])("the whole stands in the words of the share: %s", (text, told) => {
  expect(toldOf(withText(text))).toEqual(told);
});
