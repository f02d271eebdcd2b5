import { rollUp } from "../../src/rules/rollUp";
import { sheet, table } from "../support/table";
import { testRule } from "../support/testRule";

/** 公开06 in two panels that no header calls 人员经费 and 公用经费. */
const twoTotals = (personnel: string, operating: string) =>
  table`2023年度一般公共预算财政拨款基本支出决算表 | | | | | 单位：万元
    科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数
    301 | 工资福利支出 | 40.00 | 302 | 商品和服务支出 | 9.00
    30101 | 基本工资 | 40.00 | 30201 | 办公费 | 9.00
    303 | 对个人和家庭的补助 | 5.00 | 310 | 资本性支出 | 1.00
    30302 | 退休费 | 5.00 | 31002 | 办公设备购置 | 1.00
    人员经费合计 | | ${personnel} | 公用经费合计 | | ${operating}`;

/** Two panels, each with its 合计, and below both one 总计 whose label is merged over them. */
const totalOverPanels = (personnel: string, all: string) => ({
  ...table`2024年一般公共预算基本支出表 | | | | | 单位：万元
    人员经费 | | | 公用经费 | |
    科目编码 | 科目名称 | 金额 | 科目编码 | 科目名称 | 金额
    301 | 工资福利支出 | 40.00 | 302 | 商品和服务支出 | 9.00
    30101 | 基本工资 | 40.00 | 30201 | 办公费 | 9.00
    303 | 对个人和家庭的补助 | 5.00 | 310 | 资本性支出 | 1.00
    30302 | 退休费 | 5.00 | 31002 | 办公设备购置 | 1.00
    合计 | | ${personnel} | 合计 | | 10.00
    总计 | | | | | ${all}`,
  merges: [
    { top: 1, left: 0, bottom: 1, right: 2 },
    { top: 1, left: 3, bottom: 1, right: 5 },
    { top: 8, left: 0, bottom: 8, right: 4 },
  ],
});

const extracts = (...rows: readonly string[]) =>
  sheet(
    "支出",
    [
      "2026年支出总表 | | | | 单位：万元",
      "科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出",
      "| 合计 | 16.88 | 16.88 |",
      "208 | 社会保障和就业支出 | 16.88 | 16.88 |",
      ...rows,
    ].join("\n"),
  );

