/** 机构运行信息表, 政府采购支出决算表 and 国有资产使用情况表: fixed items and one-row tables that say of themselves what adds up. */
import { publishedCatalogue as catalogue } from "../../src/catalogue/data/published";
import { check } from "../../src/check";
import { recognise } from "../../src/recognise";
import { a1, type Sheet } from "../../src/workbook";
import { table, workbook } from "../support/table";

function read(...sheets: readonly Sheet[]) {
  const disclosure = recognise(workbook(...sheets));
  const { findings } = check(disclosure, { catalogue });
  return {
    layouts: disclosure.tables.map(({ layout }) => layout.id),
    said: findings.map(
      ({ rule, severity, places: [at], expected }) => `${rule} ${severity} ${a1(at)} ${expected ?? ""}`,
    ),
  };
}

interface Figures {
  readonly running?: string;
  readonly guests?: string;
  readonly operating?: string;
  readonly cars?: string;
  readonly bought?: string;
}

const information = ({
  running = "6.00",
  guests = "0.50",
  operating = "50.00",
  cars = "7",
  bought = "90.00",
}: Figures) => table`2024年度机构运行信息表 | | 单位：万元
  项目 | 预算数 | 统计数
  一、“三公”经费支出 | — | —
  （一）支出合计 | 12.00 | 10.00
  1.因公出国（境）费 | 0 | 0
  2.公务用车购置及运行维护费 | 9.00 | 8.00
  （1）公务用车购置费 | 3.00 | 2.00
  （2）公务用车运行维护费 | 6.00 | ${running}
  3.公务接待费 | 3.00 | 2.00
  （1）国内接待费 | — | 2.00
  其中：外事接待费 | — | ${guests}
  （2）国（境）外接待费 | — | 0
  （二）相关统计数 | — | —
  1.因公出国（境）团组数（个） | — | 0
  2.公务用车保有量（辆） | — | 7
  二、机关运行经费 | — | ${operating}
  （一）行政单位 | — | 30.00
  （二）参照公务员法管理事业单位 | — | 20.00
  三、国有资产占用情况 | — | —
  （一）车辆数合计（辆） | — | ${cars}
  1.机要通信用车 | — | 1
  2.执法执勤用车 | — | 5
  3.其他用车 | — | 1
  四、政府采购支出信息 | — | —
  （一）政府采购支出合计 | — | ${bought}
  1.政府采购货物支出 | — | 40.00
  2.政府采购工程支出 | — | 0
  3.政府采购服务支出 | — | 50.00
  （二）政府采购授予中小企业合同金额 | — | 80.00
  其中：授予小微企业合同金额 | — | 60.00`;

const threePublic = table`2024年度财政拨款“三公”经费支出决算表 | | | | | | | | | | | 单位：万元
  预算数 |  |  |  |  |  | 决算数 |  |  |  |  | 
  合计 | 因公出国（境）费 | 公务用车购置及运行维护费 |  |  | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 |  |  | 公务接待费
   | | 小计 | 公务用车购置费 | 公务用车运行维护费 | | | | 小计 | 公务用车购置费 | 公务用车运行维护费 |
  12.00 | 0 | 9.00 | 3.00 | 6.00 | 3.00 | 10.00 | 0 | 8.00 | 2.00 | 6.00 | 2.00`;

test("a table that is right is silent, alone and beside 公开09; a column of budgets may leave open what an item consists of", () => {
  expect(read(information({})).said).toEqual([]);
  const both = read(threePublic, information({}));
  expect(both.layouts).toEqual(["final-09", "operation-information"]);
  expect(both.said.filter((line) => !line.startsWith("missing-table"))).toEqual([]);
});

test.each<[string, Figures, string]>([
  ["vehicles", { running: "5.00" }, "roll-up error C6 7.00"],
  ["机关运行经费", { operating: "60.00" }, "roll-up error C16 50.00"],
  ["vehicles held, as pieces", { cars: "9" }, "roll-up error C20 7"],
  ["what was bought", { bought: "80.00" }, "roll-up error C25 90.00"],
  ["外事接待费 that is more than 国内接待费", { guests: "2.50" }, "cross-check error C11 2.00"],
])("%s: the sum that the form states is held, though it is the only one that speaks of it", (_, figures, expected) => {
  expect(read(information(figures)).said).toEqual([expected]);
});

