/** 财政拨款收支总表 of budgets and of final accounts alike: three budgets beside each other, which add up to the amount. */
import { expenditureFrame, fiscalSources, incomeFrame } from "../vocabulary/captions";
import * as words from "../vocabulary/columns";
import { keyTotal } from "./keyTotal";
import type { Layout } from "./layout";
import { type HeaderWords } from "../vocabulary";
import { totalsOf } from "../vocabulary/totals";

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
  captions: {
    income: { ...withTotals(incomeFrame, "incomeTotal", "财政拨款收入"), ...fiscalSources },
    expenditure: withTotals(expenditureFrame, "expenditureTotal", "财政拨款支出"),
  },
} satisfies Partial<Layout>;

type Captions = Readonly<Record<string, HeaderWords>>;

/** Where all money is of the treasury, `财政拨款收入合计` is all that comes in. */
function withTotals(frame: Captions, key: string, whole: string): Captions {
  return { ...frame, [key]: [...(frame[key] ?? []), ...totalsOf(whole)] };
}
