/** Rates and shares whose two amounts no word of their header names: the rows say what is divided by what. */
import { check } from "../../src/check";
import { publishedCatalogue as catalogue } from "../../src/catalogue/data/published";
import { recognise } from "../../src/recognise";
import type { Sheet } from "../../src/workbook";
import { causesIn, inShort } from "../support/causes";
import { table, workbook } from "../support/table";

const said = (sheet: Sheet): string[] => causesIn(sheet).map(inShort);

function unchecked(sheet: Sheet): number {
  const { coverage } = check(recognise(workbook(sheet)), { catalogue });
  return coverage.reduce((all, { amounts, checked }) => all + amounts - checked, 0);
}

const sources = (share: string, sum = "17.90") => table`2024年度收入决算表 | | | | | | 金额单位：万元
  科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | | 其他收入 |
  | | | 金额 | 占本年收入% | 金额 | 占本年收入%
  合计 | | 1199.58 | 984.85 | 82.10 | 214.73 | ${sum}
  204 | 公共安全支出 | 391.38 | 176.65 | ${share} | 214.73 | 54.86
  20405 | 法院 | 391.38 | 176.65 | 45.14 | 214.73 | 54.86
  2040501 | 行政运行 | 391.38 | 176.65 | 45.14 | 214.73 | 54.86
  221 | 住房保障支出 | 808.20 | 808.20 | 100 | |
  22102 | 住房改革支出 | 808.20 | 808.20 | 100 | |
  2210201 | 住房公积金 | 808.20 | 808.20 | 100 | |`;

const ofParts = (share: string, last = "34.29") => table`2024年部门支出总表 | | | | 单位：万元
  科目编码 | 科目名称 | 支出合计 | 基本支出 | 项目支出 | 项目支出占比（%）
  20801 | 人力资源和社会保障管理事务 | 1213.12 | 868.55 | 344.57 | ${share}
  20807 | 就业补助 | 136.60 | | 136.60 | 100
  20899 | 其他社会保障和就业支出 | 200.30 | 150.00 | 50.30 | 25.11
  合计 | | 1550.02 | 1018.55 | 531.47 | ${last}`;

const executed = (rate: string) => table`2023年一般公共预算支出执行情况表 | | | | | 单位：万元
  科目名称 | 年初预算 | 调整预算 | 1-12月累计支出 | 执行率% | 未支出数
  行政运行 | 18.47 | 800.50 | 790.10 | 98.70 | 10.40
  一般行政管理事务 | 736.56 | 200.40 | 160.30 | ${rate} | 40.10
  合计 | 755.03 | 1000.90 | 950.40 | 94.95 | 50.50`;

const threePublic = (rate: string) => table`2023年度“三公”经费支出情况表 | | | | | 单位：元
  项目 | 年初预算数 | 决算支出数 | 完成预算% | 上年决算数 | 同比增减%
  公务接待费 | 72578.72 | 66469.81 | 91.58 | 42194.40 | 57.53
  公务用车运行维护费 | 45184.88 | 67457.41 | 149.29 | 80317.22 | ${rate}
  合计 | 117763.60 | 133927.22 | 113.73 | 122511.62 | 9.32`;

const differences = (difference: string, rate: string) => table`2023年度部门预决算差异情况表 | | | | 单位：万元
  项目 | 年初预算 | 决算 | 差异额 | 差异率%
  一、本年收入合计 | 909.48 | 227.69 | -681.79 | -74.96
  财政拨款 | 409.31 | 25.74 | ${difference} | -93.71
  其他收入 | 500.17 | 201.95 | -298.22 | ${rate}
  二、本年支出合计 | 1345.83 | 1581.60 | 235.77 | 17.52
  基本支出 | 685.26 | 696.46 | 11.20 | 1.63
  项目支出 | 660.57 | 885.14 | 224.57 | 34.00`;

const namedDifferences = (rate: string) => table`部门支出预决算对比表 | | | | | | | | 单位：万元
  科目编码 | 科目名称 | 年初预算数 | 调整预算数 | 决算数 | 决算数与年初预算数差异 | | 决算数与调整预算数差异 |
  | | | | | 金额 | 比例（%） | 金额 | 比例（%）
  20805 | 行政事业单位养老支出 | 149.00 | 153.00 | 128.92 | -20.08 | -13.48 | -24.08 | -15.74
  2080501 | 行政单位离退休 | 18.00 | 27.00 | 15.81 | -2.19 | -12.17 | -11.19 | -41.44
  2080505 | 机关事业单位基本养老保险缴费支出 | 75.00 | 73.00 | 66.07 | -8.93 | ${rate} | -6.93 | -9.49
  2080506 | 机关事业单位职业年金缴费支出 | 56.00 | 53.00 | 47.04 | -8.96 | -16.00 | -5.96 | -11.25`;

const initialOnly = (difference: string) => table`部门支出预决算对比表 | | | | | 单位：万元
  科目编码 | 科目名称 | 年初预算数 | 决算数 | 决算数与年初预算数差异 |
  | | | | 金额 | 比例（%）
  20406 | 司法 | 130.00 | 127.50 | -2.50 | -1.92
  2040601 | 行政运行 | 100.00 | 95.50 | ${difference} | -4.50
  2040602 | 一般行政管理事务 | 30.00 | 32.00 | 2.00 | 6.67`;

test.each([
  ["of the row's total beside each source", sources("45.14"), sources("54.14"), "E5"],
  [
    "of the total, which the header names, where one row is left to say so",
    sources("45.14"),
    sources("45.14", "19.70"),
    "G4",
  ],
  ["of one column in another", ofParts("28.40"), ofParts("24.80"), "F3"],
  ["of what was spent up to a month", executed("79.99"), executed("97.99"), "E4"],
  ["of this year's outcome, in the table of a budget", threePublic("-16.01"), threePublic("16.01"), "F4"],
  ["of a budget and what came of it", differences("-383.57", "-59.62"), differences("-383.57", "-59.26"), "E5"],
  ["of the budget that the head of the group names", namedDifferences("-11.91"), namedDifferences("-19.11"), "G6"],
  ["as an amount below the group's head", initialOnly("-4.50"), initialOnly("4.50"), "E5"],
])("shares and rates %s", (_, right, wrong, at) => {
  expect(said(right)).toEqual([]);
  expect(unchecked(right)).toBe(0);
  expect(said(wrong)).toEqual([`period-change warning ${at}`]);
});

test("差异额 is 决算 less 年初预算", () => {
  expect(said(differences("-338.57", "-59.62"))).toEqual(["period-change warning D4"]);
});

test("shares of something that the table does not print are left alone", () => {
  const others = table`2024年度收入决算表 | | | | | 单位：万元
    科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 其他收入 | 占全市同类收入%
    204 | 公共安全支出 | 391.38 | 176.65 | 214.73 | 3.12
    221 | 住房保障支出 | 808.20 | 700.10 | 108.10 | 1.27
    合计 | | 1199.58 | 876.75 | 322.83 | 2.09`;
  expect(said(others)).toEqual([]);
});
