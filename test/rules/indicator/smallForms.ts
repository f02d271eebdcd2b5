/** Small forms with indicators, as text, for the tests of the rule. */
import type { Area, Sheet } from "../../../src/workbook";
import { sheet } from "../../support/table";

const project = `2026年项目支出绩效目标申报表
  项目名称 | 医保服务大厅运行 | 项目编码 | 42010726202T000000103`;

/** Rows 3 and 4 are heading and header; the first line is row 5. */
export const longTerm = (...lines: readonly string[]): string =>
  `长期绩效目标表
   目标名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 指标值确定依据
   ${lines.map((line) => `${line} | 计划标准`).join("\n")}`;

export const annual = (...lines: readonly string[]): string =>
  `年度绩效目标表
   目标名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 | | | 指标值确定依据
   | | | | 前年 | 上年 | 预计当年实现 |
   ${lines.map((line) => `${line} | 计划标准`).join("\n")}`;

export const form = (...sections: readonly string[]): Sheet => sheet("", [project, ...sections].join("\n"));

/** Row 5 is the header; the first line is row 6. */
export const evaluation = (...lines: readonly string[]): Sheet =>
  sheet(
    "",
    `2025年度项目支出绩效自评表
     项目名称 | 医保服务大厅运行 | 项目编码 | 42010726202T000000103
     主管部门 | 医疗保障局 | 项目实施单位 | 医疗保障局
     项目类别 | 部门预算项目
     年度绩效目标 | 一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 分值 | 得分
     ${lines.map((line) => `| ${line}`).join("\n")}`,
  );

export const merged = (one: Sheet, ...merges: readonly Area[]): Sheet => ({ ...one, merges });

/** One indicator for the long term (row 5) and for the year (row 9). */
export const both = (long: string, ...years: readonly string[]): Sheet =>
  form(
    longTerm(`长期绩效目标 | 产出指标 | 数量指标 | 药品审核服务人次 | ${long}`),
    annual(`年度绩效目标 | 产出指标 | 数量指标 | 药品审核服务人次 | ${years.join(" | ")}`),
  );

export function withFormat(one: Sheet, row: number, column: number, format: string): Sheet {
  return {
    ...one,
    rows: one.rows.map((cells, index) =>
      index === row ? cells?.map((cell, at) => (at === column && cell ? { ...cell, format } : cell)) : cells,
    ),
  };
}
