/** Rates divide what came out by what was planned, whatever the two are called. */
import { a1, type Sheet } from "../../src/workbook";
import { causesIn } from "../support/causes";
import { table } from "../support/table";

const said = (...sheets: readonly Sheet[]): string[] =>
  causesIn(...sheets).map(({ rule, places: [at] }) => `${rule} ${a1(at)}`);

const collected = (rate: string) => table`2024年度非税收入征缴情况表 | | | | 单位：万元
  收入项目 | 年初计划数 | 实际征收数 | 其中：已缴国库 | 完成计划%
  一、行政事业性收费收入 | 1.20 | 1.35 | 1.35 | 1.1250
  "    档案查询费" | 1.20 | 1.35 | 1.35 | 1.1250
  二、罚没收入 | 32.00 | 25.50 | 25.50 | 0.7969
  "    审计罚款" | 30.00 | 22.40 | 22.40 | ${rate}
  "    滞纳金" | 2.00 | 3.10 | 3.10 | 1.5500
  合计 | 33.20 | 26.85 | 26.85 | 0.8087`;

test("完成计划% is 实际征收数 ÷ 年初计划数", () => {
  expect(said(collected("0.7467"))).toEqual([]);
  expect(said(collected("0.7647"))).toEqual(["period-change E6"]);
});

const spent = (
  ofInitial: string,
  ofAdjusted: string,
) => table`2024年度一般公共预算财政拨款支出决算表 | | | | | | | 单位：万元
  科目编码 | 科目名称 | 年初预算数 | 调整预算数 | 支出决算数 | 基本支出 | 项目支出 | 完成年初预算% | 完成调整预算%
  合计 | | 160.00 | 172.00 | 170.00 | 140.00 | 30.00 | 1.0625 | 0.9884
  208 | 社会保障和就业支出 | 141.00 | 152.00 | 150.00 | 120.00 | 30.00 | ${ofInitial} | 0.9868
  2080201 | 行政运行 | 141.00 | 152.00 | 150.00 | 120.00 | 30.00 | 1.0638 | 0.9868
  221 | 住房保障支出 | 19.00 | 20.00 | 20.00 | 20.00 | | 1.0526 | ${ofAdjusted}
  2210201 | 住房公积金 | 19.00 | 20.00 | 20.00 | 20.00 | | 1.0526 | 1.0000`;

test("of several budgets each rate takes the one that it names", () => {
  expect(said(spent("1.0638", "1.0000"))).toEqual([]);
  expect(said(spent("1.0368", "1.0000"))).toEqual(["period-change H4"]);
  expect(said(spent("1.0638", "0.9500"))).toEqual(["period-change I6"]);
});
