import { mistypedFigure } from "../../src/rules/unreadableAmount/mistypedFigure";
import { unreadableAmount } from "../../src/rules/unreadableAmount/unreadableAmount";
import { table } from "../support/table";
import { testRule } from "../support/testRule";
import { cpuTime } from "../support/cpuTime";

testRule(unreadableAmount, {
  valid: [
    {
      name: "numbers, and texts that are read as numbers",
      tables: [
        table`支出总表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          208 | 社会保障和就业支出 | 16.88 | "16.88" | —
          20805 | 行政事业单位养老支出 | 1, 190.89 | 1 190.89 | △50.00
          2080505 | 机关事业单位基本养老保险缴费支出 | 50.00- | 12.5万元 | 无`,
      ],
    },
    {
      name: "words",
      tables: [
        table`支出总表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          208 | 社会保障和就业支出 | 16.88 | 见附表 | 不公开
          20805 | 行政事业单位养老支出 | 见表5 | 同上 | 2026年完成`,
      ],
    },
    {
      name: "error values, which have a rule of their own",
      tables: [
        table`支出总表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          208 | 社会保障和就业支出 | #REF! | "#DIV/0!" |`,
      ],
    },
    {
      name: "a quantity with its measure",
      tables: [
        table`政府采购预算表 | | | | | 单位：万元
          单位代码 | 单位名称 | 政府采购品目 | 采购数量 | 单价 | 采购金额
          205001 | 医疗保障局本级 | [C23030000]审计服务 | 1批 | 25.00 | 25.00`,
      ],
    },
  ],
  invalid: [
    {
      name: "slips that show which figure was meant, each told",
      tables: [
        table`支出总表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          210 | 卫生健康支出 | 600..00 | 600 | 0
          21001 | 卫生健康管理事务 | 300，00 | ０。00 | 300`,
      ],
      fails: [
        {
          at: "C3",
          severity: "error",
          expected: "600.00",
          actual: "600..00",
          says: "填的“600..00”读不成数。看来是600.00",
        },
        { at: "C4", severity: "error", expected: "300.00", actual: "300，00" },
        { at: "D4", severity: "error", expected: "0.00", actual: "０。00" },
      ],
    },
    {
      name: "texts of digits that may be any figure",
      tables: [
        table`支出总表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          210 | 卫生健康支出 | 12.3.4 | 12.50 13.00 | 1，19.0`,
      ],
      fails: [
        { at: "C3", severity: "warning", says: "看不出是哪一个数" },
        { at: "D3", severity: "warning" },
        { at: "E3", severity: "warning" },
      ],
    },
    {
      name: "a comma in a quantity, which may part two of them",
      tables: [
        table`政府采购预算表 | | | | | 单位：万元
          单位代码 | 单位名称 | 政府采购品目 | 采购数量 | 单价 | 采购金额
          205001 | 医疗保障局本级 | [C23030000]审计服务 | 1，20 | 25.00 | 25.00`,
      ],
      fails: [{ at: "D3", severity: "warning" }],
    },
  ],
});

describe("the figure that was meant", () => {
  it.each([
    ["600..00", "600.00"],
    ["600.,00", "600.00"],
    ["600。00", "600.00"],
    ["600．．00", "600.00"],
    ["1，190。89", "1190.89"],
    ["300，00", "300.00"],
    ["３００，００", "300.00"],
    ["6OO.00", "600.00"],
    ["l2.5", "12.5"],
    ["△600..00", "-600.00"],
    ["600..00元", "600.00"],
  ])("by %s is %s", (text, meant) => {
    const likely = mistypedFigure(text)?.likely;
    expect(likely?.value.toFixed(likely.decimals)).toBe(meant);
  });

  it.each([
    "12.3.4",
    "1,2",
    "1,2,3",
    "1.,190",
    "5 10",
    "12.50 13.00",
    "100\n200",
    "1/2",
    "3-5",
    "--5",
    "1'190.89",
    "5—",
    "(5",
  ])("by %j may be any", (text) => {
    expect(mistypedFigure(text)).toEqual({ likely: undefined });
  });

  it.each([
    "见附表",
    "见表5",
    "2026-01-31",
    "2026.1.31",
    "2026/1",
    "A01",
    "#REF!",
    "Ool",
    "...",
    "10%",
    "约5",
    "12元/人",
    "",
  ])("by %j is none", (text) => {
    expect(mistypedFigure(text)).toBeUndefined();
  });

  it.each(["1", ".", ",", "。 ", "O", "1,", " ", "1 "])("is looked for at once, 10 000 times %j", (piece) => {
    const started = cpuTime();
    mistypedFigure(`1${piece.repeat(10_000)}x`);
    mistypedFigure(`1${piece.repeat(10_000)}1`);
    expect(cpuTime() - started).toBeLessThan(500);
  });
});
