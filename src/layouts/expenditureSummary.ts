/** 支出总表: all expenditure by functional code and by nature. */
import { totalsByNature } from "./keyTotal";
import { defineLayout } from "./layout";
import { incomeSources } from "../vocabulary/captions";
import * as words from "../vocabulary/columns";
import type { HeaderWords } from "../vocabulary/headerWords";

/** Whose money pays for what: `一般公共预算/项目支出`. */
const sources = { ...incomeSources, carriedIn: [words.carriedIn] };
const paidBySource = Object.assign(
  {},
  ...Object.entries(sources).flatMap(([source, ways]) => ways.map((way) => words.expenditurePaidBy(source, way))),
) as Readonly<Record<string, HeaderWords>>;

export const expenditureSummary = defineLayout({
  id: "expenditure-summary",
  name: "支出总表",
  kind: "budget",
  about: "部门全部支出按功能科目列示，分基本支出、项目支出等。",
  titles: ["支出总表", "支出预算总表", "支出总体情况表", "部门支出总表", "支出预算总体情况表"],
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
  published: { by: "everyone" },
  keyTotals: totalsByNature("expenditure"),
  required: ["total", "basic", "project"],
  sums: [
    "total = basic + project + business? + remitted? + subsidy?",
    "total = personnel + operating + project + business? + remitted? + subsidy?",
    "basic = personnel + operating",
  ],
});
