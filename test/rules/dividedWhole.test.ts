/** 项目支出 below 当年预算 and below 上年结转: another table is held against both together. */
import type { Sheet } from "../../src/workbook";
import { causesIn, inShort } from "../support/causes";
import { table } from "../support/table";

const summary = (head = "上年结转"): Sheet => ({
  ...table`2022年部门支出总表 | | | | | | | | 单位：万元
    科目编码 | 科目名称 | 合计 | 当年预算 | | | ${head} | |
    | | | 小计 | 基本支出 | 项目支出 | 小计 | 基本支出 | 项目支出
    | 合计 | 130.00 | 110.00 | 80.00 | 30.00 | 20.00 | 5.00 | 15.00
    205 | 教育支出 | 100.00 | 80.00 | 50.00 | 30.00 | 20.00 | 5.00 | 15.00
    20502 | 普通教育 | 100.00 | 80.00 | 50.00 | 30.00 | 20.00 | 5.00 | 15.00
    2050201 | 学前教育 | 40.00 | 30.00 | 20.00 | 10.00 | 10.00 | 5.00 | 5.00
    2050202 | 小学教育 | 60.00 | 50.00 | 30.00 | 20.00 | 10.00 | | 10.00
    221 | 住房保障支出 | 30.00 | 30.00 | 30.00 | | | |
    22102 | 住房改革支出 | 30.00 | 30.00 | 30.00 | | | |
    2210201 | 住房公积金 | 30.00 | 30.00 | 30.00 | | | |`,
  merges: [
    { top: 1, left: 3, bottom: 1, right: 5 },
    { top: 1, left: 6, bottom: 1, right: 8 },
  ],
});

const projects = (second = "25.00", total = "45.00") => table`2022年项目支出表 | 单位：万元
  项目名称 | 合计
  营养改善 | 20.00
  校舍维修 | ${second}
  合计 | ${total}`;

const told = (...sheets: readonly Sheet[]): string[] => causesIn(...sheets).map(inShort);

test.each(["上年结转", "以前年度滚存"])("both groups make up the whole: %s", (head) => {
  expect(told(summary(head), projects())).toEqual([]);
});

test("what is missing from both is found", () => {
  const [finding, ...others] = causesIn(summary(), projects("24.00", "44.00"));
  expect(others).toEqual([]);
  expect(finding?.message).toContain(
    "“当年预算/项目支出”（F4）为30.00，项目支出表合计行（B5）－合计行的“上年结转/项目支出”（I4）为29.00万元，相差1.00。",
  );
});

test("money that is not divided so may be for projects too", () => {
  const other = table`2022年部门支出总表 | | | | | | | | | 单位：万元
    科目编码 | 科目名称 | 合计 | 当年预算/小计 | 当年预算/基本支出 | 当年预算/项目支出 | 上年结转/小计 | 上年结转/基本支出 | 上年结转/项目支出 | 单位资金
    205 | 教育支出 | 107.00 | 80.00 | 50.00 | 30.00 | 20.00 | 5.00 | 15.00 | 7.00
    20502 | 普通教育 | 107.00 | 80.00 | 50.00 | 30.00 | 20.00 | 5.00 | 15.00 | 7.00
    2050201 | 学前教育 | 47.00 | 30.00 | 20.00 | 10.00 | 10.00 | 5.00 | 5.00 | 7.00
    2050202 | 小学教育 | 60.00 | 50.00 | 30.00 | 20.00 | 10.00 | | 10.00 |
    | 合计 | 107.00 | 80.00 | 50.00 | 30.00 | 20.00 | 5.00 | 15.00 | 7.00`;
  expect(told(other, projects("32.00", "52.00"))).toEqual([]);
});

/** 北京 and 湖南 print the sources of other money below one head, beside what was carried in. */
const income = (institutional: string, other: string): Sheet => ({
  ...table`2025年收入总表 | | | | | | | | 单位：万元
    单位编码 | 单位名称 | 总计 | 上年结转结余 | 财政拨款 | | 单位资金 | |
    | | | | 一般公共预算 | 政府性基金预算 | 小计 | 事业收入 | 其他收入
    | 合计 | 150.00 | 10.00 | 90.00 | 20.00 | 30.00 | ${institutional} | ${other}
    101001 | 某某局本级 | 120.00 | 10.00 | 90.00 | 20.00 | | |
    101002 | 某某中心 | 30.00 | | | | 30.00 | ${institutional} | ${other}`,
  merges: [
    { top: 1, left: 4, bottom: 1, right: 5 },
    { top: 1, left: 6, bottom: 1, right: 8 },
  ],
});

const both = table`2025年收支总表 | | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  一、一般公共预算拨款收入 | 90.00 | 一、社会保障和就业支出 | 150.00
  二、政府性基金预算拨款收入 | 20.00 | 二、卫生健康支出 |
  三、事业收入 | 25.00 | |
  四、其他收入 | 5.00 | |
  本年收入合计 | 140.00 | 本年支出合计 | 150.00
  上年结转结余 | 10.00 | 年终结转结余 |
  收入总计 | 150.00 | 支出总计 | 150.00`;

test("what is no money of this source needs no division by it", () => {
  expect(told(income("25.00", "5.00"), both)).toEqual([]);
  const [finding, ...others] = causesIn(income("24.00", "6.00"), both);
  expect(others).toEqual([]);
  expect(finding?.message).toContain("有1.00万元列错了");
});

/** What was carried in is printed by budget under the names of this year's sources: 收支总表 has a line of its own for it. */
const carriedByBudget = (generalPublic: string, fund: string): Sheet => ({
  ...table`2025年收入总表 | | | | | | | | 单位：万元
    单位编码 | 单位名称 | 总计 | 上年结转 | | | 财政拨款 | | 事业收入
    | | | 小计 | 一般公共预算 | 政府性基金 | 一般公共预算 | 政府性基金 |
    | 合计 | 145.00 | 10.00 | 7.00 | 3.00 | ${generalPublic} | ${fund} | 25.00
    101001 | 某某局本级 | 120.00 | 10.00 | 7.00 | 3.00 | ${generalPublic} | ${fund} |
    101002 | 某某中心 | 25.00 | | | | | | 25.00`,
  merges: [
    { top: 1, left: 3, bottom: 1, right: 5 },
    { top: 1, left: 6, bottom: 1, right: 7 },
  ],
});

const withoutOther = table`2025年收支总表 | | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  一、一般公共预算拨款收入 | 90.00 | 一、社会保障和就业支出 | 145.00
  二、政府性基金预算拨款收入 | 20.00 | 二、卫生健康支出 |
  三、事业收入 | 25.00 | |
  本年收入合计 | 135.00 | 本年支出合计 | 145.00
  上年结转结余 | 10.00 | 年终结转结余 |
  收入总计 | 145.00 | 支出总计 | 145.00`;

test("what was carried in is beside the sources of the year, also where it is printed by budget", () => {
  expect(told(carriedByBudget("90.00", "20.00"), withoutOther)).toEqual([]);
  const [finding] = causesIn(carriedByBudget("89.00", "21.00"), withoutOther);
  expect(finding?.message).toContain("1.00万元列错了");
});
