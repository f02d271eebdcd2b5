/** 其中 right below the total on top of a side: it opens the list of what the total consists of, or names a part of it alone. */
import { causesIn, inShort } from "../support/causes";
import { sheet } from "../support/table";

const said = (text: string): string[] => causesIn(sheet("表", text)).map(inShort);

const bothSides = (income: readonly string[], expenditure: readonly string[]) => `
  2027年单位收支总表 | | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  ${income.map((line, at) => `${line} | ${expenditure[at] ?? " | "}`).join("\n")}`;

const sources = (business = "14.30", rest = "5.70") => [
  "收入合计 | 260.00",
  "其中：财政拨款收入 | 240.00",
  `事业收入 | ${business}`,
  `其他收入 | ${rest}`,
];
const kinds = (project = "69.50") => ["支出合计 | 260.00", "其中：基本支出 | 190.50", `项目支出 | ${project}`];

test("a list that goes on without 其中", () => {
  expect(said(bothSides(sources(), kinds()))).toEqual([]);
  expect(said(bothSides(sources("13.40"), kinds()))).toEqual(["balance warning B4"]);
  expect(said(bothSides(sources(), kinds("96.50")))).toEqual(["balance warning D4"]);
});

test("a choice of what the total consists of", () => {
  const some = ["收入合计 | 260.00", "其中：非税收入 | 40.00", "专户资金 | 12.00", "债务收入 | 100.00"];
  expect(said(bothSides(some, kinds()))).toEqual([]);
  const carried = ["收入总计 | 260.00", "其中：财政拨款收入 | 190.00", "其他收入 | 20.00", "上年结转 | 50.00"];
  expect(said(bothSides(carried, kinds()))).toEqual([]);
});

test("a part alone, and what the total consists of", () => {
  const threePublic = ["支出合计 | 260.00", "其中：“三公”经费 | 6.00", "基本支出 | 190.50", "项目支出 | 69.50"];
  expect(said(bothSides(sources(), threePublic))).toEqual([]);
  const numbered = [
    "收入合计 | 260.00",
    "其中：财政拨款收入 | 240.00",
    "一、一般公共预算拨款收入 | 240.00",
    "二、事业收入 | 20.00",
  ];
  expect(said(bothSides(numbered, kinds()))).toEqual([]);
  expect(said(bothSides(numbered.with(3, "二、事业收入 | 22.00"), kinds()))).toEqual(["balance error B4"]);
});

test("its first part is what the year brought", () => {
  const years = (carried: string) => ["收入总计 | 260.00", "其中：本年收入 | 230.00", `上年结转 | ${carried}`];
  expect(said(bothSides(years("30.00"), kinds()))).toEqual([]);
});

const oneBelowAnother = (other = "20.00", project = "69.50") => `
  2027年单位收支情况表 | | 单位：万元
  项目 | 2026年预算数 | 2027年预算数
  收入合计 | 250.00 | 260.00
  其中：财政拨款收入 | 230.00 | 240.00
  其他收入 | 20.00 | ${other}
  支出合计 | 250.00 | 260.00
  其中：基本支出 | 180.00 | 190.50
  项目支出 | 70.00 | ${project}`;

test("income above expenditure, over several years", () => {
  expect(said(oneBelowAnother())).toEqual([]);
  expect(said(oneBelowAnother("22.00"))).toEqual(["balance warning C3"]);
  expect(said(oneBelowAnother("20.00", "96.50"))).toEqual(["balance warning C6"]);
});

const ofTreasury = (fund = "16.00") => `
  2027年财政拨款收支总表 | | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  财政拨款收入合计 | 216.00 | 财政拨款支出合计 | 216.00
  其中：一般公共预算 | 200.00 | 农林水支出 | 173.50
  政府性基金预算 | ${fund} | 社会保障和就业支出 | 26.50
  国有资本经营预算 | | 城乡社区支出 | 16.00`;

test("the budgets of which all money of the treasury consists", () => {
  expect(said(ofTreasury())).toEqual([]);
  expect(said(ofTreasury("61.00"))).toEqual(["balance warning B4"]);
});
