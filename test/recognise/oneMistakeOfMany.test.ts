/** Sums that words state, and that all figures but one bear out: the one that breaks them is told, and does not silence them. */
import type { Sheet } from "../../src/workbook";
import { causesIn, inShort } from "../support/causes";
import { table } from "../support/table";

const serious = (sheet: Sheet): string[] =>
  causesIn(sheet)
    .filter(({ severity }) => severity !== "info")
    .map(inShort);

const transfers = (first: string, second: string): Sheet => table`
  2024年省对下专项转移支付表 | | | | | | 单位：万元
  序号 | 专项名称 | 2023年预算数 | 2024年预算数 | | | 其中：提前下达
  | | | 合计 | 一般公共预算 | 政府性基金 |
  1 | 水利发展资金 | 364.60 | ${first} | 143.54 | | 86.12
  2 | 移民后期扶持资金 | 91.79 | ${second} | | 529.27 | 264.64
  合计 | | 456.39 | 672.81 | 143.54 | 529.27 | 350.76`;

test("two totals that are exchanged are one mistake", () => {
  expect(serious(transfers("143.54", "529.27"))).toEqual([]);
  expect(serious(transfers("529.27", "143.54"))).toEqual(["column-sum warning D4"]);
});

const final = (closing: string, opening = "159.37"): Sheet => table`
  收入支出决算总表 | | | 单位：万元
  收入 | | 支出 |
  项目 | 金额 | 项目（按功能分类） | 金额
  一、一般公共预算财政拨款收入 | 1388.82 | 一、社会保障和就业支出 | 292.44
  二、其他收入 | 4.71 | 二、农林水支出 | 1104.43
  本年收入合计 | 1393.53 | 本年支出合计 | 1396.87
  使用非财政拨款结余 | 0 | 结余分配 | 0
  年初结转和结余 | ${opening} | 年末结转和结余 | ${closing}
  合计 | 1552.90 | 合计 | 1552.90`;

test("合计 at the end, below the total of the year, is the total of all", () => {
  expect(serious(final("156.03"))).toEqual([]);
  expect(serious(final("926.03"))).toEqual(["balance error D8"]);
  expect(serious(final("156.03", "195.37"))).toEqual(["balance error B8"]);
});
