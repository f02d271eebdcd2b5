/** Figures below a word that elsewhere heads names: they are read, added up and counted. */
import { check } from "../../src/check";
import { recognise } from "../../src/recognise";
import { a1 } from "../../src/workbook";
import { table, workbook } from "../support/table";

const byFund = (project: string) => table`
  2024年财政拨款支出预算明细表（按经济分类） | | | | | | | 单位：万元
  编码 | 名称 | 总计 | 一般公共预算 | | | 政府性基金 |
  | | | 小计 | 基本 | 项目 | 小计 | 项目
  302 | 商品和服务支出 | 2409.11 | 1529.22 | 794.66 | 734.56 | 879.89 | 879.89
  30201 | 办公费 | 794.66 | 794.66 | 794.66 | | |
  30227 | 委托业务费 | 1614.45 | 734.56 | | ${project} | 879.89 | 879.89
  303 | 对个人和家庭的补助 | 910.73 | 836.78 | | 836.78 | 73.95 | 73.95
  30305 | 生活补助 | 910.73 | 836.78 | | 836.78 | 73.95 | 73.95
  合计 | | 3319.84 | 2366.00 | 794.66 | 1571.34 | 953.84 | 953.84`;

const checked = (project: string) => {
  const { findings, coverage } = check(recognise(workbook(byFund(project))));
  const causes = findings.filter(({ consequenceOf }) => consequenceOf === undefined);
  return { at: causes.map(({ places: [first] }) => a1(first)), counted: coverage.map(({ amounts }) => amounts) };
};

test("基本 beside 项目", () => {
  expect(checked("734.56")).toEqual({ at: [], counted: [30] });
  expect(checked("734.65")).toEqual({ at: ["F6"], counted: [30] });
});

test("names behind figures stay names", () => {
  const uses = table`
    2024年资金分配表 | | | 单位：万元
    县区 | 合计 | 已下达 | 项目
    甲县 | 30.50 | 20.00 | 道路养护
    乙县 | 12.25 | 10.25 | 桥梁检测
    合计 | 42.75 | 30.25 |`;
  const { coverage, findings } = check(recognise(workbook(uses)));
  expect(findings).toEqual([]);
  expect(coverage.map(({ amounts }) => amounts)).toEqual([6]);
});
