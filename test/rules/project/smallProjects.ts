/** Small forms, tables and texts about projects, for the tests of the rule. */
import type { Sheet } from "../../../src/workbook";
import { sheet } from "../../support/table";

interface Project {
  readonly sheet?: string;
  readonly name?: string;
  readonly code?: string;
  readonly unit?: string;
  readonly budget?: string;
  readonly total?: string;
  readonly funding?: string;
  readonly detail?: string;
}

/** As districts of Wuhan print it: sources of money by level, one column for each in the lines. */
export function form(project: Project = {}): Sheet {
  const { name = "聘用人员经费", code = "42010326205T000000106", unit = "某市某局", budget = "17.55" } = project;
  return sheet(
    project.sheet ?? name,
    `2026年项目支出绩效目标申报表
     申报单位：某市某局 | | | | 单位：万元
     项目名称 | ${name} | | 项目编码 | ${code}
     项目执行单位 | ${unit} | | 项目类别 | 特定目标类
     项目总预算 | ${project.total ?? "（延续性项目填写）"} | | 项目当年预算 | ${budget}
     2026年项目资金来源 | 来源项目 | | 2026年预算申报数
     ${project.funding ?? sources(budget)}
     2026年支出明细 | 项目内容 | 测算依据及说明 | 本级财政拨款金额 | 上级转移支付金额 | 其他资金
     ${project.detail ?? `| ${name} | 上年数 | ${budget} | |`}
     绩效总目标 | 名称 | 目标说明`,
  );
}

export const sources = (own: string, transferred = "", total = own): string =>
  `| 当年预算合计 | | ${total}
   | 1.财政拨款收入（区级安排数） | | ${own}
   | 2.财政拨款收入（上级转移支付） | | ${transferred}`;

/** As the city prints it: one amount a line, in 元. */
export const formInYuan = (budget: string, total: string, lines: string): Sheet =>
  sheet(
    "",
    `表12 部门项目申报表（含绩效目标）
     | | | | 单位：元
     项目名称 | 信息系统运行维护项目 | | 项目代码 | 420100250000220000103
     项目总预算 | ${total} | | 项目当年预算 | ${budget}
     项目资金来源 | 来源项目 | | 金额
     | 合计 | | ${budget}
     | 一般公共预算财政拨款 | | ${budget}
     | 其中：申请当年预算拨款 | |
     项目支出明细测算
     项目活动 | 活动内容表述 | 支出经济分类 | 金额 | 测算依据及说明
     ${lines}`,
  );

/** A line a project: code | name | total. */
export const projectTable = (lines: string): Sheet =>
  sheet(
    "项目支出表",
    `2026年项目支出预算表 | | | | 单位：万元
     项目编码 | 项目名称 | 合计 | 本年拨款 |
     | | | 一般公共预算 | 政府性基金预算
     ${lines}`,
  );

interface Composition {
  readonly operating?: string;
  readonly project: string;
  readonly total?: string;
}

/** A line a project: name | category | total | budget. */
export const overall = ({ operating = "21.49", project, total = "" }: Composition, lines: string): Sheet =>
  sheet(
    "整体表",
    `2026年部门整体支出绩效目标申报表
     填报日期： | | | | 单位：万元
     部门名称 | 某市某局
     部门总体资金情况 | 总体资金情况 | | 当年金额
     | 支出构成 | 人员类项目支出 | 217.37
     | | 运转类项目支出 | ${operating}
     | | 特定目标类项目支出 | ${project}
     | | 合计 | ${total}
     部门职能概述 | 负责某项工作
     项目支出情况 | 项目名称 | 支出项目类别 | 项目总预算 | 项目本年度预算
     ${lines}
     长期目标 | 做好某项工作`,
  );

export const aid = { name: "医疗救助", code: "42010326205T000000108" };
export const archive = { name: "专业档案整理费", code: "42010326205T000000109" };

export const self = (project: string, budget: string, executed: string, unit = "某市某局"): Sheet =>
  sheet(
    project,
    `2025年度项目支出绩效自评表
     | | | | 单位：万元
     项目名称 | ${project}
     主管部门 | 某市某局 | | 项目实施单位 | ${unit}
     预算执行情况（20分） | | 预算数（A） | 执行数（B） | 执行率（B/A） | 得分
     | 年度财政资金总额 | ${budget} | ${executed} | | 20`,
  );

export const selfOverall = (projectTotalOfAll: string): Sheet =>
  sheet(
    "整体自评",
    `2025年度部门整体绩效自评表
     | | | | 单位：万元
     单位名称 | 某市某局
     基本支出总额 | 191.04 | | 项目支出总额 | ${projectTotalOfAll}
     预算执行情况（20分） | | 预算数（A） | 执行数（B） | 执行率（B/A） | 得分
     | 部门整体支出总额 | 300.00 | 300.00 | | 20`,
  );

export const narrative = (...paragraphs: readonly string[]): Sheet =>
  sheet("情况说明", ["第三部分 2025年度部门决算情况说明", ...paragraphs].join("\n"));
