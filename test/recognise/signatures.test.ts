/** Below a table, where people sign or remark something about it, no row stands. */
import { recognise } from "../../src/recognise";
import { causesIn, inShort } from "../support/causes";
import { sheet, workbook } from "../support/table";

test("a line of signatures is a note", () => {
  const [table] = recognise(
    workbook(
      sheet(
        "表",
        `2027年部门支出总表 | | | |
         部门：某市图书馆 | | | | 单位：万元
         科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
         | 合计 | 60.00 | 40.00 | 20.00
         207 | 文化旅游体育与传媒支出 | 60.00 | 40.00 | 20.00
         20701 | 文化和旅游 | 60.00 | 40.00 | 20.00
         2070104 | 图书馆 | 60.00 | 40.00 | 20.00
         单位负责人：张三 | | 财务负责人（签章）：李四 | | 填表人：王五 联系电话：0371-65500000`,
      ),
    ),
  ).tables;
  expect(table?.rows.map(({ kind }) => kind)).toEqual(["total", "code", "code", "code"]);
  expect(table?.notes.map(({ text }) => text)).toEqual(["单位负责人：张三"]);
});

const withBelow = (total: string, ...below: readonly string[]) =>
  sheet(
    "表",
    [
      "2027年部门支出总表 | | | | 单位：万元",
      "科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出",
      "207 | 文化旅游体育与传媒支出 | 50.00 | 30.00 | 20.00",
      "221 | 住房保障支出 | 10.00 | 10.00 |",
      `合计 | | ${total} | 40.00 | 20.00`,
      ...below,
    ].join("\n"),
  );

test.each([
  [["备注：其中财政拨款 | | 1234.56"]],
  [["附：机关运行经费 | | 35.60"]],
  [
    [
      " | | | |",
      "说明：1.本表数据来源于预算管理一体化系统。",
      "2.上年预算合计 | | 1234.56 | 万元，仅供参考",
      "审核人：李某 | | 制表日期：2027年2月1日 | 第 | 3",
    ],
  ],
])("a figure in a remark below the total is none of the table's", (below) => {
  expect(causesIn(withBelow("60.00", ...below)).map(inShort)).toEqual([]);
  expect(causesIn(withBelow("66.00", ...below)).map(inShort)).toEqual(["roll-up error C5"]);
});
