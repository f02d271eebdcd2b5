/** Below one source of money 基本支出 and 项目支出 are what that source pays for, and not those of all money. */
import type { Sheet } from "../../src/workbook";
import { causesIn, inShort } from "../support/causes";
import { table } from "../support/table";

const summary = (project = "30.00") => table`2027年部门支出总表 | | | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 一般公共预算/小计 | 一般公共预算/基本支出 | 一般公共预算/项目支出 | 政府性基金预算
  205 | 教育支出 | 90.00 | 90.00 | 60.00 | ${project} |
  20502 | 普通教育 | 90.00 | 90.00 | 60.00 | ${project} |
  2050202 | 小学教育 | 90.00 | 90.00 | 60.00 | ${project} |
  229 | 其他支出 | 5.00 | | | | 5.00
  22960 | 彩票公益金安排的支出 | 5.00 | | | | 5.00
  2296002 | 用于社会福利的彩票公益金支出 | 5.00 | | | | 5.00
  | 合计 | 95.00 | 90.00 | 60.00 | ${project} | 5.00`;

const projects = table`2027年项目支出表 | | | 单位：万元
  项目名称 | 合计 | 一般公共预算 | 政府性基金预算
  营养改善 | 30.00 | 30.00 |
  福彩 | 5.00 | | 5.00
  合计 | 35.00 | 30.00 | 5.00`;

const generalPublic = table`2027年一般公共预算支出表 | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  205 | 教育支出 | 90.00 | 60.00 | 30.00
  20502 | 普通教育 | 90.00 | 60.00 | 30.00
  2050202 | 小学教育 | 90.00 | 60.00 | 30.00
  | 合计 | 90.00 | 60.00 | 30.00`;

const serious = (...sheets: readonly Sheet[]): string[] =>
  causesIn(...sheets)
    .filter(({ severity }) => severity === "error")
    .map(inShort);

test("项目支出表 of all money may hold more", () => {
  expect(serious(summary(), projects)).toEqual([]);
  expect(serious(summary(), generalPublic, projects)).toEqual([]);
});

test("of other money there may be more, and less", () => {
  const special = table`2027年支出总表 | | | | | | 单位：万元
    科目编码 | 科目名称 | 合计 | 一般公共预算 | 财政专户管理资金/小计 | 财政专户管理资金/基本支出 | 财政专户管理资金/项目支出
    205 | 教育支出 | 110.00 | 90.00 | 20.00 | 15.00 | 5.00
    20502 | 普通教育 | 110.00 | 90.00 | 20.00 | 15.00 | 5.00
    2050202 | 小学教育 | 110.00 | 90.00 | 20.00 | 15.00 | 5.00
    | 合计 | 110.00 | 90.00 | 20.00 | 15.00 | 5.00`;
  expect(serious(special, generalPublic)).toEqual([]);
});
