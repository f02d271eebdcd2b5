/** What must agree between the form for a whole department and the tables, of a budget and of final accounts. */
import { relation, type Relation } from "./relation";

/** 特定目标类 and 其他运转类 make up 项目支出, 人员类 and 公用经费 make up 基本支出: 《预算管理一体化规范》. */
export const overallBudgetRelations: readonly Relation[] = [
  relation(
    "performance-overall[composition.income.total].amount",
    "=",
    "income-expenditure[incomeTotal].amount | income-expenditure[currentIncome].amount",
    "整体支出绩效目标申报表收入合计＝收支总表收入总计（不含上年结转的，＝本年收入合计）",
  ),
  // Some forms show the general public budget alone under this name, and the other budgets in lines of their own.
  relation(
    "performance-overall[composition.income.fiscal].amount",
    "=",
    "fiscal-summary[incomeTotal].amount | fiscal-summary[currentIncome].amount | fiscal-summary[generalPublic].amount + fiscal-summary[carriedIn.generalPublic].amount? | fiscal-summary[generalPublic].amount",
    "整体支出绩效目标申报表财政拨款＝财政拨款收支总表收入总计（不含上年结转的，＝本年收入）",
  ),
  relation(
    "performance-overall[composition.expenditure.total].amount",
    "=",
    "income-expenditure[expenditureTotal].amount | income-expenditure[currentExpenditure].amount",
    "整体支出绩效目标申报表支出合计＝收支总表支出总计（不含年终结转的，＝本年支出合计）",
  ),
  relation(
    "performance-overall[composition.expenditure.basic].amount",
    "=",
    "expenditure-summary[total].basic",
    "整体支出绩效目标申报表基本支出＝支出总表基本支出",
    { when: "formPrintsBasic" },
  ),
  relation(
    "performance-overall[composition.expenditure.personnel].amount",
    "=",
    "general-public-basic[total].personnel",
    "收支全部为一般公共预算时，整体支出绩效目标申报表人员类＝一般公共预算基本支出表人员经费",
    { when: "onlyGeneralPublicMoney" },
  ),
  relation(
    "general-public-basic[total].personnel",
    "<=",
    "performance-overall[composition.expenditure.personnel].amount",
    "一般公共预算基本支出表人员经费不大于整体支出绩效目标申报表人员类",
    { when: "maybeOtherThanGeneralPublicMoney" },
  ),
  // Where 特定目标类 is less than all projects, 运转类 may hold the others.
  relation(
    "performance-overall[composition.expenditure.operating].amount",
    "=",
    "general-public-basic[total].operating",
    "项目支出全部列入特定目标类时，整体支出绩效目标申报表运转类＝一般公共预算基本支出表公用经费",
    { when: "formCountsOnlyOperatingExpenses" },
  ),
  relation(
    "general-public-basic[total].operating",
    "<=",
    "performance-overall[composition.expenditure.operating].amount",
    "一般公共预算基本支出表公用经费不大于整体支出绩效目标申报表运转类",
    { when: "maybeMoreThanOperatingExpenses" },
  ),
  // Where 人员类 and 运转类 together equal 基本支出, 特定目标类 holds all projects.
  relation(
    "performance-overall[composition.expenditure.project].amount",
    "=",
    "expenditure-summary[total].project | project[total].total | expenditure-summary[total].project + expenditure-summary[total].business? + expenditure-summary[total].remitted? + expenditure-summary[total].subsidy?",
    "人员类、运转类合计等于基本支出时，整体支出绩效目标申报表特定目标类＝支出总表项目支出",
    { when: "formCountsOnlyBasic" },
  ),
  relation(
    "performance-overall[composition.expenditure.project].amount",
    "<=",
    "expenditure-summary[total].project + expenditure-summary[total].business? + expenditure-summary[total].remitted? + expenditure-summary[total].subsidy?",
    "整体支出绩效目标申报表特定目标类不大于支出总表项目支出",
    { when: "formCountsMoreThanBasic" },
  ),
];

export const overallFinalRelations: readonly Relation[] = [
  relation(
    "self-evaluation-overall[execution.total].executed",
    "=",
    "final-03[total].total | final-04[currentExpenditure].amount",
    "部门整体绩效自评表执行数＝支出决算表本年支出合计（只评财政资金的，＝财政拨款支出合计）",
  ),
  relation(
    "self-evaluation-overall[basicTotal].value",
    "=",
    "final-03[total].basic",
    "部门整体绩效自评表基本支出总额＝支出决算表基本支出",
    { when: "selfEvaluationTellsWhatWasSpent" },
  ),
  relation(
    "self-evaluation-overall[projectTotal].value",
    "=",
    "final-03[total].project",
    "部门整体绩效自评表项目支出总额＝支出决算表项目支出",
    { when: "selfEvaluationTellsWhatWasSpent" },
  ),
  relation(
    "self-evaluation-overall[execution.total].executed",
    "=",
    "self-evaluation-overall[basicTotal].value + self-evaluation-overall[projectTotal].value",
    "部门整体绩效自评表执行数＝基本支出总额＋项目支出总额",
    { when: "selfEvaluationPrintsBothTotals" },
  ),
];
