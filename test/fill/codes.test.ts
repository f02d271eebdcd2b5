/** Codes from names: only where nothing else can be meant. */
import { publishedCatalogue } from "../../src/catalogue/data/published";
import { proposeCodes } from "../../src/fill";
import { recognise } from "../../src/recognise";
import { a1, type Sheet } from "../../src/workbook";
import { sheet, table, workbook } from "../support/table";

function offered(...tables: readonly Sheet[]): string[] {
  return proposeCodes(recognise(workbook(...tables)), publishedCatalogue).map(
    ({ edit }) => `${a1(edit)} ${JSON.stringify(edit.after)}`,
  );
}

const expenditure = (...lines: readonly string[]): Sheet =>
  sheet(
    "",
    `2026年支出总表 |  |  |  | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
     ${lines.map((line) => `${line} | 1.00 | 1.00 | 0.00`).join("\n")}`,
  );

it("a name that many codes have is told by what stands above it", () => {
  const lines = [`"210" | 卫生健康支出`, `"21015" | 医疗保障管理事务`, " | 行政运行", " | 一般行政管理事务"];
  expect(offered(expenditure(...lines))).toEqual([`A5 "2101501"`, `A6 "2101502"`]);
});

it("a whole table without codes gets them from the root downwards", () => {
  const lines = [
    " | 合计",
    " | 社会保障和就业支出",
    " | 其他社会保障和就业支出",
    " | 其他社会保障和就业支出",
    " | 卫生健康支出",
  ];
  expect(offered(expenditure(...lines))).toEqual([`A4 "208"`, `A5 "20899"`, `A6 "2089999"`, `A7 "210"`]);
});

it("a name above its children is told by them", () => {
  expect(offered(expenditure(" | 行政事业单位医疗", `"2101101" | 行政单位医疗`))).toEqual([`A3 "21011"`]);
});

it("a name that may be of several codes gets none", () => {
  expect(offered(expenditure(" | 行政运行"))).toEqual([]);
  expect(offered(expenditure(`"210" | 卫生健康支出`, " | 行政运行"))).toEqual([]);
});

it("codes that are out of order are not believed", () => {
  expect(offered(expenditure(`"221" | 住房保障支出`, " | 卫生健康支出"))).toEqual([]);
});

it("a name that no catalogue has gets none", () => {
  expect(offered(expenditure(`"208" | 社会保障和就业支出`, " | 其中：某某"))).toEqual([]);
});

it("a code that is there stays, whatever it is", () => {
  expect(offered(expenditure(`"999" | 卫生健康支出`, `"x" | 卫生健康支出`))).toEqual([]);
});

it("are typed as their neighbours are", () => {
  expect(offered(expenditure("208 | 社会保障和就业支出", " | 卫生健康支出"))).toEqual(["A4 210"]);
  expect(
    offered(
      expenditure(`"208" | 社会保障和就业支出`, `"\u300020805" | 行政事业单位养老支出`, " | 其他社会保障和就业支出"),
    ),
  ).toEqual([`A5 "\u300020899"`]);
});

it("organisations have the code that another table gives them", () => {
  const income = table`2026年收入总表 | | | | 单位：万元
      单位编码 | 单位名称 | 合计 | 一般公共预算 | 政府性基金
      205 | 某某局 | 1.00 | 1.00 | 0.00`;
  const byUnit = table`2026年一般公共预算支出表（分单位） | | | | 单位：万元
      单位编码 | 单位名称 | 合计 | 基本支出 | 项目支出
       | 某某局 | 1.00 | 1.00 | 0.00`;
  expect(offered(income, byUnit)).toEqual([`A3 "205"`]);
});
