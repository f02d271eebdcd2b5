/** Columns of budgets that were changed in the year, that tell what was carried in apart, and what flows through a year. */
import { recognise } from "../../src/recognise";
import type { Sheet } from "../../src/workbook";
import { causesIn, inShort } from "../support/causes";
import { table, workbook } from "../support/table";

const said = (...sheets: readonly Sheet[]): string[] => causesIn(...sheets).map(inShort);

const adjusted = (change: string) => table`2025年部门支出总表 | | | | | | | 单位：元
  科目编码 | 科目名称 | 合计 | | | 基本支出 | |
   | | 年初预算数 | 调整数 | 调整后预算数 | 年初预算数 | 调整数 | 调整后预算数
  合计 | | 8222326.00 | -54430.00 | 8167896.00 | 8222326.00 | -54430.00 | 8167896.00
  208 | 社会保障和就业支出 | 822232.00 | ${change} | 839012.00 | 822232.00 | 16780.00 | 839012.00
  210 | 卫生健康支出 | 7400094.00 | -71210.00 | 7328884.00 | 7400094.00 | -71210.00 | 7328884.00`;

test("调整后 is the budget of the year, 年初 what it was, 调整数 the difference, which may be negative", () => {
  const read = recognise(workbook(adjusted("16780.00"))).tables[0];
  expect(read?.layout.id).toBe("expenditure-summary");
  expect(read?.panels[0]?.byConcept.get("total")?.index).toBe(4);
  expect(said(adjusted("16780.00"))).toEqual([]);
  expect(said(adjusted("61780.00"))).toEqual(["period-change warning D5"]);
});

const summary = (fund: string) => table`2026年财政拨款收支预算总表 | | | | | | 单位：万元
  收入 | | 支出 | | | |
  项目 | 预算数 | 项目 | 合计 | 一般公共预算 | 政府性基金预算 | 上年财政拨款资金结转
  一、本年收入 | 2044.96 | 一、本年支出 | 2464.83 | 1860.94 | ${fund} | 419.87
  一般公共预算拨款收入 | 1860.94 | 社会保障和就业支出 | 54.24 | 54.24 | |
  政府性基金预算拨款收入 | 184.02 | 城乡社区支出 | 2410.59 | 1806.70 | 184.02 | 419.87
  二、上年结转 | 419.87 | 二、结转下年 | | | |
  收入总计 | 2464.83 | 支出总计 | 2464.83 | 1860.94 | ${fund} | 419.87`;
const generalPublic = table`2026年一般公共预算支出预算表 | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 当年财政拨款安排 | 上年结转安排
  | 合计 | 2280.81 | 1860.94 | 419.87
  208 | 社会保障和就业支出 | 54.24 | 54.24 |
  212 | 城乡社区支出 | 2226.57 | 1806.70 | 419.87`;

test("beside a column of what was carried in, each budget shows this year's money alone", () => {
  expect(said(summary("184.02"), generalPublic)).toEqual([]);
  expect(said(summary("148.02"), generalPublic)[0]).toMatch(/ F/u);
});

const flows = (income: string) => table`2024年度财政专项资金结转结余情况表 | | | | | | | 单位：万元
  科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | | | 年末结转和结余
   | | | | 合计 | 基本支出 | 项目支出 |
  | 合计 | 26.00 | 1164.00 | 1166.00 | 900.00 | 266.00 | 24.00
  201 | 一般公共服务支出 | 26.00 | 964.00 | 966.00 | 700.00 | 266.00 | 24.00
  20108 | 审计事务 | 26.00 | 964.00 | 966.00 | 700.00 | 266.00 | 24.00
  2010801 | 行政运行 | | 700.00 | 700.00 | 700.00 | |
  2010804 | 审计业务 | 26.00 | ${income} | 266.00 | | 266.00 | 24.00
  208 | 社会保障和就业支出 | | 200.00 | 200.00 | 200.00 | |`;

test("what a year began with, and what came and went, is what it ended with", () => {
  expect(said(flows("264.00"))).toEqual([]);
  expect(said(flows("246.00"))[0]).toMatch(/ D8$/u);
});

const carried = (amount: string) => table`2026年财政拨款支出明细表 | | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 本年预算 | | | 上年结转
   | | | 小计 | 基本支出 | 项目支出 |
  | 合计 | 200.00 | 170.00 | 120.00 | 50.00 | 30.00
  208 | 社会保障和就业支出 | 90.00 | 80.00 | 70.00 | 10.00 | ${amount}
  210 | 卫生健康支出 | 70.00 | 60.00 | 30.00 | 30.00 | 10.00
  221 | 住房保障支出 | 40.00 | 30.00 | 20.00 | 10.00 | 10.00`;

test("a period that is a group of the header is part of the whole", () => {
  expect(said(carried("10.00"))).toEqual([]);
  expect(said(carried("11.00"))[0]).toMatch(/ G5$/u);
});

test("codes of the government's classes under a head that nobody knows are codes", () => {
  const spent = (part: string) => table`2025年一般公共预算支出分政府经济科目表 | | | | 单位：万元
    政府经济分类科目编码 | 政府经济分类科目名称 | 预算数 | 其中：基本支出 | 其中：项目支出
    合计 | | 881.81 | 796.96 | 84.85
    501 | 机关工资福利支出 | 735.25 | 735.25 |
    50101 | 工资奖金津补贴 | 476.50 | 476.50 |
    50102 | 社会保障缴费 | 258.75 | 258.75 |
    502 | 机关商品和服务支出 | 146.56 | 61.71 | 84.85
    50201 | 办公经费 | ${part} | 61.71 | 84.85`;
  expect(said(spent("146.56"))).toEqual([]);
  expect(said(spent("164.56"))[0]).toMatch(/^roll-up (?:error|warning) C8$/u);
});

test("2026年预算 is the 预算数 of its year, whatever else the table shows", () => {
  const basic = table`一般公共预算基本支出情况表 | | | 单位：万元
    科目编码 | 科目名称 | 2026年预算 |
    | 合计 | 100.00 |
    301 | 工资福利支出 | 60.00 |
    30101 | 基本工资 | 60.00 |
    302 | 商品和服务支出 | 40.00 |
    30201 | 办公费 | 40.00 |`;
  const [read] = recognise(workbook(basic)).tables;
  expect(read?.layout.id).toBe("general-public-basic");
  expect(read?.panels[0]?.byConcept.get("total")?.index).toBe(2);
});
