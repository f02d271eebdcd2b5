/** What is not found under its own words is not proved to be missing. */
import { crossCheck } from "../../src/rules/crossCheck/crossCheck";
import type { Sheet } from "../../src/workbook";
import { sheet } from "../support/table";
import { testRule } from "../support/testRule";

const summary = ({ housing = "住房保障支出", fund = "政府性基金预算拨款收入", carried = "" }): Sheet =>
  sheet(
    "收支总表",
    `2026年收支总表 | | | 单位：万元
     收入 | | 支出 |
     项目 | 预算数 | 项目 | 预算数
     一、一般公共预算拨款收入 | 70.00 | 一、教育支出 | 72.00
     二、${fund} | 4.00 | 二、${housing} | 2.00
     本年收入合计 | 74.00 | 本年支出合计 | 74.00${carried}
     收入总计 | 74.00 | 支出总计 | 74.00`,
  );

const expenditure = (title: string, housing = "2.00"): Sheet =>
  sheet(
    "支出",
    `${title} | | | | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 | 事业单位经营支出 | 上缴上级支出 | 对附属单位补助支出
     205 | 教育支出 | 72.00 | 42.00 | 30.00 | | |
     221 | 住房保障支出 | ${housing} | ${housing} | | | |
     合计 | | 74.00 | 44.00 | 30.00 | | |`,
  );

const income = sheet(
  "收入总表",
  `2026年收入总表 | | | | | | 单位：万元
   科目编码 | 科目名称 | 合计 | 财政拨款收入 | 事业收入 | 事业单位经营收入 | 其他收入
   205 | 教育支出 | 72.00 | 72.00 | | |
   221 | 住房保障支出 | 2.00 | 2.00 | | |
   合计 | | 74.00 | 74.00 | | |`,
);

testRule(crossCheck, {
  valid: [
    { name: "the same class in both tables", tables: [summary({}), expenditure("支出总表")] },
    {
      name: "a class under a caption that nobody knows",
      tables: [summary({ housing: "安居一项" }), expenditure("支出总表")],
    },
    { name: "a source under a caption that nobody knows", tables: [summary({ fund: "专用款" }), income] },
  ],
  invalid: [
    {
      name: "a class that is certainly not listed",
      tables: [summary({ housing: "国防支出" }), expenditure("支出总表")],
      fails: [
        { at: "收支总表!D5", severity: "error", says: "没有列示" },
        { at: "支出!C4", severity: "error", says: "没有列示" },
      ],
    },
    {
      name: "a class under a caption that nobody knows, which cannot be compared",
      tables: [summary({ housing: "安居一项" }), expenditure("支出总表")],
      notRun: ["有的项目名称不认识"],
    },
    {
      name: "a table that only its columns tell",
      tables: [summary({}), expenditure("某某", "2.50")],
      fails: [{ at: "支出!C4", severity: "warning", says: "没有认识的表名" }],
    },
    {
      name: "a table that says what it is",
      tables: [summary({}), expenditure("支出总表", "2.50")],
      fails: [{ at: "支出!C4", severity: "error" }],
    },
  ],
});
