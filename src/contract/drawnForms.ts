/** The forms, lists and texts in which rules draw their examples; each says the lines that matter. */

/** 年度绩效指标 of a project: 一级 | 二级 | 三级 | 指标值. */
export function drawnIndicators(...lines: readonly string[]): string {
  return [
    "2026年项目支出绩效目标申报表",
    "项目名称 | 医保服务大厅运行 | | 项目编码 | 42010726202T000000103",
    "年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值",
    ...lines.map((line) => ` | ${line}`),
  ].join("\n");
}

/** One indicator, for the long term and for three years: 前年 | 上年 | 当年. */
export function drawnTargets(longTerm: string, years: string): string {
  const indicator = "产出指标 | 数量指标 | 检查医院";
  return [
    "2026年项目支出绩效目标申报表",
    "项目名称 | 医保服务大厅运行 | 项目编码 | 42010726202T000000103",
    "长期绩效目标表",
    "目标名称 | 一级指标 | 二级指标 | 三级指标 | 指标值",
    `长期绩效目标 | ${indicator} | ${longTerm}`,
    "年度绩效目标表",
    "目标名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 | |",
    " | | | | 前年 | 上年 | 预计当年实现",
    `年度绩效目标 | ${indicator} | ${years}`,
  ].join("\n");
}

/** 自评表 of a project, from 项目名称 on. */
export function drawnEvaluation(...lines: readonly string[]): string {
  return [
    "2025年度项目支出绩效自评表",
    " | | | | 单位：万元",
    "项目名称 | 基金监管经费",
    "主管部门 | 某市某局 | 项目实施单位 | 某市某局",
    ...lines,
  ].join("\n");
}

/** 申报表 of a project, with its code unless another is given. */
export function drawnProject(lines: readonly string[], code = "42010326205T000000106"): string {
  return [
    "2026年项目支出绩效目标申报表",
    "单位名称：某市某局 | | | | 单位：万元",
    `项目名称 | 医保信息化建设 | | 项目编码 | ${code}`,
    ...lines,
  ].join("\n");
}

/** 整体表, from 部门名称 on. */
export function drawnOverall(...lines: readonly string[]): string {
  return ["2026年部门整体支出绩效目标申报表", "填报日期： | | | | 单位：万元", "部门名称 | 某市某局", ...lines].join(
    "\n",
  );
}

/** 政府采购预算表: 项目 | 品目 | 数量 | 单价 | 金额 | 面向中小企业. */
export function drawnPurchases(...lines: readonly string[]): string {
  return [
    "政府采购预算表 | | | | | | | 单位：万元",
    "单位代码 | 单位名称 | 项目 | 政府采购品目 | 采购数量 | 单价 | 采购金额 | 其中面向中小企业",
    ...lines.map((line) => `205001 | 某局本级 | ${line}`),
  ].join("\n");
}

/** 资产配置预算表: 申请数量 | 单价 | 总金额 | 审核单价 | 审核数量 | 审核金额. */
export function drawnAssets(line: string): string {
  return [
    "资产配置预算表 | | | | | | | | 单位：万元",
    "单位代码 | 单位名称 | 资产名称 | 资产申请数量 | 单价 | 总金额 | 财政审核数 | |",
    " | | | | | | 单价 | 数量 | 金额",
    `205001 | 某局本级 | 便携式计算机 | ${line}`,
  ].join("\n");
}

/** 项目支出表 of two projects. */
export const drawnProjects = [
  "2026年项目支出表 | | | | 单位：万元",
  "项目编码 | 项目名称 | 项目单位 | 合计 | 一般公共预算",
  "42010726202T000000103 | 医保经办机构运行业务经费 | 某局本级 | 17.55 | 17.55",
  "42010726202T000000104 | 信息系统运行维护 | 某局本级 | 20.00 | 20.00",
].join("\n");

/** A table of the budget, small, and what the text says of it. */
export function drawnNarrative(...paragraphs: readonly string[]): string {
  return [
    "2026年一般公共预算支出表",
    "部门：武汉市江汉区医疗保障局 | | | | 单位：万元",
    "科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出",
    " | 合计 | 43.30 | 43.30 |",
    "221 | 住房保障支出 | 43.30 | 43.30 |",
    "22102 | 住房改革支出 | 43.30 | 43.30 |",
    "2210202 | 提租补贴 | 33.30 | 33.30 |",
    "2210203 | 购房补贴 | 10.00 | 10.00 |",
    "---",
    "第三部分 2026年部门预算情况说明",
    ...paragraphs,
  ].join("\n");
}
