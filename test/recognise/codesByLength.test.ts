/** Codes say of themselves what belongs to what, filled up with zeros as well, and under whatever word they stand. */
import type { Sheet } from "../../src/workbook";
import { causesIn, inShort } from "../support/causes";
import { table } from "../support/table";

const said = (...sheets: readonly Sheet[]): string[] => causesIn(...sheets).map(inShort);

const padded = (hall = "20.00") => table`2025年一般公共预算支出表 | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  2010000 | 一般公共服务支出 | 70.00 | 50.00 | 20.00
  2010100 | 人大事务 | 70.00 | 50.00 | 20.00
  2010101 | 行政运行 | 50.00 | 50.00 |
  2010104 | 人大会议 | ${hall} | | 20.00
  2210000 | 住房保障支出 | 9.00 | 9.00 |
  2210200 | 住房改革支出 | 9.00 | 9.00 |
  2210201 | 住房公积金 | 9.00 | 9.00 |
  | 合计 | 79.00 | 59.00 | 20.00`;

test("codes filled up with zeros are those of 类 and 款", () => {
  expect(said(padded())).toEqual([]);
  expect(said(padded("2.00"))[0]).toMatch(/ C6$/u);
});

test("科目 beside 名称 holds codes", () => {
  const twice = (hall = "20.00") => table`2025年一般公共预算支出表 | | 单位：万元
    科目 | 名称 | 金额
    201 | 一般公共服务支出 | 70.00
    20101 | 人大事务 | 70.00
    2010101 | 行政运行 | 50.00
    2010104 | 人大会议 | ${hall}
    221 | 住房保障支出 | 9.00
    22102 | 住房改革支出 | 9.00
    2210201 | 住房公积金 | 9.00
    | 合计 | 79.00`;
  expect(said(twice())).toEqual([]);
  expect(said(twice("2.00"))[0]).toBe("roll-up error C4");
});
