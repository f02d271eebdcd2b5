/** Two figures that have nothing to do with each other are wrong: each breaks a sum across and one down, and both are told. */
import { a1, type Sheet } from "../../src/workbook";
import { causesIn } from "../support/causes";
import { table } from "../support/table";

/** The first cells of findings but hints. */
const told = (...sheets: readonly Sheet[]): readonly (string | undefined)[] => {
  const findings = causesIn(...sheets).filter(({ severity }) => severity !== "info");
  return [...new Set(findings.map(({ places: [first] }) => first && a1(first)))];
};

const housing = (own = "120.60", fund = "50.00") => table`
  住房改革支出预算表 | | | | 单位：万元
  单位 | 合计 | 住房公积金 | 提租补贴 | 购房补贴
  本级 | ${own} | 80.20 | 10.40 | 30.00
  甲所 | 66.00 | ${fund} | 6.00 | 10.00
  合计 | 186.60 | 130.20 | 16.40 | 40.00`;

test("a total of one row and a part of another", () => {
  expect(told(housing())).toEqual([]);
  expect(told(housing("102.60", "53.00"))).toEqual(["B3", "C4"]);
});

const byUnit = (second = "807.10", fourth = "440.60") => table`
  2024年度部门收入预算总表 | | | | | 单位：万元
  序号 | 收入项目 | 合计 | 局机关 | 彩票中心 | 运动学院
  1 | 一般公共预算拨款 | 1356.64 | 516.26 | 758.79 | 81.59
  2 | 政府性基金预算拨款 | 1434.24 | ${second} | 627.14 |
  3 | 事业收入 | 69.80 | | | 69.80
  4 | 上年结转 | 700.66 | ${fourth} | | 260.06
  | 合计 | 3561.34 | 1763.96 | 1385.93 | 411.45`;

test("two parts of one column, whose own total is that of neither", () => {
  expect(told(byUnit())).toEqual([]);
  expect(told(byUnit("870.10", "4406.00"))).toEqual(expect.arrayContaining(["D4", "D6"]));
});

const differences = (classes = "264.61", division = "264.61") => table`
  一般公共预算支出表 | | | | 单位：万元
  科目编码 | 科目名称 | 2023年预算 | 2024年预算 | 增减额
  206 | 科学技术支出 | 562.66 | 827.27 | ${classes}
  20604 | 技术研究与开发 | 562.66 | 827.27 | ${division}
  2060404 | 科技成果转化与扩散 | 562.66 | 827.27 | 264.61
  | 合计 | 562.66 | 827.27 | 264.61`;

test("two differences", () => {
  expect(told(differences())).toEqual([]);
  expect(told(differences("246.61", "624.61"))).toEqual(["E3", "E4"]);
});

const years = (whole = "2192.50", basic = "972.50") => table`
  部门三年支出规划表 | | | | 单位：万元
  项目 | 三年合计 | 2025年 | 2026年 | 2027年
  合计 | 4668.00 | 1220.00 | ${whole} | 1255.50
  基本支出 | 2857.50 | 920.00 | ${basic} | 965.00
  项目支出 | 1810.50 | 300.00 | 1220.00 | 290.50`;

test("of a total of several years", () => {
  expect(told(years())).toEqual([]);
  expect(told(years("2912.50", "792.50"))).toEqual(["D3", "D4"]);
});

const subtotals = (second = "77.08", part = "26.35") => table`
  项目支出预算明细表 | | | 单位：万元
  项目名称 | 经济科目编码 | 经济科目名称 | 金额
  项目一 | 30213 | 维修（护）费 | 30.89
  项目一 | 30202 | 印刷费 | 59.49
  小计 | | | 90.38
  项目二 | 30226 | 劳务费 | ${part}
  项目二 | 30201 | 办公费 | 50.73
  小计 | | | ${second}
  项目三 | 30202 | 印刷费 | 4.62
  项目三 | 30213 | 维修（护）费 | 46.47
  小计 | | | 51.09
  项目四 | 30213 | 维修（护）费 | 17.79
  项目四 | 30227 | 委托业务费 | 80.24
  小计 | | | 98.03
  合计 | | | 316.58`;

