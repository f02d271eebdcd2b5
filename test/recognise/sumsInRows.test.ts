/** How rows add up where words leave it open: 小计 above or below, lists with totals of their own, 其中, lines that a template left. */
import type { Sheet } from "../../src/workbook";
import { causesIn, inShort } from "../support/causes";
import { table } from "../support/table";

const said = (...sheets: readonly Sheet[]): string[] => causesIn(...sheets).map(inShort);

const projects = (subtotal: string, beside = "") => table`2026年项目支出预算表 | | | | | 单位：万元
  项目单位 | 项目名称 | 合计 | 一般公共预算 | 政府性基金预算 | 上年结转
  某县民政局 | 养老服务补贴 | 100.50 | 80.50 | | 20.00
  ${beside} | 殡葬改革 | 60.00 | | 60.00 |
  小计 | | ${subtotal} | 80.50 | 60.00 | 20.00
  某县救助站 | 流浪救助 | 33.20 | 33.20 | |
  ${beside} | 站内维修 | 12.30 | 10.00 | | 2.30
  小计 | | 45.50 | 43.20 | | 2.30
  合计 | | 206.00 | 123.70 | 60.00 | 22.30`;

test("小计 below the projects of each unit", () => {
  expect(said(projects("160.50"))).toEqual([]);
  expect(said(projects("106.50"))).toEqual(["roll-up error C5"]);
});

const vehicles = (subtotal: string) => table`2026年“三公”经费支出表 | | | | | | 单位：万元
  单位名称 | 合计 | 因公出国（境）费 | 公务接待费 | 公务用车购置及运行费 | |
   | | | | 小计 | 购置费 | 运行费
  行政单位小计 | 6.00 | | ${subtotal} | 4.00 | | 4.00
  "  某县民政局" | 6.00 | | 2.00 | 4.00 | | 4.00
  事业单位小计 | 4.00 | | 1.00 | 3.00 | | 3.00
  "  某县救助站" | 3.00 | | 1.00 | 2.00 | | 2.00
  "  某县福利院" | 1.00 | | | 1.00 | | 1.00
  总计 | 10.00 | | 3.00 | 7.00 | | 7.00`;

test("小计 above its units", () => {
  expect(said(vehicles("2.00"))).toEqual([]);
  expect(said(vehicles("5.00"))[0]).toMatch(/^roll-up error D/u);
});

const byUnit = (spent: string) => table`2024年度部门决算收支汇总表（分单位） | | | | 单位：万元
  项目 | 汇总 | 局本级 | 林业站 | 苗圃
  一、本年收入 | 4130.64 | 1968.84 | 1324.28 | 837.52
    财政拨款收入 | 3888.39 | 1968.84 | 1324.28 | 595.27
    事业收入 | 242.25 | | | 242.25
  二、年初结转和结余 | 23.97 | 14.03 | 9.94 |
  收入总计 | 4154.61 | 1982.87 | 1334.22 | 837.52
  三、本年支出 | ${spent} | 1982.87 | 1326.28 | 837.52
  四、年末结转和结余 | 7.94 | | 7.94 |
  支出总计 | 4154.61 | 1982.87 | 1334.22 | 837.52`;

test("收入总计 and 支出总计 below each other close a list each", () => {
  expect(said(byUnit("4146.67"))).toEqual([]);
  expect(said(byUnit("4164.67"))[0]).toMatch(/ B8$/u);
});

const acrossUnits = (current: string) => table`2026年部门收入汇总表（分单位） | | | | | 单位：万元
  收入项目 | 部门合计 | 局本级 | 执法支队 | 监测站 | 信息中心
  一、一般公共预算拨款收入 | 4354.57 | 1197.82 | 1202.74 | 1165.13 | 788.88
  二、事业收入 | 318.13 | | | 318.13 |
  本年收入合计 | 4672.70 | 1197.82 | ${current} | 1483.26 | 788.88
  上年结转结余 | 267.44 | | | | 267.44
  收入总计 | 4940.14 | 1197.82 | 1202.74 | 1483.26 | 1056.32`;

test("what follows a total begins another list", () => {
  expect(said(acrossUnits("1202.74"))).toEqual([]);
  expect(said(acrossUnits("1220.74"))).toEqual(["roll-up error D5"]);
});

