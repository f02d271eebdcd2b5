/** `财政专户拨款（教育收费）` is the money of 财政专户 that other tables show without saying what it consists of. */
import { crossCheck } from "../../src/rules/crossCheck/crossCheck";
import { sheet } from "../support/table";
import { testRule } from "../support/testRule";

const summary = sheet(
  "收支总表",
  `2019年收支总表 | | | 单位：万元
   收入 | | 支出 |
   项目 | 预算数 | 项目 | 预算数
   一、一般公共预算拨款收入 | 70.00 | 一、教育支出 | 74.00
   二、财政专户拨款（教育收费） | 4.00 | |
   本年收入合计 | 74.00 | 本年支出合计 | 74.00
   收入总计 | 74.00 | 支出总计 | 74.00`,
);

const income = (special: string) =>
  sheet(
    "收入总表",
    `2019年收入总表 | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 一般公共预算 | 财政专户拨款
     205 | 教育支出 | 74.00 | 70.00 | ${special}
     合计 | | 74.00 | 70.00 | ${special}`,
  );

testRule(crossCheck, {
  valid: [{ name: "both the same", tables: [summary, income("4.00")] }],
  invalid: [
    { name: "two amounts", tables: [summary, income("5.00")], fails: [{ at: "收入总表!E4", expected: "4.00" }] },
  ],
});
