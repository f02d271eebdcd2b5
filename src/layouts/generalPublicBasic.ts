/** 一般公共预算基本支出表: basic expenditure by departmental economic code. */
import { keyTotal } from "./keyTotal";
import { defineLayout } from "./layout";
import * as words from "../vocabulary/columns";

export const generalPublicBasic = defineLayout({
  id: "general-public-basic",
  name: "一般公共预算基本支出表",
  kind: "budget",
  about: "一般公共预算基本支出按部门预算支出经济分类科目列示，分人员经费和公用经费。",
  titles: [
    "一般公共预算基本支出表",
    "一般公共预算基本支出预算表",
    "一般公共预算基本支出情况表",
    "一般公共预算财政拨款基本支出表",
  ],
  titleTerms: ["明细"],
  axes: ["economic"],
  columns: {
    total: [...words.totalOfExpenditure, "小计"],
    personnel: [words.personnel],
    operating: [words.operating],
  },
  published: { by: "everyone" },
  keyTotals: [keyTotal("generalPublic.basic", "total", "total")],
  required: ["total", "personnel", "operating"],
  sums: ["total = personnel + operating"],
});
