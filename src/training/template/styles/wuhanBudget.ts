/** 武汉市部门预算公开表。 */
import type { Caption, Style, StyledColumn } from "../style";
import { chineseNumber, expenditureOfAll, expenditureOfFiscal } from "./captions";
import { overallGoals, projectGoals } from "./goalForms";
import { purchaseTables } from "./purchaseTables";
import {
  basicByEconomicCode,
  byNature,
  emptyTable,
  threePublicColumns,
  expenditureSummary,
  generalPublicBySubject,
} from "./shared";

/** By organisation: what all others leave of it is the first one's. */
const income = "income-summary[total]";

const sources = [
  ["generalPublic", "一般公共预算", "一般公共预算拨款收入"],
  ["governmentFund", "政府性基金预算", "政府性基金预算拨款收入"],
  ["stateCapital", "国有资本经营预算", "国有资本经营预算拨款收入"],
  ["fiscalSpecial", "财政专户管理资金", "财政专户管理资金收入"],
  ["institutional", "事业收入", "事业收入"],
  ["businessIncome", "事业单位经营收入", "事业单位经营收入"],
  ["superior", "上级补助收入", "上级补助收入"],
  ["affiliate", "附属单位上缴收入", "附属单位上缴收入"],
  ["other", "其他收入", "其他收入"],
] as const;

const carried = [
  ["carriedIn.generalPublic", "一般公共预算"],
  ["carriedIn.governmentFund", "政府性基金预算"],
  ["carriedIn.stateCapital", "国有资本经营预算"],
  ["carriedIn.fiscalSpecial", "财政专户管理资金"],
  ["carriedIn.unitFunds", "单位资金"],
] as const;

const incomeColumns: readonly StyledColumn[] = [
  { concept: "total", words: "合计", sum: ["current", "carriedIn"] },
  { concept: "current", words: "本年收入/小计", sum: sources.map(([concept]) => concept) },
  ...sources.map(([concept, words]) => ({ concept, words: `本年收入/${words}` })),
  { concept: "carriedIn", words: "上年结转结余/小计", sum: carried.map(([concept]) => concept) },
  ...carried.map(([concept, words]) => ({ concept, words: `上年结转结余/${words}` })),
];

const incomeCaptions: readonly Caption[] = [
  ...sources.map(([key, , words], position) => ({
    key,
    words: `${chineseNumber(position + 1)}、${words}`,
    from: [`${income}.${key}`],
  })),
];

const fiscal = (key: string, prefix: string): readonly Caption[] =>
  (["generalPublic", "governmentFund", "stateCapital"] as const).map((budget, position) => ({
    key: `${key}${budget}`,
    words: `（${chineseNumber(position + 1)}）${["一般公共预算", "政府性基金预算", "国有资本经营预算"][position] ?? ""}拨款`,
    from: [`${income}.${prefix}${budget}`],
  }));

export const wuhanBudget: Style = {
  id: "wuhan",
  kind: "budget",
  name: "武汉市部门预算",
  unit: "万元",
  tables: [
    {
      layout: "income-expenditure",
      number: "表1",
      title: "{年}年收支总表",
      keys: [],
      columns: [],
      rows: {
        kind: "captions",
        figure: "预算数",
        income: [
          ...incomeCaptions,
          { key: "currentIncome", words: "本年收入合计", sum: sources.map(([key]) => key) },
          { key: "carriedIn", words: "上年结转结余", from: [`${income}.carriedIn`] },
          { key: "incomeTotal", words: "收入总计", sum: ["currentIncome", "carriedIn"] },
        ],
        expenditure: expenditureOfAll("年终结转结余"),
      },
    },
    {
      layout: "income-summary",
      number: "表2",
      title: "{年}年收入总表",
      keys: ["部门（单位）代码", "部门（单位）名称"],
      columns: incomeColumns,
      rows: { kind: "organisation" },
    },
    expenditureSummary("表3", "{年}年支出总表"),
    {
      layout: "fiscal-summary",
      number: "表4",
      title: "{年}年财政拨款收支总表",
      keys: [],
      columns: [],
      rows: {
        kind: "captions",
        figure: "预算数",
        income: [
          { key: "currentIncome", words: "一、本年收入", sum: ["generalPublic", "governmentFund", "stateCapital"] },
          ...fiscal("", ""),
          {
            key: "carriedIn",
            words: "二、上年结转",
            sum: ["carriedIn.generalPublic", "carriedIn.governmentFund", "carriedIn.stateCapital"],
          },
          ...fiscal("carriedIn.", "carriedIn."),
          { key: "incomeTotal", words: "收入总计", sum: ["currentIncome", "carriedIn"] },
        ],
        expenditure: expenditureOfFiscal("年终结转结余"),
      },
    },
    generalPublicBySubject("表5-1", "{年}年一般公共预算支出表（分功能科目）"),
    {
      layout: "general-public-organisation",
      number: "表5-2",
      title: "{年}年一般公共预算支出表（分单位）",
      keys: ["单位编码", "单位名称"],
      columns: byNature.map((column) =>
        column.sum === undefined ? { ...column, from: [`general-public-functional[total].${column.concept}`] } : column,
      ),
      rows: { kind: "organisation" },
    },
    { layout: "general-public-basic", number: "表6", title: "{年}年一般公共预算基本支出表", ...basicByEconomicCode },
    {
      layout: "three-public",
      number: "表7",
      title: "{年}年一般公共预算“三公”经费支出表",
      keys: [],
      columns: threePublicColumns,
      rows: { kind: "single" },
    },
    emptyTable("government-fund", "表8", "{年}年政府性基金预算支出表", "政府性基金预算"),
    emptyTable("state-capital", "表9", "{年}年国有资本经营预算支出表", "国有资本经营预算"),
    {
      layout: "project",
      number: "表10",
      title: "{年}年项目支出表",
      keys: ["项目编码", "项目名称", "项目单位"],
      columns: [
        {
          concept: "total",
          words: "合计",
          sum: [
            "generalPublic",
            "governmentFund",
            "stateCapital",
            "carriedIn.generalPublic",
            "carriedIn.governmentFund",
            "carriedIn.stateCapital",
            "fiscalSpecial",
            "unitFunds",
          ],
        },
        { concept: "generalPublic", words: "本年拨款/一般公共预算" },
        { concept: "governmentFund", words: "本年拨款/政府性基金预算" },
        { concept: "stateCapital", words: "本年拨款/国有资本经营预算" },
        { concept: "carriedIn.generalPublic", words: "财政拨款结转结余/一般公共预算" },
        { concept: "carriedIn.governmentFund", words: "财政拨款结转结余/政府性基金预算" },
        { concept: "carriedIn.stateCapital", words: "财政拨款结转结余/国有资本经营预算" },
        { concept: "fiscalSpecial", words: "财政专户管理资金" },
        { concept: "unitFunds", words: "单位资金" },
      ],
      rows: { kind: "project", lines: 8 },
    },
    ...purchaseTables(11),
    overallGoals("表14"),
    projectGoals("表15"),
  ],
};
