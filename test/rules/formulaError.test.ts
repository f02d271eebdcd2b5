import { check } from "../../src/check";
import { recognise } from "../../src/recognise";
import { formulaError } from "../../src/rules/formulaError";
import { rollUp } from "../../src/rules/rollUp";
import { table, workbook } from "../support/table";
import { testRule } from "../support/testRule";

testRule(formulaError, {
  valid: [
    {
      name: "a table without errors",
      tables: [
        table`支出总表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          208 | 社会保障和就业支出 | 16.88 | 16.88 |`,
      ],
    },
    {
      name: "a text that begins like an error",
      tables: [
        table`支出总表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          208 | #社会保障和就业支出 | 16.88 | 16.88 |`,
      ],
    },
  ],
  invalid: [
    {
      name: "errors in amounts, told once for each kind",
      tables: [
        table`支出总表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          | 合计 | #REF! | #REF! |
          208 | 社会保障和就业支出 | #REF! | #REF! | #DIV/0!
          20805 | 行政事业单位养老支出 | 16.88 | 16.88 |`,
      ],
      fails: [
        { at: "C3", severity: "error", actual: "#REF!", with: ["D3", "C4", "D4"], says: "引用失效" },
        { at: "E4", says: "除数为零" },
      ],
    },
    {
      name: "errors in codes and names",
      tables: [
        table`支出总表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          208 | #N/A | 16.88 | 16.88 |
          #NAME? | 卫生健康支出 | 20.00 | 20.00 |`,
      ],
      fails: [
        { at: "B3", says: "查找不到" },
        { at: "A4", says: "名称写错" },
      ],
    },
  ],
});

it("tells sums that fail for want of a row's place as consequences of the error", () => {
  const disclosure = recognise(
    workbook(
      table`收入总表 | | | | 单位：万元
        单位编码 | 单位名称 | 合计 | 一般公共预算 | 政府性基金预算
        | 合计 | 30.00 | 30.00 |
        737 | 医疗保障局 | 30.00 | 30.00 |
        737001 | 医疗保障局本级 | 20.00 | 20.00 |
        #REF! | #REF! | 10.00 | 10.00 |`,
    ),
  );
  const { findings } = check(disclosure, { rules: [formulaError, rollUp] });
  expect(findings.length).toBeGreaterThan(1);
  expect(findings.filter(({ consequenceOf }) => consequenceOf === undefined).map(({ rule }) => rule)).toEqual([
    "formula-error",
  ]);
});
