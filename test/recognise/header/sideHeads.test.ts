/** Headers that are turned on their side, name their keys twice, or hold labels of their own. */
import { recognise } from "../../../src/recognise";
import type { Area, Sheet } from "../../../src/workbook";
import { causesIn, inShort } from "../../support/causes";
import { table, workbook } from "../../support/table";

function told(sheet: Sheet, ...merges: Area[]): string[] {
  return causesIn({ ...sheet, merges })
    .filter(({ severity }) => severity !== "info")
    .map(inShort);
}

const over = (top: number, left: number, bottom: number, right: number): Area => ({ top, left, bottom, right });

const onTheSide = (total: string) => table`收支预算总表 | | | | |
  单位：某市某学校 | | | | | 单位：万元
  收入 | 一、财政拨款 | 484.80 | 支出 | 一、教育支出 | 75.74
   | 二、纳入专户管理的收费 | 140.55 | | 二、社会保障和就业支出 | 647.52
   | 三、其他各项收入 | 199.26 | | 三、住房保障支出 | 101.35
  本年收入合计 | | ${total} | 本年支出合计 | | 824.61`;

test("收入 and 支出 down the left of their captions, and no line of header words", () => {
  const sides = [over(2, 0, 4, 0), over(2, 3, 4, 3)];
  expect(told(onTheSide("824.61"), ...sides)).toEqual([]);
  expect(told(onTheSide("842.61"), ...sides)).toEqual(["balance error C6"]);
});

test("收入 above the captions and what they come to", () => {
  const above = (total: string) => table`收支预算总表 | | | 单位：万元
    收入 | | 支出 |
    一、财政拨款 | 484.80 | 一、教育支出 | 684.06
    二、其他收入 | 199.26 | |
    本年收入合计 | ${total} | 本年支出合计 | 684.06`;
  const heads = [over(1, 0, 1, 1), over(1, 2, 1, 3)];
  expect(told(above("684.06"), ...heads)).toEqual([]);
  expect(told(above("648.06"), ...heads)).toEqual(["balance error B5"]);
});

test("项目 above what it is: the heading stays with the table", () => {
  const spent = (basic: string) => table`支出决算表 | | |
    部门：某局 | | | 单位：元
    项目 | 本年支出 | |
    科目编码及名称 | 小计 | 基本支出 | 项目支出
    208社会保障和就业支出 | 100.50 | 60.50 | 40.00
    20802民政管理事务 | 100.50 | 60.50 | 40.00
    2080201行政运行 | 60.50 | ${basic} |
    2080299其他民政管理事务支出 | 40.00 | | 40.00
    合计 | 100.50 | 60.50 | 40.00`;
  expect(told(spent("60.50"), over(2, 1, 2, 3))).toEqual([]);
  expect(told(spent("65.50"), over(2, 1, 2, 3))).toEqual(["roll-up error C7"]);
});

test("合计 below the name of a column is a row, and not a name for it", () => {
  const nothing = table`国有资本经营预算财政拨款支出决算表 | | | |
    部门：某局 | | | | 单位：万元
    项目 | | 本年支出 | |
    科目编码 | 科目名称 | | |
    合计 | | 合计 | 基本支出 | 项目支出
    说明：本单位没有国有资本经营预算财政拨款支出，故本表无数据。 | | | |`;
  const [found] = recognise(workbook({ ...nothing, merges: [over(2, 0, 2, 1), over(2, 2, 3, 4)] })).tables;
  expect(found?.layout.id).toBe("final-08");
});

test("资金来源：… among the heads of columns", () => {
  const bought = (total: string) => table`2024年政府采购预算表 | | | | | | 单位：万元
    采购内容 | 合计 | 货物 | 工程 | 服务 | 资金来源：一般公共预算 | 资金来源：其他资金
    公用经费采购 | 50.90 | 50.90 | | | 50.90 |
    水利工程维修 | 265.30 | | 220.90 | 44.40 | 220.90 | 44.40
    合计 | ${total} | 50.90 | 220.90 | 44.40 | 271.80 | 44.40`;
  expect(told(bought("316.20"))).toEqual([]);
  expect(told(bought("361.20"))).not.toEqual([]);
});
