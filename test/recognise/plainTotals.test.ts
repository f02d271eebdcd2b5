/** Short lists and their 合计: of two lines, below 序号, of groups whose numbers say what belongs to what. */
import { causesIn, inShort } from "../support/causes";
import { sheet } from "../support/table";

const said = (text: string): string[] => causesIn(sheet("表", text)).map(inShort);

const twoUnits = (total: string, second = "118.30") => `
  2027年单位经费情况表 | | 单位：万元
  单位 | 在职人员经费 | 日常办公经费
  某县水务局机关 | 402.60 | 71.20
  某县水政监察大队 | ${second} | 18.40
  合计 | ${total} | 89.60`;

test("two lines and what they come to", () => {
  expect(said(twoUnits("520.90"))).toEqual([]);
  expect(said(twoUnits("529.90"))).toEqual(["roll-up warning B5"]);
});

test("two lines of which one is the other's part, or that are averaged", () => {
  expect(said(twoUnits("402.60"))).toEqual([]);
  expect(said(twoUnits("260.45"))).toEqual([]);
});

const twoProjects = (total: string, word = "合计") => `
  2027年重点项目表 | 单位：万元
  项目 | 金额
  灌区改造 | 64.00
  水质监测 | 21.50
  ${word} | ${total}`;

test("a single column", () => {
  expect(said(twoProjects("85.50"))).toEqual([]);
  expect(said(twoProjects("58.50"))).toEqual([]);
  expect(said(twoProjects("88.50"))).toEqual(["roll-up warning B5"]);
  expect(said(twoProjects("640.00", "预算资金总规模"))).toEqual([]);
});

const bought = (total: string, word = "合计") => `
  2027年政府采购预算表 | | | | 单位：万元
  序号 | 采购项目 | 数量 | 单价 | 金额
  1 | 便携式计算机 | 6 | 0.60 | 3.60
  2 | 多功能一体机 | 3 | 0.30 | 0.90
  3 | 办公桌椅 | 10 | 0.12 | 1.20
  ${word} | | | | ${total}`;

test("合计 in the column of 序号", () => {
  expect(said(bought("5.70"))).toEqual([]);
  expect(said(bought("57.00"))).toEqual(["roll-up warning E6"]);
  expect(said(bought("57.00", ""))).toEqual(["roll-up warning E6"]);
  expect(said(bought("9.00", ""))).toEqual([]);
});

const numbered = ({ part = "12.40", group = "52.40", total = "90.40" }) => `
  2027年项目支出明细表 | | 单位：万元
  序号 | 项目 | 金额
  1 | 水利建设 | ${group}
  1.1 | 堤防加固 | 40.00
  1.2 | 渠道清淤 | ${part}
  2 | 水利管理 | 38.00
  2.1 | 河湖巡查 | 9.00
  2.2 | 水文监测 | 29.00
  | 合计 | ${total}`;

test("numbers with points", () => {
  expect(said(numbered({}))).toEqual([]);
  expect(said(numbered({ part: "14.20" }))).toEqual(["roll-up warning C3"]);
  expect(said(numbered({ total: "94.00" }))).toEqual(["roll-up warning C9"]);
});

const before = (part = "12.40") => `
  2027年项目支出明细表 | 单位：万元
  项目 | 金额
  1.水利建设 | 52.40
  1.1堤防加固 | 40.00
  1.2渠道清淤 | ${part}
  2.水利管理 | 38.00
  2.1河湖巡查 | 9.00
  2.2水文监测 | 29.00
  合计 | 90.40`;

test("numbers with points before the names", () => {
  expect(said(before())).toEqual([]);
  expect(said(before("14.20"))).toEqual(["roll-up warning B3"]);
});

const groups = (first = "52.40") => `
  2027年项目支出明细表 | 单位：万元
  项目 | 金额
  一、水利建设 | ${first}
  （一）堤防加固 | 40.00
  （二）渠道清淤 | 12.40
  二、水利管理 | 38.00
  （一）河湖巡查 | 9.00
  （二）水文监测 | 29.00
  合计 | 90.40`;

test("a group that states what all come to", () => {
  expect(said(groups())).toEqual([]);
  expect(said(groups("90.40"))).toEqual(["roll-up warning B3"]);
});

const unnamed = (last: string, word = "") => `
  2027年项目支出预算表 | | 单位：万元
  序号 | 项目名称 | 预算数
  1 | 堤防加固 | 40.00
  2 | 渠道清淤 | 12.40
  3 | 河湖巡查 | 9.00
  ${word} | | ${last}`;

test("a last line without a name: the total, or money of another kind for the line above", () => {
  expect(said(unnamed("61.40"))).toEqual([]);
  expect(said(unnamed("64.40"))).toEqual(["roll-up warning C6"]);
  expect(said(unnamed("5.00"))).toEqual([]);
  expect(said(unnamed("30.00"))).toEqual([]);
});

const left = ({ staff = "590.00", office = "77.00", head = "人员经费" }) => `
  2027年单位经费表 | | 单位：万元
  单位 | ${head} | 公用经费
  水务局机关 | 280.00 | 46.00
  水政监察大队 | 190.00 | 25.50
  灌区管理站 | 120.00 | 5.50
  合计 | ${staff} | ${office}`;

test("合计 left blank", () => {
  expect(said(left({}))).toEqual([]);
  expect(said(left({ staff: "" }))).toEqual(["roll-up warning B6"]);
  expect(said(left({ staff: "", office: "" }))).toEqual(["roll-up warning B6", "roll-up warning C6"]);
  expect(said(left({ staff: "", head: "总投资" }))).toEqual([]);
  expect(said(left({ staff: "", head: "人均经费" }))).toEqual([]);
});

test("合计 left blank by a list that has nothing else", () => {
  expect(said(twoProjects(""))).toEqual([]);
  expect(said(unnamed("", "合计"))).toEqual(["roll-up warning C6"]);
});

const subtotals = (first: string, second: string, all = "90.40") => `
  2027年项目支出预算明细表 | | 单位：万元
  序号 | 项目名称 | 预算数
  1 | 堤防加固 | 40.00
  2 | 渠道清淤 | ${first}
  | 水利建设小计 | ${second}
  3 | 河湖巡查 | 9.00
  4 | 水文监测 | 29.00
  | 水利管理小计 | 38.00
  | 合计 | ${all}`;

test("小计 exchanged with one of its parts", () => {
  expect(said(subtotals("12.40", "52.40"))).toEqual([]);
  expect(said(subtotals("52.40", "12.40"))).toEqual(["roll-up warning C5"]);
  expect(said(subtotals("52.40", "12.40", "140.40"))).toEqual([]);
});
