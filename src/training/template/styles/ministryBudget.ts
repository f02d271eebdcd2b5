/** 中央部门预算公开表（部门公开表1至9）。 */
import type { Style, StyledColumn } from "../style";
import { chineseNumber, expenditureOfAll, expenditureOfFiscal } from "./captions";
import { centralProjectGoals } from "./goalForms";
import { basicByEconomicCode, codeKeys, emptyTable, threePublicColumns, expenditureSummary } from "./shared";

const income = "income-summary[total]";

const sources = [
  ["generalPublic", "一般公共预算拨款收入"],
  ["governmentFund", "政府性基金预算拨款收入"],
  ["stateCapital", "国有资本经营预算拨款收入"],
  ["institutional", "事业收入"],
  ["businessIncome", "事业单位经营收入"],
  ["superior", "上级补助收入"],
  ["affiliate", "附属单位上缴收入"],
  ["other", "其他收入"],
] as const;

const incomeColumns: readonly StyledColumn[] = [
  { concept: "total", words: "合计", sum: ["carriedIn", ...sources.map(([concept]) => concept), "usedSurplus"] },
  { concept: "carriedIn", words: "上年结转" },
  ...sources.map(([concept, words]) => ({ concept, words })),
  { concept: "usedSurplus", words: "使用非财政拨款结余" },
];

const budgets = [
  ["generalPublic", "一般公共预算拨款"],
  ["governmentFund", "政府性基金预算拨款"],
  ["stateCapital", "国有资本经营预算拨款"],
] as const;

export const ministryBudget: Style = {
  id: "ministry",
  kind: "budget",
  name: "中央部门预算",
  unit: "万元",
  tables: [
    {
      layout: "income-expenditure",
      number: "部门公开表1",
      title: "{年}年部门收支总表",
      keys: [],
      columns: [],
      rows: {
        kind: "captions",
        figure: "预算数",
        income: [
          ...sources.map(([key, words], position) => ({
            key,
            words: `${chineseNumber(position + 1)}、${words}`,
            from: [`${income}.${key}`],
          })),
          { key: "currentIncome", words: "本年收入合计", sum: sources.map(([key]) => key) },
          { key: "usedSurplus", words: "使用非财政拨款结余", from: [`${income}.usedSurplus`] },
          { key: "carriedIn", words: "上年结转", from: [`${income}.carriedIn`] },
          { key: "incomeTotal", words: "收入总计", sum: ["currentIncome", "usedSurplus", "carriedIn"] },
        ],
        expenditure: expenditureOfAll("结转下年"),
      },
    },
    {
      layout: "income-summary",
      number: "部门公开表2",
      title: "{年}年部门收入总表",
      keys: codeKeys,
      columns: incomeColumns,
      rows: { kind: "functional" },
    },
    expenditureSummary("部门公开表3", "{年}年部门支出总表"),
    {
      layout: "fiscal-summary",
      number: "部门公开表4",
      title: "{年}年财政拨款收支总表",
      keys: [],
      columns: [],
      rows: {
        kind: "captions",
        figure: "预算数",
        income: [
          { key: "currentIncome", words: "一、本年收入", sum: budgets.map(([key]) => key) },
          ...budgets.map(([key, words], position) => ({
            key,
            words: `（${chineseNumber(position + 1)}）${words}`,
            from: [`${income}.${key}`],
          })),
          { key: "carriedIn", words: "二、上年结转", sum: budgets.map(([key]) => `carriedIn.${key}`) },
          ...budgets.map(([key, words], position) => ({
            key: `carriedIn.${key}`,
            words: `（${chineseNumber(position + 1)}）${words}`,
          })),
          { key: "incomeTotal", words: "收入总计", sum: ["currentIncome", "carriedIn"] },
        ],
        expenditure: expenditureOfFiscal("结转下年"),
      },
    },
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
    {
      layout: "three-public",
      number: "部门公开表7",
      title: "{年}年一般公共预算“三公”经费支出表",
      keys: [],
      columns: threePublicColumns,
      rows: { kind: "single" },
    },
    emptyTable("government-fund", "部门公开表8", "{年}年政府性基金预算支出表", "政府性基金预算"),
    emptyTable("state-capital", "部门公开表9", "{年}年国有资本经营预算支出表", "国有资本经营预算"),
    centralProjectGoals("部门公开表10"),
  ],
};
