/** 部门预算公开表 as many provinces print them: 收入, “三公”经费 and 政府采购 line by line, 一般公共预算 by economic code too. */
import type { Style, StyledColumn, StyledTable } from "../style";
import { chineseNumber, expenditureOfAll, expenditureOfFiscal } from "./captions";
import { procurementItems, threePublicItems } from "./itemTables";
import {
  basicByEconomicCode,
  byNature,
  codeKeys,
  emptyTable,
  expenditureSummary,
  generalPublicBySubject,
  allEconomicClasses,
} from "./shared";

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

const incomeList: StyledTable = {
  layout: "income-list",
  number: "表2",
  title: "{年}年收入总表",
  keys: ["项目"],
  columns: [{ concept: "amount", words: "预算数" }],
  rows: { kind: "items", items: [...lines, ...sums] },
};

const incomeExpenditure: StyledTable = {
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

const fiscalSummary: StyledTable = {
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

/** 基本支出 is that of 一般公共预算基本支出表; what projects spend is filled in here. */
const byEconomicCode: readonly StyledColumn[] = byNature.map((column) =>
  ["personnel", "operating"].includes(column.concept)
    ? { ...column, from: [`general-public-basic.${column.concept}`] }
    : column,
);

export const provinceBudget: Style = {
  id: "province",
  kind: "budget",
  name: "各省常见的部门预算（逐项列示）",
  unit: "万元",
  tables: [
    incomeExpenditure,
    incomeList,
    expenditureSummary("表3", "{年}年支出总表"),
    fiscalSummary,
    generalPublicBySubject("表5", "{年}年一般公共预算支出表（按支出功能分类科目）"),
    {
      layout: "general-public-economic",
      number: "表6",
      title: "{年}年一般公共预算支出明细表（按支出经济分类科目）",
      keys: ["部门预算支出经济分类科目/科目编码", "部门预算支出经济分类科目/科目名称"],
      columns: byEconomicCode,
      rows: {
        kind: "economic",
        classes: allEconomicClasses,
        from: {},
      },
    },
    {
      layout: "general-public-basic-functional",
      number: "表7",
      title: "{年}年一般公共预算基本支出表（按支出功能分类科目）",
      keys: codeKeys,
      columns: [
        { concept: "total", words: "合计", sum: ["personnel", "operating"] },
        { concept: "personnel", words: "人员经费", from: ["general-public-functional.personnel"] },
        { concept: "operating", words: "公用经费", from: ["general-public-functional.operating"] },
      ],
      rows: { kind: "functional" },
    },
    {
      layout: "general-public-basic",
      number: "表8",
      title: "{年}年一般公共预算基本支出表（按支出经济分类科目）",
      ...basicByEconomicCode,
    },
    threePublicItems("表9"),
    emptyTable("government-fund", "表10", "{年}年政府性基金预算支出表", "政府性基金预算"),
    emptyTable("state-capital", "表11", "{年}年国有资本经营预算支出表", "国有资本经营预算"),
    procurementItems("表12"),
  ],
};
