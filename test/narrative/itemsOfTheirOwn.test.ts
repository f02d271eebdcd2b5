/** What a sentence is about where a list goes on over paragraphs, a heading goes on in its line, or the money is named before its use. */
import { toldOf, withText } from "../support/narrative";
import { sheet } from "../support/table";

const told = (text: string, ...tables: Parameters<typeof withText>[1] & object) =>
  toldOf(tables.length === 0 ? withText(text) : withText(text, tables));

it.each([
  ["", "与上年相比增加31.03万元，增长17.24%。", []],
  ["", "与上年相比增加31.03万元，增长17.94%。", ["error narrative-rate 【17.94%】"]],
  // Of the whole, of the last part, of both: nobody knows.
  ["、其他收入10.00万元", "与上年相比增加31.03万元，增长17.24%。", []],
])("a change behind an item of a list is of that item: %s%s", (more, change, expected) => {
  const item = `2.上年结转结余为211.03万元${more}。${change}`;
  expect(told(`（一）收入预算总计6241.93万元。包括：\n1.本年收入合计6030.90万元。\n${item}`)).toEqual(expected);
});

const basic = sheet(
  "基本支出",
  `2026年一般公共预算基本支出表
   部门：某某区某某局 | | | | 单位：万元
   科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
            | 合计 | 120.00 | 100.00 | 20.00
   301 | 工资福利支出 | 100.00 | 100.00 |
   30101 | 基本工资 | 60.00 | 60.00 |
   30103 | 奖金 | 40.00 | 40.00 |
   302 | 商品和服务支出 | 20.00 | | 20.00
   30201 | 办公费 | 4.00 | | 4.00
   30211 | 差旅费 | 16.00 | | 16.00`,
);

it.each([
  ["五、一般公共预算基本支出安排情况2026年一般公共预算基本支出120.00万元。", []],
  ["五、一般公共预算基本支出安排情况2026年一般公共预算基本支出125.00万元。", ["error narrative-amount 【125.00万元】"]],
  ["人员经费主要用于基本工资60.00万元、奖金40.00万元；公用经费主要用于办公费4.00万元、差旅费16.00万元。", []],
  [
    "人员经费主要用于基本工资66.00万元、奖金40.00万元；公用经费主要用于办公费4.00万元、差旅费16.00万元。",
    ["error narrative-amount 【66.00万元】"],
  ],
  // Out of 项目支出 other money is spent on the same.
  ["项目支出主要用于差旅费22.00万元、印刷费3.00万元。", []],
])("the words right before the figure name it: %s", (text, expected) => {
  expect(told(text, basic)).toEqual(expected);
});