test("two of several subtotals in a table of one column", () => {
  expect(told(subtotals())).toEqual([]);
  expect(told(subtotals("77.80", "2.64"))).toEqual(["D8", "D15"]);
});

const withOwnMoney = (subtotal = "17340.50") => table`
  收支总表 | | | 单位：千元
  本年收入 | | 本年支出 |
  项目 | 预算数 | 项目 | 预算数
  一、财政拨款 | 15342.30 | 一、基本支出 | 8344.20
  二、事业收入 | 1422.60 | 二、项目支出 | 9233.70
  三、其他收入 | 575.60 | |
  本年收入小计 | ${subtotal} | 本年支出小计 | 17577.90
  使用以前年度结余资金 | 237.40 | 结转下年 |
  总    计 | 17577.90 | 总    计 | 17577.90`;

test("a subtotal beside a caption that nobody knows: the total above both says what it should be", () => {
  expect(told(withOwnMoney())).toEqual([]);
  expect(told(withOwnMoney("1734.05"))).toEqual(["B7"]);
});

describe("correct tables in which a sum does not hold everywhere", () => {
  test.each<[string, Sheet]>([
    [
      "money of another kind, for which there is no column",
      table`
        2025年项目支出明细表 | | | | 单位：万元
        项目名称 | 合计 | 一般公共预算 | 政府性基金 | 专户资金
        合计 | 1034.70 | 602.15 | 210.40 | 96.00
        校舍维修 | 310.25 | 310.25 | |
        设备购置 | 206.90 | 150.00 | | 30.75
        宿舍建设 | 346.25 | 70.60 | 210.40 | 65.25
        教师培训 | 171.30 | 71.30 | |`,
    ],
    [
      "the same below codes",
      table`
        部门支出总体情况表 | | | | 单位：万元
        科目编码 | 科目名称 | 合计 | 本级财力 | 上级补助
        205 | 教育支出 | 1204.66 | 804.16 | 300.50
        20502 | 普通教育 | 904.16 | 604.16 | 200.00
        2050202 | 小学教育 | 504.16 | 404.16 | 100.00
        2050203 | 初中教育 | 400.00 | 200.00 | 100.00
        20503 | 职业教育 | 300.50 | 200.00 | 100.50
        2050302 | 中等职业教育 | 300.50 | 200.00 | 100.50
        | 合计 | 1204.66 | 804.16 | 300.50`,
    ],
    [
      "a column that lists a part of the one before it",
      table`
        2025年政府采购预算表 | | | | 单位：万元
        单位 | 合计 | 货物 | 服务 | 其中：面向中小企业
        局机关 | 65.00 | 20.00 | 45.00 | 30.00
        信息中心 | 118.40 | 88.40 | 30.00 |
        检测站 | 42.60 | 42.60 | | 12.00
        合计 | 226.00 | 151.00 | 75.00 | 42.00`,
    ],
    [
      "one that says so only by its figures",
      table`
        2025年专项资金安排表 | | | | 单位：万元
        县区 | 合计 | 中央资金 | 省级资金 | 已提前下达
        甲县 | 650.00 | 500.00 | 150.00 | 400.00
        乙县 | 318.50 | 218.50 | 100.00 |
        丙县 | 207.25 | 107.25 | 100.00 | 107.25
        合计 | 1175.75 | 825.75 | 350.00 | 507.25`,
    ],
    [
      "what units pay each other is taken off the total of all",
      table`
        2025年所属单位收入汇总表 | | | | 单位：万元
        单位名称 | 合计 | 财政拨款 | 事业收入 | 其他收入
        局机关 | 820.50 | 800.00 | | 20.50
        医院 | 3120.80 | 620.00 | 2450.30 | 50.50
        学校 | 960.25 | 700.00 | 230.25 | 30.00
        减：内部抵销 | 40.00 | | 40.00 |
        合计 | 4861.55 | 2120.00 | 2640.55 | 101.00`,
    ],
    [
      "an investment of more years than are printed",
      table`
        2025—2027年政府投资项目计划表 | | | | 单位：万元
        项目名称 | 投资合计 | 2025年 | 2026年 | 2027年
        水库除险加固 | 1382.26 | 600.00 | 500.00 | 282.26
        灌区改造 | 2017.53 | 400.00 | 600.00 | 517.53
        河道治理 | 960.00 | 300.00 | 300.00 | 360.00
        堤防加固 | 1500.40 | 200.00 | 300.00 | 500.40
        合计 | 5860.19 | 1500.00 | 1700.00 | 1660.19`,
    ],
    [
      "last year's total holds items that are no more listed",
      table`
        2025年支出预算增减情况表 | | | | 单位：万元
        项目 | 2024年预算数 | 2025年预算数 | 增减额
        人员经费 | 870.40 | 902.55 | 32.15
        公用经费 | 143.20 | 139.80 | -3.40
        培训费 | 18.60 | 21.30 | 2.70
        合计 | 1092.20 | 1063.65 | -28.55`,
    ],
    [
      "differences that are printed without a sign",
      table`
        2025年收入预算对比表 | | | | 单位：万元
        项目 | 2024年预算 | 2025年预算 | 增减额 | 说明
        财政拨款收入 | 1240.30 | 1302.65 | 62.35 | 增加
        事业收入 | 380.20 | 341.80 | 38.40 | 减少
        其他收入 | 56.40 | 49.10 | 7.30 | 减少
        合计 | 1676.90 | 1693.55 | 16.65 | 增加`,
    ],
    [
      "subtotals of which some list the main items only",
      table`
        2025年会议培训计划表 | | | 单位：万元
        类别 | 名称 | 地点 | 金额
        会议费 | 全市工作会 | 市区 | 12.60
        会议费 | 现场会 | 县里 | 4.35
        小计 | | | 16.95
        培训费 | 业务培训 | 市区 | 8.20
        培训费 | 岗前培训 | 市区 | 3.15
        小计 | | | 14.30
        差旅费 | 调研 | 省内 | 6.40
        差旅费 | 督查 | 省内 | 2.75
        小计 | | | 11.85
        印刷费 | 资料 | 市区 | 3.30
        印刷费 | 宣传册 | 市区 | 1.45
        小计 | | | 4.75
        合计 | | | 47.85`,
    ],
    [
      "a subtotal of some of the items before it",
      table`
        收支总表 | | | 单位：万元
        收入 | | 支出 |
        项目 | 预算数 | 项目 | 预算数
        一、财政拨款收入 | 1020.30 | 一、基本支出 | 980.50
        二、事业收入 | 230.25 | 二、项目支出 | 320.80
        三、其他收入 | 50.75 | |
        单位自有资金小计 | 281.00 | |
        收入总计 | 1301.30 | 支出总计 | 1301.30`,
    ],
    [
      "assets with what is left of them",
      table`
        2024年国有资产情况表 | | | | | 单位：万元
        类别 | 数量 | 原值合计 | 房屋 | 车辆 | 成新率
        局机关 | 12 | 860.40 | 800.00 | 60.40 | 0.62
        信息中心 | 5 | 145.20 | 120.00 | 25.20 | 0.71
        检测站 | 8 | 402.85 | 380.00 | 22.85 | 0.55
        合计 | 25 | 1408.45 | 1300.00 | 108.45 | 0.61`,
    ],
    [
      "whole 万元, each figure rounded by itself",
      table`
        2025年部门支出总表 | | | | 单位：万元
        科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
        208 | 社会保障和就业支出 | 118 | 98 | 21
        20805 | 行政事业单位养老支出 | 118 | 98 | 21
        210 | 卫生健康支出 | 66 | 66 |
        213 | 农林水支出 | 1207 | 430 | 776
        21301 | 农业农村 | 1207 | 430 | 776
        | 合计 | 1391 | 594 | 797`,
    ],
  ])("%s", (_, sheet) => {
    expect(told(sheet)).toEqual([]);
  });
});
