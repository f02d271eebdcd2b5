/** Budgets that list their income line by line: 收支总表, 收入总表 and 财政拨款收支总表 of several places. */
import type { StyledTable } from "../style";
import { fiscalSummary, incomeExpenditure, incomeSources, type MoneyLine } from "./bothSides";
import { chineseNumber } from "./captions";

const carriedIn: MoneyLine = ["carriedIn", "上年结转结余"];

export const incomeList: StyledTable = {
  layout: "income-list",
  number: "表2",
  title: "{年}年收入总表",
  keys: ["项目"],
  columns: [{ concept: "amount", words: "预算数" }],
  rows: {
    kind: "items",
    items: [
      ...incomeSources.map(([key, words], position) => ({ key, words: `${chineseNumber(position + 1)}、${words}` })),
      { key: "currentIncome", words: "本年收入合计", parts: incomeSources.map(([key]) => key) },
      { key: carriedIn[0], words: carriedIn[1] },
      { key: "incomeTotal", words: "收入总计", parts: ["currentIncome", "carriedIn"] },
    ],
  },
};

const kindsOfExpenditure: readonly MoneyLine[] = [
  ["basic", "基本支出"],
  ["project", "项目支出"],
  ["business", "事业单位经营支出"],
  ["remitted", "上缴上级支出"],
  ["subsidy", "对附属单位补助支出"],
];

export const expenditureList: StyledTable = {
  layout: "expenditure-list",
  number: "表3-1",
  title: "{年}年支出总体情况表（按支出性质）",
  keys: ["项目"],
  columns: [{ concept: "amount", words: "预算数" }],
  rows: {
    kind: "items",
    items: [
      ...kindsOfExpenditure.map(([key, words], position) => ({
        key,
        words: `${chineseNumber(position + 1)}、${words}`,
      })),
      { key: "currentExpenditure", words: "本年支出合计", parts: kindsOfExpenditure.map(([key]) => key) },
      { key: "carriedOut", words: "年终结转结余" },
      { key: "expenditureTotal", words: "支出总计", parts: ["currentExpenditure", "carriedOut"] },
    ],
  },
};

const from = (key: string): string => `income-list[${key}].amount`;
const carriedOut = "年终结转结余";

export const listedIncomeExpenditure: StyledTable = incomeExpenditure({
  number: "表1",
  title: "{年}年收支总表",
  sources: incomeSources,
  besides: [carriedIn],
  from,
  carriedOut,
});

/** What of 上年结转结余 is 财政拨款 stands in no other table: it is typed. */
export const listedFiscalSummary: StyledTable = fiscalSummary({
  number: "表4",
  title: "{年}年财政拨款收支总表",
  from,
  carriedOut,
  listsCarriedIn: false,
});
