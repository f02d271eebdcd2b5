/** 以前年度 and 本年 as two parts of a sum: money of earlier years is no name of anything, and no column of another year. */
import { recognise } from "../../src/recognise";
import { causesIn, inShort } from "../support/causes";
import { table, workbook } from "../support/table";

const debt = (earlier = "1200.50", used = "3300.80") => table`2027年政府债务支出情况表 | | | | | | 单位：万元
  项目名称 | 债券类型 | 发行额 | 已使用 | | | 结余
  | | | 小计 | 以前年度 | 本年 |
  污水处理厂提标改造 | 专项债券 | 5000.00 | ${used} | ${earlier} | 2100.30 | 1699.20
  城区道路 | 一般债券 | 1500.00 | 1112.25 | 800.00 | 312.25 | 387.75
  合计 | | 6500.00 | 4413.05 | 2000.50 | 2412.55 | 2086.95`;

test("已使用(小计 | 以前年度 | 本年)", () => {
  const said = (...given: Parameters<typeof debt>): string[] => causesIn(debt(...given)).map(inShort);
  expect(said()).toEqual([]);
  expect(said("9200.50")).toEqual(["roll-up warning E4"]);
  expect(said("1200.50", "3030.80")).toEqual(["column-sum warning D4"]);
});

const funds = (carried = "4.50") => table`2027年专项资金安排表 | | | | 单位：万元
  项目 | 资金安排 | | | 备注
  | 合计 | 往年留存 | 本年 |
  甲 | 10.50 | ${carried} | 6.00 | 续建
  乙 | 23.20 | 3.20 | 20.00 | 新建
  丙 | 7.70 | 0.70 | 7.00 | 续建`;

test("another place's words, without a total below", () => {
  const said = (...given: Parameters<typeof funds>): string[] => causesIn(funds(...given)).map(inShort);
  expect(said()).toEqual([]);
  expect(said("5.40")).toEqual(["column-sum warning B4"]);
});

const roles = (years: string): unknown[] =>
  recognise(
    workbook(table`2027年在建工程表 | | | 单位：万元
      项目 | 总投资 | 开工年度 | 已付
      甲 | 100.50 | ${years} | 60.20
      乙 | 230.00 | ${years} | 20.00`),
  ).tables[0]?.panels[0]?.columns.map(({ role }) => role) ?? [];

test("years below 开工年度 are no amounts", () => {
  expect(roles("2024")[2]).toBeUndefined();
  expect(roles("120.50")[2]).toBe("amount");
});
