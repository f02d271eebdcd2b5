/** A 合计 that is blank below lines with figures, where a blank may as well be a heading or a price. */
import { causesIn, inShort } from "../support/causes";
import { table } from "../support/table";
import type { Sheet } from "../../src/workbook";

const said = (...sheets: readonly Sheet[]): string[] => causesIn(...sheets).map(inShort);

const assets = (amount: string) => table`2026年新增资产配置表 | | | | | | 单位：万元
  单位名称 | 资产名称 | 计量单位 | 数量 | 单价 | 金额 | 备注
  某某局 | 台式计算机 | 台 | 10 | 0.50 | 5.00 |
  某某局 | 便携式计算机 | 台 | 5 | 0.80 | 4.00 |
  合计 | | | 15 | | ${amount} |`;

test("of a list of purchases", () => {
  expect(said(assets("9.00"))).toEqual([]);
  expect(said(assets(""))).toEqual(["roll-up warning F5"]);
});

const units = (first: string, second: string, head = "项目经费") => table`各单位经费安排表 | | 单位：万元
  单位名称 | 运转经费 | ${head}
  甲单位 | 30.50 | 12.25
  乙单位 | 41.20 | 8.40
  丙单位 | 18.90 | 7.75
  合计 | ${first} | ${second}`;

test("of a table that no layout knows", () => {
  expect(said(units("90.60", "28.40"))).toEqual([]);
  expect(said(units("90.60", ""))).toEqual(["roll-up warning C6"]);
  expect(said(units("", ""))).toEqual(["roll-up warning B6", "roll-up warning C6"]);
});

test("what is told of one adds up to nothing", () => {
  expect(said(units("90.60", "", "人均经费"))).toEqual([]);
});

const productOf = (total: string) => table`劳务用工测算表 | | | | 单位：元
  岗位 | 人数 | 标准 | 月数 | 金额
  窗口 | 4 | 3600 | 12 | 172800
  保洁 | 2 | 2800 | 12 | 67200
  司机 | 1 | 4000 | 12 | 48000
  合计 | 7 | | | ${total}`;

test("of money that other columns multiplied come to", () => {
  expect(said(productOf("288000"))).toEqual([]);
  expect(said(productOf(""))).toEqual(["roll-up warning E6"]);
});
