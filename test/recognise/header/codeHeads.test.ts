/** Columns that are headed by codes of subjects, with their names or without. */
import { check } from "../../../src/check";
import { publishedCatalogue } from "../../../src/catalogue/data/published";
import { recognise } from "../../../src/recognise";
import { a1, type Sheet } from "../../../src/workbook";
import { table, workbook } from "../../support/table";

function checked(sheet: Sheet) {
  const result = check(recognise(workbook(sheet)), { catalogue: publishedCatalogue });
  return {
    alarms: result.findings.flatMap(({ rule, severity, places: [at] }) =>
      severity === "info" ? [] : `${rule} ${a1(at)}`,
    ),
    coverage: result.coverage.map(({ amounts, checked: ofThem }) => [amounts, ofThem]),
    notRun: result.notRun.filter(({ rule }) => rule === "column-sum"),
  };
}

const rows = (first: string): string => `| 合计 | ${first} | 58.00 | 40.00 | 18.00 | 12.00 | 12.00
  201 | 一般公共服务支出 | 50.00 | 40.00 | 30.00 | 10.00 | 10.00 | 10.00
  20101 | 人大事务 | 50.00 | 40.00 | 30.00 | 10.00 | 10.00 | 10.00
  2010101 | 行政运行 | 50.00 | 40.00 | 30.00 | 10.00 | 10.00 | 10.00
  221 | 住房保障支出 | 20.00 | 18.00 | 10.00 | 8.00 | 2.00 | 2.00
  22102 | 住房改革支出 | 20.00 | 18.00 | 10.00 | 8.00 | 2.00 | 2.00
  2210201 | 住房公积金 | 20.00 | 18.00 | 10.00 | 8.00 | 2.00 | 2.00`;

const printed: readonly (readonly [string, string, (total: string) => Sheet])[] = [
  [
    "codes alone",
    "C3",
    (total) => table`一般公共预算支出情况表 | | | | | | | 单位：万元
      科目编码 | 科目名称 | 合计 | 301 | 30101 | 30102 | 302 | 30201
      ${rows(total)}`,
  ],
  [
    "codes below names",
    "C4",
    (total) => table`一般公共预算支出情况表 | | | | | | | 单位：万元
      科目编码 | 科目名称 | 合计 | 工资福利支出 | 基本工资 | 津贴补贴 | 商品和服务支出 | 办公费
      | | | "301" | "30101" | "30102" | "302" | "30201"
      ${rows(total)}`,
  ],
  [
    "codes and names",
    "C3",
    (total) => table`一般公共预算支出情况表 | | | | | | | 单位：万元
      科目编码 | 科目名称 | 合计 | 301 工资福利支出 | 30101 基本工资 | 30102 津贴补贴 | 302 商品和服务支出 | 30201 办公费
      ${rows(total)}`,
  ],
];

test.each(printed)("%s", (_, total, sheet) => {
  const right = checked(sheet("70.00"));
  expect(right).toEqual({ alarms: [], coverage: [[42, 42]], notRun: [] });
  expect(checked(sheet("71.00")).alarms).toEqual(expect.arrayContaining([`roll-up ${total}`]));
});

test("amounts that look like codes head nothing", () => {
  const sheet = table`一般公共预算支出情况表 | | | | 单位：元
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    | 合计 | 604 | 301 | 303
    201 | 一般公共服务支出 | 604 | 301 | 303`;
  expect(checked(sheet)).toMatchObject({ alarms: [], coverage: [[6, 6]] });
});
