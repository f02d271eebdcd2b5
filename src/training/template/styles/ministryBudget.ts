/** 中央部门预算公开表（部门公开表1至9）。 */
import type { Style, StyledColumn } from "../style";
import { fiscalSummary, incomeExpenditure, incomeSources, inIncomeSummary, type MoneyLine } from "./bothSides";
import { centralProjectGoals } from "./goalForms";
import { basicByEconomicCode, codeKeys, emptyTable, expenditureSummary } from "./shared";
import { threePublic } from "./threePublic";

const sources = incomeSources.filter(([key]) => key !== "fiscalSpecial");
const carriedIn: MoneyLine = ["carriedIn", "上年结转"];
const usedSurplus: MoneyLine = ["usedSurplus", "使用非财政拨款结余"];
const carriedOut = "结转下年";

const incomeColumns: readonly StyledColumn[] = [
  { concept: "total", words: "合计", sum: ["carriedIn", ...sources.map(([concept]) => concept), "usedSurplus"] },
  ...[carriedIn, ...sources, usedSurplus].map(([concept, words]) => ({ concept, words })),
];

export const ministryBudget: Style = {
  id: "ministry",
  kind: "budget",
  name: "中央部门预算",
  unit: "万元",
  tables: [
    incomeExpenditure({
      number: "部门公开表1",
      title: "{年}年部门收支总表",
      sources,
      besides: [usedSurplus, carriedIn],
      from: inIncomeSummary,
      carriedOut,
    }),
    {
      layout: "income-summary",
      number: "部门公开表2",
      title: "{年}年部门收入总表",
      keys: codeKeys,
      columns: incomeColumns,
      rows: { kind: "functional" },
    },
    expenditureSummary("部门公开表3", "{年}年部门支出总表"),
    fiscalSummary({
      number: "部门公开表4",
      title: "{年}年财政拨款收支总表",
      from: inIncomeSummary,
      carriedOut,
      listsCarriedIn: true,
    }),
    {
      layout: "general-public-functional",
      number: "部门公开表5",
      title: "{年}年一般公共预算支出表",
      keys: codeKeys,
      columns: [
        { concept: "total", words: "{年}年预算数/合计", sum: ["basic", "project"] },
        { concept: "basic", words: "{年}年预算数/基本支出" },
        { concept: "project", words: "{年}年预算数/项目支出" },
      ],
      rows: { kind: "functional" },
    },
    {
      layout: "general-public-basic",
      number: "部门公开表6",
      title: "{年}年一般公共预算基本支出表",
      ...basicByEconomicCode,
    },
    threePublic("部门公开表7"),
    emptyTable("government-fund", "部门公开表8", "{年}年政府性基金预算支出表", "政府性基金预算"),
    emptyTable("state-capital", "部门公开表9", "{年}年国有资本经营预算支出表", "国有资本经营预算"),
    centralProjectGoals("部门公开表10"),
  ],
};
