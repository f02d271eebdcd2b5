import { check } from "../../src/check";
import { recognise } from "../../src/recognise";
import { columnSum } from "../../src/rules/columnSum/columnSum";
import { periodChange } from "../../src/rules/comparison/periodChange";
import { negativeAmount } from "../../src/rules/negativeAmount";
import { rollUp } from "../../src/rules/rollUp";
import { a1, type Sheet } from "../../src/workbook";
import { table, workbook } from "../support/table";
import { testRule } from "../support/testRule";

const functional = (rates: readonly [string, string, string, string], header = "2024年比2023年增减%") =>
  table`2024年一般公共预算支出表 | | | | 单位：万元
    科目编码 | 科目名称 | 2023年预算数 | 2024年预算数 | ${header}
    208 | 社会保障和就业支出 | 4482.43 | 4507.12 | ${rates[0]}
    20802 | 民政管理事务 | 4040.56 | 4059.84 | ${rates[1]}
    20805 | 行政事业单位养老支出 | 441.87 | 447.28 | ${rates[2]}
    210 | 卫生健康支出 | 160.20 | 156.71 | ${rates[3]}`;

/** Cells with a number format, which texts cannot say. */
function formatted(sheet: Sheet, column: number, format: string): Sheet {
  const rows = sheet.rows.map((cells) =>
    cells?.map((cell, at) => (at === column && typeof cell?.value === "number" ? { ...cell, format } : cell)),
  );
  return { ...sheet, rows };
}

const threePublic = (change: string) =>
  table`2024年“三公”经费支出表 | | | 单位：万元
    项目 | 上年预算数 | 本年预算数 | 增减额
    合计 | 25.20 | 23.00 | ${change}
    公务接待费 | 5.00 | 4.61 | -0.39
    公务用车购置及运行费 | 20.20 | 18.39 | -1.81`;

const outcome = (rate: string) =>
  table`2023年度收入支出决算总表 | | | 单位：万元
    项目 | 预算数 | 决算数 | 预算完成率
    一、教育支出 | 120.00 | 90.00 | 75.00%
    二、卫生健康支出 | 80.00 | 84.40 | ${rate}
    三、住房保障支出 | 30.00 | 29.10 | 97.00%
    本年支出合计 | 230.00 | 203.50 | 88.48%`;

