/** The words of lists that go from what a year began with, over what came and went, to what it left over. */
import { isOneOf } from "./expressions";
import { totalsOf } from "./totals";

const current = ["本年", "当年", "本期", ""];

const income = current.flatMap((when) => [`${when}收入`, `${when}基金收入`, ...totalsOf(`${when}收入`)]);
const expenditure = income.map((word) => word.replace("收入", "支出"));

const roles = {
  /** `一、上年结余`. */
  opening: isOneOf(["(?:上年|年初|期初|上年末|上年度)(?:滚存|累计)?(?:结余|余额)"]),
  income: isOneOf(income),
  expenditure: isOneOf(expenditure),
  /** `四、本年收支结余`: what income exceeds expenditure by, no expenditure itself. */
  surplus: isOneOf(["(?:本年|当年|本期)?收支(?:结余|差额|盈余)", "(?:本年|当年|本期)(?:结余|差额|盈余)"]),
  /** `五、年末滚存结余`. */
  closing: isOneOf(["(?:年末|年终|期末|本年末)?(?:滚存|累计)结余", "(?:年末|年终|期末|本年末)(?:结余|余额)"]),
} as const;

export type SurplusRole = keyof typeof roles;

/** @param name of a row, without its number and without blanks */
export function surplusRole(name: string): SurplusRole | undefined {
  return (Object.keys(roles) as SurplusRole[]).find((role) => roles[role].test(name));
}