const units = (own: string) => table`2026年部门项目支出预算表 | | | | | 单位：万元
  序号 | 单位（项目）名称 | 合计 | 一般公共预算 | 政府性基金预算 | 单位资金
   | 合计 | 1492.10 | 749.50 | 401.26 | 341.34
   | 某县水利局 | 795.67 | 394.41 | 401.26 |
  1 | 水资源节约管理与保护 | 224.42 | 224.42 | |
  2 | 防汛 | 571.25 | 169.99 | 401.26 |
   | 某县河湖管理中心 | 696.43 | ${own} | | 341.34
  1 | 河道清障保洁 | 355.09 | 355.09 | |
  2 | 闸站代管服务 | 341.34 | | | 341.34`;

test("units without codes head their projects", () => {
  expect(said(units("355.09"))).toEqual([]);
  expect(said(units("486.47"))).toEqual(["roll-up error D7"]);
});

const income = (...lines: readonly string[]) =>
  table`2026年部门收支总表 | | | 单位：万元
    收入 | | 支出 |
    项目 | 预算数 | 项目 | 预算数
    ${lines.map((line, at) => (at === 0 ? `${line} | 一、社会保障和就业支出 | 125.00` : line)).join("\n")}
    收入总计 | 125.00 | 支出总计 | 125.00`;

test("lines below 其中 go on with its list", () => {
  const level = ["一、财政拨款收入 | 100.00", "其中：一般公共预算拨款 | 70.00", "政府性基金预算拨款 | 30.00"];
  expect(said(income(...level, "二、事业收入 | 25.00"))).toEqual([]);
  const deeper = ["一、财政拨款收入 | 100.00", '"  其中：一般公共预算" | 70.00', '"        政府性基金预算" | 30.00'];
  expect(said(income(...deeper, "二、单位资金收入 | 25.00"))).toEqual([]);
  const numbered = ["一、一般公共预算拨款 | 100.00", "其中：（一）本级财力 | 60.00", '"      （二）一般债券" | 40.00'];
  expect(said(income(...numbered, "二、政府性基金预算拨款 | 25.00"))).toEqual([]);
});

const templateLines = (project: string) => table`2026年一般公共预算支出表 | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
   | 合计 | 150.00 | 120.00 | ${project}
  208 | 社会保障和就业支出 | 150.00 | 120.00 | 30.00
  20802 | 民政管理事务 | 150.00 | 120.00 | 30.00
  2080201 | 行政运行 | 120.00 | 120.00 | 0.00
  2080299 | 其他民政管理事务支出 | 30.00 | 0.00 | 30.00
   | | 0.00 | 0.00 | 0.00
  0 | 0 | 0.00 | 0.00 | 0.00`;

test("lines of nothing but zeros are no rows, and no totals", () => {
  expect(said(templateLines("30.00"))).toEqual([]);
  expect(said(templateLines("33.00"))).toEqual(["roll-up error E3"]);
});

const bonds = (education: string, school = "1500.00") => table`2025年新增地方政府债券资金安排表 | | | | 单位：万元
  序号 | 项目名称 | 主管部门 | 债券类型 | 安排金额
  一、教育 | | | | ${education}
  1 | 区第二中学扩建工程 | 区教育局 | 一般债券 | ${school}
  2 | 公办幼儿园建设 | 区教育局 | 一般债券 | 800.00
  二、交通 | | | | 1200.00
  1 | 县道改造 | 区交通局 | 一般债券 | 1200.00
  三、市政 | | | | 1500.00
  1 | 污水管网二期 | 区住建局 | 一般债券 | 900.00
  2 | 老旧小区改造 | 区住建局 | 一般债券 | 600.00
  合计 | | | | 5000.00`;

test("a wrong subtotal, which spoils its own sum and the total's, does not take the tree away", () => {
  expect(said(bonds("2300.00"))).toEqual([]);
  expect(said(bonds("1426.00"))).toEqual(["roll-up warning E3"]);
  expect(said(bonds("2300.00", "1050.00"))).toHaveLength(1);
});

