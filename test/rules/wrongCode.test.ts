/** One digit of a code that is wrong: what it should be is told from the tables that show the same amounts. */
import { publishedCatalogue as catalogue } from "../../src/catalogue/data/published";
import { check } from "../../src/check";
import { recognise } from "../../src/recognise";
import { isOneSlipAway, wrongCode } from "../../src/rules/wrongCode";
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

testRule(wrongCode, {
  valid: [
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
  ],
  invalid: [
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
