/** A page that calls itself one goes on with the table, although one of the two headers lacks a column, as that of remarks. */
import { recognise } from "../../../src/recognise";
import { causesIn, inShort } from "../../support/causes";
import { sheet, workbook } from "../../support/table";

const said = (text: string): string[] => causesIn(sheet("表", text)).map(inShort);

const tablesIn = (text: string): readonly string[] =>
  recognise(workbook(sheet("表", text))).tables.map(({ layout: { id }, rows }) => `${id} ${rows.length}`);

const income = (school = "200.00") => `
  部门收入预算总表
  单位：某省水利厅 | | | | | | 单位：万元
  单位名称 | 科目编码 | 科目名称 | 总计 | 一般公共预算 | 事业收入 | 备注
  合计 | | | 1000.00 | 800.00 | 200.00 |
  水利厅本级 | | | 500.00 | 500.00 | |
  | 2130301 | 行政运行 | 500.00 | 500.00 | |
  省水文局 | | | 300.00 | 200.00 | 100.00 |
  | 2130306 | 水利工程运行与维护 | 300.00 | 200.00 | 100.00 |
  续表2
  单位名称 | 科目编码 | 科目名称 | 总计 | 一般公共预算 | 事业收入
  省水利学校 | | | ${school} | 100.00 | 100.00
  | 2050302 | 中等职业教育 | 200.00 | 100.00 | 100.00`;

test("remarks on the first page", () => {
  expect(tablesIn(income())).toEqual(["income-summary 7"]);
  expect(said(income())).toEqual([]);
  expect(said(income("220.00"))).toEqual(["roll-up error D11"]);
});

const expenditure = (social = "200.00") => `
  某局2025年支出预算表
  | | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 | 备注
  | 合计 | 900.00 | 500.00 | 400.00 |
  205 | 教育支出 | 600.00 | 400.00 | 200.00 | 含助学金
  20502 | 普通教育 | 600.00 | 400.00 | 200.00 |
  某局2025年支出预算表（续）
  | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  208 | 社会保障和就业支出 | 300.00 | 100.00 | ${social}
  20805 | 行政事业单位养老支出 | 300.00 | 100.00 | 200.00`;

test("under the title again", () => {
  expect(tablesIn(expenditure())).toEqual(["expenditure-summary 5"]);
  expect(said(expenditure())).toEqual([]);
  expect(said(expenditure("250.00"))).toEqual(["roll-up error E10"]);
});

const projects = (waste = "400.00") => `
  项目支出表
  | | | | 单位：万元
  项目名称 | 合计 | 一般公共预算 | 政府性基金
  合计 | 900.00 | 500.00 | 400.00
  环卫作业 | 500.00 | 300.00 | 200.00
  项目支出表（续）
  | | | | 单位：万元
  项目名称 | 合计 | 一般公共预算 | 政府性基金 | 备注
  垃圾清运 | ${waste} | 200.00 | 200.00 | 延续项目`;

test("remarks on the further page", () => {
  expect(tablesIn(projects())).toEqual(["project 3"]);
  expect(said(projects())).toEqual([]);
  expect(said(projects("440.00"))).not.toEqual([]);
});

const basic = (salaries = "100.00") => `
  一般公共预算支出表
  | | | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | | 项目支出 | 备注
  | | | 人员经费 | 公用经费 | |
  | 合计 | 900.00 | 400.00 | 100.00 | 400.00 |
  205 | 教育支出 | 600.00 | 300.00 | 100.00 | 200.00 |
  续表1
  科目编码 | 科目名称 | 合计 | 基本支出 | | 项目支出
  | | | 人员经费 | 公用经费 |
  208 | 社会保障和就业支出 | 300.00 | ${salaries} | | 200.00`;

test("below a header of two rows", () => {
  expect(tablesIn(basic())).toEqual(["general-public-functional 3"]);
  expect(said(basic())).toEqual([]);
  expect(said(basic("190.00"))).not.toEqual([]);
});

test("another table, with fewer columns and a title of its own, does not", () => {
  const both = `
    某局收入总表
    | | | | 单位：万元
    科目编码 | 科目名称 | 合计 | 一般公共预算 | 其他收入
    | 合计 | 900.00 | 500.00 | 400.00
    205 | 教育支出 | 900.00 | 500.00 | 400.00
    某局一般公共预算支出表
    | | | 单位：万元
    科目编码 | 科目名称 | 合计 | 一般公共预算
    | 合计 | 500.00 | 500.00
    205 | 教育支出 | 500.00 | 500.00`;
  expect(tablesIn(both)).toHaveLength(2);
});
