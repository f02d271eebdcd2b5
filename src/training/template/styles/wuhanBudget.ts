/** 武汉市部门预算公开表。 */
import type { Style, StyledColumn } from "../style";
import { fiscalSummary, incomeExpenditure, incomeSources, inIncomeSummary, type MoneyLine } from "./bothSides";
import { overallGoals, projectGoals } from "./goalForms";
import { purchaseTables } from "./purchaseTables";
import { basicByEconomicCode, byNature, emptyTable, expenditureSummary, generalPublicBySubject } from "./shared";
import { threePublic } from "./threePublic";

const carriedOut = "年终结转结余";

/** Whose money it is, as the columns of 收入总表 call it. */
const funds: readonly MoneyLine[] = [
  ["generalPublic", "一般公共预算"],
  ["governmentFund", "政府性基金预算"],
  ["stateCapital", "国有资本经营预算"],
  ["fiscalSpecial", "财政专户管理资金"],
];

const current: readonly MoneyLine[] = [...funds, ...incomeSources.slice(funds.length)];
const unitFunds: MoneyLine = ["unitFunds", "单位资金"];
const carried = [...funds, unitFunds].map(([key, words]): MoneyLine => [`carriedIn.${key}`, words]);

const incomeColumns: readonly StyledColumn[] = [
  { concept: "total", words: "合计", sum: ["current", "carriedIn"] },
  { concept: "current", words: "本年收入/小计", sum: current.map(([concept]) => concept) },
  ...current.map(([concept, words]) => ({ concept, words: `本年收入/${words}` })),
  { concept: "carriedIn", words: "上年结转结余/小计", sum: carried.map(([concept]) => concept) },
  ...carried.map(([concept, words]) => ({ concept, words: `上年结转结余/${words}` })),
];

export const wuhanBudget: Style = {
  id: "wuhan",
  kind: "budget",
  name: "武汉市部门预算",
  unit: "万元",
  tables: [
    incomeExpenditure({
      number: "表1",
      title: "{年}年收支总表",
      sources: incomeSources,
      besides: [["carriedIn", "上年结转结余"]],
      from: inIncomeSummary,
      carriedOut,
    }),
    {
      layout: "income-summary",
      number: "表2",
      title: "{年}年收入总表",
      keys: ["部门（单位）代码", "部门（单位）名称"],
      columns: incomeColumns,
      rows: { kind: "organisation" },
    },
    expenditureSummary("表3", "{年}年支出总表"),
    fiscalSummary({
      number: "表4",
      title: "{年}年财政拨款收支总表",
      from: inIncomeSummary,
      carriedOut,
      listsCarriedIn: true,
    }),
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
    threePublic("表7"),
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
