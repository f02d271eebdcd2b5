/** Which budget of a whole government a table's title names, and whose: `2024年某县本级一般公共预算收支平衡表`. */
import { alternation } from "./expressions";

export interface BudgetOfTitle {
  /** `一般公共预算`, `政府性基金`, `国有资本经营`. */
  readonly budget: string;
  /** What else the title says of whose it is: `某县本级`, `全市`; empty where it says nothing. */
  readonly scope: string;
  /** Does it list what comes in beside what is spent? */
  readonly hasBothSides: boolean;
}

const budgets = /(一般公共预算|政府性基金|国有资本经营)/u;
const ownLevel = /本级/u;
const bothSides = /收支|平衡/u;

/** They say how the money is listed, or nothing. */
const fillers = new RegExp(
  alternation("预算 收入 支出 收支 平衡 总 表 情况 汇总 安排 草案 按 功能 分类 科目 类级 款级 项级".split(" ")),
  "gu",
);
const punctuation = /[-—()（）、，,：: ]/gu;

/** @returns undefined where the title names no budget, or more than one, or has a word that is not understood */
export function budgetOfTitle(title: string): BudgetOfTitle | undefined {
  const [before = "", budget, after, ...others] = title.replace(/20\d\d年(?:度)?/gu, "").split(budgets);
  if (budget === undefined || after === undefined || others.length > 0) return undefined;
  const unsaid = after.replace(ownLevel, "").replace(fillers, "").replace(punctuation, "");
  if (unsaid !== "" || !/[收支]|平衡/u.test(after)) return undefined;
  const scope = before.replace(punctuation, "") + (ownLevel.exec(after)?.[0] ?? "");
  return { budget, scope, hasBothSides: bothSides.test(after) };
}

/** `本级一般公共预算收入` → `收入`, `上解上级支出` → `上解支出`: what a line of a budget need not say. */
export function withoutOwnBudget(line: string): string {
  return line
    .replace(/一般公共预算|政府性基金(?:预算)?|国有资本经营(?:预算)?|本级|本年|地方/gu, "")
    .replace("上解上级", "上解");
}
