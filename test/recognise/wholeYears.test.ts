/** A column of the whole year beside those of its parts: their heads say that they are all of it. */
import { monthsIn } from "../../src/vocabulary";
import { causesIn, inShort } from "../support/causes";
import { sheet } from "../support/table";

const said = (text: string): string[] => causesIn(sheet("表", text)).map(inShort);

const quarters = (personnel: string, operating: string): string => `
  2027年用款计划表 | | | | | 单位：万元
  项目名称 | 全年 | 一季度 | 二季度 | 三季度 | 四季度
  人员经费 | 80.00 | 20.00 | 20.00 | ${personnel} | 20.00
  公用经费 | 16.00 | 4.00 | 5.00 | ${operating} | 3.00
  专项业务费 | 24.00 | 2.00 | 8.00 | 8.00 | 6.00
  合计 | 120.00 | 26.00 | 33.00 | 32.00 | 29.00`;

test("figures exchanged between two lines, which down the column make no difference", () => {
  expect(said(quarters("20.00", "4.00"))).toEqual([]);
  expect(said(quarters("4.00", "20.00"))).toEqual(["column-sum warning E3"]);
});

const halves = (repairs: string, rent: string): string => `
  2027年某站支出进度表 | | | 单位：万元
  科目 | 1-6月支出 | 7-12月支出 | 全年支出
  维修费 | ${repairs} | 38.50 | 68.70
  租赁费 | ${rent} | 10.10 | 20.30
  培训费 | 3.30 | 1.20 | 4.50
  合计 | 43.70 | 49.80 | 93.50`;

test("the parts may stand before the whole", () => {
  expect(said(halves("30.20", "10.20"))).toEqual([]);
  expect(said(halves("10.20", "30.20"))).toEqual(["column-sum warning B3"]);
});

test("what has added up by the end of a month is no part of the year", () => {
  const reached = `
    2027年累计支出情况表 | | | | 单位：万元
    项目 | 全年预算 | 1-3月累计 | 1-6月累计 | 1-12月累计
    人员经费 | 80.00 | 20.00 | 40.00 | 79.00
    公用经费 | 20.00 | 3.00 | 9.00 | 20.00
    合计 | 100.00 | 23.00 | 49.00 | 99.00`;
  expect(said(reached)).toEqual([]);
});

test.each([
  ["第2季度", { first: 4, last: 6 }],
  ["三季度用款", { first: 7, last: 9 }],
  ["上半年", { first: 1, last: 6 }],
  ["12月份", { first: 12, last: 12 }],
  ["十一月", { first: 11, last: 11 }],
  ["7-9月", { first: 7, last: 9 }],
])("%s", (header, months) => {
  expect(monthsIn(header)).toEqual(months);
});

test.each(["3月末余额", "一季度累计", "四季度支出占比%", "全年", "2027年"])("%s is no part of a year", (header) => {
  expect(monthsIn(header)).toBeUndefined();
});
