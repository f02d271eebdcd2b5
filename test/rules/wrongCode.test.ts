/** One digit of a code that is wrong: what it should be is told from the tables that show the same amounts. */
import { publishedCatalogue as catalogue } from "../../src/catalogue/data/published";
import { check } from "../../src/check";
import { recognise } from "../../src/recognise";
import { rollUp } from "../../src/rules/rollUp";
import { isOneSlipAway } from "../../src/amount";
import { wrongCode } from "../../src/rules/wrongCode/wrongCode";
import { a1, type Workbook } from "../../src/workbook";
import { withCell } from "../support/mutate";
import { sample } from "../support/samples";
import { table } from "../support/table";
import { testRule } from "../support/testRule";

const summary = (code: string) => table`2026年支出总表 | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  | 合计 | 30.00 | 20.00 | 10.00
  210 | 卫生健康支出 | 30.00 | 20.00 | 10.00
  21015 | 医疗保障管理事务 | 30.00 | 20.00 | 10.00
  2101501 | 行政运行 | 18.00 | 8.00 | 10.00
  ${code} | 事业运行 | 12.00 | 12.00 |`;

const generalPublic = (code: string, amount = "12.00") => table`2026年一般公共预算支出表 | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  | 合计 | 30.00 | 20.00 | 10.00
  210 | 卫生健康支出 | 30.00 | 20.00 | 10.00
  21015 | 医疗保障管理事务 | 30.00 | 20.00 | 10.00
  2101501 | 行政运行 | 18.00 | 8.00 | 10.00
  ${code} | 事业运行 | ${amount} | ${amount} |`;

const headed = (code: string, amount: string) => table`2026年一般公共预算支出情况表 | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  | 合计 | 336.61 | 336.61 |
  208 | 社会保障和就业支出 | 131.44 | 131.44 |
  ${code} | 行政事业单位养老支出 | ${amount} | ${amount} |
  2080505 | 机关事业单位基本养老保险缴费支出 | 100.00 | 100.00 |
  2080506 | 机关事业单位职业年金缴费支出 | 31.44 | 31.44 |
  210 | 卫生健康支出 | 205.17 | 205.17 |
  21011 | 行政事业单位医疗 | 205.17 | 205.17 |
  2101101 | 行政单位医疗 | 205.17 | 205.17 |`;

const cultural = (
  code: string,
) => table`2024年度${code === "" ? "支出决算表" : "一般公共预算财政拨款支出决算表"} | | | | 单位：万元
  科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
  | 合计 | 40.00 | 25.00 | 15.00
  207 | 文化旅游体育与传媒支出 | 40.00 | 25.00 | 15.00
  20703 | 体育 | 40.00 | 25.00 | 15.00
  ${code || "2070308"} | 群众体育 | 15.00 | | 15.00
  2070399 | 其他体育支出 | 25.00 | 25.00 |`;

/** Of two things that are not the same class, what only one row below has. */
const lottery = (heading: string, only: string) => table`2024年政府性基金预算支出表 | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  212 | 城乡社区支出 | 20.00 | | 20.00
  21208 | 国有土地使用权出让收入安排的支出 | 20.00 | | 20.00
  2120804 | 农村基础设施建设支出 | 20.00 | | 20.00
  229 | 其他支出 | 58.19 | | 58.19
  ${heading} | 彩票公益金安排的支出 | 58.19 | | 58.19
  ${only} | 用于社会福利的彩票公益金支出 | 58.19 | | 58.19
  | 合计 | 78.19 | | 78.19`;

const allowances = (code: string, name = "津贴补贴") => table`2025年一般公共预算基本支出表 | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
  | 合计 | 60.00 | 51.00 | 9.00
  301 | 工资福利支出 | 51.00 | 51.00 |
  30101 | 基本工资 | 30.00 | 30.00 |
  ${code} | ${name} | 14.00 | 14.00 |
  30103 | 奖金 | 7.00 | 7.00 |
  302 | 商品和服务支出 | 9.00 | | 9.00
  30201 | 办公费 | 5.00 | | 5.00
  30202 | 印刷费 | 4.00 | | 4.00`;

