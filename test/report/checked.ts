/** Small workbooks, read and checked by the real engine, as the reports receive them. */
import { check, type CheckResult, type Finding } from "../../src/check";
import { recognise } from "../../src/recognise";
import { checkedFile, type CheckedFile } from "../../src/report";
import { columnSum } from "../../src/rules/columnSum/columnSum";
import { rollUp } from "../../src/rules/rollUp";
import type { Sheet } from "../../src/workbook";
import { sheet, workbook } from "../support/table";

/** Reports do not change with the rules there are. */
const sums = [rollUp, columnSum];

export function checked(...sheets: readonly Sheet[]): CheckedFile {
  return results(...sheets).file;
}

export function results(...sheets: readonly Sheet[]): { file: CheckedFile; findings: readonly Finding[] } {
  const disclosure = recognise(workbook(...sheets));
  const result: CheckResult = check(disclosure, { rules: sums });
  return { file: checkedFile("预算.xlsx", disclosure, result, 1.4), findings: result.findings };
}

/** 208 says 26.88 where its items add up to 16.88; the total follows 208, so that one figure explains two failures. */
export const wrongTotal = sheet(
  "支出",
  `2026年支出总表 |                      |       |          | 单位：万元
   科目编码       | 科目名称             | 合计  | 基本支出 | 项目支出
                  | 合计                 | 16.88 | 16.88    |
   208            | 社会保障和就业支出   | 26.88 | 16.88    |
   20805          | 行政事业单位养老支出 | 16.88 | 16.88    |`,
);

export const right = sheet(
  "支出",
  `2026年支出总表 |                      |       |          | 单位：万元
   科目编码       | 科目名称             | 合计  | 基本支出 | 项目支出
                  | 合计                 | 16.88 | 16.88    |
   208            | 社会保障和就业支出   | 16.88 | 16.88    |
   20805          | 行政事业单位养老支出 | 16.88 | 16.88    |`,
);

/** Six rows whose parts differ from their sum by what rounding explains. */
export const rounded = sheet(
  "支出",
  `2026年支出总表 |            |       |          | 单位：万元
   科目编码       | 科目名称   | 合计  | 基本支出 | 项目支出
                  | 合计       | 60.00 | 30.00    | 30.00
   ${[201, 202, 203, 204, 205, 206].map((code) => `${code} | 第${code}类 | ${code % 2 === 0 ? "10.01" : "9.99"} | 5.00 | 5.00`).join("\n")}`,
);

/** A column of figures that nobody reads, and a sheet with figures that is no table. */
export const halfKnown = sheet(
  "支出",
  `2026年支出总表 |                      |       |          |          | 单位：万元
   科目编码       | 科目名称             | 合计  | 基本支出 | 项目支出 | 蓝色的钱
                  | 合计                 | 16.88 | 16.88    |          | 3.00
   208            | 社会保障和就业支出   | 16.88 | 16.88    |          | 1.25
   20805          | 行政事业单位养老支出 | 16.88 | 16.88    |          | 7.00`,
);

export const noTable = sheet("附表", `关于蓝色的钱\n一 | 3.00\n二 | 5.00`);

export const prose = sheet("情况说明", `第一部分 部门概况\n一、主要职责\n负责全区的工作`);
