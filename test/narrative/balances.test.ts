/** What a sentence tells of assets fits together, and what the clause of a base names is told of that base. */
import { toldOf, withText } from "../support/narrative";
import { sheet } from "../support/table";

const told = (text: string): string[] => toldOf(withText(text));

test.each([
  ["截至年末，资产总额32.18亿元，负债总额9.65亿元，净资产22.53亿元，资产负债率29.99%。", []],
  ["固定资产原值9.86亿元，累计折旧4.15亿元，净值5.71亿元。", []],
  ["固定资产原值9.86亿元，累计折旧8.15亿元，净值5.71亿元。", ["error narrative-sum 【9.86亿元】"]],
  // What is told of one thing twice cannot be added up, and neither is what is told of two things balanced.
  ["固定资产净值1200.00万元，其中：房屋原值1200.00万元，累计折旧500.00万元；其他固定资产500.00万元。", []],
  ["固定资产1200.00万元，其中房屋原值1200.00万元、净值700.00万元，其他固定资产500.00万元。", []],
  [
    "固定资产1200.00万元，其中：房屋净值700.00万元（原值1000.00万元、已提折旧300.00万元）、其他固定资产500.00万元。",
    [],
  ],
  ["固定资产净值3800.00万元，为原值6500.00万元减去累计折旧2700.00万元。", []],
  ["固定资产净值3800.00万元，为原值6600.00万元减去累计折旧2700.00万元。", ["error narrative-sum 【6600.00万元】"]],
  ["固定资产原值6500.00万元，减累计折旧2700.00万元后净值3800.00万元。", []],
  ["固定资产原值6500.00万元，减累计折旧2700.00万元后净值3900.00万元。", ["error narrative-sum 【6500.00万元】"]],
  ["固定资产3800.00万元（原值6500.00万元，累计折旧2700.00万元）、无形资产400.00万元。", []],
  ["固定资产3900.00万元（原值6500.00万元，累计折旧2700.00万元）。", ["error narrative-sum 【6500.00万元】"]],
  ["固定资产6500.00万元（原值6500.00万元，累计折旧2700.00万元）。", []],
  // Of all that is owned, at what it is worth, one thing at what it cost.
  ["年末资产总额1710.00万元，其中固定资产原值2250.00万元，累计折旧1050.00万元。", []],
  // Each thing with its own.
  [
    "房屋净值1200.00万元（原值2000.00万元，累计折旧800.00万元）、车辆净值80.00万元（原值200.00万元，累计折旧120.00万元）。",
    [],
  ],
  [
    "房屋净值1200.00万元（原值2000.00万元，累计折旧800.00万元）、车辆净值80.00万元（原值250.00万元，累计折旧120.00万元）。",
    ["error narrative-sum 【250.00万元】"],
  ],
  ["固定资产账面价值3800.00万元（账面余额6500.00万元，累计折旧2700.00万元）。", []],
  ["无形资产账面价值400.00万元（原值500.00万元、累计摊销100.00万元）。", []],
  ["应收账款净额90.00万元（账面余额100.00万元，坏账准备10.00万元）。", []],
  ["固定资产净值3800.00万元（原值6500.00万元，累计折旧2800.00万元）。", ["error narrative-sum 【6500.00万元】"]],
  [
    "固定资产净值1200.00万元，其中：房屋净值700.00万元，车辆净值250.00万元，其他固定资产净值350.00万元。",
    ["warning narrative-sum 【1200.00万元】"],
  ],
  ["资产总额32.18亿元，负债总额9.65亿元，净资产25.53亿元。", ["error narrative-sum 【32.18亿元】"]],
  ["资产总额32.18亿元，负债总额9.65亿元，资产负债率39.99%。", ["error narrative-share 【39.99%】"]],
  ["本年支出比上年33060.28万元减少9445.79万元，下降28.57%。", []],
  ["本年支出比上年33060.28万元减少9745.79万元，下降28.57%。", ["error narrative-rate 【9745.79万元】"]],
  ["“三公”经费支出39.95万元，比预算43.00万元节约3.05万元。", []],
  ["“三公”经费支出39.95万元，比预算43.00万元超支3.05万元。", ["error narrative-direction 【3.05万元】"]],
])("%s", (text, findings) => {
  expect(told(text)).toEqual(findings);
});

