/** 收支总表: all income by source beside all expenditure by functional class. */
import { expenditureFrame, incomeFrame, incomeSources } from "../vocabulary/captions";
import { keyTotal } from "./keyTotal";
import { defineLayout } from "./layout";
import * as words from "../vocabulary/columns";

export const incomeExpenditure = defineLayout({
  id: "income-expenditure",
  name: "收支总表",
  kind: "budget",
  about: "部门全部收入按来源、全部支出按功能分类科目（类）对照列示，收支总计相等。",
  titles: [
    "收支总表",
    "收支预算总表",
    "收支总体情况表",
    "财务收支预算总表",
    "部门收支总表",
    "收支总体情况",
    "收支预算总体情况表",
  ],
  axes: ["caption"],
  columns: {
    amount: [`${words.planned}|合计`],
    ...words.expenditureByNature,
  },
  published: { by: "everyone" },
  keyTotals: [keyTotal("expenditure", "currentExpenditure", "amount"), keyTotal("income", "incomeTotal", "amount")],
  required: ["amount"],
  sums: ["amount = basic + project", "amount = personnel + operating + project", "basic = personnel + operating"],
  captions: { income: { ...incomeFrame, ...incomeSources }, expenditure: expenditureFrame },
});
