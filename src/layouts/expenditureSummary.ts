/** 支出总表: all expenditure by functional code and by nature, or by nature line by line. */
import { keyTotal, totalsByNature } from "./keyTotal";
import { defineLayout } from "./layout";
import { expenditureFrame, incomeSources } from "../vocabulary/captions";
import * as words from "../vocabulary/columns";
import type { HeaderWords } from "../vocabulary/headerWords";

/** Whose money pays for what: `一般公共预算/项目支出`. */
const sources = { ...incomeSources, carriedIn: [words.carriedIn] };
const paidBySource = Object.assign(
  {},
  ...Object.entries(sources).flatMap(([source, ways]) => ways.map((way) => words.expenditurePaidBy(source, way))),
) as Readonly<Record<string, HeaderWords>>;

const titles: readonly string[] = ["支出总表", "支出预算总表", "支出总体情况表", "部门支出总表", "支出预算总体情况表"];

export const expenditureSummary = defineLayout({
  id: "expenditure-summary",
  name: "支出总表",
  kind: "budget",
  about: "部门全部支出按功能科目列示，分基本支出、项目支出等。",
  titles,
  axes: ["functional", "organisation"],
  columns: {
    total: words.totalOfExpenditure,
    ...words.expenditureByNature,
    business: [words.business],
    remitted: [words.remitted],
    subsidy: [words.subsidy],
    "beside.carriedOut": [words.carriedOut],
  },
  rare: ["beside.carriedOut"],
  bySource: paidBySource,
  published: { by: "everyone", or: ["expenditure-list"] },
  keyTotals: totalsByNature("expenditure"),
  required: ["total", "basic", "project"],
  sums: [
    "total = basic + project + business? + remitted? + subsidy?",
    "total = personnel + operating + project + business? + remitted? + subsidy?",
    "basic = personnel + operating",
  ],
});

/** What expenditure is for, as the lines of a table say it. */
const kinds: Readonly<Record<string, HeaderWords>> = {
  basic: [words.basic],
  project: [words.project],
  business: [words.business],
  remitted: [words.remitted],
  subsidy: [words.subsidy],
};

export const expenditureList = defineLayout({
  id: "expenditure-list",
  name: "支出总表（分类别逐行列示）",
  kind: "budget",
  about: "部门全部支出按基本支出、项目支出等逐行列示，同收支总表的支出一方。",
  titles,
  axes: ["caption"],
  columns: {
    amount: [`${words.planned}|合计`],
  },
  keyTotals: [keyTotal("expenditure", "currentExpenditure", "amount")],
  required: ["amount"],
  sums: [],
  captions: { income: {}, expenditure: { ...expenditureFrame, ...kinds } },
  // Others compare what is spent with another year's, line by line.
  mustSay: "支出总|支出预算总",
  needsTitle: true,
});
