/** 小计 below subjects, printed in the column of running numbers or of the kind of money: it is not the table's total. */
import type { Sheet } from "../../src/workbook";
import { causesIn, inShort } from "../support/causes";
import { table } from "../support/table";

const numbered = (subtotal = "30.00", total = "80.00"): Sheet => table`2025年部门支出总表 | | | | | 单位：万元
  序号 | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  1 | 2010301 | 行政运行 | 50.00 | 50.00 |
  2 | 2010302 | 一般行政管理事务 | 30.00 | | ${subtotal}
  小计 | | | 80.00 | 50.00 | 30.00
  3 | 2080505 | 机关事业单位基本养老保险缴费支出 | 20.00 | 20.00 |
  4 | 2080506 | 机关事业单位职业年金缴费支出 | 10.00 | 10.00 |
  小计 | | | 30.00 | 30.00 |
  总计 | | | 110.00 | ${total} | 30.00`;

const byMoney = (project = "40.00"): Sheet => table`2025年部门支出总表 | | | | | | 单位：万元
  资金性质 | 科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费 | 项目支出
  一般公共预算 | 2010301 | 行政运行 | 31.00 | 15.00 | 16.00 | 0
  | 2010302 | 一般行政管理事务 | 40.00 | 0 | 0 | 40.00
  小计 | | | 71.00 | 15.00 | 16.00 | ${project}
  政府性基金 | 2120804 | 农村基础设施建设支出 | 4.00 | 0 | 0 | 4.00
  | 2120899 | 其他国有土地使用权出让收入安排的支出 | 6.00 | 0 | 0 | 6.00
  小计 | | | 10.00 | 0 | 0 | 10.00
  合计 | | | 81.00 | 15.00 | 16.00 | 50.00`;

const serious = (sheet: Sheet): string[] =>
  causesIn(sheet)
    .filter(({ severity }) => severity !== "info")
    .map(inShort);

test("a table of such sums is right", () => {
  expect(serious(numbered())).toEqual([]);
  expect(serious(byMoney())).toEqual([]);
});

test("a wrong total or subtotal is found", () => {
  expect(serious(numbered("30.00", "81.00"))).toEqual(["roll-up error E9"]);
  expect(serious(numbered("31.00"))).toEqual(["roll-up error F4"]);
  expect(serious(byMoney("41.00"))).toEqual(["roll-up error G5"]);
});

const halves = (subtotal = "839.01", water = "611.23"): Sheet => table`2024年一般公共预算基本支出表 | | | | | 单位：万元
  人员支出 | | | 公用支出 | |
  科目编码 | 科目名称 | 预算数 | 科目编码 | 科目名称 | 预算数
  301 | 工资福利支出 | 1006.07 | 302 | 商品和服务支出 | 839.01
  30101 | 基本工资 | 798.58 | 30201 | 办公费 | 174.84
  30107 | 绩效工资 | 207.49 | 30205 | 水费 | ${water}
  303 | 对个人和家庭的补助 | 480.88 | 30206 | 电费 | 52.94
  30309 | 奖励金 | 480.88 | | |
  小 计 | | 1486.95 | 小 计 | | ${subtotal}
  合 计 | | | | | 2325.96`;

test("小计 below each of two panels adds up that panel, and 合计 below them both", () => {
  expect(serious(halves())).toEqual([]);
  expect(serious(halves("848.01"))).toEqual(["roll-up error F9"]);
  expect(serious(halves("839.01", "616.23"))).toEqual(["roll-up error F4"]);
});
