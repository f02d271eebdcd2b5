/** A bare 上年结转 is of the budget, or of the project, that is named right before it. */
import { toldOf, withText } from "../support/narrative";
import { sheet } from "../support/table";

const tables = [
  sheet(
    "财政拨款收支总表",
    `2026年财政拨款收支总表
     部门：某某区某某局 | | | 单位：万元
     收入 | | 支出 |
     项目 | 预算数 | 项目 | 预算数
     一、本年收入 | 120.00 | 一、本年支出 | 126.00
     （一）一般公共预算拨款 | 100.00 | （一）社会保障和就业支出 | 126.00
     （二）政府性基金预算拨款 | 20.00 | |
     二、上年结转 | 6.00 | 二、年终结转结余 |
     （一）一般公共预算拨款 | 4.00 | |
     （二）政府性基金预算拨款 | 2.00 | |
     收入总计 | 126.00 | 支出总计 | 126.00`,
  ),
];

const divided = "财政拨款收支总预算126.00万元，收入包括：一般公共预算当年拨款收入100.00万元";

test.each([
  [`${divided}、上年结转4.00万元；政府性基金预算当年拨款收入20.00万元、上年结转2.00万元。`, []],
  [`${divided}，上年结转4.00万元；政府性基金预算当年拨款收入20.00万元，上年结转2.00万元。`, []],
  [`${divided}、政府性基金预算当年拨款收入20.00万元、上年结转6.00万元。`, []],
  [
    `${divided}、上年结转4.00万元；政府性基金预算当年拨款收入20.00万元、上年结转3.00万元。`,
    ["error narrative-amount 【3.00万元】"],
  ],
  // Of a project, whose carry-over no table has.
  ["送戏下乡项目预算30.00万元，上年结转5.00万元，共35.00万元。", []],
  ["财政拨款本年收入120.00万元，上年结转5.00万元。", ["error narrative-amount 【5.00万元】"]],
])("%s", (text, told) => {
  expect(toldOf(withText(text, tables))).toEqual(told);
});

test("without tables each budget has a carry-over of its own", () => {
  const text = `${divided}、上年结转4.00万元；政府性基金预算当年拨款收入20.00万元、上年结转2.00万元。`;
  expect(toldOf(withText(text))).toEqual([]);
  expect(toldOf(withText("上年结转4.00万元，用于项目。另外，上年结转2.00万元。"))).toEqual([
    "warning narrative-repeat 【2.00万元】",
  ]);
});
