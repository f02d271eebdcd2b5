/** The words of lists that go from what a year began with, over what came and went, to what it left over. */
import * as columns from "./columns";
import { isOneOf } from "./expressions";
import { totalsOf } from "./totals";

const current = ["本年", "当年", "本期", ""];

const income = current.flatMap((when) => [`${when}收入`, `${when}基金收入`, ...totalsOf(`${when}收入`)]);
const expenditure = income.map((word) => word.replace("收入", "支出"));

const roles = {
  /** `一、上年结余`. */
  opening: isOneOf(["(?:上年|年初|期初|上年末|上年度)(?:滚存|累计)?(?:结余|余额)", ...literal(columns.carriedIn)]),
  income: isOneOf(income),
  expenditure: isOneOf(expenditure),
  /** `四、本年收支结余`: what income exceeds expenditure by, no expenditure itself. */
  surplus: isOneOf([
    "(?:本年度?|当年|本期|年度)?(?:预算)?收支(?:结余|差额|盈余|余额|净额)",
    "(?:本年|当年|本期)(?:结余|差额|盈余)",
  ]),
  /** `五、年末滚存结余`. */
  closing: isOneOf([
    "(?:年末|年终|期末|本年末)?(?:滚存|累计)结余",
    "(?:年末|年终|期末|本年末)(?:结余|余额)",
    ...literal(columns.carriedOut),
  ]),
} as const;

function literal(words: string): string[] {
  return words.split("|").map((word) => word.replace(/[()]/gu, "\\$&"));
}

export type SurplusRole = keyof typeof roles;

/** @param name of a row, without its number and without blanks */
export function surplusRole(name: string): SurplusRole | undefined {
  return (Object.keys(roles) as SurplusRole[]).find((role) => roles[role].test(name) || roles[role].test(bare(name)));
}

/** `收支结余(一－二)`, `收支差额(赤字以"-"号填列)` → `收支结余`. */
function bare(name: string): string {
  return name.replace(/\([^()]*\)$/u, "");
}

/** What makes up for a deficit, or was left over before, is an income of its own: `用事业基金弥补收支差额`. */
const isIncome = /弥补|使用|动用|上年|年初|期初|累计|滚存/u;
/** `经营收支结余`, `收支相抵`, `结余(超支)`. */
const leftOver =
  /收支.{0,40}(?:结余|差额|盈余|余额|净额|亏损|相抵)(?:及分配)?$|^(?:本年度?|当年|本期|年度)?(?:结余|盈余|差额|盈亏)$/u;

/** May a caption tell what the two sides of a budget are apart, and so be no part of either? Its figures must bear that out. */
export function mayBeSurplus(name: string): boolean {
  return surplusRole(name) === "surplus" || (!isIncome.test(name) && leftOver.test(bare(name)));
}

/** What was left over or is carried from year to year was spent on nothing yet: nobody can say for what. */
export function isUnspent(name: string): boolean {
  const role = surplusRole(name);
  return role === "opening" || role === "closing" || mayBeSurplus(name);
}

/** What is left of a business, which may be a loss: `经营结余`. */
export const mayBeLoss = /经营(?:结余|亏损|收支差额)$/u;
