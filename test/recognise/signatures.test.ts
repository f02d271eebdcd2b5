/** Where people sign below a table no row stands. */
import { recognise } from "../../src/recognise";
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
