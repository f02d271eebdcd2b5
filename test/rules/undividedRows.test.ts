/** Rows that state their 合计 and leave all its parts blank: they say nothing of what it consists, and no sum. */
import { columnSum } from "../../src/rules/columnSum/columnSum";
import { rollUp } from "../../src/rules/rollUp";
import type { Sheet } from "../../src/workbook";
import { table } from "../support/table";
import { testRule } from "../support/testRule";

function expenditure({ left = "" }): Sheet {
  return table`部门支出总表 | | | | 单位：万元
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    205 | 教育支出 | 300.00 | 100.00 | 200.00
    20502 | 普通教育 | 300.00 | 100.00 | 200.00
    2050202 | 小学教育 | 300.00 | 100.00 | 200.00
    | 本年支出合计 | 300.00 | 100.00 | 200.00
    | 结余分配 | 5.00 | |
    | 年末结转和结余 | 12.00 | |
    | 上缴上级支出 | 3.00 | ${left} |
    | 支出总计 | 320.00 | 100.00 | 200.00`;
}

function units({ part = "20.00", spent = "60.00" }): Sheet {
  return table`部门支出总表（分单位） | | | 单位：万元
    单位名称 | 合计 | 基本支出 | 项目支出
    合计 | 395.00 | 160.00 | 220.00
    本级 | 300.00 | 100.00 | 200.00
    甲所 | 80.00 | ${spent} | ${part}
    乙所（不分基本和项目） | 15.00 | |`;
}

testRule(columnSum, {
  valid: [
    { name: "below the subjects", tables: [expenditure({})] },
    { name: "a unit", tables: [units({})] },
  ],
  invalid: [
    {
      name: "a row of which one part is filled in",
      tables: [expenditure({ left: "2.00" })],
      fails: [{ at: "C9", expected: "2.00", actual: "3.00" }, { at: "C10" }],
    },
    {
      name: "another row of the same table",
      tables: [units({ part: "30.00" })],
      fails: [{ at: "B5", expected: "90.00", actual: "80.00" }],
    },
  ],
});

testRule(rollUp, {
  valid: [{ name: "a row that is in the 合计 alone", tables: [units({})] }],
  invalid: [
    {
      name: "parts that were only forgotten",
      tables: [
        table`部门支出总表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          | 合计 | 300.00 | 100.00 | 200.00
          205 | 教育支出 | 180.00 | 80.00 | 100.00
          208 | 社会保障和就业支出 | 70.00 | 20.00 | 50.00
          210 | 卫生健康支出 | 50.00 | |`,
      ],
      fails: [{ at: "E3", expected: "150.00", actual: "200.00" }],
    },
  ],
});
