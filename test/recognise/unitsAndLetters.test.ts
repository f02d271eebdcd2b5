/** Lines that look like others: units called by letters, a unit of money below the rows, flows that are left blank. */
import { recognise } from "../../src/recognise";
import { causesIn, inShort } from "../support/causes";
import { table, workbook } from "../support/table";

test("units called 甲, 乙, 丙 are rows, and their amounts no numbers of columns", () => {
  const units = (second: string) => table`2027年部门支出总表 | | | 单位：万元
    单位 | 总计 | 基本支出 | 项目支出
    甲 | 110 | 85 | 25
    乙 | ${second} | 38 | 7
    丙 | 33 | 22 | 11
    合计 | 188 | 145 | 43`;
  expect(causesIn(units("45")).map(inShort)).toEqual([]);
  expect(causesIn(units("54")).map(inShort)).toEqual(["column-sum error B4"]);
});

test("letters that number columns of words are no units", () => {
  const numbered = table`2027年部门支出总表 | | | 单位：万元
    单位 | 总计 | 基本支出 | 项目支出
    甲 | 1 | 2 | 3
    教育局 | 110 | 85 | 25
    水利局 | 45 | 38 | 7
    合计 | 155 | 123 | 32`;
  expect(causesIn(numbered).map(inShort)).toEqual([]);
});

test("单位：元 below the rows says it too", () => {
  const [read] = recognise(
    workbook(table`2027年一般公共预算支出表 | | | |
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
      | 合计 | 1500000 | 1000000 | 500000
      205 | 教育支出 | 1500000 | 1000000 | 500000
      单位：元 | | | |`),
  ).tables;
  expect(read?.unit).toBe("元");
});

test("what came and went of 其中 is left open, not zero", () => {
  const debts = (due: string) => table`2027年政府债务情况表 | | | | 单位：万元
    项目 | 年初余额 | 本年增加 | 本年减少 | 年末余额
    一般债务 | 500 | 100 | 60 | 540
    专项债务 | 300 | 50 | 20 | 330
    合计 | 800 | 150 | 80 | 870
    其中：当年到期 | 120 | ${due} | 90`;
  expect(causesIn(debts(" | ")).map(inShort)).toEqual([]);
  expect(causesIn(debts("10 | 50")).map(inShort)).toEqual(["column-sum error E6"]);
});

test("预算执行情况 with 权重, 调整后预算 and 实际支出 counts its points", () => {
  const form = (total: string) => table`部门整体支出绩效自评表 | | | | | | | 2027年度
    部门名称 | 某市水务局 | | | | | |
    预算执行情况（万元） | 资金来源 | 年初预算 | 调整后预算 | 实际支出 | 执行率 | 权重 | 得分
     | 合计 | 800 | 850 | 820.25 | 96.5% | 10 | 9.65
     | 其中：基本支出 | 500 | 510 | 505.25 | 99.07% | |
     | 项目支出 | 300 | 340 | 315 | 92.65% | |
    一级指标 | 二级指标 | 三级指标 | 目标值 | 完成值 | 权重 | 得分 |
    运行成本 | 公用经费控制 | 公用经费控制率 | ≤100% | 98% | 30 | 30 |
    履职效能 | 水利建设 | 完成工程数 | 5个 | 5个 | 30 | 30 |
    社会效应 | 满意度 | 群众满意度 | ≥90% | 91% | 30 | 29 |
    合计 | | | | | 100 | ${total} |`;
  expect(causesIn(form("98.65")).map(inShort)).toEqual([]);
  expect(causesIn(form("96.85")).map(inShort)).toEqual(["score error G11"]);
});
