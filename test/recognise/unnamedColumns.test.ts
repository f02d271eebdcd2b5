/** Columns without a name that anybody knows, in tables whose codes say how the rows add up. */
import { a1, type Sheet } from "../../src/workbook";
import { causesIn } from "../support/causes";
import { table } from "../support/table";

function said(sheet: Sheet): string[] {
  const sums = causesIn(sheet).filter(({ rule }) => rule === "roll-up");
  return sums.map(({ severity, places: [at] }) => `${severity} ${a1(at)}`);
}

const executed = (initial: string, added: string) => table`2024年度预算执行情况表 | | | | | | | 单位：万元
  科目编码 | 科目名称 | 年初预算 | 上年结转 | 追加 | 追减 | 调整预算 | 执行数 | 结转下年
  合计 | | 160.00 | 5.00 | 20.00 | -10.00 | 175.00 | 170.00 | 5.00
  208 | 社会保障和就业支出 | ${initial} | 5.00 | ${added} | -10.00 | 155.00 | 150.00 | 5.00
  2080201 | 行政运行 | 140.00 | 5.00 | 20.00 | -10.00 | 155.00 | 150.00 | 5.00
  221 | 住房保障支出 | 20.00 | | | | 20.00 | 20.00 |
  2210201 | 住房公积金 | 20.00 | | | | 20.00 | 20.00 |`;

test("one or two of several unknown columns are wrong", () => {
  expect(said(executed("140.00", "20.00"))).toEqual([]);
  expect(said(executed("191.80", "20.00"))).toContain("warning C4");
  const both = said(executed("191.80", "12.40"));
  expect(both).toContain("warning C4");
  expect(both).toContain("warning E4");
});
