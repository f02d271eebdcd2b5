/** Tables that no layout knows and that say by their header and their outline how they add up, though hardly a row repeats it. */
import { publishedCatalogue as catalogue } from "../../src/catalogue/data/published";
import { check } from "../../src/check";
import { recognise } from "../../src/recognise";
import type { Sheet } from "../../src/workbook";
import { causesAmong, inShort } from "../support/causes";
import { table, workbook } from "../support/table";

/** Causes, and how many amounts took part in a check of how many. */
function read(...sheets: readonly Sheet[]) {
  const { findings, coverage } = check(recognise(workbook(...sheets)), { catalogue });
  const total = (count: (one: (typeof coverage)[number]) => number) =>
    coverage.reduce((sum, one) => sum + count(one), 0);
  return {
    said: causesAmong(findings).map(inShort),
    checked: `${total(({ checked }) => checked)}/${total(({ amounts }) => amounts)}`,
  };
}

const goals = (total: string, fund: string) => table`部门整体支出绩效目标表 | | | | | | 单位：万元
  部门名称 | 年度预算申请 | | | | | | 部门职责
   | 资金总额 | 按收入性质分 | | | 按支出性质分 | |
   | | 一般公共预算 | 政府性基金 | 其他资金 | 基本支出 | 项目支出 |
  某县林业局 | ${total} | 2101.51 | ${fund} | 192.86 | 1445.91 | 944.53 | 负责林业生态保护修复。`;

function merged(sheet: Sheet): Sheet {
  const over = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
  return {
    ...sheet,
    merges: [
      over(1, 0, 3, 0),
      over(1, 1, 1, 6),
      over(2, 1, 3, 1),
      over(2, 2, 2, 4),
      over(2, 5, 2, 6),
      over(1, 7, 3, 7),
    ],
  };
}

test("a total that is divided twice is the sum of each division, in a single row too", () => {
  expect(read(merged(goals("2390.44", "96.07")))).toEqual({ said: [], checked: "6/6" });
  expect(read(merged(goals("1482.07", "96.07"))).said).toEqual(["column-sum warning B5"]);
  expect(read(merged(goals("2390.44", "69.07"))).said).toEqual(["column-sum warning B5"]);
});

test("groups of which each is only a part of the total are no divisions", () => {
  const spent = (total: string) =>
    table`分单位支出情况表 | | | | | 单位：万元
      单位 | 合计 | 基本支出 | | 项目支出 |
       | | 人员经费 | 公用经费 | 一般项目 | 专项
      甲中心 | ${total} | 60.00 | 20.00 | 15.00 | 5.00
      乙中心 | 70.00 | 40.00 | 10.00 | 12.00 | 8.00
      丙中心 | 50.00 | 30.00 | 5.00 | 9.00 | 6.00`;
  expect(read(spent("100.00")).said).toEqual([]);
});

const assets = (total: string) => table`某县国有资产情况表 | | | | | 单位：万元
  资产类别 | 数量 | 2024年末账面原值 | 2025年末账面原值 | 其中：累计折旧 | 账面净值
  一、流动资产 | | 320.50 | 301.20 | | 301.20
  二、固定资产 | | 5120.00 | 5388.60 | 1888.60 | 3500.00
  "    （一）房屋（平方米）" | 8600 | 3000.00 | 3000.00 | 800.00 | 2200.00
  "    （二）车辆（台）" | 14 | 420.00 | 448.60 | 288.60 | 160.00
  "    （三）单价50万元以上设备（台）" | 9 | 900.00 | 1100.00 | 500.00 | 600.00
  "    （四）其他固定资产" | | 800.00 | 840.00 | 300.00 | 540.00
  三、无形资产 | | 60.00 | 66.00 | 26.00 | 40.00
  资产总计 | | 5500.50 | ${total} | 1914.60 | 3841.20`;

test("beside a column of numbers, rows that name what it counts are rows of money all the same", () => {
  expect(read(assets("5755.80")).said).toEqual([]);
  expect(read(assets("5575.80")).said).toEqual(["roll-up warning D10"]);
});

const balance = (part: string, change: string) => table`2024年度资产负债情况表 | | | | 单位：万元
  项目 | 年初数 | 年末数 | 增减额 | 增减率
  一、资产总额 | 5230.50 | 5410.25 | 179.75 | 3.44%
  "  （一）流动资产" | 820.50 | 790.25 | -30.25 | -3.69%
  "  （二）固定资产净值" | 4200.00 | ${part} | ${change} | 5.24%
  "    其中：房屋" | 3000.00 | 3100.00 | 100.00 | 3.33%
  "          车辆" | 180.00 | 200.00 | 20.00 | 11.11%
  "  （三）无形资产净值" | 210.00 | 200.00 | -10.00 | -4.76%
  二、负债总额 | 130.00 | 110.25 | -19.75 | -15.19%
  三、净资产总额 | 5100.50 | 5300.00 | 199.50 | 3.91%`;

test("年初 and 年末 are compared, and what is printed 其中 need not be the whole", () => {
  expect(read(balance("4420.00", "220.00"))).toEqual({ said: [], checked: "32/32" });
  expect(read(balance("4420.00", "229.00")).said).toEqual(["period-change warning D5"]);
  expect(read(balance("4240.00", "220.00")).said[0]).toMatch(/^roll-up warning C[35]$/);
});

const comparison = (subtotal: string) => table`2023年度“三公”经费、会议费、培训费支出对比表 | | | | | 单位：万元
  项目 | 2022年决算数 | 2023年预算数 | 2023年决算数 | 比上年增减额 | 比上年增减率(%)
  合计 | 24.12 | 20.35 | 23.94 | -0.18 | -0.75
  “三公”经费小计 | 14.70 | 9.83 | ${subtotal} | -0.07 | -0.48
  "  因公出国（境）费" | 0.00 | 0.00 | 0.00 | 0.00 |
  "  公务用车运行维护费" | 12.09 | 6.40 | 11.97 | -0.12 | -0.99
  "  公务接待费" | 2.61 | 3.43 | 2.66 | 0.05 | 1.92
  会议费 | 4.07 | 4.45 | 3.99 | -0.08 | -1.97
  培训费 | 5.35 | 6.07 | 5.32 | -0.03 | -0.56`;

test("a wrong subtotal spoils its own sum and the total's, and is named", () => {
  expect(read(comparison("14.63")).said).toEqual([]);
  expect(read(comparison("9.07")).said).toEqual(["roll-up warning D4"]);
});
