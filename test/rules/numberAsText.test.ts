import { numberAsText } from "../../src/rules/numberAsText";
import { a1, type Sheet } from "../../src/workbook";
import { table } from "../support/table";
import { testRule } from "../support/testRule";

function withFormula(table: Sheet, cells: readonly string[]): Sheet {
  const rows = table.rows.map((row, index) =>
    row?.map((cell, column) =>
      cell !== undefined && cells.includes(a1({ row: index, column })) ? { ...cell, formula: "TEXT(D3,2)" } : cell,
    ),
  );
  return { ...table, rows };
}

testRule(numberAsText, {
  valid: [
    {
      name: "numbers, blanks, dashes and words",
      tables: [
        table`支出总表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          208 | 社会保障和就业支出 | 16.88 | 16.88 | —
          20805 | 行政事业单位养老支出 | 16.88 | 16.88 | 无
          2080505 | 机关事业单位基本养老保险缴费支出 | 16.88 | 16.88 | -`,
      ],
    },
    {
      name: "codes typed as texts",
      tables: [
        table`支出总表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          "208" | 社会保障和就业支出 | 16.88 | 16.88 |
          "20805" | 行政事业单位养老支出 | 16.88 | 16.88 |`,
      ],
    },
    {
      name: "rates below the years that they compare, which nobody sums",
      tables: [
        table`“三公”经费支出表 | | | | 单位：万元
          年度 | 合计 | 因公出国（境）费 | 公务用车运行费 | 公务接待费
          2026年 | 12.00 | 0.00 | 10.00 | 2.00
          2027年 | 10.00 | 0.00 | 8.30 | 1.70
          增减 | -2.00 | 0.00 | -1.70 | -0.30
          增减率 | "-16.67%" | — | "-17.00%" | "-15.00%"`,
      ],
    },
    {
      name: "a text that is no number",
      tables: [
        table`支出总表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          208 | 社会保障和就业支出 | 16.88 | 见附表 |`,
      ],
    },
  ],
  invalid: [
    {
      name: "上年结转结余 with a blank among its digits",
      tables: [
        table`收支总表 | | | 单位：万元
          收入 | | 支出 |
          项目 | 预算数 | 项目 | 预算数
          一、一般公共预算拨款收入 | 11315.89 | 一、社会保障和就业支出 | 12506.78
          本年收入合计 | 11315.89 | 本年支出合计 | 12506.78
          上年结转结余 | 1, 190.89 | 年终结转结余 |
          收入总计 | 12506.78 | 支出总计 | 12506.78`,
      ],
      fails: [
        {
          at: "B6",
          expected: "1190.89",
          actual: "1, 190.89",
          severity: "warning",
          says: "是文本“1, 190.89”，不是数字",
        },
      ],
    },
    {
      name: "an amount that names a smaller unit, and a quantity",
      tables: [
        table`政府采购预算表 | | | | | 单位：万元
          单位代码 | 单位名称 | 政府采购品目 | 采购数量 | 单价 | 采购金额
          205001 | 医疗保障局本级 | [C23030000]审计服务 | "1" | 25.00 | 250000元`,
      ],
      fails: [{ at: "D3", with: ["F3"], says: "有2个数字是文本（D3、F3）；检查时按数字读取，其中F3“250000元”按25.00" }],
    },
    {
      name: "tables that were pasted as texts, as one",
      tables: ["支出总表", "一般公共预算支出表", "政府性基金预算支出表"].map(
        (title) => table`${title} | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          208 | 社会保障和就业支出 | "16.88" | "15.88" | "1.00"
          20805 | 行政事业单位养老支出 | "16.88" | "15.88" | "1.00"`,
      ),
      fails: [{ at: "C3", says: "政府性基金预算支出表的数字大多是文本（共18个单元格" }],
    },
    {
      name: "zeros of an export in many tables, as one that says that no sum misses them",
      tables: ["支出总表", "一般公共预算支出表", "政府性基金预算支出表"].map(
        (title) => table`${title} | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          208 | 社会保障和就业支出 | "0.00" | "0.00" | "0.00"
          20805 | 行政事业单位养老支出 | "0.00" | "0.00" | "0.00"`,
      ),
      fails: [{ at: "C3", says: "政府性基金预算支出表的零是文本，不是数字（共18个单元格" }],
    },
    {
      name: "amounts typed as texts beside goals that end as sentences do",
      tables: [
        table`项目支出预算表 | | | 单位：万元
          项目名称 | 合计 | 一般公共预算 | 绩效目标
          合计 | "9.00" | "9.00" |
          设备购置 | "4.00" | "4.00" | 完成年度任务，保障工作开展。
          渔业养护 | "5.00" | "5.00" | 完成年度任务，保障工作开展。`,
      ],
      fails: [{ at: "B3", says: "项目支出表的数字大多是文本（共6个单元格" }],
    },
    {
      name: "zeros typed as texts here and there, as one",
      tables: [
        table`支出总表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          208 | 社会保障和就业支出 | 16.88 | 16.88 | "0.00"
          20805 | 行政事业单位养老支出 | 16.88 | 16.88 | "0.00"
          2080505 | 机关事业单位基本养老保险缴费支出 | "16.88" | 16.88 | "0"`,
      ],
      fails: [
        { at: "E3", severity: "warning", with: ["E4", "E5"], says: "有3个零是文本，不是数字（E3、E4、E5）" },
        { at: "C5", expected: "16.88" },
      ],
    },
    {
      name: "a zero alone",
      tables: [
        table`支出总表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          208 | 社会保障和就业支出 | 16.88 | 16.88 | "0.00"`,
      ],
      fails: [{ at: "E3", says: "“社会保障和就业支出”的“项目支出”（E3）的零是文本“0.00”" }],
    },
    {
      name: "formulas that give texts, as one, apart from what was typed",
      tables: [
        withFormula(
          table`支出总表 | | | | 单位：万元
            科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
            208 | 社会保障和就业支出 | "16.88" | 16.88 |
            20805 | 行政事业单位养老支出 | "16.88" | 16.88 |
            2080505 | 机关事业单位基本养老保险缴费支出 | "16.88" | △16.88 |`,
          ["C3", "C4"],
        ),
      ],
      fails: [
        { at: "C3", with: ["C4"], says: "这些单元格的公式返回文本" },
        { at: "C5", with: ["D5"], says: "其中D5“△16.88”按-16.88。" },
      ],
    },
    {
      name: "a table of nothing but texts",
      tables: [
        table`支出总表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          208 | 社会保障和就业支出 | "16.88" | "16.88" |
          20805 | 行政事业单位养老支出 | "16.88" | "16.88" |
          2080505 | 机关事业单位基本养老保险缴费支出 | "16.88" | "16.88" |`,
      ],
      fails: [{ at: "C3", severity: "warning", with: ["D3", "C4", "D5"], says: "共6个单元格" }],
    },
  ],
});
