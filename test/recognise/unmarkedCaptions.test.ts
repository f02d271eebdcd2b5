/** Captions with neither numbers nor indents: their words say what is part of what, and where they do not, the figures. */
import { causesIn, inShort } from "../support/causes";
import { sheet } from "../support/table";

const said = (text: string): string[] => causesIn(sheet("表", text)).map(inShort);

const byUse = (capital = "20.00", salaries = "700.00") => `
  部门收支总表
  单位名称：某市中级人民法院 | | | | | 单位：万元
  收入 | | 支出 | | |
  项目 | 预算数 | 项目（按功能分类） | 预算数 | 项目（按支出用途） | 预算数
  一般公共预算财政拨款收入 | 1500.00 | 公共安全支出 | 1300.00 | 基本支出 | 1000.00
  政府性基金预算财政拨款收入 | 0.00 | 社会保障和就业支出 | 120.00 | 工资福利支出 | ${salaries}
  财政专户管理资金 | 0.00 | 住房保障支出 | 80.00 | 商品和服务支出 | 200.00
  | | | | 对个人和家庭的补助 | 80.00
  | | | | 资本性支出 | ${capital}
  | | | | 项目支出 | 500.00
  本年收入合计 | 1500.00 | 本年支出合计 | 1500.00 | 本年支出合计 | 1500.00
  上年结转 | 0.00 | 结转下年 | 0.00 | 结转下年 | 0.00
  收入总计 | 1500.00 | 支出总计 | 1500.00 | 支出总计 | 1500.00`;

test("资本性支出 is part of 基本支出, as the other economic classes are", () => {
  expect(said(byUse())).toEqual([]);
  expect(said(byUse("29.00"))).toEqual(["balance error F5"]);
  expect(said(byUse("20.00", "770.00"))).toEqual(["balance error F5"]);
});

const projectByClass = (interest = "30.00") => `
  收支预算总表
  单位：某县水利局 | | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  一般公共预算拨款 | 900.00 | 基本支出 | 400.00
  事业收入 | 100.00 | 工资福利支出 | 350.00
  | | 商品和服务支出 | 50.00
  | | 项目支出 | 600.00
  | | 商品和服务支出 | 70.00
  | | 资本性支出 | 500.00
  | | 债务利息及费用支出 | ${interest}
  收入总计 | 1000.00 | 支出总计 | 1000.00`;

test("项目支出 has economic classes of its own", () => {
  expect(said(projectByClass())).toEqual([]);
  expect(said(projectByClass("33.00"))).toEqual(["balance error D8"]);
});

const bySource = (general = "800", special = "40") => `
  部门收支总表
  单位：某市卫生健康委员会 | | | 单位：万元
  收入 | | 支出 |
  项目 | 本年预算 | 项目（按功能分类） | 本年预算
  一般公共预算拨款 | 900 | 教育支出 | 1000
  经费拨款 | ${general} | 科学技术支出 | 50
  纳入一般公共预算管理的非税收入拨款 | 100 | 住房保障支出 | 80
  政府性基金拨款 | 150 | |
  纳入专户管理的非税收入拨款 | ${special} | |
  上级补助收入 | 20 | |
  本年收入合计 | 1110 | 本年支出合计 | 1130
  上年结转 | 20 | 结转下年 | 0
  收入总计 | 1130 | 支出总计 | 1130`;

test("words that nobody knows stand below the source that they come to", () => {
  expect(said(bySource())).toEqual([]);
  expect(said(bySource("800", "49"))).not.toEqual([]);
});

const allotted = (total = "2500", fund = "200") => `
  收支总体情况表
  单位：某高新区党政办公室 | | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  预算拨款 | 2000 | 基本支出 | 1700
  一般公共预算拨款 | 1800 | 工资福利支出 | 1500
  政府性基金预算拨款 | ${fund} | 对个人和家庭的补助 | 150
  财政专户拨款 | 300 | 其他支出 | 50
  其他资金 | 100 | 项目支出 | 700
  | | 日常运转类项目 | 400
  | | 政策履职类项目 | 300
  本年收入合计 | 2400 | 本年支出合计 | 2400
  上年结转 | 100 | 结转下年 | 100
  收入总计 | ${total} | 支出总计 | 2500`;

test("on both sides", () => {
  expect(said(allotted())).toEqual([]);
  expect(said(allotted("2600"))).toEqual(["balance error B14"]);
  expect(said(allotted("2500", "220"))).not.toEqual([]);
});
