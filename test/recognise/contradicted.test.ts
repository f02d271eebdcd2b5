/** An item changed together with the total of its row, and the 合计 not: what other columns bear out is no chance. */
import { a1, type Sheet } from "../../src/workbook";
import { causesIn } from "../support/causes";
import { table } from "../support/table";

/** The first cell of each finding but hints. */
const told = (...sheets: readonly Sheet[]): (string | undefined)[] =>
  causesIn(...sheets)
    .filter(({ severity }) => severity !== "info")
    .map(({ places: [first] }) => first && a1(first));

const adjusted = (printed = "664.69", left = "593.57"): Sheet => table`
  2024年部门预算调整情况表 | | | | | 单位：万元
  科目编码 | 科目名称 | 年初预算数 | 调增 | 调减 | 调整预算数
  | 合计 | 2796.25 | 1463.28 | 152.57 | 4106.96
  2010301 | 行政运行 | 339.53 | 616.08 | 0 | 955.61
  2010302 | 一般行政管理事务 | ${printed} | 0 | 71.12 | ${left}
  2080505 | 机关事业单位基本养老保险缴费支出 | 76.92 | 791.34 | 0 | 868.26
  2101101 | 行政单位医疗 | 831.21 | 0 | 81.45 | 749.76
  2210201 | 住房公积金 | 883.90 | 55.86 | 0 | 939.76`;

test("two of four columns do not add up, each at the same total", () => {
  expect(told(adjusted())).toEqual([]);
  expect(told(adjusted("764.69", "693.57"))).toEqual(["C3", "F3"]);
});

const progress = (budget: string, left: string): Sheet => table`
  2025年1-9月预算执行进度表 | | | | | | 单位：万元
  预算单位 | 年初预算 | 追加预算 | 预算总额 | 1-9月支出 | 执行进度 | 结余
  局机关 | 317.86 | 20.06 | 337.92 | 86.94 | 25.73% | 250.98
  检测中心 | 214.31 | 0 | 214.31 | 9.00 | 4.20% | ${left}
  档案馆 | ${budget} | 781.01 | 1267.43 | 26.83 | 2.12% | 1240.60
  合计 | 1018.59 | 801.07 | 1819.66 | 122.77 | 6.75% | 1696.89`;

test("how far a figure is off does not decide whether it is told", () => {
  expect(told(progress("486.42", "205.31"))).toEqual([]);
  expect(told(progress("486.42", "2053.10"))).toEqual(["G6"]);
  expect(told(progress("4864.20", "205.31"))).toEqual(["B6"]);
});

test("columns that do not add up by their nature", () => {
  expect(
    told(table`
      2024年乡镇收支情况表 | | | | | | 单位：万元
      乡镇 | 税收 | 补助 | 人均收入 | 户均增收 | 位次 | 支出
      大坪乡 | 310.20 | 95.10 | 1.92 | 0.35 | 2 | 400.30
      柳树乡 | 120.45 | 88.20 | 1.54 | 0.41 | 3 | 205.65
      青石镇 | 640.80 | 61.30 | 2.35 | 0.38 | 1 | 690.10
      合计 | 1071.45 | 244.60 | 2.05 | 0.38 | 6 | 1296.05`),
  ).toEqual([]);
});

test("what is left at the end of each month", () => {
  expect(
    told(table`
      2024年食堂资金收支表 | | | | 单位：元
      月份 | 上月结余 | 本月收入 | 合计 | 本月支出
      1月 | 2000.00 | 8310.25 | 10310.25 | 7120.40
      2月 | 3189.85 | 6420.10 | 9609.95 | 5980.75
      3月 | 3629.20 | 9105.60 | 12734.80 | 8033.15
      合计 | 2000.00 | 23835.95 | 25835.95 | 21134.30`),
  ).toEqual([]);
});

test("a list of the main items, complete in none of the columns", () => {
  expect(
    told(table`
      2024年主要项目情况表 | | | | 单位：万元
      项目 | 总投资 | 已安排 | 本年安排 | 其他
      合计 | 980.00 | 510.25 | 300.15 | 90.40
      道路养护 | 310.20 | 120.10 | 80.05 | 20.10
      桥梁检测 | 95.60 | 60.45 | 35.20 | 11.30
      应急抢险 | 240.30 | 92.80 | 61.75 | 15.45
      注：只列主要项目。`),
  ).toEqual([]);
});

const sides = (income: string, item: string, whole = "2989.09"): Sheet => table`
  2024年收支预算总表 | | | 单位：万元
  收入 | | 支出 |
  来源 | 核定数 | 用途 | 核定数
  财政拨款收入 | ${income} | 人员经费支出 | ${item}
  教育收费收入 | 81.07 | 公用经费支出 | 424.32
  其他收入 | 0 | 项目支出 | 434.72
  总收入 | ${whole} | 总支出 | 2989.09`;

test("two sides that end in 总收入 and 总支出", () => {
  expect(told(sides("2908.02", "2130.05"))).toEqual([]);
  expect(told(sides("2908.02", "2230.05"))).toEqual(["D7"]);
  expect(told(sides("2808.02", "2130.05"))).toEqual(["B7"]);
});

const alike = (item: string, whole = "2796.41", income = "1441.84"): Sheet => table`
  2024年收支预算总表 | | | 单位：万元
  收入项目 | 金额 | 支出项目 | 金额
  财政拨款收入 | ${income} | 人员经费 | ${item}
  教育收费收入 | 783.85 | 公用经费 | 460.09
  其他收入 | 570.72 | 项目支出 | 292.44
  合计 | ${whole} | 合计 | 2796.41`;

test("two sides that both end in 合计", () => {
  expect(told(alike("2043.88"))).toEqual([]);
  expect(told(alike("2143.88"))).toEqual(["D6"]);
  expect(told(alike("2043.88", "3796.41", "2441.84"))).toEqual(["B6"]);
  expect(told(alike("2043.88", "7296.41"))[0]).toBe("B6");
});
