/** 一般公共预算支出表, by functional code, by organisation and by economic code; its 项目支出 by economic code. */
import { byNature } from "./expenditureColumns";
import { keyTotal, totalsByNature } from "./keyTotal";
import { defineLayout } from "./layout";
import * as words from "../vocabulary/columns";

/** What of this budget is spent may be named once more above its columns: `一般公共预算支出` over `小计 | 基本支出 | 项目支出`. */
const ofThisBudget = words.under("一般公共预算支出|一般公共预算拨款支出|一般公共预算财政拨款支出", words.subtotal);
const ofGeneralPublic = {
  ...byNature,
  columns: { ...byNature.columns, total: [...byNature.columns.total, ofThisBudget] },
} as const;

export const generalPublicFunctional = defineLayout({
  ...ofGeneralPublic,
  id: "general-public-functional",
  name: "一般公共预算支出表（分功能科目）",
  kind: "budget",
  about: "一般公共预算拨款安排的支出按功能科目列示，基本支出分人员经费和公用经费。",
  titles: [
    "一般公共预算支出表",
    "一般公共预算支出表(分功能科目)",
    "一般公共预算支出预算表",
    "一般公共预算支出情况表",
    "一般公共预算财政拨款支出表",
  ],
  titleTerms: ["明细"],
  axes: ["functional"],
  published: { by: "everyone", or: ["general-public-organisation"] },
  keyTotals: totalsByNature("generalPublic"),
});

export const generalPublicOrganisation = defineLayout({
  ...ofGeneralPublic,
  id: "general-public-organisation",
  name: "一般公共预算支出表（分单位）",
  kind: "budget",
  about: "一般公共预算拨款安排的支出按单位列示。",
  titles: ["一般公共预算支出表(分单位)", "一般公共预算支出表(按单位)", "一般公共预算支出表"],
  axes: ["organisation"],
  keyTotals: totalsByNature("generalPublic"),
});

export const generalPublicEconomic = defineLayout({
  ...ofGeneralPublic,
  id: "general-public-economic",
  name: "一般公共预算支出表（按经济分类）",
  kind: "budget",
  about: "一般公共预算拨款安排的全部支出按部门预算支出经济分类科目列示，含项目支出。",
  titles: [
    "一般公共预算支出表(按经济分类)",
    "一般公共预算支出表(按经济分类科目)",
    "一般公共预算支出表(按支出经济分类)",
    "一般公共预算支出表(按部门预算支出经济分类)",
    "一般公共预算支出经济分类情况表",
    "一般公共预算支出明细表(按经济分类科目)",
    "一般公共预算支出明细表(按支出经济分类科目)",
  ],
  titleTerms: ["明细"],
  axes: ["economic"],
  mustSay: "经济",
  keyTotals: totalsByNature("generalPublic"),
});

export const generalPublicProjectEconomic = defineLayout({
  id: "general-public-project-economic",
  name: "一般公共预算项目支出表（按经济分类）",
  kind: "budget",
  about: "一般公共预算拨款安排的项目支出按部门预算支出经济分类科目列示。",
  titles: [
    "一般公共预算项目支出表(按经济分类)",
    "一般公共预算项目支出表(按经济分类科目)",
    "一般公共预算项目支出表(按支出经济分类)",
    "一般公共预算项目支出表(按支出经济分类科目)",
    "一般公共预算项目支出表(按部门预算支出经济分类)",
  ],
  axes: ["economic"],
  columns: { total: [...words.totalOfExpenditure, words.project, words.under(words.project, words.subtotal)] },
  keyTotals: [keyTotal("generalPublic.project", "total", "total")],
  required: ["total"],
  sums: [],
  mustSay: "项目支出",
  // Its columns are those of any expenditure.
  needsTitle: true,
});

export const generalPublicProjectFunctional = defineLayout({
  id: "general-public-project-functional",
  name: "一般公共预算项目支出表（分科目）",
  kind: "budget",
  about: "一般公共预算拨款安排的项目支出按功能科目列示，可分项目、分经济分类科目的类。",
  titles: [
    "一般公共预算项目支出表",
    "一般公共预算项目支出情况表",
    "一般公共预算项目支出表(按功能分类)",
    "一般公共预算项目支出表(按功能分类科目)",
  ],
  axes: ["functional"],
  columns: {
    total: ["项目支出合计", words.under(words.project, words.subtotal), ...words.totalOfExpenditure, words.project],
  },
  keyTotals: [keyTotal("generalPublic.project", "total", "total")],
  required: ["total"],
  sums: [],
  // Others list projects under codes of subjects, and name the rows by them.
  mustSay: "项目支出合计",
  needsTitle: true,
});
