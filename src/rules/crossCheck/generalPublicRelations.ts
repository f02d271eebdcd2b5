/** 一般公共预算支出表 against the tables that show it in another way: by organisation, by economic class, by project, “三公” 经费. */
import { allNatures, basicNatures, basicParts, budgets, natures } from "./natures";
import { relation, type Relation } from "./relation";
import { threePublicOfBudget } from "./threePublicRelations";

export const generalPublicRelations: readonly Relation[] = [
  // 一般公共预算支出表：分功能科目 ↔ 分单位 ↔ 基本支出表
  ...allNatures.flatMap(([concept, name]) => [
    relation(
      `general-public-functional[total].${concept}`,
      "=",
      `general-public-organisation[total].${concept}`,
      `一般公共预算支出表${name}：分功能科目＝分单位`,
    ),
    relation(
      `general-public-functional[unit].${concept}`,
      "=",
      `general-public-organisation[unit].${concept}`,
      `一般公共预算支出表各单位${name}：分功能科目＝分单位`,
    ),
  ]),
  ...allNatures.map(([concept, name]) =>
    relation(
      `general-public-functional[total].${concept}`,
      "=",
      `general-public-economic[total].${concept}`,
      `一般公共预算支出表${name}：按功能分类＝按经济分类`,
    ),
  ),
  // 一般公共预算支出表 ↔ 基本支出表
  relation(
    "general-public-functional[total].basic",
    "=",
    "general-public-basic[total].total",
    "一般公共预算支出表基本支出＝基本支出表合计",
    { when: "basicTableStatesItsTotal" },
  ),
  relation(
    "general-public-functional[total].basic",
    "=",
    "general-public-basic[total:人员经费].total + general-public-basic[total:公用经费].total",
    "一般公共预算支出表基本支出＝基本支出表人员经费合计＋公用经费合计",
    { when: "basicTableStatesTwoTotals" },
  ),
  ...basicParts.map(([concept, name]) =>
    relation(
      `general-public-functional[total].${concept}`,
      "=",
      `general-public-basic[total:${name}].total`,
      `一般公共预算支出表${name}＝基本支出表${name}合计`,
      { when: "basicTableStatesTwoTotals" },
    ),
  ),
  ...basicNatures.flatMap(([concept, name]) => [
    relation(
      `general-public-basic[total].${concept}`,
      "=",
      `general-public-basic-functional[total].${concept}`,
      `一般公共预算基本支出表${name}：按经济分类＝按功能分类`,
    ),
    relation(
      `general-public-functional[code].${concept === "total" ? "basic" : concept}`,
      "=",
      `general-public-basic-functional[code].${concept}`,
      `一般公共预算支出表各科目${concept === "total" ? "基本支出" : name}＝基本支出表（按功能分类）同一科目${name}`,
    ),
  ]),
  relation(
    "general-public-basic[code].total",
    "<=",
    "general-public-economic[code].total",
    "一般公共预算基本支出表各科目不大于一般公共预算支出表（按经济分类）同一科目",
  ),
  // 分单位 has been compared with what 分功能科目 states; only what that does not state is compared here.
  relation(
    "general-public-organisation[total].basic",
    "=",
    "general-public-basic[total].total",
    "一般公共预算支出表（分单位）基本支出＝基本支出表合计",
    { when: "onlyOrganisationsTellBasic" },
  ),
  ...basicParts.flatMap(([concept, name]) => [
    relation(
      `general-public-functional[total].${concept}`,
      "=",
      `general-public-basic[total].${concept}`,
      `一般公共预算支出表${name}＝基本支出表${name}`,
    ),
    relation(
      `general-public-organisation[total].${concept}`,
      "=",
      `general-public-basic[total].${concept}`,
      `一般公共预算支出表（分单位）${name}＝基本支出表${name}`,
      { when: "onlyOrganisationsTellBasicParts" },
    ),
  ]),
  // 人员经费、公用经费 of all money ↔ 基本支出表
  ...basicParts.flatMap(([concept, name]) =>
    [
      ["expenditure-summary[total]", "支出总表"],
      ["income-expenditure[currentExpenditure]", "收支总表本年支出合计"],
    ].flatMap(([row = "", table]) => [
      relation(
        `${row}.${concept}`,
        "=",
        `general-public-basic[total].${concept}`,
        `基本支出全部由一般公共预算安排时，${table}${name}＝一般公共预算基本支出表${name}`,
        { when: "generalPublicPaysAllBasic" },
      ),
      relation(
        `general-public-basic[total].${concept}`,
        "<=",
        `${row}.${concept}`,
        `一般公共预算基本支出表${name}不大于${table}${name}`,
        { when: "maybeOtherMoneyPaysBasic" },
      ),
    ]),
  ),
  // 项目支出表
  relation("expenditure-summary[total].project", "=", "project[total].total", "支出总表项目支出＝项目支出表合计", {
    when: "projectsOfAllMoney",
  }),
  ...budgets.map(([source, name, layout]) =>
    relation(
      `${layout}[total].project`,
      "=",
      `project[total].${source} + project[total].carriedIn.${source}? | project[total].${source}`,
      `${name}支出表项目支出＝项目支出表${name}各栏合计`,
      { when: "projectsTellWhoseCarriedIn" },
    ),
  ),
  // 上年结转 in one column may be of any budget: it only says how much more than this year's appropriation there can be.
  ...budgets.flatMap(([source, name, layout]) => [
    relation(
      `project[total].${source}`,
      "<=",
      `${layout}[total].project`,
      `项目支出表${name}栏不大于${name}支出表项目支出`,
      { when: "projectsShowCarriedInAsOne" },
    ),
    relation(
      `${layout}[total].project`,
      "<=",
      `project[total].${source} + project[total].carriedIn`,
      `${name}支出表项目支出不大于项目支出表${name}＋上年结转`,
      { when: "projectsShowCarriedInAsOne" },
    ),
  ]),
  relation(
    "general-public-organisation[unit].project",
    "=",
    "project[unit].generalPublic + project[unit].carriedIn.generalPublic? | project[unit].generalPublic",
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
  relation(
    "income-summary[unit].total",
    "=",
    "expenditure-summary[unit].total",
    "没有年终结转时，收入总表各单位合计＝支出总表同一单位合计",
    { when: "nothingIsCarriedOver" },
  ),
  relation(
    "expenditure-summary[unit].project",
    "=",
    "project[unit].total",
    "支出总表各单位项目支出＝项目支出表同一单位合计",
    {
      when: "projectsOfAllMoney",
    },
  ),
  ...natures.map(([concept, name]) =>
    relation(
      `general-public-organisation[unit].${concept}`,
      "<=",
      `expenditure-summary[unit].${concept}`,
      `一般公共预算支出表（分单位）各单位${name}不大于支出总表同一单位${name}`,
    ),
  ),
  ...threePublicOfBudget,
];
