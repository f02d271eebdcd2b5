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
