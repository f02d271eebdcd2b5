/** What the treasury pays for, all three budgets together: 财政拨款支出表 by functional and by economic code, and its 基本支出. */
import { byNature, partsOfBasic } from "./expenditureColumns";
import { defineLayout } from "./layout";

export const fiscalFunctional = defineLayout({
  ...byNature,
  kind: "budget",
  id: "fiscal-functional",
  name: "财政拨款支出表（按功能分类）",
  about: "财政拨款（三本预算合计）安排的支出按功能科目列示，分基本支出、项目支出。",
  titles: [
    "财政拨款支出表",
    "财政拨款支出总表",
    "财政拨款支出表(功能科目)",
    "财政拨款支出表(按功能分类)",
    "财政拨款支出表(按功能分类科目)",
  ],
  axes: ["functional"],
  mustSay: "财政拨款支出",
});

export const fiscalEconomic = defineLayout({
  ...byNature,
  kind: "budget",
  id: "fiscal-economic",
  name: "财政拨款支出表（按经济分类）",
  about: "财政拨款（三本预算合计）安排的支出按部门预算支出经济分类科目列示。",
  titles: [
    "财政拨款支出表(经济科目)",
    "财政拨款支出表(按经济分类)",
    "财政拨款支出表(部门经济分类科目)",
    "财政拨款支出表(按部门预算支出经济分类)",
  ],
  axes: ["economic"],
  mustSay: "财政拨款支出",
  // Where each budget has a group of its own, only 总计 is of all.
  required: ["total"],
});

export const fiscalBasic = defineLayout({
  ...partsOfBasic,
  kind: "budget",
  id: "fiscal-basic",
  name: "财政拨款基本支出表",
  about: "财政拨款（三本预算合计）安排的基本支出按部门预算支出经济分类科目列示，分人员经费、公用经费。",
  titles: ["财政拨款基本支出表", "财政拨款基本支出表(经济科目)", "财政拨款基本支出表(按经济分类)"],
  axes: ["economic"],
  mustSay: "财政拨款",
});