testRule(wrongCode, {
  valid: [
    { name: "a heading and its only row", tables: [lottery("22960", "2296002")] },
    {
      name: "neither the heading nor the row would be in the catalogue by the other's code",
      tables: [lottery("22908", "2296002")],
    },
    { name: "names of their own codes", tables: [allowances("30102")] },
    { name: "the name of a code that is not one slip away", tables: [allowances("30202", "咨询费")] },
    { name: "a name of the same family: it may be the wrong one", tables: [allowances("30106", "津贴补贴")] },
    { name: "codes that agree", tables: [summary("2101550"), generalPublic("2101550")] },
    {
      name: "another amount: it may be another subject",
      tables: [summary("2101550"), generalPublic("2101551", "11.00")],
    },
    {
      name: "two codes that both exist: nobody knows which is right",
      tables: [summary("2101505"), generalPublic("2101506")],
    },
    { name: "a single table", tables: [summary("2101551")] },
    { name: "the right heading", tables: [headed("20805", "131.44")] },
    { name: "a heading with other amounts than the rows below it", tables: [headed("20808", "131.40")] },
  ],
  invalid: [
    {
      name: "a heading whose amounts are those of the rows below it",
      tables: [headed("20808", "131.44")],
      fails: [
        {
          at: "Sheet1!A5",
          expected: "20805",
          actual: "20808",
          with: ["Sheet1!A6", "Sheet1!A7"],
          says: "（A6、A7）之和",
        },
      ],
    },
    {
      name: "the only row below a heading that the catalogue knows under its name: 22860 is in none",
      tables: [lottery("22960", "2286002")],
      fails: [{ at: "A8", expected: "2296002", with: ["A7"], says: "它是上面22960（A7）唯一的下级" }],
    },
    {
      name: "a row among others of another class, with the name that one slip away is its own",
      tables: [allowances("30202")],
      fails: [{ at: "A6", expected: "30102", actual: "30202", with: ["A5", "A7"], says: "又排在30101、30103" }],
    },
    {
      name: "two codes that both exist, of which the row has the name of the other",
      tables: [cultural(""), cultural("2070301")],
      fails: [{ at: "Sheet2!A6", expected: "2070308" }],
    },
    {
      name: "a code that no catalogue knows",
      tables: [summary("2101550"), generalPublic("2101551")],
      fails: [{ at: "Sheet2!A7", expected: "2101550", actual: "2101551", with: ["Sheet1!A7"], says: "列在2101550下" }],
    },
    {
      name: "a code of another class",
      tables: [summary("2101550"), generalPublic("2201550")],
      fails: [{ at: "Sheet2!A7", expected: "2101550" }],
    },
  ],
});

it("tells a slip from another code", () => {
  expect(isOneSlipAway("2101551", "2101550")).toBe(true);
  expect(isOneSlipAway("2101505", "2101550")).toBe(true);
  expect(isOneSlipAway("2101501", "2101550")).toBe(false);
  expect(isOneSlipAway("21015", "2101501")).toBe(false);
});

it("is the cause of the sums and comparisons that fail, with the change that mends them all", () => {
  // Its findings on the text come and go with the subject's row.
  const settings = { "narrative-subject": "off" } as const;
  const book: Workbook = sample("jianghan-2026-budget");
  const general = recognise(book).tables.find(({ layout }) => layout.id === "general-public-functional");
  const row = general?.rows.find(({ code = "", children }) => code.length === 7 && children.length === 0);
  if (general === undefined || row === undefined) throw new Error("no such row");
  const changed = `${row.code?.slice(0, 6) ?? ""}9`;
  const wrong = withCell(book, general.sheet, row.index, row.keyColumn, { value: changed, format: "@" });
  const known = new Set(check(recognise(book), { catalogue, settings }).findings.map(({ fingerprint }) => fingerprint));
  const causes = check(recognise(wrong), { catalogue, settings }).findings.filter(
    ({ fingerprint, consequenceOf }) => consequenceOf === undefined && !known.has(fingerprint),
  );
  expect(causes.map(({ rule, places: [at] }) => `${rule} ${a1(at)}`)).toEqual([
    `wrong-code ${a1({ row: row.index, column: row.keyColumn })}`,
  ]);
  expect(causes[0]?.fix).toMatchObject([{ after: row.code }]);
});

/** A table that no layout explains. */
const unknown = (code: string) => table`2026年工资福利支出安排情况表 | | | 单位：万元
  科目编码 | 科目名称 | 总计 | 工资福利支出
  | 合计 | 217.90 | 217.90
  210 | 卫生健康支出 | 83.08 | 83.08
  21011 | 行政事业单位医疗 | 83.08 | 83.08
  2101101 | 行政单位医疗 | 63.77 | 63.77
  2101102 | 事业单位医疗 | 19.31 | 19.31
  221 | 住房保障支出 | 134.82 | 134.82
  ${code} | 住房改革支出 | 134.82 | 134.82
  2210201 | 住房公积金 | 134.82 | 134.82`;

testRule([wrongCode, rollUp], {
  valid: [unknown("22102")],
  invalid: [
    {
      name: "a heading in a table of no layout: no amount is typed in 元",
      tables: [unknown("22105")],
      fails: [{ at: "A9", says: "编码22105应为22102" }, { at: "C8", says: "应为" }, { at: "D8" }],
    },
  ],
});

const ofDepartment = (code: string) => table`2024年收入总表 | | | | 单位：万元
  单位编码 | 单位名称 | 总计 | 一般公共预算 | 政府性基金预算
  | 合计 | 300.00 | 260.00 | 40.00
  ${code} | 某某局 | 300.00 | 260.00 | 40.00
  205001 | 某某局本级 | 200.00 | 160.00 | 40.00
  205002 | 某某站 | 100.00 | 100.00 |`;

testRule(wrongCode, {
  valid: [
    { name: "the units' codes begin with that of the department", tables: [ofDepartment("205")] },
    { name: "codes of another kind", tables: [ofDepartment("001")] },
  ],
  invalid: [
    {
      name: "the units' codes begin with another code than that of the department",
      tables: [ofDepartment("206")],
      fails: [{ at: "A4", severity: "warning", expected: "205", actual: "206" }],
    },
  ],
});
