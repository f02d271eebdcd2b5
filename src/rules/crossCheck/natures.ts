/** How tables of expenditure divide it: by nature (基本支出, 项目支出), and by budget (一般公共预算 …). */

type Named = readonly (readonly [concept: string, name: string])[];

export const natures: Named = [
  ["total", "合计"],
  ["basic", "基本支出"],
  ["project", "项目支出"],
];

/** The parts of 基本支出. */
export const basicParts: Named = [
  ["personnel", "人员经费"],
  ["operating", "公用经费"],
];

/** The columns of tables that show 基本支出 alone. */
export const basicNatures: Named = [["total", "合计"], ...basicParts];

/** The three budgets of which 财政拨款 consists, each with its table of expenditure. */
export const budgets = [
  ["generalPublic", "一般公共预算", "general-public-functional"],
  ["governmentFund", "政府性基金预算", "government-fund"],
  ["stateCapital", "国有资本经营预算", "state-capital"],
] as const;

/** What a table of all budgets has is the sum of what theirs have: `general-public-functional[total].basic + …`. */
export function sumOfBudgets(
  all: readonly (readonly [concept: string, name: string, layout: string])[],
  row: string,
  concept: string,
): string {
  return all.map(([, , layout]) => `${layout}[${row}].${concept}`).join(" + ");
}

/** The same of the budgets above. */
export function threeBudgets(row: string, concept: string): string {
  return sumOfBudgets(budgets, row, concept);
}

/** The total, and each code; how sentences call a row of the one table and of the other. */
export const eachRow = [
  ["total", "", ""],
  ["code", "各科目", "同一科目"],
] as const;

export const allNatures: Named = [...natures, ...basicParts];
