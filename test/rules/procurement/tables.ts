/** Small tables and forms of purchases, for the tests of the rule on them. */
import type { Sheet } from "../../../src/workbook";
import { sheet } from "../../support/table";

/** Lines: project | item | quantity | price | amount | 中小企业 | 小微企业. */
export const bought = (...lines: readonly string[]): Sheet =>
  sheet(
    "",
    `政府采购预算表 | | | | | | | | 单位：万元
     单位代码 | 单位名称 | 项目 | 政府采购品目 | 采购数量 | 单价（万元） | 采购金额 | |
      | | | | | | 采购金额合计（万元） | 其中面向中小企业（万元） | 其中面向小微企业（万元）
     ${lines.map((line) => `205001 | 医疗保障局本级 | ${line}`).join("\n")}`,
  );

/** Lines: 是否包含政府采购 | project | content | amount | 二级目录 | 三级目录. */
export const services = (...lines: readonly string[]): Sheet =>
  sheet(
    "",
    `政府购买服务预算表 | | | | | | 单位：万元
     单位代码 | 单位名称 | 是否包含政府采购 | 项目 | 政府购买服务内容 | 购买金额 | 政府购买服务指导目录 |
      | | | | | | 二级目录 | 三级目录
     ${lines.map((line) => `205001 | 医疗保障局本级 | ${line}`).join("\n")}`,
  );

/** Lines: asset | held | quota | requested | price | amount | 资产大类 | approved price | quantity | amount. */
export const assets = (...lines: readonly string[]): Sheet =>
  sheet(
    "",
    `资产配置预算表 | | | | | | | | | | 单位：万元
     单位代码 | 单位名称 | 资产名称 | 资产数量 | 资产编制数 | 资产申请数量 | 单价(万元) | 总金额(万元) | 资产大类 | 财政审核数 | |
      | | | | | | | | | 单价(万元) | 数量 | 金额(万元)
     ${lines.map((line) => `205001 | 医疗保障局本级 | ${line}`).join("\n")}`,
  );

/** Lines: what is bought | quantity | amount. */
export const form = (project: string, budget: string, ...lines: readonly string[]): Sheet =>
  sheet(
    "",
    `2026年项目支出绩效目标申报表
     单位名称：某市某局 | | | | 单位：万元
     项目名称 | ${project} | | 项目当年预算 | ${budget}
     项目类别 | 特定目标类
     项目采购
     品名 | | 数量 | | 金额
     ${lines.map((line) => line.replace("|", "| |").replace(/\|([^|]*)$/u, "| |$1")).join("\n")}
     项目绩效总目标
     名称 | 目标说明
     长期绩效目标 | 保障大厅运转`,
  );

export const named = (name: string, ...tables: readonly Sheet[]) => ({ name, tables });
