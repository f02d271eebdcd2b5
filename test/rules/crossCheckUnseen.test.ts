import { crossCheck } from "../../src/rules/crossCheck/crossCheck";
import { table } from "../support/table";
import { testRule } from "../support/testRule";

const functional = table`2028年一般公共预算支出表 | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  204 | 公共安全支出 | 260.00 | 10.00 | 250.00
  20406 | 司法 | 260.00 | 10.00 | 250.00
  合计 | | 260.00 | 10.00 | 250.00`;

const projects = (
  second: string,
  appropriated: string,
  sum: string,
) => table`2028年项目支出预算明细表 | | | | 单位：万元
  项目名称 | 合计 | 一般公共预算拨款 | 政府性基金 | 上年结余（转）
  综合业务 | 200.00 | 187.50 | | 12.50
  普法 | ${second} | ${second} | |
  合计 | ${sum} | ${appropriated} | | 12.50`;

const panels = (personnel: string, operating: string) => table`2028年一般公共预算基本支出表 | | | | | 单位：万元
  人员经费 | | | 公用经费 | |
  科目编码 | 科目名称 | 金额 | 科目编码 | 科目名称 | 金额
  301 | 工资福利支出 | ${personnel} | 302 | 商品和服务支出 | ${operating}
  30101 | 基本工资 | ${personnel} | 30201 | 办公费 | ${operating}
  人员经费合计 | | ${personnel} | 公用经费合计 | | ${operating}`;

const economic = (sum: string) => table`2028年一般公共预算支出经济分类情况表 | | 单位：万元
  科目编码 | 科目名称 | 预算数
  | 合计 | ${sum}
  302 | 商品和服务支出 | ${sum}`;

testRule(crossCheck, {
  valid: [
    { name: "上年结转 of all budgets in one column", tables: [functional, projects("50.00", "237.50", "250.00")] },
    {
      name: "上年结转 that the table of the budget leaves out",
      tables: [functional, projects("62.50", "250.00", "262.50")],
    },
    { name: "two panels of basic expenditure", tables: [functional, panels("8.00", "2.00")] },
    { name: "a table by economic class", tables: [functional, economic("260.00")] },
  ],
  invalid: [
    {
      name: "projects that with all of 上年结转 are too few",
      tables: [functional, projects("40.00", "227.50", "240.00")],
      fails: [{ at: "E5", difference: "10.00" }],
    },
    {
      name: "projects that without any 上年结转 are too many",
      tables: [functional, projects("70.00", "257.50", "270.00")],
      fails: [{ at: "Sheet2!C5", difference: "7.50" }],
    },
    {
      name: "two panels of basic expenditure that come to less",
      tables: [functional, panels("7.00", "2.00")],
      fails: [{ at: "D5", difference: "1.00" }],
    },
    {
      name: "a table by economic class that comes to less",
      tables: [functional, economic("250.00")],
      fails: [{ at: "C5", difference: "10.00" }],
    },
  ],
});

/** 收支总表 whose 事业收入 says what it leaves out, beside 收入总表. */
const withoutTreasury = (institutional: string) => table`2021年收支预算总表 | | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  一、一般公共预算拨款收入 | 100.00 | 一、教育支出 | 170.00
  二、财政专户管理资金收入 | 50.00 | |
  三、事业收入（不含专户资金） | ${institutional} | |
  本年收入合计 | 170.00 | 本年支出合计 | 170.00
  收入总计 | 170.00 | 支出总计 | 170.00`;
const incomeBySource = table`2021年收入预算总表 | | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 一般公共预算拨款 | 财政专户管理资金 | 事业收入
  | 合计 | 170.00 | 100.00 | 50.00 | 20.00
  205 | 教育支出 | 170.00 | 100.00 | 50.00 | 20.00`;

testRule(crossCheck, {
  valid: [{ name: "事业收入 that says what it leaves out", tables: [withoutTreasury("20.00"), incomeBySource] }],
  invalid: [
    {
      name: "事业收入 that says what it leaves out, and is another",
      tables: [withoutTreasury("21.00"), incomeBySource],
      fails: [{ at: "B6", expected: "20.00", actual: "21.00" }],
    },
  ],
});
