/** 支出总表 that lists the kinds of expenditure line by line, as the expenditure side of 收支总表 does. */
import { recognise } from "../../src/recognise";
import { balance } from "../../src/rules/balance/balance";
import { crossCheck } from "../../src/rules/crossCheck/crossCheck";
import { table, workbook } from "../support/table";
import { testRule } from "../support/testRule";

const both = table`2026年部门收支总表 | | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  一、财政拨款收入 | 150.00 | 一、基本支出 | 100.00
  二、事业收入 | 30.00 | 二、项目支出 | 90.00
  本年收入合计 | 180.00 | 本年支出合计 | 190.00
  上年结转结余 | 15.00 | 年终结转结余 | 5.00
  收入总计 | 195.00 | 支出总计 | 195.00`;

const list = (project = "90.00", current = "190.00", all = "195.00") => table`2026年部门支出总表 | 单位：万元
  项目 | 2026年预算数
  一、基本支出 | 100.00
  工资福利支出 | 80.00
  商品和服务支出 | 20.00
  二、项目支出 | ${project}
  三、上缴上级支出 | 0.00
  本年支出合计 | ${current}
  年终结转结余 | 5.00
  支出总计 | ${all}`;

it("is told by its title and its lines", () => {
  expect(recognise(workbook(list())).tables.map(({ layout }) => layout.id)).toEqual(["expenditure-list"]);
});

testRule([crossCheck, balance], {
  valid: [{ name: "the same expenditure", tables: [both, list()] }],
  invalid: [
    {
      name: "a list whose own sums are right",
      tables: [both, list("93.00", "193.00", "198.00")],
      fails: [{ at: "Sheet2!B8" }, { at: "Sheet2!B10", expected: "195.00", actual: "198.00" }],
    },
    {
      name: "a total left blank",
      tables: [both, list("90.00", "")],
      fails: [{ at: "Sheet2!B8", expected: "190.00" }, { at: "Sheet2!B8" }, { at: "Sheet2!B10" }],
    },
  ],
});
