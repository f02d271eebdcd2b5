/** What was carried in, with the same budgets below it as this year's income has: numbered or not, they are its parts. */
import { causesIn, inShort } from "../support/causes";
import { sheet } from "../support/table";

const official = (carried: string): string => `
  2026年度财政拨款收入支出决算总表 | | | 单位：万元
  收入 | | 支出 |
  项目 | 金额 | 项目 | 合计
  一、一般公共预算财政拨款 | 100.00 | 一、教育支出 | 118.00
  二、政府性基金预算财政拨款 | 20.00 | |
  本年收入合计 | 120.00 | 本年支出合计 | 118.00
  年初财政拨款结转和结余 | ${carried} | 年末财政拨款结转和结余 | 12.00
  一、一般公共预算财政拨款 | 8.00 | |
  二、政府性基金预算财政拨款 | 2.00 | |
  总计 | 130.00 | 总计 | 130.00`;

const ofProvince = (carried: string): string =>
  official(carried)
    .replace("决算总表", "总表")
    .replaceAll("一、一般", "1.一般")
    .replaceAll("二、政府", "2.政府")
    .replace("年初财政拨款结转和结余", "上年结转结余")
    .replace("年末财政拨款结转和结余", "结转下年");

test.each([
  ["official", official],
  ["a province's", ofProvince],
])("%s words", (_, text) => {
  const said = (carried: string): string[] => causesIn(sheet("表", text(carried))).map(inShort);
  expect(said("10.00")).toEqual([]);
  expect(said("")).toEqual(["balance error B7"]);
  expect(said("1.00")).toEqual(["balance error B7"]);
});

test("a source that this year's income does not have may stand beside it", () => {
  const others = `
    2027年收支总表 | | | 单位：万元
    收入 | | 支出 |
    项目 | 预算数 | 项目 | 预算数
    一、财政拨款收入 | 100.00 | 一、教育支出 | 118.00
    本年收入合计 | 100.00 | 本年支出合计 | 118.00
    上年结转结余 | | 结转下年 |
    二、用事业基金弥补收支差额 | 18.00 | |
    收入总计 | 118.00 | 支出总计 | 118.00`;
  expect(causesIn(sheet("表", others)).map(inShort)).toEqual([]);
});
