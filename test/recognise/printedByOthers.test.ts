/** Tables as yet other places print them: split codes without their line, groups of purchases, two sides headed alike, codes that look alike. */
import { publishedCatalogue as catalogue } from "../../src/catalogue/data/published";
import { check } from "../../src/check";
import { recognise } from "../../src/recognise";
import { a1, type Sheet } from "../../src/workbook";
import { table, workbook } from "../support/table";

function read(...sheets: readonly Sheet[]) {
  const disclosure = recognise(workbook(...sheets));
  const { findings } = check(disclosure, { catalogue });
  return {
    keys: disclosure.tables.map(({ rows }) => rows.map(({ key, parent }) => `${key}<${parent?.key ?? ""}`)),
    said: findings
      .filter(({ rule }) => rule !== "missing-table")
      .map(({ rule, severity, places: [at] }) => `${rule} ${severity} ${a1(at)}`),
  };
}

/** The head of the codes is one cell over three columns. */
const spent = (part: string): Sheet => ({ ...printed(part), merges: [{ top: 2, left: 0, bottom: 2, right: 2 }] });
const printed = (part: string) => table`2024年度一般公共预算财政拨款支出决算表 | | | | | | 单位：万元
  项目 | | | | 本年支出合计 | 基本支出 | 项目支出
  支出功能分类科目编码 | | | 科目名称 | | |
  栏次 | | | | 1 | 2 | 3
  合计 | | | | 30.00 | 10.00 | 20.00
  "208" | | | 社会保障和就业支出 | 30.00 | 10.00 | 20.00
  "208" | "05" | | 行政事业单位养老支出 | 30.00 | 10.00 | 20.00
  "208" | "05" | "01" | 行政单位离退休 | 10.00 | 10.00 |
  "208" | "05" | "05" | 机关事业单位基本养老保险缴费支出 | ${part} | | ${part}`;

test("codes split over columns are joined, though no line says 类 | 款 | 项", () => {
  const { keys, said } = read(spent("20.00"));
  expect(keys[0]).toEqual(["total<", "208<total", "20805<208", "2080501<20805", "2080505<20805"]);
  expect(said).toEqual([]);
  expect(read(spent("21.00")).said[0]).toBe("roll-up error G9");
});

const purchases = (goods: string) => table`政府采购预算明细表 | | | | | 单位：万元
  采购类别 | 项目单位 | 项目名称 | 金额 | 其中：一般公共预算 | 政府性基金预算
  A 货物 | | | ${goods} | ${goods} |
   | 某区环境卫生服务中心 | 环卫专用设备购置 | 141.61 | 141.61 |
  B 工程 | | | 62.84 | | 62.84
   | 某区城市管理委员会（本级） | 背街小巷环境整治提升 | 62.84 | | 62.84
  C 服务 | | | 421.97 | 421.97 |
   | 某区城市管理委员会（本级） | 城市运行监测平台运维 | 130.99 | 130.99 |
   | 某区城市管理委员会（本级） | 户外广告设施检查 | 145.68 | 145.68 |
   | 某区环境卫生服务中心 | 道路清扫保洁 | 145.30 | 145.30 |
  合计 | | | 626.42 | 563.58 | 62.84`;

test("kinds of purchases are lines above what is bought, and the total stands below them all", () => {
  expect(read(purchases("141.61")).said).toEqual([]);
  expect(read(purchases("151.61")).said).toContain("roll-up warning D3");
});

test("a table of two sides headed alike gives each its own names", () => {
  const { keys, said } = read(table`资产负债简表 | | | | | 单位：万元
    资产 | 年初余额 | 年末余额 | 负债和净资产 | 年初余额 | 年末余额
    流动资产合计 | 120.30 | 101.25 | 流动负债合计 | 20.50 | 18.00
      货币资金 | 80.00 | 70.25 |   应缴财政款 | 0.50 |
      其他应收款净额 | 40.30 | 31.00 |   其他应付款 | 20.00 | 18.00
    非流动资产合计 | 1530.00 | 1610.50 | 非流动负债合计 | |
      固定资产净值 | 1500.00 | 1560.00 | 负债合计 | 20.50 | 18.00
      无形资产净值 | 30.00 | 50.50 | 净资产合计 | 1629.80 | 1693.75
    资产总计 | 1650.30 | 1711.75 | 负债和净资产总计 | 1650.30 | 1711.75`);
  expect(keys.flat().join()).toContain("净资产合计");
  expect(said).toEqual([]);
});

