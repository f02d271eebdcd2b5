/** Tables whose words or titles only some provinces have, against the summaries of everyone. */
import { crossCheck } from "../../src/rules/crossCheck/crossCheck";
import { sheet } from "../support/table";
import { testRule } from "../support/testRule";

const expenditure = sheet(
  "",
  `2027年一般公共预算支出情况表 | | | | 单位：万元
   科目编码 | 科目名称 | 一般公共预算支出 | |
   | | 小计 | 基本支出 | 项目支出
   | 合计 | 142.00 | 100.00 | 42.00
   213 | 农林水支出 | 142.00 | 100.00 | 42.00`,
);
const projects = (all = "42.00") =>
  sheet(
    "",
    `2027年一般公共预算项目支出情况表 | | | | | 单位：万元
     科目编码 | 科目名称 | 项目名称 | 项目支出合计 | 商品和服务支出 | 资本性支出
     213 | 农林水支出 | | ${all} | 30.00 | 12.00
     | 合计 | | ${all} | 30.00 | 12.00`,
  );
const appropriated = (all = "142.00") =>
  sheet(
    "",
    `2027年财政拨款收支总体情况表 | | | | 单位：万元
     收入 | | 支出 | |
     项目 | 合计 | 功能分类 | 合计 | 一般公共预算
     财政拨款（补助） | 130.00 | 213农林水支出 | ${all} | ${all}
     "  一般公共预算" | 130.00 | | |
     教育收费（财政专户） | | | |
     小计 | 130.00 | 小计 | ${all} | ${all}
     上年结余（不包括国库集中支付额度结余） | 12.00 | | |
     收入总计 | 142.00 | 支出总计 | ${all} | ${all}`,
  );

testRule(crossCheck, {
  valid: [
    { name: "项目支出 by subject and economic class", tables: [expenditure, projects()] },
    { name: "小计 below the budget's own name", tables: [appropriated(), expenditure] },
  ],
  invalid: [
    {
      name: "项目支出 by subject that is right in itself",
      tables: [expenditure, projects("45.00")],
      fails: [{ at: "Sheet1!E4", severity: "error", with: ["Sheet2!D4"] }],
    },
    {
      name: "财政拨款收支总表 against the 小计 of 一般公共预算",
      tables: [appropriated("147.00"), expenditure],
      fails: [{ at: "Sheet1!E7", severity: "error", with: ["Sheet2!C4"] }],
    },
  ],
});
