/** 其中 below a caption, with all that the caption can consist of: the parts come to it. */
import { causesIn, inShort } from "../support/causes";
import { sheet } from "../support/table";

const said = (text: string): string[] => causesIn(sheet("表", text)).map(inShort);

const numbered = (fund = "210.20", operating = "410.30", basic = "3530.48") => `
  2027年部门收支预算总表 | | | 单位：万元
  收入 | | 支出 |
  项目 | 金额 | 项目 | 金额
  ①财政拨款 | 5330.90 | ①基本支出 | ${basic}
  其中：一般公共预算 | 5120.70 | 其中：人员支出 | 3120.18
  "    政府性基金" | ${fund} | "    公用支出" | ${operating}
  ②教育收费 | 330.60 | ②项目支出 | 2149.22
  ③其他资金 | 18.20 | |
  收入合计 | 5679.70 | 支出合计 | 5679.70`;

test("numbered captions", () => {
  expect(said(numbered())).toEqual([]);
  expect(said(numbered("120.20"))).toEqual(["balance warning B4"]);
  expect(said(numbered("210.20", ""))).toEqual(["balance warning D4"]);
  expect(said(numbered("210.20", "140.30"))).toEqual(["balance warning D4"]);
});

const bare = (fund = "99.50", operating = "60.00") => `
  2027年部门收支总表 | | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  财政拨款收入 | 900.00 | 基本支出 | 560.00
  其中：一般公共预算 | 800.50 | 其中：人员经费 | 500.00
  政府性基金 | ${fund} | 公用经费 | ${operating}
  国有资本经营 | | 项目支出 | 380.00
  事业收入 | 40.00 | |
  收入总计 | 940.00 | 支出总计 | 940.00`;

test("captions that neither numbers nor blanks set apart: what goes on with 其中 is no further term of the total", () => {
  expect(said(bare())).toEqual([]);
  expect(said(bare("95.90"))).toEqual(["balance warning B4"]);
  expect(said(bare(""))).toEqual(["balance warning B4"]);
  expect(said(bare("99.50", "61.00"))).toEqual(["balance warning D4"]);
});

const nested = (fund = "90.00") => `
  2027年部门收支总表 | | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  一、财政拨款（补助）收入 | 900.00 | 一、基本支出 | 570.00
  "  其中：一般公共预算拨款" | 810.00 | "  其中：人员支出" | 500.00
  "    其中：专项收入" | 300.00 | "    日常公用支出" | 70.00
  "  政府性基金预算拨款" | ${fund} | 二、项目支出 | 370.00
  二、财政专户管理资金 | 40.00 | |
  收入总计 | 940.00 | 支出总计 | 940.00`;

test("a part with a 其中 of its own, which is no further part", () => {
  expect(said(nested())).toEqual([]);
  expect(said(nested("9.00"))).toEqual(["balance warning B4"]);
});

const chosen = (more = "20.00") => `
  2027年部门收支总表 | | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  一、财政拨款 | 900.00 | 一、基本支出 | 560.00
  其中：一般公共预算 | 800.00 | 其中：人员经费 | 400.00
  "    政府性基金" | 80.00 | 二、项目支出 | 380.00
  "    往年留存资金" | ${more} | |
  二、事业收入 | 40.00 | |
  收入总计 | 940.00 | 支出总计 | 940.00`;

test("a list with something that nobody knows, and one that is a choice", () => {
  expect(said(chosen())).toEqual([]);
  expect(said(chosen("15.00"))).toEqual([]);
});
