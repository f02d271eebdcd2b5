/** Totals above which more than one list stands: spending by use and by function, subjects and 本年合计 with 结转. */
import type { Sheet } from "../../src/workbook";
import { causesIn, inShort } from "../support/causes";
import { table } from "../support/table";

const said = (...sheets: readonly Sheet[]): string[] => causesIn(...sheets).map(inShort);

const twice = (social: string, personnel = "110.00") => table`2026年部门收支总表 | | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  一、财政拨款收入 | 150.00 | 一、基本支出 | 140.00
  二、其他收入 | 20.00 | （一）人员经费 | ${personnel}
   | | （二）公用经费 | 30.00
   | | 二、项目支出 | 30.00
   | | 按功能分类： |
   | | 社会保障和就业支出 | ${social}
   | | 住房保障支出 | 20.00
  收入总计 | 170.00 | 支出总计 | 170.00`;

test("spending is listed by use and then once more by function", () => {
  expect(said(twice("150.00"))).toEqual([]);
  expect(said(twice("105.00"))).toEqual(["balance error D11"]);
  expect(said(twice("150.00", "101.00"))).toHaveLength(1);
});

const framed = (carried: string, social = "150.00") => table`2026年支出总表 | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  本年支出合计 | | 160.00 | 140.00 | 20.00
  上年结转支出合计 | | ${carried} | | ${carried}
  支出总计 | | 170.00 | 140.00 | 30.00
  208 | 社会保障和就业支出 | ${social} | 120.00 | 30.00
  20802 | 民政管理事务 | 100.00 | 70.00 | 30.00
  2080201 | 行政运行 | 70.00 | 70.00 |
  2080299 | 其他民政管理事务支出 | 30.00 | | 30.00
  20805 | 行政事业单位养老支出 | 50.00 | 50.00 |
  2080505 | 机关事业单位基本养老保险缴费支出 | 50.00 | 50.00 |
  221 | 住房保障支出 | 20.00 | 20.00 |
  22102 | 住房改革支出 | 20.00 | 20.00 |
  2210201 | 住房公积金 | 20.00 | 20.00 |`;

test("the subjects are those of 支出总计, which is 本年支出合计 and 上年结转支出合计 as well", () => {
  expect(said(framed("10.00"))).toEqual([]);
  expect(said(framed("10.00", "105.00"))[0]).toBe("roll-up error C6");
  expect(said(framed("19.00"))).not.toEqual([]);
});

const withSum = (whole: string, wages = "2900.00") => table`收入支出决算总表 | | | | | |
  编制单位：某县档案馆 | | | | | | 金额单位：元
  收入 | | 支出 | | 支出 |
  项目 | 决算数 | 项目（按功能分类） | 决算数 | 项目（按支出性质和经济分类） | 决算数
  一、一般公共预算财政拨款收入 | 5000.00 | 一、一般公共服务支出 | 4100.00 | 一、基本支出 | 3600.00
  二、其他收入 | 200.00 | 二、社会保障和就业支出 | 700.00 |   人员经费 | 3000.00
   | | 三、住房保障支出 | 300.00 |   公用经费 | 600.00
   | | | | 二、项目支出 | 1500.00
   | | | | 经济分类支出合计 | ${whole}
   | | | | 一、工资福利支出 | ${wages}
   | | | | 二、商品和服务支出 | 2000.00
   | | | | 三、资本性支出 | 200.00
  本年收入合计 | 5200.00 | 本年支出合计 | 5100.00 | 本年支出合计 | 5100.00
  年初结转和结余 | 50.00 | 年末结转和结余 | 150.00 | 年末结转和结余 | 150.00
  总计 | 5250.00 | 总计 | 5250.00 | 总计 | 5250.00`;

test("a sum above a list of its own lists the same once more", () => {
  expect(said(withSum("5100.00"))).toEqual([]);
  expect(said(withSum("5100.00", "2990.00"))).toEqual(["balance warning F9"]);
  expect(said(withSum("5110.00"))).toEqual(["balance warning F9"]);
});
