/** Tables of expenditure that only some places publish, against those of everyone: 财政拨款支出表, 基本支出表, 财政专户管理资金支出表. */
import { allNatures, basicNatures, basicParts, eachRow, threeBudgets } from "./natures";
import { relation, type Relation } from "./relation";

const ofFiscalMoney: readonly Relation[] = [
  ...eachRow.flatMap(([row, one, other]) =>
    allNatures.flatMap(([concept, name]) => [
      relation(
        `fiscal-functional[${row}].${concept}`,
        "=",
        `general-public-functional[${row}].${concept}`,
        `财政拨款全部为一般公共预算时，财政拨款支出表${one}${name}＝一般公共预算支出表${other}${name}`,
        { when: "onlyGeneralPublicIsAppropriated" },
      ),
      relation(
        `fiscal-functional[${row}].${concept}`,
        "=",
        threeBudgets(row, concept),
        `财政拨款支出表${one}${name}＝三本预算支出表${other}${name}之和`,
        { when: "maybeOtherBudgetsAreAppropriated" },
      ),
    ]),
  ),
  relation(
    "fiscal-functional[total].total",
    "=",
    "fiscal-summary[currentExpenditure].amount",
    "财政拨款支出表合计＝财政拨款收支总表本年支出",
    { when: "budgetTablesShowCarriedIn" },
  ),
  relation(
    "fiscal-functional[class].total",
    "=",
    "fiscal-summary[class].amount",
    "财政拨款支出表各类支出＝财政拨款收支总表同类支出",
    { when: "budgetTablesShowCarriedIn" },
  ),
  relation(
    "fiscal-economic[total].total",
    "=",
    "fiscal-summary[currentExpenditure].amount",
    "财政拨款支出表（按经济分类）合计＝财政拨款收支总表本年支出",
    { when: "budgetTablesShowCarriedIn" },
  ),
  ...allNatures.map(([concept, name]) =>
    relation(
      `fiscal-functional[total].${concept}`,
      "=",
      `fiscal-economic[total].${concept}`,
      `财政拨款支出表${name}：按功能分类＝按经济分类`,
    ),
  ),
  relation(
    "fiscal-functional[total].basic",
    "=",
    "fiscal-basic[total].total",
    "财政拨款支出表基本支出＝财政拨款基本支出表合计",
  ),
  ...basicParts.map(([concept, name]) =>
    relation(
      `fiscal-functional[total].${concept}`,
      "=",
      `fiscal-basic[total].${concept}`,
      `财政拨款支出表${name}＝财政拨款基本支出表${name}`,
    ),
  ),
  ...eachRow.flatMap(([row, one, other]) =>
    basicNatures.flatMap(([concept, name]) => [
      relation(
        `fiscal-basic[${row}].${concept}`,
        "=",
        `general-public-basic[${row}].${concept}`,
        `财政拨款全部为一般公共预算时，财政拨款基本支出表${one}${name}＝一般公共预算基本支出表${other}${name}`,
        { when: "onlyGeneralPublicIsAppropriated" },
      ),
      relation(
        `general-public-basic[${row}].${concept}`,
        "<=",
        `fiscal-basic[${row}].${concept}`,
        `一般公共预算基本支出表${one}${name}不大于财政拨款基本支出表${other}${name}`,
        { when: "maybeOtherBudgetsAreAppropriated" },
      ),
    ]),
  ),
];

/** The form of places that do not say of which money it is: beside 一般公共预算支出表 alone it may be of more than that. */
const ofBasicExpenditure = basicNatures.flatMap(([concept, name]) => {
  const column = concept === "total" ? "basic" : concept;
  const other = concept === "total" ? "基本支出" : name;
  return [
    relation(
      `basic-expenditure[total].${concept}`,
      "=",
      `expenditure-summary[total].${column} | general-public-functional[total].${column}`,
      `基本支出表${name}＝支出总表（或一般公共预算支出表）${other}`,
      { when: "expenditureSummaryIsThere" },
    ),
    relation(
      `general-public-functional[total].${column}`,
      "<=",
      `basic-expenditure[total].${concept}`,
      `一般公共预算支出表${other}不大于基本支出表${name}`,
      { when: "expenditureSummaryIsMissing" },
    ),
  ];
});

const ofOtherMoney = eachRow.flatMap(([row, one, other]) => [
  ...allNatures.map(([concept, name]) =>
    relation(
      `expenditure-summary[${row}].fiscalSpecial.${concept}`,
      "=",
      `fiscal-special-expenditure[${row}].${concept}`,
      `支出总表${one}财政专户管理资金${name}＝财政专户管理资金支出表${other}${name}`,
    ),
  ),
  relation(
    `expenditure-summary[${row}].unitFunds.total`,
    "=",
    `unit-funds-expenditure[${row}].total`,
    `支出总表${one}单位资金合计＝单位资金支出表${other}合计`,
  ),
]);

export const otherExpenditureRelations: readonly Relation[] = [
  ...ofFiscalMoney,
  relation(
    "general-public-functional[total].project",
    "=",
    "general-public-project-economic[total].total",
    "一般公共预算支出表项目支出＝项目支出表（按经济分类）合计",
  ),
  relation(
    "general-public-functional[total].project",
    "=",
    "general-public-project-functional[total].total",
    "一般公共预算支出表项目支出＝一般公共预算项目支出表合计",
  ),
  relation(
    "general-public-project-economic[code].total",
    "<=",
    "general-public-economic[code].total",
    "一般公共预算项目支出表各科目不大于一般公共预算支出表（按经济分类）同一科目",
  ),
  ...ofBasicExpenditure,
  ...ofOtherMoney,
  relation(
    "operating-economic-budget[code].amount",
    "<=",
    "general-public-basic[code].total",
    "机关运行经费支出预算表各科目不大于一般公共预算基本支出表同一科目",
    { hint: true },
  ),
];
