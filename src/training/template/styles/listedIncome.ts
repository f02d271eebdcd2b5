/** Budgets that list their income line by line: 收支总表, 收入总表 and 财政拨款收支总表 of several places. */
import type { StyledTable } from "../style";
import { chineseNumber, expenditureOfAll, expenditureOfFiscal } from "./captions";

const sources = [
  ["generalPublic", "一般公共预算拨款收入"],
  ["governmentFund", "政府性基金预算拨款收入"],
  ["stateCapital", "国有资本经营预算拨款收入"],
  ["fiscalSpecial", "财政专户管理资金收入"],
  ["institutional", "事业收入"],
  ["businessIncome", "事业单位经营收入"],
  ["superior", "上级补助收入"],
  ["affiliate", "附属单位上缴收入"],
  ["other", "其他收入"],
] as const;

const lines = sources.map(([key, words], position) => ({ key, words: `${chineseNumber(position + 1)}、${words}` }));
const sums = [
  { key: "currentIncome", words: "本年收入合计", parts: sources.map(([key]) => key) },
  { key: "carriedIn", words: "上年结转结余" },
  { key: "incomeTotal", words: "收入总计", parts: ["currentIncome", "carriedIn"] },
] as const;

const fromList = (key: string): readonly string[] => [`income-list[${key}].amount`];

export const incomeList: StyledTable = {
  layout: "income-list",
  number: "表2",
  title: "{年}年收入总表",
  keys: ["项目"],
  columns: [{ concept: "amount", words: "预算数" }],
  rows: { kind: "items", items: [...lines, ...sums] },
};

export const incomeExpenditure: StyledTable = {
  layout: "income-expenditure",
  number: "表1",
  title: "{年}年收支总表",
  keys: [],
  columns: [],
  rows: {
    kind: "captions",
    figure: "预算数",
    income: [
      ...lines.map((line) => ({ ...line, from: fromList(line.key) })),
      { key: "currentIncome", words: "本年收入合计", sum: sources.map(([key]) => key) },
      { key: "carriedIn", words: "上年结转结余", from: fromList("carriedIn") },
      { key: "incomeTotal", words: "收入总计", sum: ["currentIncome", "carriedIn"] },
    ],
    expenditure: expenditureOfAll("年终结转结余"),
  },
};

const fiscalLines = sources.slice(0, 3);

export const fiscalSummary: StyledTable = {
  layout: "fiscal-summary",
  number: "表4",
  title: "{年}年财政拨款收支总表",
  keys: [],
  columns: [],
  rows: {
    kind: "captions",
    figure: "预算数",
    income: [
      { key: "currentIncome", words: "一、本年收入", sum: fiscalLines.map(([key]) => key) },
      ...fiscalLines.map(([key, words], position) => ({
        key,
        words: `（${chineseNumber(position + 1)}）${words.replace("收入", "")}`,
        from: fromList(key),
      })),
      { key: "carriedIn", words: "二、上年结转" },
      { key: "incomeTotal", words: "收入总计", sum: ["currentIncome", "carriedIn"] },
    ],
    expenditure: expenditureOfFiscal("年终结转结余"),
  },
};