testRule(periodChange, {
  valid: [
    { name: "rates with a percent sign", tables: [functional(["0.55%", "0.48%", "1.22%", "-2.18%"])] },
    { name: "rates as percent points", tables: [functional(["0.55", "0.48", "1.22", "-2.18"])] },
    { name: "rates as ratios without a format", tables: [functional(["0.0055", "0.0048", "0.0122", "-0.0218"])] },
    {
      name: "rates as ratios that a format shows in percent",
      tables: [formatted(functional(["0.005508", "0.004772", "0.012243", "-0.021785"]), 4, "0.00%")],
    },
    {
      name: "a header without a percent sign",
      tables: [functional(["0.55%", "0.48%", "1.22%", "-2.18%"], "较上年增长")],
    },
    { name: "a rate left blank", tables: [functional(["0.55%", "0.48%", "", "-2.18%"])] },
    { name: "differences", tables: [threePublic("-2.20")] },
    { name: "what was spent of the budget", tables: [outcome("105.50%")] },
    {
      name: "nothing to compare with: last year blank or zero",
      tables: [
        table`2024年一般公共预算支出表 | | | | 单位：万元
          科目编码 | 科目名称 | 上年执行数 | 本年预算数 | 比上年增减（%）
          208 | 社会保障和就业支出 | 100.00 | 110.00 | 10.00
          210 | 卫生健康支出 | 50.00 | 40.00 | -20.00
          211 | 节能环保支出 | | 40.00 | 100.00
          212 | 城乡社区支出 | 0.00 | 40.00 | 新增
          213 | 农林水支出 | 40.00 | | -100.00
          221 | 住房保障支出 | 8.00 | | 0.00`,
      ],
    },
    {
      name: "数 and 率 of several columns below their years",
      tables: [
        table`2024年一般公共预算支出表 | | | | | | | 单位：万元
          科目编码 | 科目名称 | 2023年执行数 | 2024年预算数 | | | 2024年预算数比2023年执行数 |
           | | | 小计 | 基本支出 | 项目支出 | 增减额 | 增减%
          208 | 社会保障和就业支出 | 100.00 | 110.00 | 60.00 | 50.00 | 10.00 | 10.00%
          210 | 卫生健康支出 | 50.00 | 40.00 | 40.00 | | -10.00 | -20.00%
          221 | 住房保障支出 | 20.00 | 21.00 | 21.00 | | 1.00 | 5.00%`,
      ],
    },
    {
      name: "points that a rate earns",
      tables: [
        table`2024年度项目支出绩效自评结果汇总表 | | | | | | 单位：万元
          项目名称 | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 执行率得分 | 自评等级
          交通执法专项 | 359.09 | 385.55 | 377.99 | 98.04% | 9.80 | 优
          城乡公交运营补贴 | 109.68 | 124.69 | 115.45 | 92.59% | 9.26 | 优
          桥梁检测 | 184.34 | 209.56 | 194.04 | 92.59% | 9.26 | 优`,
      ],
    },
  ],
  invalid: [
    {
      name: "of two rows one holds to many digits",
      tables: [
        table`2024年度机关运行经费情况表 | | | 单位：万元
          项目 | 预算数 | 决算数 | 决算数占预算数%
          机关运行经费 | 135.14 | 129.14 | 50.00
          其中：行政单位 | 129.14 | 125.14 | 96.90`,
      ],
      fails: [{ at: "D3", says: "129.14÷135.14＝95.56%" }],
    },

    {
      name: "rates with a percent sign",
      tables: [functional(["0.55%", "0.48%", "12.20%", "-2.18%"])],
      fails: [{ at: "E5", expected: "1.22%", actual: "12.20%", severity: "warning", with: ["C5", "D5"] }],
    },
    {
      name: "a rate whose sign is wrong",
      tables: [functional(["0.55", "0.48", "1.22", "2.18"])],
      fails: [{ at: "E6", expected: "-2.18%", actual: "2.18%", says: "（156.71－160.20）÷160.20" }],
    },
    { name: "a difference", tables: [threePublic("-2.00")], fails: [{ at: "D3", expected: "-2.20", actual: "-2.00" }] },
    { name: "what was spent of the budget", tables: [outcome("94.79%")], fails: [{ at: "D4", expected: "105.50%" }] },
    {
      name: "a rate that only the rounding of its amounts explains",
      tables: [
        table`2024年一般公共预算支出表 | | | | 单位：万元
          科目编码 | 科目名称 | 上年预算数 | 本年预算数 | 增减%
          208 | 社会保障和就业支出 | 100.00 | 110.00 | 10.00%
          210 | 卫生健康支出 | 160.20 | 166.71 | 4.07%
          221 | 住房保障支出 | 50.00 | 40.00 | -20.00%`,
      ],
      residues: [{ at: "E4", expected: "4.06%" }],
    },
    {
      name: "last year's figures in whole 万元",
      tables: [
        table`2024年一般公共预算支出表 | | | | 单位：万元
          科目编码 | 科目名称 | 上年执行数 | 本年预算数 | 增减%
          208 | 社会保障和就业支出 | 4482 | 4507.12 | 0.55
          210 | 卫生健康支出 | 3 | 3.13 | 10.99
          213 | 农林水支出 | 12 | 12.10 | 2.63
          221 | 住房保障支出 | 160 | 156.71 | -2.18`,
      ],
      residues: [{ at: "E3", with: ["E4", "E5", "E6"], says: "（E3、E4、E5、E6）" }],
    },
    {
      name: "a column that follows from nothing in the table: it is not judged",
      tables: [functional(["3.10%", "7.48%", "-9.90%", "15.20%"])],
      notRun: ["从表中各行看不出“比2023年增减%”是怎样"],
    },
  ],
});

test("figures that compare two periods count as checked where the table's rows bear them out", () => {
  const unread = (sheet: Sheet) =>
    check(recognise(workbook(sheet)), { rules: [periodChange] }).coverage.flatMap((one) =>
      one.unread.map(({ reason, cells }) => `${reason} ${cells.map(a1).join(" ")}`),
    );
  const right = unread(functional(["0.55%", "0.48%", "1.22%", "-2.18%"]));
  expect(right.filter((line) => line.includes("E"))).toEqual([]);
  const unlike = unread(functional(["3.10%", "7.48%", "-9.90%", "15.20%"]));
  expect(unlike).toEqual(expect.arrayContaining([expect.stringMatching(/^uncertain-form .*E3 .*E6/u)]));
});

