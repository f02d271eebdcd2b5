import { precision } from "../../src/rules/precision";
import type { Sheet } from "../../src/workbook";
import { table } from "../support/table";
import { testRule } from "../support/testRule";

/** Puts a number with more decimals behind what a cell shows. */
function storing(sheet: Sheet, numbers: Readonly<Record<string, number>>): Sheet {
  const rows = sheet.rows.map((cells, row) =>
    cells?.map((cell, column) => {
      const value = numbers[`${String.fromCharCode(65 + column)}${row + 1}`];
      return cell === undefined || value === undefined ? cell : { ...cell, value };
    }),
  );
  return { ...sheet, rows };
}

const basic = table`一般公共预算基本支出表 | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
  301 | 工资福利支出 | 37.43 | 37.43 |
  30101 | 基本工资 | 30.18 | 30.18 |
  30102 | 津贴补贴 | 7.26 | 7.26 |`;

testRule(precision, {
  valid: [
    { name: "a residue without hidden decimals", tables: [basic] },
    {
      name: "hidden decimals that change no sum",
      tables: [
        storing(
          table`一般公共预算基本支出表 | | | | 单位：万元
            科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
            301 | 工资福利支出 | 37.43 | 37.43 |
            30101 | 基本工资 | 30.17 | 30.17 |
            30102 | 津贴补贴 | 7.26 | 7.26 |`,
          { C3: 37.431, C4: 30.171, D3: 37.431, D4: 30.171 },
        ),
      ],
    },
    {
      name: "hidden decimals where the stored figures do not agree either",
      tables: [storing(basic, { C4: 30.176, C5: 7.259, D4: 30.176, D5: 7.259 })],
    },
    {
      name: "binary noise behind the last decimal",
      tables: [
        storing(
          table`支出总表 | | | | 单位：万元
            科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
            208 | 社会保障和就业支出 | 0.30 | 0.10 | 0.20`,
          { C3: 0.1 + 0.2 },
        ),
      ],
    },
  ],
  invalid: [
    {
      name: "parts whose shown figures do not add up to the shown total, once a table",
      tables: [storing(basic, { C3: 37.434, C4: 30.177, C5: 7.257, D3: 37.434, D4: 30.177, D5: 7.257 })],
      fails: [
        {
          at: "C3",
          severity: "warning",
          expected: "37.44",
          actual: "37.43",
          with: ["C4", "C5"],
          says: "显示为37.43，各项显示的数相加却是37.44，相差0.01：C4（存30.177）、C5（存7.257）、C3（存37.434）还有没显示出来的小数",
        },
      ],
    },
    {
      name: "columns of a row",
      tables: [
        storing(
          table`支出总表 | | | | 单位：万元
            科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
            208 | 社会保障和就业支出 | 16.89 | 10.44 | 6.44`,
          { C3: 16.888, D3: 10.444, E3: 6.444 },
        ),
      ],
      fails: [{ at: "C3", says: "ROUND(…,2)" }],
    },
  ],
});
