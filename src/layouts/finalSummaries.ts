/** 公开01 and 04: the summaries of final accounts, with 行次 and 栏次. */
import { expenditureFrame, incomeFrame, incomeSources } from "../vocabulary/captions";
import { fiscalParts, threeBudgets } from "./fiscalParts";
import { keyTotal } from "./keyTotal";
import { defineLayout } from "./layout";

export const final01 = defineLayout({
  id: "final-01",
  name: "收入支出决算总表",
  kind: "finalAccounts",
  about: "部门本年度的总收支和年末结转结余情况。",
  titles: ["收入支出决算总表", "收支决算总表", "收入支出决算总体情况表", "收入支出决算表"],
  axes: ["caption"],
  columns: { amount: ["金额|决算数|合计|本年决算数"] },
  published: { by: "everyone" },
  keyTotals: [keyTotal("expenditure", "currentExpenditure", "amount"), keyTotal("income", "currentIncome", "amount")],
  required: ["amount"],
  sums: [],
  captions: { income: { ...incomeFrame, ...incomeSources }, expenditure: expenditureFrame },
});

export const final04 = defineLayout({
  id: "final-04",
  name: "财政拨款收入支出决算总表",
  kind: "finalAccounts",
  about: "三本预算财政拨款的总收支和年末结转结余情况。",
  titles: [
    "财政拨款收入支出决算总表",
    "财政拨款收支决算总表",
    "财政拨款收入支出决算总体情况表",
    "财政拨款收入支出决算表",
  ],
  ...fiscalParts,
  columns: {
    amount: ["金额|决算数|合计|小计"],
    ...threeBudgets,
  },
});
