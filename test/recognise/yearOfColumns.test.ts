/** Of columns of two years the table's own are those of the year that the other tables name, whatever its title says. */
import { causesIn, inShort } from "../support/causes";
import { table } from "../support/table";

const expenditure = table`2026年部门预算支出总表 | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  | 合计 | 30.00 | 20.00 | 10.00
  210 | 卫生健康支出 | 30.00 | 20.00 | 10.00`;
const revenue = table`2026年部门预算收入总表 | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 一般公共预算
  | 合计 | 30.00 | 30.00
  210 | 卫生健康支出 | 30.00 | 30.00`;
const ofTwoYears = (year: number, total = "30.00") => table`${String(year)}年一般公共预算支出表 | | | | | | | 单位：万元
  科目编码 | 科目名称 | 2025年预算数 | | | 2026年预算数 | |
   | | 合计 | 基本支出 | 项目支出 | 合计 | 基本支出 | 项目支出
   | 合计 | 41.00 | 21.00 | 20.00 | ${total} | 20.00 | 10.00
  210 | 卫生健康支出 | 41.00 | 21.00 | 20.00 | 30.00 | 20.00 | 10.00`;

const said = (...own: Parameters<typeof ofTwoYears>): string[] =>
  causesIn(expenditure, revenue, ofTwoYears(...own)).map(inShort);

test("a title of last year is the one mistake, and the figures of this year are held against each other", () => {
  expect(said(2026)).toEqual([]);
  expect(said(2025)).toEqual(["year error A1"]);
  expect(said(2025, "33.00")).toEqual(["year error A1", "roll-up error F4"]);
});
