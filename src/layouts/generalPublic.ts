/** 一般公共预算支出表, by functional code and by organisation. */
import { totalsByNature } from "./keyTotal";
import { defineLayout } from "./layout";
import * as words from "../vocabulary/columns";

const columns = { total: words.totalOfExpenditure, ...words.expenditureByNature };
const sums = ["total = basic + project", "total = personnel + operating + project", "basic = personnel + operating"];

export const generalPublicFunctional = defineLayout({
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
  axes: ["functional"],
  columns,
  published: { by: "everyone", or: "general-public-organisation" },
  keyTotals: totalsByNature("generalPublic"),
  required: ["total", "basic", "project"],
  sums,
});

export const generalPublicOrganisation = defineLayout({
  id: "general-public-organisation",
  name: "一般公共预算支出表（分单位）",
  kind: "budget",
  about: "一般公共预算拨款安排的支出按单位列示。",
  titles: ["一般公共预算支出表(分单位)", "一般公共预算支出表(按单位)", "一般公共预算支出表"],
  axes: ["organisation"],
  columns,
  keyTotals: totalsByNature("generalPublic"),
  required: ["total", "basic", "project"],
  sums,
});
