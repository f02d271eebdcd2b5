/** Tables whose words or titles only some provinces have, against the summaries of everyone. */
import { crossCheck } from "../../src/rules/crossCheck/crossCheck";
import { recognise } from "../../src/recognise";
import { sheet, workbook } from "../support/table";
import { testRule } from "../support/testRule";

const finalSummary = sheet(
  "",
  `2026年度收入支出决算总表 | | | 单位：万元
   收入 | | 支出 |
   项目 | 决算数 | 项目 | 决算数
   一、一般公共预算财政拨款收入 | 120.00 | 一、社会保障和就业支出 | 20.00
   二、事业收入 | 10.00 | 二、农林水支出 | 105.00
   本年收入合计 | 130.00 | 本年支出合计 | 125.00
   使用非财政拨款结余 | 2.00 | 结余分配 | 3.00
   年初结转和结余 | 5.00 | 年末结转和结余 | 9.00
   总计 | 137.00 | 总计 | 137.00`,
);
const bySubject = (title: string, spent = "105.00", closing = "9.00", all = "125.00") =>
  sheet(
    "",
    `2026年度${title} | | | | | | | | | 单位：万元
     科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 使用非财政拨款结余 | 本年支出 | | | 结余分配 | 年末结转和结余
     | | | | | 小计 | 基本支出 | 项目支出 | |
     | 合计 | 5.00 | 130.00 | 2.00 | ${all} | 60.00 | 65.00 | 3.00 | ${closing}
     208 | 社会保障和就业支出 | | 20.00 | | 20.00 | 20.00 | | |
     213 | 农林水支出 | 5.00 | 110.00 | 2.00 | ${spent} | 40.00 | 65.00 | 3.00 | ${closing}`,
  );

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
    { name: "收入支出决算表 by subject", tables: [finalSummary, bySubject("收入支出决算表")] },
    { name: "项目支出 by subject and economic class", tables: [expenditure, projects()] },
    { name: "小计 below the budget's own name", tables: [appropriated(), expenditure] },
  ],
  invalid: [
    {
      name: "收入支出决算表 that is right in itself",
      tables: [finalSummary, bySubject("收入支出决算表", "100.00", "14.00", "120.00")],
      fails: [
        { at: "Sheet2!F4", severity: "error", with: ["Sheet1!D6"] },
        { at: "Sheet2!J4", severity: "error", with: ["Sheet1!D8"] },
        { at: "Sheet2!F6", severity: "error", with: ["Sheet1!D5"] },
      ],
    },
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

test("a table of captions may be called 收入支出决算表 too", () => {
  const captions = sheet(
    "",
    `2026年度收入支出决算表 | | | 单位：万元
     收入 | | 支出 |
     项目 | 决算数 | 项目 | 决算数
     一、一般公共预算财政拨款收入 | 130.00 | 一、农林水支出 | 125.00
     本年收入合计 | 130.00 | 本年支出合计 | 125.00
     年初结转和结余 | 5.00 | 年末结转和结余 | 10.00
     总计 | 135.00 | 总计 | 135.00`,
  );
  expect(recognise(workbook(captions)).tables[0]?.layout.id).toBe("final-01");
});
