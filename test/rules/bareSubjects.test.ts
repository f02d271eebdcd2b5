/** 类 and 款 printed without amounts: a total is held against the lowest subjects. */
import { causesIn, inShort } from "../support/causes";
import { table } from "../support/table";

const said = (total: string, division = "") =>
  causesIn(table`2026年部门支出总表 | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  205 | 教育支出 | | |
  20502 | 普通教育 | ${division} | |
  2050202 | 小学教育 | 45.00 | 30.00 | 15.00
  2050203 | 初中教育 | 25.00 | 20.00 | 5.00
  221 | 住房保障支出 | | |
  22102 | 住房改革支出 | | |
  2210201 | 住房公积金 | 20.00 | 20.00 |
  合计 | | ${total} | 70.00 | 20.00`).map(inShort);

test("a table that states no subtotals", () => {
  expect(said("90.00")).toEqual(["roll-up info C3"]);
  expect(said("96.00")).toEqual(["roll-up error C10", "roll-up info C3"]);
});

test("one that states some leaves out the others", () => {
  expect(said("90.00", "70.00")).not.toEqual([]);
});