const byYear = (rates: readonly [string, string, string, string], reception = "-1.40", says = "增减%") =>
  table`2026年“三公”经费支出表 | | | | | | 单位：万元
    年度 | 合计 | 因公出国（境）费 | 公务接待费 | 公务用车费 | |
    | | | | 小计 | 购置费 | 运行费
    2025年预算数 | 12.50 | | 4.50 | 8.00 | | 8.00
    2026年预算数 | 10.10 | | 3.10 | 7.00 | | 7.00
    增减额 | -2.40 | | ${reception} | -1.00 | | -1.00
    ${says} | ${rates[0]} | | ${rates[1]} | ${rates[2]} | | ${rates[3]}`;

testRule([periodChange, columnSum, negativeAmount], {
  valid: [
    { name: "rows that compare, as ratios", tables: [byYear(["-0.192", "-0.3111", "-0.125", "-0.125"])] },
    { name: "rows that compare, as percents", tables: [byYear(["-19.20%", "-31.11%", "-12.50%", "-12.50%"])] },
    ...["增减%", "2026年比2025年增减%", "2026年预算数较2025年度预算数增长率（%）", "本年比上年增减（%）"].map(
      (says) => ({
        name: `rows that compare, as percent points: ${says}`,
        tables: [byYear(["-19.20", "-31.11", "-12.50", "-12.50"], "-1.40", says)],
      }),
    ),
  ],
  invalid: [
    {
      name: "a row of differences",
      tables: [byYear(["-19.20%", "-31.11%", "-12.50%", "-12.50%"], "-1.70")],
      fails: [{ at: "D6", expected: "-1.40", severity: "warning" }],
    },
    {
      name: "a row of rates",
      tables: [byYear(["-19.20%", "-52.00%", "-12.50%", "-12.50%"])],
      fails: [{ at: "D7", expected: "-31.11%", severity: "warning" }],
    },
  ],
});

const outcomeOfItems = (total: string) =>
  table`2024年度“三公”经费支出决算表 | | | | | 单位：万元
    项目 | 年初预算 | 全年预算 | 决算数 | 完成率 | 人（次）/辆/批
    合计 | 12.00 | 11.00 | 10.00 | ${total} |
    一、因公出国（境）费 | | | | | 0
    二、公务用车购置及运行维护费 | 8.00 | 7.50 | 7.00 | 93.33% | 5
    （一）公务用车购置费 | | | | | 0
    （二）公务用车运行维护费 | 8.00 | 7.50 | 7.00 | 93.33% | 5
    三、公务接待费 | 4.00 | 3.50 | 3.00 | 85.71% | 42`;

testRule([periodChange, rollUp], {
  valid: [
    {
      name: "what was spent of the budget that the figures show, beside persons, cars and batches",
      tables: [outcomeOfItems("90.91%")],
    },
    {
      name: "a rate whose columns stand in the order of the year",
      tables: [
        table`2024年度项目支出执行情况表 | | | | | 单位：万元
          序号 | 项目名称 | 预算数 | 决算数 | 结余 | 执行率
          1 | 管护站建设 | 304.11 | 301.11 | 3.00 | 99.01%
          2 | 林区道路 | 120.50 | 90.40 | 30.10 | 75.02%
          | 合计 | 424.61 | 391.51 | 33.10 | 92.20%`,
      ],
    },
  ],
  invalid: [
    {
      name: "a rate of the total",
      tables: [outcomeOfItems("19.09%")],
      fails: [{ at: "E3", expected: "90.91%", severity: "warning" }],
    },
  ],
});

const vehicles = (change: string) => table`2026年“三公”经费支出情况表 | | | | 单位：万元
  项目 | “三公”经费合计 | 因公出国（境）费 | 公务接待费 | 公务用车运行费
  2025年预算数 | 33.00 | 5.00 | 8.00 | 20.00
  2026年预算数 | 30.50 | 5.00 | 7.50 | 18.00
  增减 | -2.50 | 0.00 | ${change} | -2.00`;

testRule(periodChange, {
  valid: [{ name: "the row of differences, last year's figures being whole", tables: [vehicles("-0.50")] }],
  invalid: [
    {
      name: "a difference that is wrong beside others that follow exactly",
      tables: [vehicles("-0.20")],
      fails: [{ at: "D5", expected: "-0.50", severity: "warning" }],
    },
  ],
});
