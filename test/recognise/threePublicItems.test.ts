/** “三公” 经费 with a row for each item: which row is part of which, and what is said where they do not add up. */
import { publishedCatalogue as catalogue } from "../../src/catalogue/data/published";
import { check } from "../../src/check";
import { recognise, type Table } from "../../src/recognise";
import type { Sheet } from "../../src/workbook";
import { table, workbook } from "../support/table";

function read(sheet: Sheet): { readonly read: Table | undefined; readonly said: readonly string[] } {
  const disclosure = recognise(workbook(sheet));
  const { findings } = check(disclosure, { catalogue });
  return {
    read: disclosure.tables[0],
    said: findings.map(({ rule, severity, expected }) => `${rule} ${severity} ${expected ?? ""}`),
  };
}

const treeOf = (one: Table | undefined): string[] =>
  (one?.rows ?? []).map(({ key, parent }) => `${key}<${parent?.key ?? ""}`);

const budget = (total: string, running: string) => table`2024年一般公共预算“三公”经费支出表 | | 单位：万元
  项目 | 2023年预算数 | 2024年预算数
  合计 | ${total} | 9.00
  1、因公出国（境）费用 | 2.00 | 2.00
  2、公务接待费 | 1.50 | 1.00
  3、公务用车购置及运行费 | 7.00 | 6.00
  其中：①公务用车购置费 | 3.00 |
  ②公务用车运行费 | ${running} | 6.00`;

test("the three add up to the total, and both parts of the third to it, though only one is printed as 其中", () => {
  const { read: one, said } = read(budget("10.50", "4.00"));
  expect(one?.layout.id).toBe("three-public-items");
  expect(treeOf(one)).toEqual([
    "total<",
    "abroad<total",
    "reception<total",
    "vehicles<total",
    "vehiclePurchase<vehicles",
    "vehicleRunning<vehicles",
  ]);
  expect(said).toEqual([]);
});

const inOtherWords = (vehicles: string, number = "3.") => table`2023年“三公”经费预算表 | | 单位：万元
  项目 | 2022年预算数 | 2023年预算数
  合计 | 8.91 | 10.60
  1.因公出国（境）经费 | - | -
  2.公务接待费 | 1.50 | 1.58
  ${number}用车方面的支出 | 7.41 | ${vehicles}
  （1）公务用车运行维护费 | 7.41 | 9.00
  （2）公务用车购置费 | - | 0.02`;

test("an item in unknown words is told by the numbers of its parts", () => {
  const { read: one, said } = read(inOtherWords("9.02"));
  expect(treeOf(one)).toEqual([
    "total<",
    "abroad<total",
    "reception<total",
    "vehicles<total",
    "vehicleRunning<vehicles",
    "vehiclePurchase<vehicles",
  ]);
  expect(said).toEqual([]);
  expect(read(inOtherWords("9.20")).said).toEqual(["roll-up error 9.02", "roll-up error 10.78"]);
});

test("without a number it may be anything", () => {
  expect(treeOf(read(inOtherWords("9.02", "")).read)).not.toContain("vehicles<total");
});

test("last year's items add up as this year's do", () => {
  expect(read(budget("10.00", "4.00")).said).toEqual(["roll-up error 10.50"]);
  expect(read(budget("10.50", "5.00")).said).toEqual(["roll-up error 8.00"]);
});

test("what stands before “三公”经费 is no part of it", () => {
  const { read: one, said } = read(table`行政经费及“三公”经费预算表 | 单位：万元
    项目 | 2024年预算
    行政经费 | 3865.08
    “三公”经费 | 23.29
    其中：（一）因公出国（境）支出 | 0
    （二）公务用车购置及运行维护支出 | 20.70
    1.公务用车购置 | 0
    2.公务用车运行维护费 | 20.70
    （三）公务接待费支出 | 2.59`);
  expect(treeOf(one).slice(0, 3)).toEqual(["item:行政经费<", "total<", "abroad<total"]);
  expect(said).toEqual([]);
});

