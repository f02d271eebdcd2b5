import { publishedCatalogue } from "../../src/catalogue/data/published";
import { check } from "../../src/check";
import { recognise } from "../../src/recognise";
import { missingName } from "../../src/rules/names/missingName";
import { functionalTable } from "../support/subjects";
import { table, workbook } from "../support/table";
import { testRule } from "../support/testRule";

testRule(missingName, {
  valid: [
    functionalTable(2026, "208 | 社会保障和就业支出"),
    { name: "names beside their codes in one cell", tables: [functionalTable(2026, "[208]社会保障和就业支出 |")] },
    {
      name: "codes alone, as the table has no names",
      tables: [
        table`2026年支出总表 | | | | 单位：万元
          科目编码 | 合计 | 基本支出 | 项目支出
          208 | 16.88 | 16.88 |`,
      ],
    },
    {
      name: "a name that spans two lines",
      tables: [
        {
          ...functionalTable(2026, "208 | 社会保障和就业支出\n208 |"),
          merges: [{ top: 2, left: 1, bottom: 3, right: 1 }],
        },
      ],
    },
  ],
  invalid: [
    {
      name: "a name that is blank",
      tables: [functionalTable(2026, "208 | 社会保障和就业支出\n20805 |")],
      fails: [{ at: "B4", severity: "warning", expected: "行政事业单位养老支出", says: "填了编码20805，没有名称" }],
    },
    {
      name: "a blank beside a code that nobody knows",
      tables: [functionalTable(2026, "2010177 |")],
      fails: [{ at: "B3", says: "请补填名称" }],
    },
    {
      name: "an organisation without a name",
      tables: [
        table`2026年收入总表 | | | | 单位：万元
          单位编码 | 单位名称 | 合计 | 一般公共预算 | 政府性基金预算
          205 | 某某市医疗保障局 | 18.89 | 18.89 |
          205001 | | 18.89 | 18.89 |`,
      ],
      fails: [{ at: "B4" }],
    },
  ],
});

it("fills in what is certain, all cells of a table at once", () => {
  const sheet = functionalTable(2026, "20805 |\n2210201 |\n2014102 |");
  const { findings } = check(recognise(workbook(sheet)), { rules: [missingName], catalogue: publishedCatalogue });
  const fix = (row: number, after: string) => ({ sheet: "Sheet1", row, column: 1, before: null, after });
  expect(findings.map((finding) => finding.fix)).toEqual([[fix(2, "行政事业单位养老支出"), fix(3, "住房公积金")]]);
  expect(findings[0]?.message).toContain("3行填了编码，没有名称（B3、B4、B5）。请补填名称，其中2处目录中有。");
});
