/** Tables as Shaanxi, Guangxi, Hainan, Tibet and a zone of Fujian print them. */
import { publishedCatalogue } from "../../src/catalogue/data/published";
import { check } from "../../src/check";
import { recognise } from "../../src/recognise";
import { a1, type Sheet } from "../../src/workbook";
import { table, workbook } from "../support/table";

const layoutsOf = (...sheets: readonly Sheet[]): string[] =>
  recognise(workbook(...sheets)).tables.map(({ layout }) => layout.id);

const findingsIn = (...sheets: readonly Sheet[]) =>
  check(recognise(workbook(...sheets)), { catalogue: publishedCatalogue }).findings.filter(
    ({ severity }) => severity !== "info",
  );

const project = (first: string, sum: string): Sheet => ({
  ...table`部门综合预算专项业务经费支出表 | | | 单位：万元
    单位（项目）名称 | | 项目金额 | 项目简介
    合计 | | ${sum} |
    306014 | 秦岭工业大学 | 486.45 |
    | 通用项目 | 445.46 |
    | 双一流学科建设 | ${first} | 用于重点学科平台建设
    | 专用项目 | 40.99 |
    | 成果转化 | 40.99 | 支持中试`,
  merges: [{ top: 1, left: 0, bottom: 1, right: 1 }],
});

describe("专项业务经费支出表 of Shaanxi", () => {
  test("通用项目 holds the projects below it, and code and name stand under one header", () => {
    expect(layoutsOf(project("445.46", "486.45"))).toEqual(["project"]);
    expect(findingsIn(project("445.46", "486.45"))).toEqual([]);
  });

  test("a wrong total and a wrong project are told", () => {
    const cellsOf = (on: Sheet): string[] => findingsIn(on).flatMap(({ places }) => places.map((place) => a1(place)));
    expect(cellsOf(project("445.46", "468.45"))[0]).toBe("C3");
    expect(cellsOf(project("454.46", "486.45"))).toContain("C6");
  });
});

test("the tables of Shaanxi say by which classification they list", () => {
  const rows = `| 合计 | 60.00 | 50.00 | 10.00 |`;
  const head = "合计 | 人员经费支出 | 公用经费支出 | 专项业务经费支出";
  expect(
    layoutsOf(
      table`部门综合预算一般公共预算支出明细表（按支出功能分类科目） | | | | | 单位：万元
        功能科目编码 | 功能科目名称 | ${head}
        ${rows}
        205 | 教育支出 | 60.00 | 50.00 | 10.00 |`,
      table`部门综合预算一般公共预算支出明细表（按支出经济分类科目） | | | | | 单位：万元
        部门经济科目编码 | 部门经济科目名称 | ${head}
        ${rows}
        301 | 工资福利支出 | 50.00 | 50.00 | |
        302 | 商品和服务支出 | 10.00 | | 10.00 |`,
      table`部门综合预算一般公共预算基本支出明细表（按支出功能分类科目） | | | | 单位：万元
        功能科目编码 | 功能科目名称 | 合计 | 人员经费支出 | 公用经费支出
        | 合计 | 60.00 | 50.00 | 10.00
        205 | 教育支出 | 60.00 | 50.00 | 10.00`,
      table`部门综合预算一般公共预算基本支出明细表（按支出经济分类科目） | | | | 单位：万元
        部门经济科目编码 | 部门经济科目名称 | 合计 | 人员经费支出 | 公用经费支出
        | 合计 | 60.00 | 50.00 | 10.00
        301 | 工资福利支出 | 50.00 | 50.00 |
        302 | 商品和服务支出 | 10.00 | | 10.00`,
    ),
  ).toEqual([
    "general-public-functional",
    "general-public-economic",
    "general-public-basic-functional",
    "general-public-basic",
  ]);
});

test("专项资金（项目）支出预算表 is 项目支出表", () => {
  expect(
    layoutsOf(table`部门专项资金（项目）支出预算表 | | | | | | 单位：万元
      项目名称 | 主管科室 | 合计 | 一般公共预算 | 政府性基金预算 | 国有资本经营预算 | 其他资金
      机关后勤 | 综合办 | 40.00 | 40.00 | 0 | 0 | 0
      合计 | | 40.00 | 40.00 | 0 | 0 | 0`),
  ).toEqual(["project"]);
});

test("收入总计 is the total of 收入总表", () => {
  expect(
    layoutsOf(table`部门预算收入总表 | | | | | 单位：万元
      科目编码 | 科目名称 | 收入总计 | 财政拨款收入 | 事业收入 | 上年结转、结余
      210 | 卫生健康支出 | 100.00 | 60.00 | 30.00 | 10.00
      合计 | | 100.00 | 60.00 | 30.00 | 10.00`),
  ).toEqual(["income-summary"]);
});

describe("a department, its units and their subjects in one column of codes, as Hebei and Hunan print them", () => {
  const sides = table`2026年部门收支总表 | | | 单位：万元
    收入 | | 支出 |
    项目 | 预算数 | 项目 | 预算数
    一、一般公共预算拨款收入 | 252.00 | 一、社会保障和就业支出 | 30.00
    二、事业收入 | | 二、农林水支出 | 180.00
     | | 三、住房保障支出 | 42.00
    本年收入合计 | 252.00 | 本年支出合计 | 252.00
    收入总计 | 252.00 | 支出总计 | 252.00`;
  const spending = (department: string, running: string): Sheet => table`2026年部门支出总表 | | | | 单位：万元
    编码 | 单位/科目 | 合计 | 基本支出 | 项目支出
     | 合计 | 252.00 | 252.00 |
    ${department} | 县农业局 | 252.00 | 252.00 |
    ${department}001 | 县农业局本级 | 150.00 | 150.00 |
    2080505 | 机关事业单位基本养老保险缴费支出 | 20.00 | 20.00 |
    2130101 | 行政运行 | ${running} | ${running} |
    2210201 | 住房公积金 | 30.00 | 30.00 |
    ${department}002 | 县推广中心 | 102.00 | 102.00 |
    2080505 | 机关事业单位基本养老保险缴费支出 | 10.00 | 10.00 |
    2130104 | 事业运行 | 80.00 | 80.00 |
    2210201 | 住房公积金 | 12.00 | 12.00 |`;

  test.each(["360", "213"])("%s above its units is no subject", (department) => {
    expect(findingsIn(sides, spending(department, "100.00")).filter(({ rule }) => rule !== "missing-table")).toEqual(
      [],
    );
    const [first] = findingsIn(sides, spending(department, "110.00"));
    expect(first?.places.map((place) => a1(place))).toContain("C7");
  });
});
