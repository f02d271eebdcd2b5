/** Purchases by 品目: 货物, 工程 and 服务 add up the lines below them, with a letter of their own or none. */
import { recognise } from "../../src/recognise";
import type { Sheet } from "../../src/workbook";
import { causesIn, inShort } from "../support/causes";
import { table, workbook } from "../support/table";

const lettered = (goods = "102000"): Sheet => ({
  ...table`2025年政府采购预算表 | | | | | | | 单位：元
    采购品目编码 | 采购品目名称 | 计量单位 | 数量 | 单价 | 总价 | 资金来源 |
    | | | | | | 一般公共预算 | 其他资金
    A | 货物 | | | | ${goods} | 92000 | 10000
    A02010105 | 台式计算机 | 台 | 12 | 5000 | 60000 | 50000 | 10000
    A02010108 | 便携式计算机 | 台 | 6 | 7000 | 42000 | 42000 | 0
    C | 服务 | | | | 320000 | 320000 | 0
    C21040000 | 物业管理服务 | 年 | 1 | 260000 | 260000 | 260000 | 0
    C23090100 | 印刷服务 | 批 | 4 | 15000 | 60000 | 60000 | 0
    | 合计 | | | | 422000 | 412000 | 10000`,
  merges: [{ top: 1, left: 6, bottom: 1, right: 7 }],
});

const numbered = (services = "320000"): Sheet => table`2025年政府采购预算表 | | | | | 单位：元
  序号 | 品目名称 | 数量 | 单价 | 总价 | 备注
  | 合计 | | | 422000 |
  | 货物 | | | 102000 |
  1 | 台式计算机 | 12 | 5000 | 60000 |
  2 | 便携式计算机 | 6 | 7000 | 42000 |
  | 服务 | | | ${services} |
  3 | 物业管理服务 | 1 | 260000 | 260000 |
  4 | 印刷服务 | 4 | 15000 | 60000 |`;

const serious = (sheet: Sheet): string[] =>
  causesIn(sheet)
    .filter(({ severity }) => severity !== "info")
    .map(inShort);

test("the kinds are a level of their own", () => {
  expect(serious(lettered())).toEqual([]);
  expect(serious(numbered())).toEqual([]);
  const [read] = recognise(workbook(numbered())).tables;
  expect(read?.rows.map(({ kind }) => kind)).toEqual(["total", "group", "line", "line", "group", "line", "line"]);
});

test("a wrong sum of a kind is found", () => {
  expect(serious(lettered("103000"))).toEqual(["roll-up error F4"]);
  expect(serious(numbered("320100"))).toEqual(["roll-up warning E7"]);
});

const things = (total: string): Sheet => table`2025年政府采购预算表 | | | | | | 单位：万元
  序号 | 采购品目 | 规格 | 数量 | 计量单位 | 单价 | 金额
  1 | 台式计算机 | A | 12 | 台 | 0.51 | 6.12
  2 | 打印纸 | B | 200 | 箱 | 0.02 | 4.00
  3 | 办公桌 | C | 15 | 套 | 0.23 | 3.45
  | 合计 | | | | | ${total}`;

test("numbers of different things need no total, not as a hint either, and a wrong total of money is found", () => {
  expect(causesIn(things("13.57")).map(inShort)).toEqual([]);
  expect(causesIn(things("16.57")).map(inShort)).toEqual(["roll-up warning G6"]);
});

const held = (people = ""): Sheet => table`2023年度国有资产占有使用情况表 | | | 单位：万元
  项目 | 单位 | ${people}数量 | 价值
  一、土地、房屋及构筑物 | 平方米 | 21500 | 103.67
  二、车辆 | 辆 | 30 | 1672.57
  三、单价100万元（含）以上设备 | 台（套） | 1 | 549.57
  合计 | | | 2325.81`;

test("nor does a table of what is held count land, cars and machines together", () => {
  expect(causesIn(held()).map(inShort)).toEqual([]);
});

const ofKind = (heads: string, total: string): Sheet => table`2024年政府采购预算表 | | | 单位：万元
  ${heads}
  货物 | 复印机 | 2 | 3.10
  货物 | 复印纸 | 100 | 2.05
  工程 | 修缮工程 | 1 | 21.30
  服务 | 物业管理服务 | 1 | 48.00
  合计 | | | ${total}`;

test.each([
  "采购类别 | 采购品目 | 数量 | 采购金额",
  "采购项目 | 采购品目 | 数量 | 采购金额",
  "采购大类 | 采购内容 | 数量 | 金额",
])("a kind in front of each line is no item: %s", (heads) => {
  expect(serious(ofKind(heads, "74.45"))).toEqual([]);
  expect(serious(ofKind(heads, "75.45"))).toHaveLength(1);
});
