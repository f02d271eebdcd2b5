/** What a bare 合计 adds up: what was told last, wholes without their parts or parts without their wholes, and not whatever happens to fit. */
import { toldOf, withText } from "../support/narrative";

test.each([
  ["甲12.00万元，乙21.00万元，丙33.00万元，丁9.00万元，合计75.00万元。", []],
  ["甲12.00万元，乙21.00万元，丙33.00万元，丁9.00万元，合计42.00万元。", []],
  ["甲12.00万元，乙21.00万元，丙33.00万元，丁9.00万元，合计45.00万元。", ["warning narrative-sum 【45.00万元】"]],
  ["甲项目22.00万元（其中乙4.00万元），丙项目6.00万元，共计28.00万元。", []],
  ["甲项目22.00万元，其中乙4.00万元、丁3.00万元，丙项目6.00万元，共计28.00万元。", []],
])("%s", (text, told) => {
  expect(toldOf(withText(text))).toEqual(told);
});

/** 等 says that others are added too: together the named ones are no more than the total. */
test.each([
  ["办案费120.00万元、装备费80.00万元、培训费15.00万元等，合计230.00万元。", []],
  ["办案费120.00万元、装备费80.00万元（占34.78%）等支出，共计230.00万元。", []],
  ["办案费120.00万元、装备费80.00万元等三项，合计230.00万元。", []],
  ["办案费120.00万元、装备费80.00万元、培训费15.00万元等，合计210.00万元。", ["warning narrative-sum 【210.00万元】"]],
  ["办案费120.00万元、装备费80.00万元等两项，合计230.00万元。", ["warning narrative-sum 【230.00万元】"]],
  ["办案费120.00万元、装备费80.00万元等，两项合计230.00万元。", ["error narrative-sum 【230.00万元】"]],
  // One slip explains all that is missing.
  ["办案费120.00万元、装备费81.50万元等，合计210.50万元。", ["warning narrative-sum 【210.50万元】"]],
])("%s", (text, told) => {
  expect(toldOf(withText(text))).toEqual(told);
});

/** Each is as precise as it is printed, in its own unit. */
test.each([
  ["收入总计62.71亿元，分别为本级61.14亿元、上解0.44亿元、债务0.52亿元、基金987万元、结转0.50亿元。", []],
  [
    "收入总计62.71亿元，分别为本级61.14亿元、上解0.45亿元、债务0.64亿元、基金987万元、结转0.50亿元。",
    ["error narrative-sum 【62.71亿元】"],
  ],
  ["争取资金12.35亿元，分别为中央70012万元、省级53511万元。", []],
  ["争取资金12.35亿元，分别为中央70012万元、省级54511万元。", ["error narrative-sum 【12.35亿元】"]],
  ["资产总额32.18亿元，负债总额9650万元，净资产31.21亿元。", []],
  // A bare figure was not rounded to nothing behind the point.
  ["争取资金1亿元，分别为中央6000万元、省级4000万元。", []],
  ["争取资金1亿元，分别为中央6100万元、省级4000万元。", ["error narrative-sum 【1亿元】"]],
])("%s", (text, told) => {
  expect(toldOf(withText(text))).toEqual(told);
});