const outcome = (services: string) => table`2024年度政府采购支出情况表 | | | 单位：万元
  项目 | 合计 | 一般公共预算 | 政府性基金预算
  合计 | 753.27 | 595.06 | 158.21
  一、货物 | 79.36 | 79.36 |
  二、工程 | 364.42 | 206.21 | 158.21
  三、服务 | 309.49 | ${services} |
  授予中小企业合同金额 | 602.61 | |
  其中：授予小微企业合同金额 | 376.63 | |`;

test("contracts awarded to small enterprises are part of what was bought, and no fourth kind of it", () => {
  expect(read(outcome("309.49")).said).toEqual([]);
  expect(read(outcome("424.00")).said).toEqual(["roll-up error C6", "column-sum error B6"]);
});

test("in a budget the kinds of purchases are a table of budgets, whatever columns of money nobody knows", () => {
  const disclosure = recognise(
    workbook(table`政府采购预算明细表 | | | | 单位：万元
      项目 | 总计 | 上年结转 | 一般公共预算拨款收入 | 非教育收费收入预算
      合计 | 114.75 | | 114.75 |
      货物类 | 37.07 | | 37.07 |
      服务类 | 77.68 | | 77.68 |
      工程类 | | | |`),
  );
  expect(disclosure.tables.map(({ layout }) => layout.id)).toEqual(["procurement-items"]);
  expect(check(disclosure, { catalogue }).findings).toEqual([]);
});

test("the code of a department is no class of subjects, though it has three digits", () => {
  const summary = table`财政拨款收支总表 | | | | | | 单位：万元
    收入 | | 支出 | | | |
    项目 | 预算数 | 项目 | 合计 | 一般公共预算 | 政府性基金预算 | 国有资本经营预算
    一、一般公共预算拨款 | | 一、本年支出 | 96.07 | | 96.07 |
    二、政府性基金预算拨款 | 96.07 | （一）城乡社区支出 | 96.07 | | 96.07 |
     | | （二）金融支出 | | | |
    收入总计 | 96.07 | 支出总计 | 96.07 | | 96.07 |`;
  const fund = table`政府性基金预算支出表 | | | | | | | 单位：万元
    科目编码 | | | 单位代码 | 单位名称（功能分类科目） | 本年政府性基金预算支出 | |
    类 | 款 | 项 | | | 合计 | 基本支出 | 项目支出
     | | | | 合计 | 96.07 | | 96.07
     | | | 217 | 某县林业局 | 96.07 | | 96.07
    "212" | | | | 城乡社区支出 | 96.07 | | 96.07
    "212" | "08" | | | 国有土地使用权出让收入安排的支出 | 96.07 | | 96.07
    "212" | "08" | "04" | | 农村基础设施建设支出 | 96.07 | | 96.07`;
  expect(read(summary, fund).said.filter((line) => line.includes("error"))).toEqual([]);
});

test("“三公” of each organisation beside what else is told of it: a 小计 is of the group right above it", () => {
  const printed = (vehicles: string) => ({
    ...table`一般公共预算“三公”经费、会议费、培训费及机关运行经费支出情况表 | | | | | | | | | 单位：万元
      单位名称 | “三公”经费 | | | | | | 会议费 | 培训费 | 机关运行经费
       | 合计 | 因公出国（境）费用 | 公务接待费 | 公务用车购置和运行维护费 | | | | |
       | | | | 小计 | 公务用车购置费 | 公务用车运行维护费 | | |
      合计 | 44.16 | | 8.01 | 36.15 | | 36.15 | 12.04 | 126.32 | 120.36
      某市教育局机关 | 13.23 | | 2.40 | ${vehicles} | | 10.83 | 3.61 | 4.81 | 120.36
      某市第一中学 | 30.93 | | 5.61 | 25.32 | | 25.32 | 8.43 | 121.51 |`,
    merges: [
      { top: 1, left: 0, bottom: 3, right: 0 },
      { top: 1, left: 1, bottom: 1, right: 6 },
      { top: 2, left: 4, bottom: 2, right: 6 },
    ],
  });
  const disclosure = recognise(workbook(printed("10.83")));
  expect(disclosure.tables.map(({ layout }) => layout.id)).toEqual(["three-public"]);
  expect(disclosure.tables[0]?.panels[0]?.byConcept.get("vehicles")?.index).toBe(4);
  expect(read(printed("10.83")).said).toEqual([]);
  expect(read(printed("18.03")).said[0]).toBe("column-sum error E6");
});
