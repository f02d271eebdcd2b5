/** Tables that list one part of the expenditure by economic code: 项目支出 of final accounts, 机关运行经费. */
import { keyTotal } from "./keyTotal";
import { defineLayout } from "./layout";

export const finalProjectEconomic = defineLayout({
  id: "final-project-economic",
  name: "一般公共预算财政拨款项目支出决算明细表",
  kind: "finalAccounts",
  about: "一般公共预算财政拨款项目支出按经济分类科目列示。",
  titles: [
    "一般公共预算财政拨款项目支出决算明细表",
    "一般公共预算财政拨款项目支出决算表",
    "一般公共预算项目支出决算明细表",
    "一般公共预算项目支出决算表",
  ],
  titleTerms: ["明细"],
  axes: ["economic"],
  columns: { amount: ["决算数|金额|合计|项目支出"] },
  keyTotals: [keyTotal("generalPublic.project", "total", "amount")],
  required: ["amount"],
  sums: [],
  mustSay: "项目支出决算",
});

const ofOperating = {
  titleTerms: ["财政拨款", "一般公共预算", "明细"],
  axes: ["economic"],
  required: ["amount"],
  sums: [],
  mustSay: "机关运行",
} as const;

export const operatingEconomicBudget = defineLayout({
  ...ofOperating,
  id: "operating-economic-budget",
  name: "机关运行经费支出预算表",
  kind: "budget",
  about: "行政单位和参照公务员法管理的事业单位的公用经费预算，按经济分类科目列示。",
  titles: ["机关运行经费支出预算表", "机关运行经费预算表", "机关运行经费预算明细表"],
  columns: { amount: ["机关运行经费支出|机关运行经费|预算数|金额|合计|机关运行经费支出预算"] },
});

export const operatingEconomic = defineLayout({
  ...ofOperating,
  id: "operating-economic",
  name: "机关运行经费支出决算表",
  kind: "finalAccounts",
  about: "行政单位和参照公务员法管理的事业单位的公用经费，按经济分类科目列示。",
  titles: ["机关运行经费支出决算表", "机关运行经费决算表", "机关运行经费支出表", "机关运行经费支出情况表"],
  columns: { amount: ["机关运行经费支出|机关运行经费|决算数|金额|合计"] },
});
