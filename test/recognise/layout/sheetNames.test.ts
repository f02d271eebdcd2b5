/** No title above the table, and a sheet's name that says what it is without being any layout's name: `支出预算`. */
import { recognise } from "../../../src/recognise";
import { sheet, workbook } from "../../support/table";

const expenditure = `
  | | | | | | 单位：万元
  单位名称 | 科目编码 | 科目名称 | 总计 | 基本支出 | | | 项目支出
  | | | | 小计 | 工资福利支出 | 商品和服务支出及其他资本性支出 |
  合计 | | | 1000.00 | 800.00 | 700.00 | 100.00 | 200.00
  水利厅本级 | | | 1000.00 | 800.00 | 700.00 | 100.00 | 200.00
  | 2130301 | 行政运行 | 740.00 | 740.00 | 640.00 | 100.00 |
  | 2130305 | 水利工程建设 | 200.00 | | | | 200.00
  | 2210201 | 住房公积金 | 60.00 | 60.00 | 60.00 | |`;

const income = `
  | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 一般公共预算 | 其他收入
  | 合计 | 1000.00 | 900.00 | 100.00
  2130301 | 行政运行 | 1000.00 | 900.00 | 100.00`;

const layoutOf = (name: string, text: string): string | undefined =>
  recognise(workbook(sheet(name, text))).tables[0]?.layout.id;

test.each(["支出预算", "部门支出预算", "2026年支出预算", "支出总体预算"])("%s is 支出总表", (name) => {
  expect(layoutOf(name, expenditure)).toBe("expenditure-summary");
});

test("a budget that the name says is that of the table", () => {
  expect(layoutOf("一般公共预算支出", expenditure)).toBe("general-public-functional");
  expect(layoutOf("收入预算", income)).toBe("income-summary");
});

test("a name that says only what is counted leaves it to the columns", () => {
  expect(layoutOf("支出", expenditure)).toBe(layoutOf("Sheet1", expenditure));
});
