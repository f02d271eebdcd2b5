/** Shares of one whole that no figure tells, what is owed beside its limit, and how far two figures are apart. */
import { accounts, toldOf, withText } from "../support/narrative";

const told = (text: string): string[] => toldOf(withText(text));

test.each([
  ["基本支出2476260.58元，占一般公共预算支出的84.06%。\n项目支出469500元，占一般公共预算支出的15.94%。", []],
  [
    "基本支出2476260.58元，占一般公共预算支出的84.06%。\n项目支出469500元，占一般公共预算支出的19.62%。",
    ["warning narrative-direction 【19.62%】"],
  ],
  // Cut off behind the last digit.
  ["基本支出2476260.58元，占一般公共预算支出的84.06%。\n项目支出469500元，占一般公共预算支出的15.93%。", []],
  ["税收收入36552万元，税收占财政总收入的比重为53.79%；非税收入31397万元，非税收入占财政总收入比重为46.21%。", []],
  [
    "税收收入36552万元，税收占财政总收入的比重为53.79%；非税收入31397万元，非税收入占财政总收入比重为36.21%。",
    ["warning narrative-direction 【36.21%】"],
  ],
  ["一般性转移支付12295.73亿元，占转移支付总量的48%。专项转移支付13310.91亿元，占转移支付总量的52%。", []],
  [
    "一般性转移支付12295.73亿元，占转移支付总量的58%。专项转移支付13310.91亿元，占转移支付总量的52%。",
    ["warning narrative-direction 【52%】"],
  ],
  // Each of its own, of another year, of another whole.
  ["采购节能产品633.7亿元，占同类产品采购规模的90%，采购环保产品718.7亿元，占同类产品采购规模的88%。", []],
  ["甲项目支出20.00万元，占年度计划的80%。乙项目支出30.00万元，占年度计划的95%。", []],
  [
    "2025年基本支出2476260.58元，占一般公共预算支出的84.06%。\n2026年项目支出469500元，占一般公共预算支出的19.62%。",
    [],
  ],
  ["基本支出2476260.58元，占一般公共预算支出的84.06%。\n项目支出469500元，占本年支出的13.62%。", []],
  ["项目支出400.00万元，占本年支出的40%。\n一般公共预算基本支出500.00万元，占本年支出的62.5%。", []],
])("shares: %s", (text, findings) => {
  expect(told(text)).toEqual(findings);
});

const debt = (limit: string, left: string): string =>
  `2026年度，核定我县地方政府债务限额${limit}万元，其中：一般债务70700万元，专项债务131700万元。2026年底我县政府债务余额${left}万元，其中：一般债务68569万元，专项债务130167万元。`;

test.each([
  [debt("202400", "198736"), []],
  [debt("202400", "202400"), ["error narrative-sum 【202400万元】"]],
  [debt("192400", "198736"), ["error narrative-sum 【192400万元】", "warning narrative-direction 【198736万元】"]],
  // Of others, and of another year.
  ["全市政府债务限额202400万元。市本级政府债务余额198736万元。", []],
  ["市本级政府债务限额102400万元。全市政府债务余额198736万元。", []],
  ["2025年全市政府债务限额102400万元。2026年全市政府债务余额198736万元。", []],
  ["全市政府债务限额102400万元。全市政府债务余额198736万元。", ["warning narrative-direction 【198736万元】"]],
])("limits: %s", (text, findings) => {
  expect(told(text)).toEqual(findings);
});

const gap = (one: string, other: string): string =>
  `公务用车运行维护费支出0万元，年初预算为0.95万元，差值为${one}万元；公务接待费支出2.05万元，年初预算为2.00万元，差值为${other}万元。`;

test.each([[[accounts]], [undefined]])("how far two figures are apart", (tables) => {
  const said = (text: string): string[] => toldOf(withText(text, tables));
  expect(said(gap("0.95", "0.05"))).toEqual([]);
  expect(said(gap("0.95", "0.35")).map((one) => one.split(" 【")[0])).toEqual(["error narrative-difference"]);
  expect(said("公务接待费支出2.05万元，差值为0.08万元。")).toEqual([]);
});