const classed = (title: string, first: string, item: string) => table`${title} | | | 单位：万元
  项目名称 | 合计 | 中央 | 省市
  一、政务服务 | ${first} | 60.00 | 40.00
  1.综合窗口 | ${item} | 20.00 | 20.00
  2.办事大厅 | 60.00 | 40.00 | 20.00
  二、城市管理 | 80.00 | 70.00 | 10.00
  1.环卫保洁 | 50.00 | 40.00 | 10.00
  2.绿化养护 | 30.00 | 30.00 |
  合计 | 180.00 | 130.00 | 50.00`;

test.each(["2026年项目支出预算表", "2024年度项目支出决算明细表"])("%s: numbers tell classes of projects", (title) => {
  expect(said(classed(title, "100.00", "40.00"))).toEqual([]);
  expect(said(classed(title, "110.00", "40.00"))[0]).toMatch(/ B3$/u);
  expect(said(classed(title, "100.00", "44.00"))[0]).toMatch(/ B4$/u);
});

test("so they do among units", () => {
  const units = (main: string) => table`2026年支出总表 | | | 单位：万元
    单位名称 | 合计 | 基本支出 | 项目支出
    一、行政单位 | ${main} | 60.00 | 40.00
    1.县政务局 | 40.00 | 20.00 | 20.00
    2.县信访局 | 60.00 | 40.00 | 20.00
    二、事业单位 | 80.00 | 70.00 | 10.00
    1.县环卫所 | 50.00 | 40.00 | 10.00
    2.县园林所 | 30.00 | 30.00 |
    合计 | 180.00 | 130.00 | 50.00`;
  expect(said(units("100.00"))).toEqual([]);
  expect(said(units("110.00"))[0]).toMatch(/ B3$/u);
});

test.each(["生师比", "人均经费", "支付进度"])("%s among sums: a total among its rows is an average", (head) => {
  const ratios = table`2025年补助资金使用情况表 | | | 单位：万元
    单位 | 下达数 | 支出数 | ${head}
    县一中 | 120.00 | 90.00 | 0.75
    县二中 | 80.00 | 48.00 | 0.60
    县三中 | 50.00 | 45.00 | 0.90
    合计 | 250.00 | 183.00 | 0.732`;
  expect(said(ratios)).toEqual([]);
});

const subjectsByUnit = (...lines: readonly string[]) =>
  table`${[
    "2026年部门支出总表 | | | | | 单位：万元",
    "单位 | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出",
    ...lines,
  ].join("\n")}`;

const officeLines = [
  "机关 | 2010301 | 行政运行 | 783.74 | 783.74 | 0",
  "机关 | 2010302 | 一般行政管理事务 | 572.16 | 0 | 572.16",
];
const centreLines = [
  "中心 | 2010350 | 事业运行 | 604.76 | 604.76 | 0",
  "中心 | 2210201 | 住房公积金 | 635.75 | 635.75 | 0",
];
const officeSum = (label: string, total = "1355.90") => `${label} | | | ${total} | 783.74 | 572.16`;
const centreSum = (label: string) => `${label} | | | 1240.51 | 1240.51 | 0`;
const all = "总计 | | | 2596.41 | 2024.25 | 572.16";

test("小计 in the column of the units, above or below their subjects, is the row of its unit", () => {
  const below = (total?: string, [office, centre] = ["机关小计", "中心合计"]) =>
    said(subjectsByUnit(...officeLines, officeSum(office ?? "", total), ...centreLines, centreSum(centre ?? ""), all));
  expect(below()).toEqual([]);
  expect(below(undefined, ["小计", "小计"])).toEqual([]);
  expect(below("1335.90")[0]).toBe("roll-up error D5");
  expect(below("1335.90", ["小计", "小计"])[0]).toBe("roll-up error D5");
  const above = (total?: string) =>
    said(subjectsByUnit(all, officeSum("机关小计", total), ...officeLines, centreSum("中心小计"), ...centreLines));
  expect(above()).toEqual([]);
  expect(above("1335.90")[0]).toBe("roll-up error D4");
});

test("小计 of kinds of units in that column is no further unit", () => {
  const rows = [...officeLines, ...centreLines, officeSum("行政小计"), centreSum("事业小计")];
  expect(said(subjectsByUnit(...rows, all))).toEqual([]);
  expect(said(subjectsByUnit(...rows, all.replace("2596.41", "2569.41")))).toEqual(["column-sum error D9"]);
});