testRule(rollUp, {
  valid: [
    { name: "each panel's 合计, and 总计 of both", tables: [totalOverPanels("45.00", "55.00")] },
    { name: "人员经费 and 公用经费 side by side without a heading", tables: [twoTotals("45.00", "10.00")] },
    {
      name: "a table in which 合计=Σ类=Σ款=Σ项",
      tables: [
        table`2026年支出总表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          | 合计 | 45.60 | 45.60 |
          208 | 社会保障和就业支出 | 16.88 | 16.88 |
          20805 | 行政事业单位养老支出 | 16.88 | 16.88 |
          2080505 | 机关事业单位基本养老保险缴费支出 | 16.88 | 16.88 |
          221 | 住房保障支出 | 28.72 | 28.72 |
          22102 | 住房改革支出 | 28.72 | 28.72 |
          2210201 | 住房公积金 | 18.89 | 18.89 |
          2210202 | 提租补贴 | 9.83 | 9.83 |`,
      ],
    },
    {
      name: "a table that lists items without their 款",
      tables: [
        table`支出总表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          | 合计 | 16.88 | 16.88 |
          208 | 社会保障和就业支出 | 16.88 | 16.88 |
          2080505 | 机关事业单位基本养老保险缴费支出 | 16.88 | 16.88 |`,
      ],
    },
    {
      name: "purchases whose organisations are bare headings",
      tables: [
        table`政府采购预算表 | | | | | 单位：万元
          单位代码 | 单位名称 | 政府采购品目 | 采购数量 | 单价 | 采购金额
          | 合计 | | 2 | | 38.00
          205 | 医疗保障局 | | | |
          205001 | 医疗保障局本级 | [C23030000]审计服务 | 1 | 25.00 | 25.00
          205001 | 医疗保障局本级 | [C23090199]其他印刷服务 | 1 | 13.00 | 13.00`,
      ],
    },
  ],
  invalid: [
    {
      name: "合计 of one panel",
      tables: [totalOverPanels("46.00", "55.00")],
      fails: [{ at: "C8", expected: "45.00", actual: "46.00", with: ["C4", "C6"] }],
    },
    {
      name: "总计 of both panels",
      tables: [totalOverPanels("45.00", "54.00")],
      fails: [{ at: "F9", expected: "55.00", actual: "54.00", with: ["C4", "C6", "F4", "F6"] }],
    },
    {
      name: "人员经费合计 without a heading",
      tables: [twoTotals("45.10", "10.00")],
      fails: [{ at: "C7", expected: "45.00", actual: "45.10", with: ["C3", "C5"] }],
    },
    {
      name: "公用经费合计 that is left blank",
      tables: [twoTotals("45.00", "")],
      fails: [{ at: "F7", expected: "10.00", with: ["F3", "F5"] }],
    },
    {
      name: "人员经费合计 that is left blank, beside one that is not",
      tables: [twoTotals("", "10.00")],
      fails: [{ at: "C7", expected: "45.00" }],
    },
    {
      name: "人员经费合计 that rounding explains",
      tables: [twoTotals("44.99", "10.00")],
      residues: [{ at: "C7", expected: "45.00" }],
    },
    {
      name: "a total that states nothing",
      tables: [
        table`2026年支出总表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          208 | 社会保障和就业支出 | 16.88 | 16.88 |
          210 | 卫生健康支出 | 10.00 | 10.00 |
          合计 | | | |`,
      ],
      fails: [
        { at: "C5", expected: "26.88" },
        { at: "D5", expected: "26.88" },
      ],
    },
    {
      name: "a 类 that is not the sum of its 款",
      tables: [
        table`支出总表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          | 合计 | 16.88 | 16.88 |
          208 | 社会保障和就业支出 | 16.98 | 16.88 |
          20805 | 行政事业单位养老支出 | 16.88 | 16.88 |`,
      ],
      fails: [
        {
          at: "C4",
          expected: "16.88",
          actual: "16.98",
          difference: "0.10",
          severity: "error",
          with: ["C5"],
          says: "相差0.10",
        },
        { at: "C3", says: "相差0.10" },
      ],
    },
    {
      name: "a 款 that is the odd one out among what holds above it",
      tables: [
        table`支出总表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          | 合计 | 16.98 | 16.98 |
          208 | 社会保障和就业支出 | 16.98 | 16.98 |
          20805 | 行政事业单位养老支出 | 16.88 | 16.98 |`,
      ],
      fails: [{ at: "C5", expected: "16.98", actual: "16.88", with: ["C4"], says: "很可能应为16.98万元" }],
    },
    {
      name: "a total that rounding explains",
      tables: [
        table`一般公共预算基本支出表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
          301 | 工资福利支出 | 37.43 | 37.43 |
          30101 | 基本工资 | 30.18 | 30.18 |
          30102 | 津贴补贴 | 7.26 | 7.26 |`,
      ],
      residues: [{ at: "C3", with: ["C4", "C5", "D3"], says: "最多相差0.01万元" }],
    },
    {
      name: "an organisation with a blank subtotal among stated ones",
      tables: [
        table`政府采购预算表 | | | | | 单位：万元
          单位代码 | 单位名称 | 政府采购品目 | 采购数量 | 单价 | 采购金额
          | 合计 | | 1 | | 25.00
          205 | 医疗保障局 | | 1 | |
          205001 | 医疗保障局本级 | [C23030000]审计服务 | 1 | 25.00 | 25.00`,
      ],
      fails: [{ at: "F4", severity: "info", expected: "25.00" }],
    },
    {
      name: "a table with a row that has no code, and that nothing adds up with",
      tables: [
        table`支出总表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          | 合计 | 20.00 | 20.00 |
          208 | 社会保障和就业支出 | 16.88 | 16.88 |
          | 住房保障支出 | 3.02 | 3.02 |`,
      ],
      notRun: ["没有编码"],
    },
    {
      name: "a choice of lines below a class",
      tables: [extracts("2080505 | 其中：机关事业单位基本养老保险缴费支出 | 12.00 | 12.00 |")],
      notRun: ["不一定列全"],
    },
    {
      name: "lines below 其中 that come to all of it in one column",
      tables: [
        extracts(
          "2080505 | 其中：机关事业单位基本养老保险缴费支出 | 12.00 | 12.00 |",
          "2080506 | 职业年金缴费支出 | 4.88 | 4.08 |",
        ),
      ],
      fails: [{ at: "支出!D4", expected: "16.08", actual: "16.88" }],
    },
  ],
});

