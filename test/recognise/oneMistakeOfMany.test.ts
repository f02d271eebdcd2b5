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

const projects = (fiscal: string): Sheet => table`
  2024年项目支出预算表 | | | | 单位：元
  科目编码 | 科目名称 | 项目名称 | 金额 | 其中：财政拨款
  2130106 | 科技转化与推广服务 | 基层农技推广 | 56266.61 | ${fiscal}
  2130106 | 科技转化与推广服务 | 新品种引进 | 82383.74 | 82383.74
  2130108 | 病虫害控制 | 动物防疫 | 28136.91 | 28136.91
  2130108 | 病虫害控制 | 统防统治 | 90000.00 | 60000.00
  合计 | | | 256787.26 | 226787.26`;

test("lines with codes of one level: a part of the money has its total too", () => {
  expect(serious(projects("56266.61"))).toEqual([]);
  expect(serious(projects("-56266.61"))).toEqual(["roll-up warning E3"]);
});

const hospital = (medical: string): Sheet => table`
  2024年医院收支预算表 | | | | | 单位：万元
  收入项目 | 2023年预计执行 | 2024年预算 | 支出项目 | 2023年预计执行 | 2024年预算
  一、财政拨款收入 | 2000 | 2100.5 | 一、人员经费 | 9000 | 9500.3
  二、医疗收入 | ${medical} | 24500.6 | 二、药品支出 | 6000 | 6100.2
  其中：门诊收入 | 8000.2 | 8400.6 | 三、卫生材料支出 | 3000 | 3111.1
  住院收入 | 15000 | 16100 | 四、其他支出 | 7150 | 8039.2
  三、其他收入 | 300 | 310.4 | | |
  收入合计 | 25300.2 | 26911.5 | 支出合计 | 25150 | 26750.8
  | | | 本期盈余 | 150.2 | 160.7`;

test("a figure of last year so large that the total lies between the others", () => {
  expect(serious(hospital("23000.2"))).toEqual([]);
  expect(serious(hospital("230002"))).toEqual(["balance warning B4"]);
});

test("rates of last year beside amounts of both years are no amounts of one year each", () => {
  expect(
    serious(table`
      2024年收支预算表 | | | 单位：万元
      收入项目 | 2023年人均收入 | 2023年预算 | 2024年预算
      一、财政拨款收入 | 20 | 200 | 210
      二、事业收入 | 40 | 500 | 510
      收入合计 | 31 | 700 | 720`),
  ).toEqual([]);
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

const housing = (first: string, second: string): Sheet => table`
  住房改革支出预算表 | | | | 单位：万元
  单位 | 合计 | 住房公积金 | 提租补贴 | 购房补贴
  本级 | 120.60 | ${first} | 10.40 | 30.00
  甲所 | 66.00 | ${second} | 6.00 | 10.00
  合计 | 186.60 | 130.20 | 16.40 | 40.00`;

test("two figures of one part that are exchanged are one mistake", () => {
  expect(serious(housing("80.20", "50.00"))).toEqual([]);
  expect(serious(housing("50.00", "80.20"))).toEqual(["column-sum warning C3"]);
});
