/** What is paid for by money beside the three budgets: 财政专户管理资金支出表, 单位资金支出表. */
import { byNatureOfOne } from "./expenditureColumns";
import { defineLayout } from "./layout";
import * as words from "../vocabulary/columns";

const shared = { kind: "budget", axes: ["functional"] } as const;

export const fiscalSpecialExpenditure = defineLayout({
  ...shared,
  ...byNatureOfOne,
  id: "fiscal-special-expenditure",
  name: "财政专户管理资金支出表",
  about: "财政专户管理资金安排的支出按功能科目列示，分基本支出、项目支出。",
  titles: ["财政专户管理资金支出表", "财政专户管理资金预算支出表", "财政专户资金支出表"],
  mustSay: "财政专户",
});

export const unitFundsExpenditure = defineLayout({
  ...shared,
  id: "unit-funds-expenditure",
  name: "单位资金支出表",
  about: "单位资金（事业收入、经营收入等）安排的支出按功能科目列示，分基本支出、项目支出。",
  titles: ["单位资金支出表", "单位资金预算支出表"],
  // 事业收入安排 and 其他收入安排 may stand beside each other, each with 基本支出 and 项目支出 of its own.
  columns: { total: words.totalOfExpenditure },
  required: ["total"],
  sums: [],
  mustSay: "单位资金",
});
