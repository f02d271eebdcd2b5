/** Two rates or shares of a column that were exchanged: each is the other row's. */
import { causesIn, inShort } from "../support/causes";
import { sheet } from "../support/table";

const said = (text: string): string[] => causesIn(sheet("表", text)).map(inShort);

const rates = (first: string, second: string, all = "5.88%") => `
  2027年支出对比表 | | | | 单位：万元
  科目 | 2026年预算数 | 2027年预算数 | 增减额 | 增减率
  水利支出 | 60.00 | 70.00 | 10.00 | ${first}
  林业支出 | 25.00 | 20.00 | -5.00 | ${second}
  合计 | 85.00 | 90.00 | 5.00 | ${all}`;

test("rates", () => {
  expect(said(rates("16.67%", "-20.00%"))).toEqual([]);
  expect(said(rates("-20.00%", "16.67%"))).toEqual(["period-change warning E3", "period-change warning E4"]);
});

test("rates of something else", () => {
  expect(said(rates("12.50%", "-8.30%"))).toEqual([]);
  expect(said(rates("-20.00%", "12.50%"))).toEqual([]);
});

const shares = (second: string, third: string) => `
  2027年支出构成情况表 | | 单位：万元
  项目 | 金额 | 占比（%）
  人员支出 | 60.00 | 66.67
  公用支出 | 10.00 | ${second}
  项目支出 | 20.00 | ${third}
  合计 | 90.00 | 100.00`;

test("shares", () => {
  expect(said(shares("11.11", "22.22"))).toEqual([]);
  expect(said(shares("22.22", "11.11"))).toEqual(["share-of-total warning C4"]);
});
