import { crossCheck } from "../../src/rules/crossCheck/crossCheck";
import type { Sheet } from "../../src/workbook";
import { sheet } from "../support/table";
import { testRule } from "../support/testRule";

const final05 = (parts: string): Sheet =>
  sheet(
    "公开05表",
    `2023年度一般公共预算财政拨款支出决算表 | | | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | | | 项目支出
     | | | 小计 | 人员经费 | 公用经费 |
     205 | 教育支出 | 60.00 | 55.00 | ${parts} | 5.00
     合计 | | 60.00 | 55.00 | ${parts} | 5.00`,
  );

const final06 = sheet(
  "公开06表",
  `2023年度一般公共预算财政拨款基本支出决算明细表 | | | | | 单位：万元
   人员经费 | | | 公用经费 | |
   科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数
   301 | 工资福利支出 | 40.00 | 302 | 商品和服务支出 | 9.00
   303 | 对个人和家庭的补助 | 5.00 | 310 | 资本性支出 | 1.00
   人员经费合计 | | 45.00 | 公用经费合计 | | 10.00`,
);

const final09 = (actual: string): Sheet =>
  sheet(
    "公开09表",
    `2023年度财政拨款“三公”经费支出决算表 | | | | | | | 单位：万元
     预算数 | | | | 决算数 | | |
     合计 | 因公出国（境）费 | 公务用车购置及运行费 | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行费 | 公务接待费
     3.00 | | | 3.00 | ${actual} | | | ${actual}`,
  );

testRule(crossCheck, {
  valid: [{ name: "人员经费 and 公用经费 that agree", tables: [final05("45.00 | 10.00"), final06, final09("2.00")] }],
  invalid: [
    {
      name: "人员经费 and 公用经费 divided in another way",
      tables: [final05("44.00 | 11.00"), final06],
      fails: [
        { at: "公开05表!E5", expected: "45.00", actual: "44.00" },
        { at: "公开05表!F5", expected: "10.00", actual: "11.00" },
      ],
    },
    {
      name: "more “三公” than was budgeted, which may have its reasons",
      tables: [final05("45.00 | 10.00"), final09("4.00")],
      fails: [
        { at: "公开09表!E4", severity: "info", says: "一般不大于预算数" },
        { at: "公开09表!H4", severity: "info" },
      ],
    },
  ],
});

/** The summary of years before the three budgets stood in lines of their own. */
const oldSummary = (fiscal: string): Sheet =>
  sheet(
    "公开01表",
    `2018年度收入支出决算总表 | | | 单位：万元
     收入 | | 支出 |
     项目 | 决算数 | 项目 | 决算数
     一、财政拨款收入 | ${fiscal} | 一、公共安全支出 | 100.00
     其中：政府性基金预算财政拨款 | 10.00 | |
     二、其他收入 | 5.00 | |
     本年收入合计 | 105.00 | 本年支出合计 | 100.00
     年初结转和结余 | 0.00 | 年末结转和结余 | 5.00
     总计 | 105.00 | 总计 | 105.00`,
  );
const fiscalMoney = sheet(
  "公开04表",
  `2018年度财政拨款收入支出决算总表 | | | 单位：万元
   收入 | | 支出 |
   项目 | 决算数 | 项目 | 决算数
   一、一般公共预算财政拨款 | 90.00 | 一、公共安全支出 | 100.00
   二、政府性基金预算财政拨款 | 10.00 | |
   本年收入合计 | 100.00 | 本年支出合计 | 100.00
   年初财政拨款结转和结余 | 0.00 | 年末财政拨款结转和结余 | 0.00
   总计 | 100.00 | 总计 | 100.00`,
);

testRule(crossCheck, {
  valid: [{ name: "财政拨款收入 of which only 政府性基金 is told apart", tables: [oldSummary("100.00"), fiscalMoney] }],
  invalid: [
    {
      name: "财政拨款收入 that is not what the budgets come to",
      tables: [oldSummary("99.00"), fiscalMoney],
      fails: [{ at: "公开01表!B4", expected: "100.00", actual: "99.00" }],
    },
  ],
});