const purchases = (...rows: readonly string[]) =>
  sheet(
    "采购",
    ["2026年政府采购预算表 | | | | 单位：万元", "采购项目 | 品目 | 数量 | 单价 | 预算金额", ...rows].join("\n"),
  );
const [computer, printer, property] = [
  "电脑 | 台式计算机 | | 0.50 | 5.00",
  "打印机 | 打印设备 | | 0.25 | 1.00",
  "物业 | 物业服务 | | 12.00 | 12.00",
] as const;

testRule(rollUp, {
  valid: [
    {
      name: "kinds of purchases above what they add up",
      tables: [purchases("货物 | | | | 6.00", computer, printer, "服务 | | | | 12.00", property, "合计 | | | | 18.00")],
    },
    {
      name: "kinds of purchases below what they add up",
      tables: [
        purchases(computer, printer, "货物小计 | | | | 6.00", property, "服务小计 | | | | 12.00", "合计 | | | | 18.00"),
      ],
    },
    {
      name: "kinds of purchases with their letters",
      tables: [
        purchases("合计 | | | | 18.00", "A货物 | | | | 6.00", computer, printer, "C服务 | | | | 12.00", property),
      ],
    },
  ],
  invalid: [
    {
      name: "a kind of purchases",
      tables: [
        purchases(computer, printer, "货物小计 | | | | 6.30", property, "服务小计 | | | | 12.00", "合计 | | | | 18.00"),
      ],
      fails: [
        { at: "采购!E5", expected: "6.00", actual: "6.30" },
        { at: "采购!E8", expected: "18.30" },
      ],
    },
  ],
});

/** 收入决算表 whose 事业收入 tells 教育收费 apart. */
const incomeWithFees = (fees: string) =>
  table`2023年度收入决算表 | | | | | | 单位：万元
    科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 事业收入 | | 其他收入
    | | | | 小计 | 其中：教育收费 |
    | 合计 | 120.00 | 60.00 | 50.00 | 30.00 | 10.00
    205 | 教育支出 | 90.00 | 40.00 | 40.00 | ${fees} | 10.00
    20502 | 普通教育 | 90.00 | 40.00 | 40.00 | ${fees} | 10.00
    2050204 | 高中教育 | 90.00 | 40.00 | 40.00 | 25.00 | 10.00
    221 | 住房保障支出 | 30.00 | 20.00 | 10.00 | 5.00 |
    22102 | 住房改革支出 | 30.00 | 20.00 | 10.00 | 5.00 |
    2210201 | 住房公积金 | 30.00 | 20.00 | 10.00 | 5.00 |`;

testRule(rollUp, {
  valid: [{ name: "教育收费 told apart from 事业收入", tables: [incomeWithFees("25.00")] }],
  invalid: [
    {
      name: "教育收费 that do not add up",
      tables: [incomeWithFees("26.00")],
      fails: [
        { at: "F6", expected: "25.00", actual: "26.00" },
        { at: "F4", expected: "31.00", actual: "30.00" },
      ],
    },
  ],
});
