import { narrativeOrganisation } from "../../../src/rules/narrative/narrativeOrganisation";
import { testTextRule } from "../../support/narrative";
import { sheet } from "../../support/table";

const tables = [
  sheet(
    "支出总表",
    `2026年部门支出总表
     部门：武汉市江汉区医疗保障局 | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出`,
  ),
];

testTextRule(narrativeOrganisation, {
  valid: [
    { text: "江汉区医保局所有收入和支出均纳入部门预算管理。", tables },
    { text: "第三部分 武汉市江汉区医疗保障局2026年部门预算情况说明", tables },
    { text: "我局所有收入和支出均纳入部门预算管理。", tables },
    { text: "年初由财政预算集中管理，实际发生时报区财政局审批。", tables },
  ],
  invalid: [
    {
      text: "江岸区医疗保障局所有收入和支出均纳入部门预算管理。",
      tables,
      told: ["【江岸区医疗保障局】所有收入和支出"],
    },
    {
      text: "截至2025年12月31日，江岸区医疗保障局共有车辆2辆。",
      tables,
      told: ["【江岸区医疗保障局】共有车辆"],
    },
    {
      text: "第三部分 江岸区民政局2026年部门预算情况说明\n2026年江岸区民政局机关运行经费1.00万元。",
      tables,
      told: ["还有1处也是这样"],
    },
  ],
});
