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
