/** Captions that are parts of the one above by their names alone. */
import { causesIn, inShort } from "../support/causes";
import { sheet } from "../support/table";

const said = (text: string): string[] => causesIn(sheet("表", text)).map(inShort);

const byNature = (personnel = "500.00", basic = "560.00") => `
  2027年收支总表
  单位：某市档案馆 | | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  一、一般公共预算拨款收入 | 640.00 | 基本支出 | ${basic}
  二、政府性基金预算拨款收入 | 20.00 | 人员经费 | ${personnel}
  三、其他收入 | 40.00 | 公用经费 | 60.00
  | | 项目支出 | 140.00
  本年收入合计 | 700.00 | 本年支出合计 | 700.00
  上年结转 | | 结转下年 |
  收入总计 | 700.00 | 支出总计 | 700.00`;

test("人员经费 and 公用经费 below 基本支出, with neither numbers nor indents", () => {
  expect(said(byNature())).toEqual([]);
  expect(said(byNature("510.00"))).toEqual(["balance error D5"]);
  expect(said(byNature("500.00", "650.00"))).toEqual(["balance error D5"]);
});

const bySource = (fund = "30.00", other = "5.00") => `
  2027年部门收支总体情况表
  编制部门：某县水利局 | | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 功能分类 | 预算数
  财政拨款（补助） | 400.00 | 208 社会保障和就业支出 | 35.00
  一般公共预算 | 370.00 | 210 卫生健康支出 | 20.00
  政府性基金预算 | ${fund} | 213 农林水支出 | 350.00
  国有资本经营预算 | | |
  其他收入 | ${other} | |
  小计 | 405.00 | 小计 | 405.00
  单位上年结余 | | |
  收入总计 | 405.00 | 支出总计 | 405.00`;

test("the three budgets below 财政拨款", () => {
  expect(said(bySource())).toEqual([]);
  expect(said(bySource("13.00"))).toEqual(["balance error B5"]);
  expect(said(bySource("30.00", "50.00"))).toEqual(["balance error B9"]);
});

test("beside 财政拨款 where the figures say so", () => {
  const beside = bySource()
    .replace("财政拨款（补助） | 400.00", "财政拨款（补助） | 5.00")
    .replace("其他收入 | 5.00", "其他收入 |");
  expect(said(beside)).toEqual([]);
});
