/** 收入总表 that lists the sources line by line, as 收支总表 does on its left. */
import { publishedCatalogue as catalogue } from "../../src/catalogue/data/published";
import { check } from "../../src/check";
import { recognise } from "../../src/recognise";
import { a1 } from "../../src/workbook";
import { table, workbook } from "../support/table";

const summary = table`部门收支总体情况表 | | | 单位：万元
  收入 | | 支出 |
  项目 | 2025年预算数 | 项目 | 2025年预算数
  一、一般公共预算财政拨款收入 | 4443.17 | 一、教育支出 | 4764.00
  二、政府性基金预算财政拨款收入 | 39.23 | 二、社会保障和就业支出 | 131.44
  三、财政专户核拨的教育收费收入 | 393.31 | 三、住房保障支出 | 198.16
  本年收入合计 | 4875.71 | 本年支出合计 | 5093.60
  上年结转和结余 | 217.89 | 结转下年 |
  收入总计 | 5093.60 | 支出总计 | 5093.60`;

const income = (current: string, generalPublic: string) => table`部门收入总体情况表 | | 单位：万元
  项目 | 2025年预算数 | 占收入总计的比重%
  一、一般公共预算财政拨款收入 | ${generalPublic} | 87.23
  二、政府性基金预算财政拨款收入 | 39.23 | 0.77
  三、财政专户核拨的教育收费收入 | 393.31 | 7.72
  本年收入合计 | ${current} | 95.72
  上年结转和结余 | 217.89 | 4.28
  收入总计 | 5093.60 | 100.00`;

function read(current: string, generalPublic: string) {
  const disclosure = recognise(workbook(summary, income(current, generalPublic)));
  const said = check(disclosure, { catalogue })
    .findings.filter(({ severity }) => severity === "error")
    .map(({ rule, places: [at] }) => `${rule} ${at.sheet.name} ${a1(at)}`);
  return { layouts: disclosure.tables.map(({ layout }) => layout.id), said };
}

test("it is read, added up and held against 收支总表", () => {
  expect(read("4875.71", "4443.17")).toEqual({ layouts: ["income-expenditure", "income-list"], said: [] });
  expect(read("4857.71", "4443.17").said[0]).toBe("balance Sheet2 B6");
  expect(read("4875.71", "4434.17").said[0]).toBe("cross-check Sheet2 B3");
});
