/** What must be true of a disclosure for some of the relations to hold. */
import { basicParts } from "../natures";
import { ofCarriedIn } from "./carriedIn";
import { not, type Condition, type Conditions } from "./figures";
import { ofPerformance } from "./performance";
import { ofThreePublic } from "./threePublic";
import { ofMoney } from "./whoseMoney";

const expenditureSummaryIsThere: Condition = (tables) => tables.has("expenditure-summary");

/** Panels of 人员经费 and 公用经费 beside each other, each with its total and none for both. */
const basicTableStatesTwoTotals: Condition = (tables) => {
  const table = tables.get("general-public-basic");
  const keys = new Set(table?.rows.map(({ key }) => key));
  return !keys.has("total") && basicParts.every(([, name]) => keys.has(`total:${name}`));
};

export type ConditionName = keyof typeof conditions;

export const conditions = {
  ...ofCarriedIn,
  ...ofMoney,
  ...ofPerformance,
  ...ofThreePublic,
  expenditureSummaryIsThere,
  expenditureSummaryIsMissing: (tables) => not(expenditureSummaryIsThere(tables)),
  basicTableStatesTwoTotals,
  basicTableStatesItsTotal: (tables) => not(basicTableStatesTwoTotals(tables)),
} satisfies Conditions;
