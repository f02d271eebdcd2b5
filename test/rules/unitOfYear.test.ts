/** Which unit is believed: that in which the figures are those of a year. */
import { unitLabel } from "../../src/rules/unitLabel/unitLabel";
import { sheet } from "../support/table";
import { testRule } from "../support/testRule";

const summary = (unit: string) =>
  sheet(
    "",
    `收支总表 | | | ${unit}
     收入 | | 支出 |
     项目 | 预算数 | 项目 | 预算数
     一、一般公共预算拨款收入 | 217.98 | 一、社会保障和就业支出 | 30.60
     二、事业收入 | | 二、卫生健康支出 | 187.38
     本年收入合计 | 217.98 | 本年支出合计 | 217.98
     收入总计 | 217.98 | 支出总计 | 217.98`,
  );
const expenditure = (unit: string) =>
  sheet(
    "",
    `支出总表 | | | | ${unit}
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
     | 合计 | 217.98 | 161.18 | 56.80
     208 | 社会保障和就业支出 | 30.60 | 30.60 |
     210 | 卫生健康支出 | 187.38 | 130.58 | 56.80`,
  );
const threePublic = (unit: string, figures: string) =>
  sheet(
    "",
    `“三公”经费支出表 | | | | | ${unit}
     “三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行费 | | | 公务接待费
     | | 小计 | 公务用车购置费 | 公务用车运行费 |
     ${figures}`,
  );

const few = "15.99 | | 13.02 | | 13.02 | 2.97";
const unlabelled = sheet("", "2026年收费标准表 | 单位：元\n项目 | 标准\n复印 | 0.50\n证件 | 10.00");

testRule(unitLabel, {
  valid: [
    {
      name: "“三公” of a few thousand 元",
      tables: [summary("单位：万元"), threePublic("单位：元", "1599 | | 1302 | | 1302 | 297")],
    },
    { name: "one meal", tables: [summary("单位：万元"), threePublic("单位：元", "86 | | | | | 86")] },
    { name: "prices in 元", tables: [summary("单位：万元"), unlabelled] },
    { name: "all tables in 元", tables: [threePublic("单位：元", few)] },
  ],
  invalid: [
    {
      name: "“三公” of a few 元",
      tables: [summary("单位：万元"), threePublic("单位：元", few)],
      fails: [{ at: "Sheet2!F1", severity: "warning", expected: "万元", actual: "元", says: "不会这么少" }],
    },
    {
      name: "of two tables with the same digits the one by which a department lives on 217 元",
      tables: [summary("单位：元"), expenditure("单位：万元")],
      fails: [{ at: "Sheet1!D1", expected: "万元", actual: "元" }],
    },
    {
      name: "the same, the other way round",
      tables: [summary("单位：万元"), expenditure("单位：元")],
      fails: [{ at: "Sheet2!E1", expected: "万元", actual: "元" }],
    },
  ],
});
