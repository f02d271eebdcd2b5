/** What must agree between the tables of a budget, in the order in which a reviewer goes through them. */
import { generalPublicRelations } from "./generalPublicRelations";
import { allNatures, budgets, eachRow, threeBudgets } from "./natures";
import { incomeRelations } from "./incomeRelations";
import { otherExpenditureRelations } from "./otherExpenditureRelations";
import { relation, type Relation } from "./relation";

export const budgetRelations: readonly Relation[] = [
  ...incomeRelations,
  // 收支总表 ↔ 支出总表 that lists the kinds of expenditure line by line
  ...[
    ["currentExpenditure", "本年支出合计"],
    ["carriedOut", "结转下年"],
    ["expenditureTotal", "支出总计"],
  ].map(([row = "", name = ""]) =>
    relation(
      `expenditure-list[${row}].amount`,
      "=",
      `income-expenditure[${row}].amount`,
      `支出总表${name}＝收支总表${name}`,
    ),
  ),
  // 收支总表 ↔ 支出总表, some of which count in what is not spent
  relation(
    "expenditure-summary[total].total",
    "=",
    "income-expenditure[currentExpenditure].amount | income-expenditure[currentExpenditure].amount + expenditure-summary[total].beside.carriedOut?",
    "支出总表合计＝收支总表本年支出合计",
  ),
  relation(
    "expenditure-summary[class].total",
    "=",
    "income-expenditure[class].amount | income-expenditure[class].amount + expenditure-summary[class].beside.carriedOut?",
    "支出总表各类合计＝收支总表同类支出",
  ),
  ...allNatures
    .slice(1)
    .flatMap(([concept, name]) => [
      relation(
        `expenditure-summary[total].${concept}`,
        "=",
        `income-expenditure[currentExpenditure].${concept}`,
        `支出总表${name}＝收支总表本年支出合计${name}`,
      ),
      relation(
        `expenditure-summary[class].${concept}`,
        "=",
        `income-expenditure[class].${concept}`,
        `支出总表各类${name}＝收支总表同类${name}`,
      ),
    ]),
  // 财政拨款收支总表 ↔ 收支总表、收入总表
  ...budgets.map(([source, name]) =>
    relation(
      `fiscal-summary[${source}].amount`,
      "=",
      `income-expenditure[${source}].amount`,
      `财政拨款收支总表${name}本年拨款＝收支总表${name}拨款收入`,
      { when: "incomeExpenditureTellsCarriedInApart" },
    ),
  ),
  ...budgets.map(([source, name]) =>
    relation(
      `income-expenditure[${source}].amount`,
      "=",
      `fiscal-summary[${source}].amount + fiscal-summary[carriedIn.${source}].amount? | fiscal-summary[${source}].amount`,
      `收支总表没有单列上年结转时，${name}拨款收入＝财政拨款收支总表${name}本年拨款＋上年结转`,
      { when: "incomeExpenditureMayHoldCarriedIn" },
    ),
  ),
  relation(
    "fiscal-summary[currentIncome].amount",
    "=",
    "income-expenditure[fiscal].amount | income-expenditure[generalPublic].amount + income-expenditure[governmentFund].amount? + income-expenditure[stateCapital].amount?",
    "财政拨款收支总表本年收入＝收支总表财政拨款收入（三本预算拨款之和）",
    { when: "incomeExpenditureTellsCarriedInApart" },
  ),
  relation(
    "fiscal-summary[currentIncome].amount",
    "<=",
    "income-expenditure[currentIncome].amount",
    "财政拨款收支总表本年收入不大于收支总表本年收入合计",
  ),
  ...budgets.map(([source, name]) =>
    relation(
      `fiscal-summary[carriedIn.${source}].amount`,
      "=",
      `income-summary[total].carriedIn.${source} | income-summary[total].${source}.carriedIn`,
      `财政拨款收支总表${name}上年结转＝收入总表${name}上年结转结余`,
    ),
  ),
  relation(
    "fiscal-summary[class].amount",
    "=",
    "income-expenditure[class].amount",
    "收支全部为财政拨款时，财政拨款收支总表各类支出＝收支总表同类支出",
    {
      when: "onlyFiscalMoney",
    },
  ),
  relation(
    "fiscal-summary[class].amount",
    "<=",
    "income-expenditure[class].amount",
    "财政拨款收支总表各类支出不大于收支总表同类支出",
    {
      when: "maybeOtherMoney",
    },
  ),
  // 财政拨款收支总表 ↔ 三本预算支出表
  relation(
    "fiscal-summary[currentExpenditure].amount",
    "=",
    threeBudgets("total", "total"),
    "财政拨款收支总表本年支出＝一般公共预算、政府性基金预算、国有资本经营预算支出表合计",
    { when: "budgetTablesShowCarriedIn" },
  ),
  relation(
    "fiscal-summary[class].amount",
    "=",
    threeBudgets("class", "total"),
    "财政拨款收支总表各类支出＝三本预算支出表同类之和",
    {
      when: "budgetTablesShowCarriedIn",
    },
  ),
  relation(
    "general-public-functional[total].total",
    "=",
    "fiscal-summary[generalPublic].amount",
    "一般公共预算支出表合计＝财政拨款收支总表一般公共预算本年拨款",
    {
      when: "budgetTablesAreCurrentOnly",
    },
  ),
  ...budgets.flatMap(([source, name, layout]) =>
    (
      [
        ["currentExpenditure", "total", `本年支出${name}栏`, "合计"],
        ["class", "class", `各类支出${name}栏`, "同类"],
      ] as const
    ).flatMap(([here, there, column, whole]) => [
      relation(
        `fiscal-summary[${here}].${source}`,
        "=",
        `${layout}[${there}].total`,
        `财政拨款收支总表${column}＝${name}支出表${whole}`,
        { when: "budgetsOfFiscalSummaryShowCarriedIn" },
      ),
      relation(
        `fiscal-summary[${here}].${source}`,
        "<=",
        `${layout}[${there}].total`,
        `上年结转另列一栏时，财政拨款收支总表${column}不大于${name}支出表${whole}`,
        { when: "fiscalSummaryTellsCarriedInApart" },
      ),
    ]),
  ),
  // 支出总表 ↔ 三本预算支出表
  ...allNatures.flatMap(([concept, name]) => [
    relation(
      `expenditure-summary[total].${concept}`,
      "=",
      threeBudgets("total", concept),
      `收支全部为财政拨款时，支出总表${name}＝三本预算支出表${name}之和`,
      { when: "onlyFiscalMoneyAndTablesShowCarriedIn" },
    ),
    relation(
      `general-public-functional[total].${concept}`,
      "<=",
      `expenditure-summary[total].${concept}`,
      `一般公共预算支出表${name}不大于支出总表${name}`,
      { when: "maybeMoreThanTheBudgets" },
    ),
  ]),
  ...budgets.flatMap(([source, budget, layout]) =>
    allNatures.flatMap(([concept, name]) =>
      eachRow.map(([row, one, other]) =>
        relation(
          `expenditure-summary[${row}].${source}.${concept}`,
          "=",
          `${layout}[${row}].${concept}`,
          `支出总表${one}${budget}${name}＝${budget}支出表${other}${name}`,
          { when: "budgetTablesShowCarriedIn" },
        ),
      ),
    ),
  ),
  ...allNatures.map(([concept, name]) =>
    relation(
      `expenditure-summary[code].${concept}`,
      "=",
      threeBudgets("code", concept),
      `收支全部为财政拨款时，支出总表各科目${name}＝三本预算支出表同一科目${name}之和`,
      { when: "onlyFiscalMoneyAndTablesShowCarriedIn" },
    ),
  ),
  relation(
    "general-public-functional[code].total",
    "<=",
    "expenditure-summary[code].total",
    "一般公共预算支出表各科目不大于支出总表同一科目",
    { when: "maybeMoreThanTheBudgets" },
  ),
  ...generalPublicRelations,
  ...otherExpenditureRelations,
];
