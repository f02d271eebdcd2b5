/** A column whose only head stands in the lower line of a header, beside the parts of a group. */
import { recognise } from "../../../src/recognise";
import type { Sheet } from "../../../src/workbook";
import { causesIn, inShort } from "../../support/causes";
import { table, workbook } from "../../support/table";

const withShares = (project = "30.00"): Sheet => ({
  ...table`2021年一般公共预算支出表 | | | | | 单位：万元
    科目编码 | 科目名称 | 2021年预算数 | | |
    | | 小计 | 基本支出 | 项目支出 | 占比
    205 | 教育支出 | 90.00 | 60.00 | ${project} | 75.00%
    20502 | 普通教育 | 90.00 | 60.00 | 30.00 | 75.00%
    2050201 | 学前教育 | 20.00 | 20.00 | | 16.67%
    2050202 | 小学教育 | 70.00 | 40.00 | 30.00 | 58.33%
    221 | 住房保障支出 | 30.00 | 30.00 | | 25.00%
    22102 | 住房改革支出 | 30.00 | 30.00 | | 25.00%
    2210201 | 住房公积金 | 30.00 | 30.00 | | 25.00%
    合计 | | 120.00 | 90.00 | 30.00 | 100.00%`,
  merges: [{ top: 1, left: 2, bottom: 1, right: 4 }],
});

test("it is a column of the table", () => {
  const tables = recognise(workbook(withShares())).tables;
  expect(tables.map(({ layout, rows }) => [layout.id, rows.length])).toEqual([["general-public-functional", 8]]);
  expect(tables[0]?.panels[0]?.columns.at(-1)).toMatchObject({ title: "占比", role: "share" });
});

test("the sums of the others are checked as ever", () => {
  expect(causesIn(withShares()).map(inShort)).toEqual([]);
  expect(causesIn(withShares("33.00")).map(inShort)).toEqual(["roll-up error E4"]);
});
