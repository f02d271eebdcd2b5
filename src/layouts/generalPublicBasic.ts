/** 一般公共预算基本支出表: basic expenditure by departmental economic code, and by functional code. */
import { partsOfBasic } from "./expenditureColumns";
import { keyTotal } from "./keyTotal";
import { defineLayout } from "./layout";

const shared = {
  ...partsOfBasic,
  kind: "budget",
  keyTotals: [keyTotal("generalPublic.basic", "total", "total")],
} as const;

export const generalPublicBasic = defineLayout({
  ...shared,
  id: "general-public-basic",
  name: "一般公共预算基本支出表",
  about: "一般公共预算基本支出按部门预算支出经济分类科目列示，分人员经费和公用经费。",
  titles: [
    "一般公共预算基本支出表",
    "一般公共预算基本支出预算表",
    "一般公共预算基本支出情况表",
    "一般公共预算财政拨款基本支出表",
  ],
  titleTerms: ["明细", "支出"],
  axes: ["economic"],
  published: { by: "everyone", or: ["basic-expenditure"] },
});

export const generalPublicBasicFunctional = defineLayout({
  ...shared,
  id: "general-public-basic-functional",
  name: "一般公共预算基本支出表（按功能分类）",
  about: "一般公共预算基本支出按支出功能分类科目列示，分人员经费和公用经费。",
  titles: [
    "一般公共预算基本支出表(按支出功能分类)",
    "一般公共预算基本支出表(按支出功能分类科目)",
    "一般公共预算基本支出明细表(按支出功能分类科目)",
    "一般公共预算基本支出表(按功能科目)",
    "一般公共预算基本支出表(按功能分类)",
    "一般公共预算基本支出表(按功能分类科目)",
    "一般公共预算基本支出明细表(按功能科目)",
    "一般公共预算基本支出明细表(按功能分类科目)",
  ],
  titleTerms: ["明细", "支出"],
  axes: ["functional"],
  mustSay: "按支出功能|按功能",
});

export const basicExpenditure = defineLayout({
  ...shared,
  keyTotals: [keyTotal("basic", "total", "total")],
  id: "basic-expenditure",
  name: "基本支出表",
  about: "部门全部基本支出（不论资金来源）按部门预算支出经济分类科目列示，分人员经费和公用经费。",
  titles: [
    "基本支出表",
    "部门基本支出表",
    "基本支出明细表",
    "部门基本支出明细表",
    "基本支出预算表",
    "部门基本支出预算表",
  ],
  axes: ["economic"],
  needsTitle: true,
});
