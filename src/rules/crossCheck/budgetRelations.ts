/** What must agree between the tables of a budget, in the order in which a reviewer goes through them. */
import { relation, type Relation } from "./relation";

const sources: readonly (readonly [concept: string, name: string])[] = [
  ["generalPublic", "一般公共预算"],
  ["governmentFund", "政府性基金预算"],
  ["stateCapital", "国有资本经营预算"],
  ["fiscalSpecial", "财政专户管理资金"],
  ["institutional", "事业收入"],
  ["businessIncome", "事业单位经营收入"],
  ["superior", "上级补助收入"],
  ["affiliate", "附属单位上缴收入"],
  ["other", "其他收入"],
];
const budgets = sources.slice(0, 3);
const natures: readonly (readonly [concept: string, name: string])[] = [
  ["total", "合计"],
  ["basic", "基本支出"],
  ["project", "项目支出"],
];
const threeBudgets = (row: string, concept: string): string =>
  ["general-public-functional", "government-fund", "state-capital"]
    .map((layout) => `${layout}[${row}].${concept}`)
    .join(" + ");

export const budgetRelations: readonly Relation[] = [
  // 收支总表 ↔ 收入总表
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
  ),
  ...sources
    .filter(([source]) => source !== "institutional")
    .map(([source, name]) =>
      relation(
        `income-summary[total].${source}`,
        "=",
        `income-expenditure[${source}].amount`,
        `收入总表${name}＝收支总表${name}`,
      ),
    ),
  // 事业收入 of 收支总表 may include what 收入总表 shows apart as 财政专户管理资金.
  relation(
    "income-expenditure[institutional].amount",
    "=",
    "income-summary[total].institutional | income-summary[total].institutional + income-summary[total].fiscalSpecial",
    "收支总表事业收入＝收入总表事业收入（收支总表不单列财政专户管理资金的，含财政专户管理资金）",
  ),
  // 收支总表 ↔ 支出总表
  relation(
    "expenditure-summary[total].total",
    "=",
    "income-expenditure[currentExpenditure].amount",
    "支出总表合计＝收支总表本年支出合计",
  ),
  relation(
    "expenditure-summary[class].total",
    "=",
    "income-expenditure[class].amount",
    "支出总表各类合计＝收支总表同类支出",
  ),
  // 财政拨款收支总表 ↔ 收支总表、收入总表
  ...budgets.map(([source, name]) =>
    relation(
      `fiscal-summary[${source}].amount`,
      "=",
      `income-expenditure[${source}].amount`,
      `财政拨款收支总表${name}本年拨款＝收支总表${name}拨款收入`,
    ),
  ),
  ...budgets.map(([source, name]) =>
    relation(
      `fiscal-summary[carriedIn.${source}].amount`,
      "=",
      `income-summary[total].carriedIn.${source}`,
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
      when: "otherMoneyToo",
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
  ...budgets.flatMap(([source, name], position) => {
    const layout = ["general-public-functional", "government-fund", "state-capital"][position] ?? "";
    return [
      relation(
        `fiscal-summary[currentExpenditure].${source}`,
        "=",
        `${layout}[total].total`,
        `财政拨款收支总表本年支出${name}栏＝${name}支出表合计`,
        { when: "budgetTablesShowCarriedIn" },
      ),
      relation(
        `fiscal-summary[class].${source}`,
        "=",
        `${layout}[class].total`,
        `财政拨款收支总表各类支出${name}栏＝${name}支出表同类`,
        {
          when: "budgetTablesShowCarriedIn",
        },
      ),
    ];
  }),
  // 支出总表 ↔ 三本预算支出表
  ...natures.map(([concept, name]) =>
    relation(
      `expenditure-summary[total].${concept}`,
      "=",
      threeBudgets("total", concept),
      `收支全部为财政拨款时，支出总表${name}＝三本预算支出表${name}之和`,
      {
        when: "onlyFiscalMoneyAndTablesShowCarriedIn",
      },
    ),
  ),
  ...natures.map(([concept, name]) =>
    relation(
      `expenditure-summary[code].${concept}`,
      "=",
      threeBudgets("code", concept),
      `收支全部为财政拨款时，支出总表各科目${name}＝三本预算支出表同一科目${name}之和`,
      {
        when: "onlyFiscalMoneyAndTablesShowCarriedIn",
      },
    ),
  ),
  relation(
    "general-public-functional[code].total",
    "<=",
    "expenditure-summary[code].total",
    "一般公共预算支出表各科目不大于支出总表同一科目",
    {
      when: "otherMoneyToo",
    },
  ),
  // 一般公共预算支出表：分功能科目 ↔ 分单位 ↔ 基本支出表
  ...[...natures, ["personnel", "人员经费"] as const, ["operating", "公用经费"] as const].map(([concept, name]) =>
    relation(
      `general-public-functional[total].${concept}`,
      "=",
      `general-public-organisation[total].${concept}`,
      `一般公共预算支出表${name}：分功能科目＝分单位`,
    ),
  ),
  relation(
    "general-public-functional[total].basic",
    "=",
    "general-public-basic[total].total",
    "一般公共预算支出表基本支出＝基本支出表合计",
  ),
  relation(
    "general-public-functional[total].personnel",
    "=",
    "general-public-basic[total].personnel",
    "一般公共预算支出表人员经费＝基本支出表人员经费",
  ),
  relation(
    "general-public-functional[total].operating",
    "=",
    "general-public-basic[total].operating",
    "一般公共预算支出表公用经费＝基本支出表公用经费",
  ),
  // 项目支出表
  relation("expenditure-summary[total].project", "=", "project[total].total", "支出总表项目支出＝项目支出表合计", {
    when: "projectsOfAllMoney",
  }),
  ...budgets.map(([source, name], position) => {
    const layout = ["general-public-functional", "government-fund", "state-capital"][position] ?? "";
    return relation(
      `${layout}[total].project`,
      "=",
      `project[total].${source} + project[total].carriedIn.${source} | project[total].${source}`,
      `${name}支出表项目支出＝项目支出表${name}各栏合计`,
    );
  }),
  relation(
    "general-public-organisation[unit].project",
    "=",
    "project[unit].generalPublic + project[unit].carriedIn.generalPublic | project[unit].generalPublic",
    "一般公共预算支出表（分单位）各单位项目支出＝项目支出表同一单位一般公共预算各栏",
  ),
  // 分单位 ↔ 分单位
  relation(
    "income-summary[unit].total",
    "=",
    "general-public-organisation[unit].total",
    "收支全部为一般公共预算时，收入总表各单位合计＝一般公共预算支出表（分单位）同一单位合计",
    {
      when: "onlyGeneralPublicMoney",
    },
  ),
  // “三公”经费与基本支出表：项目支出也列支“三公”经费，基本支出只会更小
  relation(
    "general-public-basic[30212].total",
    "<=",
    "three-public[total].abroad",
    "基本支出表因公出国（境）费用不大于“三公”经费表",
    { hint: true },
  ),
  relation(
    "general-public-basic[30217].total",
    "<=",
    "three-public[total].reception",
    "基本支出表公务接待费不大于“三公”经费表",
    { hint: true },
  ),
  relation(
    "general-public-basic[30231].total",
    "<=",
    "three-public[total].vehicleRunning",
    "基本支出表公务用车运行维护费不大于“三公”经费表",
    { hint: true },
  ),
  relation(
    "general-public-basic[31013].total",
    "<=",
    "three-public[total].vehiclePurchase",
    "基本支出表公务用车购置不大于“三公”经费表",
    { hint: true },
  ),
];
