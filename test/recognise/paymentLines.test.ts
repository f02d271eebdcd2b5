/** One line for each payment: by function, by economic class, by the government's economic class; the codes are of one level. */
import { causesIn, inShort } from "../support/causes";
import { table } from "../support/table";

const payments = (commission = "549.66", total = "2579.56", below = "30201") => table`
  2027年一般公共预算支出明细表 | | | | | | 单位：万元
  支出功能分类 | | 部门预算经济分类 | | 政府预算经济分类 | | 金额
  编码 | 名称 | 编码 | 名称 | 编码 | 名称 |
  2010601 | 行政运行 | 30101 | 基本工资 | 50101 | 工资奖金津补贴 | 44.78
  2010601 | 行政运行 | 30102 | 津贴补贴 | 50101 | 工资奖金津补贴 | 643.76
  2010601 | 行政运行 | ${below} | 办公费 | 50201 | 办公经费 | 630.89
  2010602 | 一般行政管理事务 | 30227 | 委托业务费 | 50205 | 委托业务费 | ${commission}
  2210201 | 住房公积金 | 30113 | 住房公积金 | 50103 | 住房公积金 | 710.47
  合计 | | | | | | ${total}`;

const said = (...given: Parameters<typeof payments>): string[] => causesIn(payments(...given)).map(inShort);

test("the lines add up to the total, though nothing else bears that out", () => {
  expect(said()).toEqual([]);
  expect(said("594.66")).toEqual(["roll-up warning G9"]);
  expect(said("549.66", "2597.56")).toEqual(["roll-up warning G9"]);
});

test("a total of some of the lines is none of a list", () => {
  // What two of the lines come to is no slip of a figure.
  expect(said("549.66", "1180.55")).toEqual([]);
});
