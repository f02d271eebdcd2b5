/** “三公” 经费 in columns with a row for each period: which row is this year's, or what came out, and what other tables say of it. */
import { publishedCatalogue as catalogue } from "../../src/catalogue/data/published";
import { check } from "../../src/check";
import { recognise, type Table } from "../../src/recognise";
import type { Sheet } from "../../src/workbook";
import { sheet, workbook } from "../support/table";

function read(...sheets: readonly Sheet[]): { readonly one: Table | undefined; readonly said: readonly string[] } {
  const disclosure = recognise(workbook(...sheets));
  const { findings } = check(disclosure, { catalogue });
  return {
    one: disclosure.tables[0],
    said: findings
      .filter(({ rule }) => rule === "cross-check" || rule === "column-sum")
      .map(({ rule, severity, message }) => `${rule} ${severity} ${message}`),
  };
}

const byYear = (reception: string) =>
  sheet(
    "三公",
    `财政拨款（含一般公共预算和政府性基金预算）“三公”经费支出表 | | | | | |
     预算部门：某局 | | | | | | 单位：万元
     项目 | “三公”经费财政拨款预算总额 | 因公出国（境）费用 | 公务接待费 | 公务用车购置和运行维护费 | |
     | | | | 小计 | 公务用车购置费 | 公务用车运行维护费
     2023年 | 6.50 | | 1.50 | 5.00 | | 5.00
     2024年 | 9.00 | | ${reception} | 7.00 | 2.00 | 5.00`,
  );

const basic = (reception: string, meeting = "0.50") =>
  sheet(
    "基本",
    `2024年一般公共预算基本支出表 | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
     302 | 商品和服务支出 | ${(Number(reception) + Number(meeting)).toFixed(2)} | | ${(Number(reception) + Number(meeting)).toFixed(2)}
     30215 | 会议费 | ${meeting} | | ${meeting}
     30217 | 公务接待费 | ${reception} | | ${reception}`,
  );

test("this year's row is the later one, and adds up as columns do", () => {
  const { one, said } = read(byYear("2.00"), basic("1.80"));
  expect(one?.layout.id).toBe("three-public-years");
  expect(one?.rows.map(({ key }) => key)).toEqual(["last", "current"]);
  expect(said).toEqual([]);
  expect(read(byYear("3.00")).said.join()).toContain("column-sum error");
});

test("basic expenditure is held against this year's row alone", () => {
  const { said } = read(byYear("2.00"), basic("2.20"));
  expect(said.join()).toMatch(/cross-check info .*公务接待费/u);
  expect(said).toHaveLength(1);
});

const outcome = (actual: string, meeting: string) =>
  sheet(
    "公开07表",
    `2023年度一般公共预算财政拨款“三公”经费及会议费、培训费支出决算表 | | | | | | | |
     编制部门：某院 | | | | | | | | 单位：万元
     项目 | 一般公共预算财政拨款安排的“三公”经费 | | | | | | 会议费 | 培训费
     | 小计 | 因公出国（境）费用 | 公务接待费 | 公务用车购置及运行维护费 | | | |
     | | | | 小计 | 公务用车购置费 | 公务用车运行维护费 | |
     栏次 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
     预算数 | 45.45 | 0 | 8.14 | 37.31 | 0 | 37.31 | 6.95 | 9.76
     决算数 | ${actual} | 0 | 6.32 | 36.30 | 0 | 36.30 | ${meeting} | 7.03`,
  );

const finalBasic = (personnel: string) =>
  sheet(
    "公开06表",
    `2023年度一般公共预算财政拨款基本支出决算表（按经济分类科目） | | | | | 单位：万元
     经济分类科目编码 | 经济分类科目名称 | 本年支出合计 | 人员经费 | 公用经费 | 备注
     | 合计 | 50.00 | ${personnel} | 10.00 |
     301 | 工资福利支出 | 40.00 | 40.00 | |
     30101 | 基本工资 | 40.00 | 40.00 | |
     302 | 商品和服务支出 | 10.00 | | 10.00 |
     30215 | 会议费 | 4.00 | | 4.00 |
     30217 | 公务接待费 | 6.00 | | 6.00 |`,
  );

const spent = sheet(
  "公开05表",
  `2023年度一般公共预算财政拨款支出决算表 | | | | | | 单位：万元
   科目编码 | 科目名称 | 合计 | 基本支出 | | | 项目支出
   | | | 小计 | 人员经费 | 公用经费 |
   204 | 公共安全支出 | 60.00 | 50.00 | 40.00 | 10.00 | 10.00
   合计 | | 60.00 | 50.00 | 40.00 | 10.00 | 10.00`,
);

test("what was budgeted and what came out in a row each, beside basic expenditure in one list", () => {
  const { one, said } = read(outcome("42.62", "4.84"), finalBasic("40.00"), spent);
  expect(one?.layout.id).toBe("final-09-rows");
  expect(said).toEqual([]);
  expect(read(outcome("52.62", "4.84")).said.join()).toContain("column-sum error");
  expect(read(outcome("42.62", "3.84"), finalBasic("40.00"), spent).said.join()).toMatch(/cross-check info .*会议费/u);
  expect(read(outcome("42.62", "4.84"), finalBasic("41.00"), spent).said.join()).toContain("error");
});
