/** A list whose other parts stand in one column of a table is held against the rows of that column, whatever the words around narrow. */
import { toldOf, withText } from "../../support/narrative";
import { sheet } from "../../support/table";

const tables = [
  sheet(
    "表4",
    `2026年财政拨款收支总表
     部门：某某局 | | | 单位：万元
     收入 | | 支出 |
     项目 | 预算数 | 项目 | 预算数
     一、本年收入 | 24708.66 | 一、本年支出 | 25500.01
     （一）一般公共预算拨款 | 24708.66 | （一）社会保障和就业支出 | 4238.21
     二、上年结转 | 791.35 | （二）卫生健康支出 | 793.97
     | | （三）自然资源海洋气象等支出 | 18839.91
     | | （四）住房保障支出 | 1627.92
     收入总计 | 25500.01 | 支出总计 | 25500.01`,
  ),
];

const listed =
  "2026年财政拨款收支总预算25500.01万元，收入包括：一般公共预算当年拨款收入24708.66万元、上年结转791.35万元；支出包括：社会保障和就业支出4238.21万元、卫生健康支出793.97万元、自然资源海洋气象等支出18839.91万元、住房保障支出1627.92万元。";

test("right ones are silent", () => {
  expect(toldOf(withText(listed, tables))).toEqual([]);
});

test.each([
  ["18839.91", "18869.91"],
  ["793.97", "795.97"],
  ["1627.92", "16279.2"],
])("%s told as %s", (right, wrong) => {
  expect(toldOf(withText(listed.replace(right, wrong), tables))).toEqual([`warning narrative-amount 【${wrong}万元】`]);
});

test("of something narrower no column has the others", () => {
  const text =
    "项目支出500.00万元，支出包括：社会保障和就业支出100.00万元、卫生健康支出150.00万元、住房保障支出250.00万元。";
  expect(toldOf(withText(text, tables))).toEqual([]);
});
