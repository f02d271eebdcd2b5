/** 财政拨款收支总表 of budgets and of final accounts alike: three budgets beside each other, which add up to the amount. */
import { expenditureFrame, fiscalSources, incomeFrame } from "../vocabulary/captions";
import * as words from "../vocabulary/columns";
import { keyTotal } from "./keyTotal";
import type { Layout } from "./layout";

/** The columns of the three budgets. */
export const threeBudgets = {
  generalPublic: [words.generalPublic],
  governmentFund: [words.governmentFund],
  stateCapital: [words.stateCapital],
};

export const fiscalParts = {
  axes: ["caption"],
  published: { by: "everyone" },
  keyTotals: [
    keyTotal("fiscal", "currentExpenditure", "amount"),
    keyTotal("generalPublic", "currentExpenditure", "generalPublic"),
  ],
  required: ["amount"],
  sums: ["amount = generalPublic + governmentFund? + stateCapital?"],
  captions: { income: { ...incomeFrame, ...fiscalSources }, expenditure: expenditureFrame },
} satisfies Partial<Layout>;
