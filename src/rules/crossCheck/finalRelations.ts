/** What must agree between the tables of final accounts, 公开01 to 09. */
import { allNatures, sumOfBudgets } from "./natures";
import { operationRelations } from "./operationRelations";
import { relation, type Relation } from "./relation";
import { threePublicOfFinalAccounts } from "./threePublicRelations";

const budgets: readonly (readonly [concept: string, name: string, layout: string])[] = [
  ["generalPublic", "一般公共预算财政拨款", "final-05"],
  ["governmentFund", "政府性基金预算财政拨款", "final-07"],
  ["stateCapital", "国有资本经营预算财政拨款", "final-08"],
];
const threeBudgets = (row: string, concept: string): string => sumOfBudgets(budgets, row, concept);

export const finalRelations: readonly Relation[] = [
  // 01 ↔ 02
  relation(
    "final-02[total].total",
    "=",
    "final-01[currentIncome].amount",
    "收入决算表本年收入合计＝收入支出决算总表本年收入合计",
  ),
  relation(
    "final-02[total].fiscal",
    "=",
    "final-01[generalPublic].amount + final-01[governmentFund].amount? + final-01[stateCapital].amount? | final-01[fiscal].amount",
    "收入决算表财政拨款收入＝收入支出决算总表三项财政拨款收入之和",
  ),
  ...[
    ["superior", "上级补助收入"],
    ["institutional", "事业收入"],
    ["businessIncome", "经营收入"],
    ["affiliate", "附属单位上缴收入"],
    ["other", "其他收入"],
  ].map(([source, name]) =>
    relation(
      `final-02[total].${source}`,
      "=",
      `final-01[${source}].amount`,
      `收入决算表${name}＝收入支出决算总表${name}`,
    ),
  ),
  // 01 ↔ 03
  relation(
    "final-03[total].total",
    "=",
    "final-01[currentExpenditure].amount",
    "支出决算表本年支出合计＝收入支出决算总表本年支出合计",
  ),
  relation("final-03[class].total", "=", "final-01[class].amount", "支出决算表各类＝收入支出决算总表同类支出"),
  // 01, 02, 03 ↔ 收入支出决算表
  ...[
    ["opening", "carriedIn", "年初结转和结余"],
    ["income", "currentIncome", "本年收入"],
    ["total", "currentExpenditure", "本年支出"],
    ["closing", "carriedOut", "年末结转和结余"],
  ].map(([concept, row, name]) =>
    relation(
      `final-income-expenditure[total].${concept}`,
      "=",
      `final-01[${row}].amount`,
      `收入支出决算表${name}＝收入支出决算总表${name}`,
    ),
  ),
  relation(
    "final-income-expenditure[class].total",
    "=",
    "final-01[class].amount",
    "收入支出决算表各类支出＝收入支出决算总表同类支出",
  ),
  relation(
    "final-02[code].total",
    "=",
    "final-income-expenditure[code].income",
    "收入决算表各科目＝收入支出决算表同一科目本年收入",
  ),
  ...allNatures.map(([concept, name]) =>
    relation(
      `final-03[code].${concept}`,
      "=",
      `final-income-expenditure[code].${concept}`,
      `支出决算表各科目${name}＝收入支出决算表同一科目${name}`,
    ),
  ),
  // 01, 02 ↔ 04
  ...budgets.map(([source, name]) =>
    relation(
      `final-04[${source}].amount`,
      "=",
      `final-01[${source}].amount`,
      `财政拨款收入支出决算总表${name}＝收入支出决算总表${name}收入`,
    ),
  ),
  relation(
    "final-01[fiscal].amount",
    "=",
    budgets.map(([source]) => `final-04[${source}].amount?`).join(" + "),
    "收入支出决算总表财政拨款收入＝财政拨款收入支出决算总表三项财政拨款之和",
  ),
  relation(
    "final-04[currentIncome].amount",
    "=",
    "final-02[total].fiscal",
    "财政拨款收入支出决算总表本年收入合计＝收入决算表财政拨款收入",
  ),
  relation(
    "final-04[class].amount",
    "=",
    "final-01[class].amount",
    "收支全部为财政拨款时，财政拨款收入支出决算总表各类支出＝收入支出决算总表同类支出",
    {
      when: "onlyFiscalMoney",
    },
  ),
  relation(
    "final-04[class].amount",
    "<=",
    "final-01[class].amount",
    "财政拨款收入支出决算总表各类支出不大于收入支出决算总表同类支出",
    {
      when: "maybeOtherMoney",
    },
  ),
  // 04 ↔ 05, 07, 08
  relation(
    "final-04[currentExpenditure].amount",
    "=",
    threeBudgets("total", "total"),
    "财政拨款收入支出决算总表本年支出合计＝三本预算财政拨款支出合计",
  ),
  ...budgets.flatMap(([source, name, layout]) => [
    relation(
      `final-04[currentExpenditure].${source}`,
      "=",
      `${layout}[total].total`,
      `财政拨款收入支出决算总表${name}支出合计＝${name}支出决算表合计`,
    ),
    relation(
      `final-04[class].${source}`,
      "=",
      `${layout}[class].total`,
      `财政拨款收入支出决算总表各类${name}支出＝${name}支出决算表同类`,
    ),
  ]),
  relation(
    "final-07[total].income",
    "=",
    "final-04[governmentFund].amount",
    "政府性基金决算表本年收入＝财政拨款收入支出决算总表政府性基金预算财政拨款",
  ),
  relation(
    "final-07[total].opening",
    "=",
    "final-04[carriedIn.governmentFund].amount",
    "政府性基金决算表年初结转和结余＝财政拨款收入支出决算总表政府性基金年初结转",
  ),
  relation(
    "final-07[total].closing",
    "=",
    "final-04[carriedOut].governmentFund",
    "政府性基金决算表年末结转和结余＝财政拨款收入支出决算总表政府性基金年末结转",
  ),
  // 03 ↔ 05, 07, 08
  ...allNatures.flatMap(([concept, name]) => [
    relation(
      `final-03[total].${concept}`,
      "=",
      threeBudgets("total", concept),
      `收支全部为财政拨款时，支出决算表${name}＝三本预算财政拨款支出决算表${name}之和`,
      { when: "onlyFiscalMoney" },
    ),
    relation(
      `final-05[total].${concept}`,
      "<=",
      `final-03[total].${concept}`,
      `一般公共预算财政拨款支出决算表${name}不大于支出决算表${name}`,
      { when: "maybeOtherMoney" },
    ),
  ]),
  ...allNatures.map(([concept, name]) =>
    relation(
      `final-03[code].${concept}`,
      "=",
      threeBudgets("code", concept),
      `收支全部为财政拨款时，支出决算表各科目${name}＝三本预算财政拨款支出决算表同一科目${name}之和`,
      { when: "onlyFiscalMoney" },
    ),
  ),
  relation(
    "final-05[code].total",
    "<=",
    "final-03[code].total",
    "一般公共预算财政拨款支出决算表各科目不大于支出决算表同一科目",
    { when: "maybeOtherMoney" },
  ),
  relation(
    "final-04[incomeTotal].amount",
    "<=",
    "final-01[incomeTotal].amount",
    "财政拨款收入支出决算总表总计不大于收入支出决算总表总计",
  ),
  // 02 ↔ 03: 收入与支出按同一科目列示，年度间可以结转，不作核对
  // 05 ↔ 06
  relation(
    "final-05[total].basic",
    "=",
    "final-06[total:人员经费].amount + final-06[total:公用经费].amount | final-06[total].amount",
    "一般公共预算财政拨款支出决算表基本支出＝基本支出决算明细表人员经费合计＋公用经费合计",
  ),
  relation(
    "final-05[total].personnel",
    "=",
    "final-06[total:人员经费].amount | final-06[301].amount + final-06[303].amount? | final-06[total].personnel",
    "一般公共预算财政拨款支出决算表人员经费＝基本支出决算明细表人员经费合计",
  ),
  relation(
    "final-05[total].operating",
    "=",
    "final-06[total:公用经费].amount | final-06[total].operating",
    "一般公共预算财政拨款支出决算表公用经费＝基本支出决算明细表公用经费合计",
  ),
  // 05 ↔ 项目支出按经济分类
  relation(
    "final-05[total].project",
    "=",
    "final-project-economic[total].amount",
    "一般公共预算财政拨款支出决算表项目支出＝项目支出决算明细表合计",
  ),
  ...threePublicOfFinalAccounts,
  ...operationRelations,
];
