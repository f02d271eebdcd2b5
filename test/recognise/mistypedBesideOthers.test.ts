/** A column whose neighbours add up along the rows, and itself but for one mistyped figure; or whose one figure lies between others as an average does. */
import { a1, type Sheet } from "../../src/workbook";
import { causesIn } from "../support/causes";
import { table } from "../support/table";

/** The first cell of each finding but hints. */
const told = (...sheets: readonly Sheet[]): (string | undefined)[] =>
  causesIn(...sheets)
    .filter(({ severity }) => severity !== "info")
    .map(({ places: [first] }) => first && a1(first));

const adjusted = (basic: string): Sheet => table`
  2024年部门预算调整表 | | | | | 单位：万元
  项目 | 年初预算数 | 追加预算 | 调减预算 | 调整预算数 | 决算数
  合计 | 720.00 | 205.00 | 32.50 | 892.50 | 880.00
  基本支出 | 320.00 | 5.00 | 12.50 | 312.50 | ${basic}
  项目支出 | 400.00 | 200.00 | 20.00 | 580.00 | 570.00`;

test("a zero too many in the last column of two rows and their total", () => {
  expect(told(adjusted("310.00"))).toEqual([]);
  expect(told(adjusted("3100.00"))).toEqual(["F3"]);
});

const surplus = (used: string): Sheet => table`
  非财政拨款结转结余情况表 | | | | | | 单位：元
  项目 | 年初余额 | 本年增加 | | 本年减少 | | 年末余额
  | | 收支差额 | 提取转入 | 使用 | 缴回 |
  非财政拨款结转 | 500000 | -20000 | 0 | 0 | 30000 | 450000
  非财政拨款结余 | 800000 | 60000 | 0 | 100000 | 0 | 760000
  专用结余 | 300000 | 0 | 40000 | 25000 | 0 | 315000
  经营结余 | -15000 | 5000 | 0 | 0 | 0 | -10000
  合计 | 1585000 | 45000 | 40000 | ${used} | 30000 | 1515000`;

test("a total with a zero too few", () => {
  expect(told(surplus("125000"))).toEqual([]);
  expect(told(surplus("12500"))).toEqual(["E8"]);
});

const threeYears = (bought: string): Sheet => table`
  2022—2024年“三公”经费情况表 | | | | | | 单位：万元
  项目 | 2022年 | | 2023年 | | 2024年 |
  | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数
  合计 | 60.00 | 53.50 | 43.00 | 37.41 | 62.00 | 55.49
  因公出国（境）费 | 0.00 | 0.00 | 5.00 | 4.20 | 8.00 | 7.99
  公务接待费 | 9.00 | 5.50 | 8.00 | 4.41 | 6.00 | 2.70
  公务用车购置及运行维护费 | 51.00 | 48.00 | 30.00 | 28.80 | 48.00 | 44.80
  "  其中：购置费" | 18.00 | ${bought} | 0.00 | 0.00 | 20.00 | 19.50
  "        运行维护费" | 33.00 | 30.20 | 30.00 | 28.80 | 28.00 | 25.30`;

test("two digits exchanged in a column of an earlier year", () => {
  expect(told(threeYears("17.80"))).toEqual([]);
  expect(told(threeYears("71.80"))).toEqual(["C8"]);
});

test("what each person gets on average is no wrong figure", () => {
  expect(
    told(table`
      人员经费情况表 | | | | 单位：万元
      类别 | 合计 | 财政负担 | 单位负担 | 平均支出
      合计 | 900.00 | 700.00 | 200.00 | 15.52
      在职人员 | 600.00 | 450.00 | 150.00 | 18.75
      离退休人员 | 300.00 | 250.00 | 50.00 | 11.54`),
  ).toEqual([]);
});
