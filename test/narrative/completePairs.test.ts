/** Two parts that leave nothing out add up to their whole, whatever stands behind them. */
import { toldOf, withText } from "../support/narrative";
import { sheet } from "../support/table";

const byNature = sheet(
  "一般公共预算支出表",
  `2026年一般公共预算支出表
   部门：某某区某某局 | | | | 单位：万元
   科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
            | 合计 | 1000.00 | 700.00 | 300.00
   214 | 交通运输支出 | 1000.00 | 700.00 | 300.00
   21401 | 公路水路运输 | 1000.00 | 700.00 | 300.00
   2140101 | 行政运行 | 600.00 | 600.00 |
   2140106 | 公路养护 | 400.00 | 100.00 | 300.00`,
);

const told = (text: string) => toldOf(withText(text, [byNature]));

test.each([
  "行政运行600.00万元，其中人员经费520.00万元，公用经费80.00万元；公路养护400.00万元。",
  // What is left is 项目支出.
  "公路养护400.00万元，其中人员经费60.00万元，公用经费30.00万元。",
  "政府采购预算800.00万元，其中集中采购500.00万元、分散采购300.00万元。",
  "基本支出700.00万元，其中使用财政拨款600.00万元、使用自有资金100.00万元；项目支出300.00万元。",
])("%s", (text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  ["行政运行600.00万元，其中人员经费550.00万元，公用经费80.00万元；公路养护400.00万元。", "600.00万元"],
  ["行政运行600.00万元，其中人员经费510.00万元，公用经费80.00万元；公路养护400.00万元。", "600.00万元"],
  ["政府采购预算800.00万元，其中集中采购500.00万元、分散采购900.00万元。", "800.00万元"],
  ["基本支出700.00万元，其中使用财政拨款600.00万元、使用自有资金120.00万元；项目支出300.00万元。", "700.00万元"],
])("%s", (text, whole) => {
  expect(told(text)).toEqual([`error narrative-sum 【${whole}】`]);
});

test.each([
  ["一般公共预算基本支出仅占一般公共预算支出的70.00%。", []],
  ["一般公共预算基本支出仅占一般公共预算支出的78.00%。", ["error narrative-share 【78.00%】"]],
])("of what only the tables have: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});