test("a sum that nobody filled in is missing in its own line, not in that of the heading above it", () => {
  const sheet = table`机构运行信息表 | 单位：万元
    项目 | 统计数
    一、“三公”经费支出 | 
    （一）支出合计 | 
    1.因公出国（境）费 | 0
    2.公务用车购置及运行维护费 | 8.00
    3.公务接待费 | 2.00
    二、机关运行经费 | 50.00`;
  expect(read(sheet)).toEqual({ layouts: ["operation-information"], said: ["roll-up error B4 10.00"] });
});

test("an item is held against 公开09", () => {
  expect(read(threePublic, information({ running: "5.00" })).said).toContain("cross-check error C8 6.00");
});

test("a kind of vehicle that nobody knows may be part of their number: it is not added up", () => {
  const sheet = table`机构运行信息表 | 单位：万元
    项目 | 统计数
    （一）“三公”经费支出合计 | 0
    1.因公出国（境）费 | 0
    2.公务用车购置及运行维护费 | 0
    3.公务接待费 | 0
    （二）机关运行经费 | 0
    （三）车辆数合计（辆） | 7
    1.机要通信用车 | 1
    2.洒水降尘用车 | 2
    3.执法执勤用车 | 4`;
  expect(read(sheet)).toEqual({ layouts: ["operation-information"], said: [] });
});

test("where it is printed, “三公” is not missing, though it has no table of its own", () => {
  const spent = (title: string) => table`2024年度${title} | | | | 单位：万元
    科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
    "201" | 一般公共服务支出 | 74.00 | 74.00 |`;
  const missingAmong = (...sheets: readonly Sheet[]): readonly string[] =>
    check(recognise(workbook(...sheets)), { catalogue })
      .findings.filter(({ rule }) => rule === "missing-table")
      .map(({ message }) => message);
  const others = ["", "一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"].map((of) =>
    spent(`${of}支出决算表`),
  );
  others.push(table`2024年度一般公共预算财政拨款基本支出决算明细表 | | 单位：万元
    科目编码 | 科目名称 | 金额
    "301" | 工资福利支出 | 74.00`);
  expect(missingAmong(...others).join()).toContain("三公");
  expect(missingAmong(...others, information({})).join()).not.toContain("三公");
});

const purchases = (goods: string) => table`2024年度政府采购支出决算表 | 单位：万元
  项目 | 金额
  合计 | 262.14
  货物 | ${goods}
  工程 | 0
  服务 | 220.69`;

test("goods, works and services make up what was bought", () => {
  expect(read(purchases("41.45"))).toEqual({ layouts: ["procurement-outcome-items"], said: [] });
  expect(read(purchases("51.45")).said).toEqual(["roll-up error B3 272.14"]);
});

const assets = (fixed: string) => table`2024年度国有资产使用情况表 | | | | | | | | | 单位：万元
  项目 | 资产总额 | 流动资产 | 固定资产 |  |  |  |  | 对外投资/有价证券 | 在建工程
   | | | 小计 | 房屋构筑物 | 车辆 | 单价200万以上大型设备 | 其他固定资产 | | 
  合计 | 110.00 | 10.00 | ${fixed} | 60.00 | 20.00 | 0 | 15.00 | 0 | 5.00`;

test("assets by kind: one row, two sums", () => {
  expect(read(assets("95.00"))).toEqual({ layouts: ["state-assets"], said: [] });
  expect(read(assets("59.00")).said[0]).toBe("column-sum error D4 95.00");
});

const holdings = (goods: string, cars = "4") => table`机关运行经费、国有资产占用及政府采购情况表 | | | 单位：万元
  项目 | 统计数 | 项目 | 统计数
  一、机关运行经费 | 75.54 | 三、政府采购支出 |
  （一）行政单位 | 75.54 | （一）政府采购支出合计 | 106.00
  （二）参照公务员法管理事业单位 | 0 | 1.政府采购货物支出 | ${goods}
  二、国有资产占用情况 | | 2.政府采购工程支出 | 19.00
  （一）车辆数合计（辆） | ${cars} | 3.政府采购服务支出 | 46.50
  1.机要通信用车 | 1 | （二）政府采购授予中小企业合同金额 | 63.50
  2.应急保障用车 | 3 | 其中：授予小微企业合同金额 | 31.50`;

test("the same without “三公” 经费, on two sides", () => {
  expect(read(holdings("40.50"))).toEqual({ layouts: ["operation-holdings"], said: [] });
  expect(read(holdings("45.00")).said).toEqual(["roll-up error D4 110.50"]);
  expect(read(holdings("40.50", "5")).said).toEqual(["roll-up error B7 4"]);
});
