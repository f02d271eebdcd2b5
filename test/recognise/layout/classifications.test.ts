/** Which table it is, where its title fits two: the header says by which classification its rows are. */
import { recognise } from "../../../src/recognise";
import { causesIn, inShort } from "../../support/causes";
import { sheet, table, workbook } from "../../support/table";

const projects = (codes: string) => table`一般公共预算财政拨款项目支出决算明细表 | | | | 单位：万元
  ${codes} | 科目名称 | 合计 | 差旅费 | 委托业务费
  | 合计 | 236.00 | 61.00 | 175.00
  207 | 文化旅游体育与传媒支出 | 236.00 | 61.00 | 175.00
  20702 | 文物 | 236.00 | 61.00 | 175.00
  2070205 | 博物馆 | 236.00 | 61.00 | 175.00`;

test("rows by function are no rows of a table by economic class", () => {
  const [found] = recognise(workbook(projects("功能分类科目编码"))).tables;
  expect(found?.layout.kind).toBeUndefined();
  expect(causesIn(projects("功能分类科目编码")).map(inShort)).toEqual([]);
});

test("公开04 is known without 总 in its title, and under 公开表", () => {
  const summary = (title: string) => table`${title} | | | | | | 单位：万元
    收入 | | 支出 | | | |
    项目 | 决算数 | 项目 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款
    一、一般公共预算财政拨款 | 30.00 | 一、一般公共服务支出 | 30.00 | 30.00 | |
    本年收入合计 | 30.00 | 本年支出合计 | 30.00 | 30.00 | |
    总计 | 30.00 | 总计 | 30.00 | 30.00 | |`;
  const known = ["财政拨款收入支出决算表", "财政拨款收入支出决算公开表", "财政拨款收支决算总表"].map(
    (title) => recognise(workbook(summary(title))).tables[0]?.layout.id,
  );
  expect(known).toEqual(["final-04", "final-04", "final-04"]);
});

test("部门（单位） above the names of organisations", () => {
  const threePublic = (running: string) =>
    sheet(
      "",
      `一般公共预算“三公”经费支出表 | | | | | | 单位：万元
     部门（单位） | “三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行费 | | | 公务接待费
      | | | 小计 | 公务用车购置费 | 公务用车运行费 |
     某博物馆 | 9.50 | | 8.00 | | ${running} | 1.50`,
    );
  expect(recognise(workbook(threePublic("8.00"))).tables[0]?.layout.id).toBe("three-public");
  expect(causesIn(threePublic("8.00")).map(inShort)).toEqual([]);
  expect(causesIn(threePublic("3.00")).map(inShort)).toEqual(["column-sum error F4"]);
});