test.each([
  ["合计 that counts in 会议费", "12.00"],
  ["合计 of the three alone", "9.00"],
])("%s is no mistake", (_, total) => {
  const { read: one, said } = read(table`“三公”经费、会议费支出表 | 单位：万元
    项目 | 预算数
    合计 | ${total}
    因公出国（境）费 | 2.00
    公务用车购置及运行费 | 6.00
    公务接待费 | 1.00
    会议费 | 3.00`);
  expect(one?.layout.id).toBe("three-public-items");
  expect(said).toEqual([]);
});

test("an item without all of its parts is not added up", () => {
  const { said } = read(table`“三公”经费支出表 | 单位：万元
    项目 | 预算数
    合计 | 9.00
    因公出国（境）费 | 2.00
    公务用车购置及运行费 | 6.00
    其中：公务用车运行费 | 4.00
    公务接待费 | 1.00`);
  expect(said).toEqual([]);
});

test("final accounts show budget and outcome of each item", () => {
  const { read: one, said } = read(table`财政拨款“三公”经费支出决算表 | | 单位：万元
    项目 | 预算数 | 决算数
    合计 | 9.00 | 8.00
    1.因公出国（境）费 | 2.00 | 1.00
    2.公务用车购置及运行维护费 | 6.00 | 6.00
    （1）公务用车购置费 | - | -
    （2）公务用车运行维护费 | 6.00 | 6.00
    3.公务接待费 | 1.00 | 1.50`);
  expect(one?.layout.id).toBe("final-09-items");
  expect(said).toContain("roll-up error 8.50");
});

test("the parts of 公务用车 beside the other items, where no row adds them up", () => {
  const flat = (total: string) => table`2026年三公经费预算表 | 单位：千元
    项目 | 2026年预算
    因公出国（境）费 | 10
    公务接待费 | 183
    公务用车购置 | 20
    公务用车运行维护费 | 187
    合计 | ${total}`;
  const { read: one, said } = read(flat("400"));
  expect(one?.layout.id).toBe("three-public-items");
  expect(treeOf(one)).toContain("vehicleRunning<total");
  expect(said).toEqual([]);
  expect(read(flat("380")).said).toEqual(["roll-up error 400.00"]);
});

const bySource = (fund: string) => table`部门预算财政拨款“三公”经费支出表 | | | | 单位：万元
  项目 | 资金来源合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款
  栏次 | 1 | 2 | 3 | 4
  “三公”经费小计 | 40.36 | 38.36 | 2.00 |
  一、因公出国（境）费 | | | |
  二、公务用车购置及运维费 | 18.23 | 18.23 | |
  其中：公务用车购置费 | | | |
  公务用车运行维护费 | 18.23 | 18.23 | |
  三、公务接待费 | 22.13 | ${fund} | 2.00 |`;

test("the items may be divided by the budgets that pay for them", () => {
  expect(read(bySource("20.13"))).toMatchObject({ read: { layout: { id: "three-public-items" } }, said: [] });
  expect(read(bySource("21.13")).said).toEqual(["roll-up error 20.13", "column-sum error 23.13"]);
});

const receptions = (
  received = "5.50",
  within = "5.50",
  abroad = "",
) => table`财政拨款“三公”经费支出决算表 | | 金额单位：万元
  项目 | 全年预算数 | 决算数
  一、“三公”经费支出 | 82.00 | 75.89
  （一）因公出国（境）费 | 6.00 | 4.21
  （二）公务用车购置及运行维护费 | 70.50 | 66.18
  1.公务用车购置费 | 30.00 | 28.00
  2.公务用车运行维护费 | 40.50 | 38.18
  （三）公务接待费 | 5.50 | ${received}
  其中：国内接待费 | 5.50 | ${within}
  国（境）外接待费 | | ${abroad}`;

test("公务接待费 is what is spent here and abroad", () => {
  expect(read(receptions()).said).toEqual([]);
  expect(read(receptions("5.50", "5.00", "0.50")).said).toEqual([]);
  expect(read(receptions("5.50", "5.80")).said).toEqual(["roll-up error 5.50"]);
});