const finals = [
  sheet(
    "04",
    `2024年度财政拨款收入支出决算总表
     公开04表
     部门：某某市第五中学 | | | | | | | | 金额单位：万元
     收入 | | | 支出 | | | | |
     项目 | 行次 | 金额 | 项目 | 行次 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款
     栏次 | | 1 | 栏次 | | 2 | 3 | 4 | 5
     一、一般公共预算财政拨款 | 1 | 565.00 | 五、教育支出 | 37 | 465.00 | 465.00 | |
     二、政府性基金预算财政拨款 | 2 | | 八、社会保障和就业支出 | 40 | 100.00 | 100.00 | |
     本年收入合计 | 27 | 565.00 | 本年支出合计 | 59 | 565.00 | 565.00 | |
     总计 | 32 | 565.00 | 总计 | 64 | 565.00 | 565.00 | |`,
  ),
  sheet(
    "05",
    `2024年度一般公共预算财政拨款支出决算表
     公开05表
     部门：某某市第五中学 | | | | 金额单位：万元
     功能分类科目编码 | 科目名称 | 本年支出小计 | 基本支出 | 项目支出
     栏次 | | 1 | 2 | 3
     合计 | | 565.00 | 405.00 | 160.00
     205 | 教育支出 | 465.00 | 305.00 | 160.00
     20502 | 普通教育 | 465.00 | 305.00 | 160.00
     2050203 | 初中教育 | 465.00 | 305.00 | 160.00
     208 | 社会保障和就业支出 | 100.00 | 100.00 |
     20805 | 行政事业单位养老支出 | 100.00 | 100.00 |
     2080502 | 事业单位离退休 | 38.76 | 38.76 |
     2080505 | 机关事业单位基本养老保险缴费支出 | 61.24 | 61.24 |`,
  ),
];

const beside = (...paragraphs: readonly string[]): string[] => toldOf(withText(paragraphs.join("\n"), finals));

test("an item under 财政拨款 is that of the only budget that has it", () => {
  const heading = "四、财政拨款支出决算具体情况";
  expect(beside(heading, "1.教育支出（类）普通教育（款）初中教育（项）：支出决算465.00万元。")).toEqual([]);
  expect(beside(heading, "1.教育支出（类）普通教育（款）初中教育（项）：支出决算485.00万元。")).toEqual([
    "error narrative-amount 【485.00万元】",
  ]);
});

test("a code before the names of a list narrows nothing", () => {
  const list = (pension: string): string =>
    `1.208社会保障和就业支出100.00万元，其中2080505机关事业单位基本养老保险缴费支出${pension}万元，2080502事业单位离退休38.76万元。`;
  expect(beside(list("61.24"))).toEqual([]);
  expect(beside(list("67.24"))).toEqual(["error narrative-amount 【67.24万元】"]);
});

test("a name below the subject that a list divides", () => {
  const list = (name: string): string =>
    `社会保障和就业支出100.00万元，其中${name}61.24万元、事业单位离退休38.76万元。`;
  expect(beside(list("机关事业单位基本养老保险缴费支出"))).toEqual([]);
  // In fewer words.
  expect(beside(list("养老保险缴费"))).toEqual([]);
  expect(beside(list("机关养老保险补助"))).toEqual(["warning narrative-subject 【61.24万元】"]);
});

test("the long name of a class as it was in other years", () => {
  expect(beside("2024年社会保障和就业支出100.00万元，医疗卫生与计划生育支出465.00万元。")).toEqual([
    "error narrative-subject 【465.00万元】",
  ]);
  expect(beside("2018年医疗卫生与计划生育支出465.00万元。")).toEqual([]);
});

test("an item's budget behind its outcome, told by how much of it was spent", () => {
  const text = (rate: string): string => `“三公”经费支出9.61万元。年初预算6.84万元，支出决算为年初预算的${rate}。`;
  expect(beside(text("140.50%"))).toEqual([]);
  expect(beside(text("160.50%"))).toEqual(["error narrative-completion 【160.50%】"]);
});

test("the other side behind what one side is made of", () => {
  const text = (total: string): string =>
    `收入总计565.00万元，由本年收入500.00万元和年初结转65.00万元组成；支出总计${total}万元。`;
  expect(told(text("565.00"))).toEqual([]);
  expect(told(text("595.00"))).toEqual(["error narrative-direction 【595.00万元】"]);
});
