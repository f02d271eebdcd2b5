/** 财政拨款收支总表: what the treasury gives, by budget, beside what it is spent on, by functional class. */
import { fiscalParts, threeBudgets } from "./fiscalParts";
import { defineLayout } from "./layout";
import * as words from "../vocabulary/columns";

export const fiscalSummary = defineLayout({
  id: "fiscal-summary",
  name: "财政拨款收支总表",
  kind: "budget",
  about: "一般公共预算、政府性基金预算、国有资本经营预算三本预算的财政拨款收入与支出（按功能分类科目类级）对照列示。",
  titles: [
    "财政拨款收支总表",
    "财政拨款收支预算总表",
    "财政拨款收支总体情况表",
    "财政拨款收支预算总体情况表",
    "财政拨款收支情况表",
  ],
  ...fiscalParts,
  columns: {
    amount: [`${words.planned}|合计|小计`],
    ...threeBudgets,
    carriedIn: [`${words.carriedIn}|上年财政拨款资金结转|上年财政拨款结转`],
  },
  sums: ["amount = generalPublic + governmentFund? + stateCapital? + carriedIn?"],
});
