/** Budgets of 社会保险基金, which show what is left of the year among what is spent. */
import type { Sheet } from "../../src/workbook";
import { causesIn, inShort } from "../support/causes";
import { table } from "../support/table";

const said = (...sheets: readonly Sheet[]): string[] => causesIn(...sheets).map(inShort);

const pensions = (total: string) => table`2026年城乡居民基本养老保险基金预算表 | | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  一、收入 | 8466.00 | 一、支出 | 6943.00
  1.基本养老保险费收入 | 5321.00 | 1.基本养老金支出 | 6900.40
  2.财政补贴收入 | 3145.00 | 2.丧葬补助金和抚恤金支出 | 42.60
   | | 二、本年收支结余 | 1523.00
  二、上年结余 | 9000.11 | 三、年末滚存结余 | ${total}
  总计 | 17466.11 | 总计 | 17466.11`;

test("本年收支结余 is no part of what is spent", () => {
  expect(said(pensions("10523.11"))).toEqual([]);
  expect(said(pensions("10532.11"))).toEqual(["surplus error D8"]);
});

const care = table`2026年基本医疗保险基金收支预算表 | | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  一、本年收入 | 8000.00 | 一、本年支出 | 6000.00
    1.保险费收入 | 5000.00 |   1.待遇支出 | 5900.00
    2.财政补贴收入 | 3000.00 |   2.转移支出 | 100.00
   | | 二、本年收支结余 | 2000.00
  本年收入合计 | 8000.00 | 本年支出合计 | 6000.00
  上年结余 | 7000.00 | 年末滚存结余 | 9000.00
  收入总计 | 15000.00 | 支出总计 | 15000.00`;

test("nor where it stands above 本年支出合计", () => {
  expect(said(care)).toEqual([]);
});

test("a table whose rows say in what each is counted needs no unit above", () => {
  const people = (unit: string) => table`2026年基本养老保险基础资料表
    项目 | ${unit} | 2025年执行数 | 2026年预算数
    一、参保人数 | 人 | 32100 | 32900
    （一）缴费人数 | 人 | 20100 | 20700
    （二）待遇领取人数 | 人 | 12000 | 12200
    二、人均缴费标准 | 元/年 | 300 | 310
    三、月人均养老金 | 元/月 | 198.5 | 205.3`;
  expect(said(people("单位"))).toEqual([]);
  expect(said(people("说明"))).toEqual(["unit-label warning A1"]);
});
