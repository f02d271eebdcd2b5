/** 收支总表 ↔ 收入总表: the same income, here line by line and there column by column. */
import { budgets } from "./natures";
import { relation, type Relation } from "./relation";

type Named = readonly (readonly [concept: string, name: string])[];

/** Money that 收入总表 may divide into the year's and what was carried in: `一般公共预算（小计 | 本年拨款 | 上年结转）`. */
const ofBudgets: Named = budgets.map(([concept, name]) => [concept, name]);
const divisible: Named = [...ofBudgets, ["fiscalSpecial", "财政专户管理资金"]];
const undivided: Named = [
  ["businessIncome", "事业单位经营收入"],
  ["superior", "上级补助收入"],
  ["affiliate", "附属单位上缴收入"],
  ["other", "其他收入"],
];
const sources: Named = [...divisible, ["institutional", "事业收入"], ...undivided];

/** 财政拨款 of 收支总表, and what 收入总表 may count in with it. */
const fiscal = [
  "income-expenditure[fiscal].amount",
  "income-expenditure[generalPublic].amount + income-expenditure[governmentFund].amount? + income-expenditure[stateCapital].amount?",
];
const carriedInWithFiscal = [
  "income-summary[total].fiscal.carriedIn",
  "income-summary[total].generalPublic.carriedIn + income-summary[total].governmentFund.carriedIn? + income-summary[total].stateCapital.carriedIn?",
];
const fiscalWithCarriedIn = carriedInWithFiscal.flatMap((carried) => fiscal.map((year) => `${year} + ${carried}`));

export const incomeRelations: readonly Relation[] = [
  relation(
    "income-summary[total].total",
    "=",
    "income-expenditure[incomeTotal].amount",
    "收入总表合计＝收支总表收入总计",
    {
      when: "incomeSummaryShowsCarriedIn",
    },
  ),
  relation(
    "income-summary[total].total",
    "=",
    "income-expenditure[currentIncome].amount",
    "收入总表合计＝收支总表本年收入合计",
    {
      when: "incomeSummaryIsCurrentOnly",
    },
  ),
  relation(
    "income-summary[total].current",
    "=",
    "income-expenditure[currentIncome].amount",
    "收入总表本年收入小计＝收支总表本年收入合计",
  ),
  relation(
    "income-summary[total].carriedIn",
    "=",
    "income-expenditure[carriedIn].amount",
    "收入总表上年结转结余＝收支总表上年结转结余",
    { when: "incomeSummaryTellsCarriedInApart" },
  ),
  ...divisible.map(([source, name]) =>
    relation(
      `income-summary[total].${source}`,
      "=",
      `income-expenditure[${source}].amount + income-summary[total].${source}.carriedIn | income-expenditure[${source}].amount`,
      `收入总表${name}＝收支总表${name}`,
      { when: "budgetsOfIncomeAreAlike" },
    ),
  ),
  // `财政拨款（小计 | 一般公共预算 | 政府性基金预算 | 其中：上年结转）`
  ...ofBudgets.map(([source, name]) =>
    relation(
      `income-summary[total].${source}`,
      "=",
      `income-expenditure[${source}].amount + fiscal-summary[carriedIn.${source}].amount? | income-expenditure[${source}].amount`,
      `收入总表${name}＝收支总表${name}（收入总表含上年结转的，另加上年结转）`,
      { when: "fiscalOfIncomeSummaryHoldsCarriedIn" },
    ),
  ),
  ...undivided.map(([source, name]) =>
    relation(
      `income-summary[total].${source}`,
      "=",
      `income-expenditure[${source}].amount`,
      `收入总表${name}＝收支总表${name}`,
      { when: "sourcesOfIncomeAreAlike" },
    ),
  ),
  ...sources.map(([source, name]) =>
    relation(
      `income-summary[total].${source}`,
      "<=",
      `income-expenditure[${source}].amount`,
      `只有收入总表单列上年结转时，收入总表${name}不大于收支总表${name}`,
      { when: "onlyIncomeSummaryTellsCarriedIn" },
    ),
  ),
  // 事业收入 of 收支总表 may include what 收入总表 shows apart as 财政专户管理资金.
  relation(
    "income-expenditure[institutional].amount",
    "=",
    "income-summary[total].institutional | income-summary[total].institutional + income-summary[total].fiscalSpecial?",
    "收支总表事业收入＝收入总表事业收入（收支总表不单列财政专户管理资金的，含财政专户管理资金）",
    { when: "sourcesOfIncomeAreAlike" },
  ),
  // 收入总表 with one column for all 财政拨款
  relation(
    "income-summary[total].fiscal",
    "=",
    [...fiscalWithCarriedIn, ...fiscal].join(" | "),
    "收入总表财政拨款收入＝收支总表财政拨款收入（三本预算拨款之和）",
    { when: "sourcesOfIncomeAreAlike" },
  ),
  relation(
    "income-expenditure[fiscal].amount",
    "=",
    "income-summary[total].generalPublic + income-summary[total].governmentFund? + income-summary[total].stateCapital?",
    "收支总表财政拨款收入＝收入总表三本预算拨款之和",
    { when: "budgetsOfIncomeAreTheYears" },
  ),
  relation(
    "income-summary[total].fiscal",
    "=",
    "fiscal-summary[currentIncome].amount | fiscal-summary[incomeTotal].amount",
    "收入总表财政拨款收入＝财政拨款收支总表本年收入（含上年结转的，＝收入总计）",
    { when: "fiscalSummaryTellsCurrentIncome" },
  ),
  // `一、财政拨款收入 | 二、上年结转 | 收入总计`: the year's money has no line of its own that every place prints.
  relation(
    "fiscal-summary[incomeTotal].amount",
    "=",
    "income-summary[total].fiscal + fiscal-summary[carriedIn].amount | income-summary[total].fiscal",
    "财政拨款收支总表收入总计＝收入总表财政拨款收入＋上年结转（收入总表的财政拨款收入含上年结转的，＝财政拨款收入）",
    { when: "fiscalSummaryTellsOnlyCarriedIn" },
  ),
  // 收入总表 that lists the sources line by line
  ...[
    ["incomeTotal", "收入总计"],
    ["currentIncome", "本年收入合计"],
    ["carriedIn", "上年结转结余"],
    ["fiscal", "财政拨款收入"],
    ...sources,
  ].map(([row = "", name = ""]) =>
    relation(
      `income-list[${row}].amount`,
      "=",
      `income-expenditure[${row}].amount`,
      `收入总表${name}＝收支总表${name}`,
    ),
  ),
];
