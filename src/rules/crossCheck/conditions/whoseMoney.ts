/** Whose money a disclosure tells of: is there other than that of the treasury, other than that of the general public budget? */
import { Amount } from "../../../amount";
import { firstAmount } from "../../../readings/tablePlaces";
import type { Table } from "../../../recognise";
import { budgets } from "../natures";
import { budgetTablesAreCurrentOnly } from "./carriedIn";
import { both, figure, incomeOf, not, type Condition, type Conditions } from "./figures";

/** 总计 of 财政拨款收支总表 equals that of 收支总表: there is no other money. */
const onlyFiscalMoney: Condition = (tables) => {
  const all = incomeOf(tables.get("income-expenditure") ?? tables.get("final-01"));
  const fiscal = incomeOf(tables.get("fiscal-summary") ?? tables.get("final-04"));
  return all === undefined || fiscal === undefined ? undefined : all.agreement(fiscal) !== "differs";
};

const onlyFiscalMoneyAndTablesShowCarriedIn: Condition = (tables) =>
  both(onlyFiscalMoney(tables), not(budgetTablesAreCurrentOnly(tables)));

/**
 * 项目支出表 of many places lists only what the budgets pay for. Where its total is that of the budgets' tables, and there is other
 * money, it says nothing of all projects.
 */
const projectsOfAllMoney: Condition = (tables) => {
  const listed = figure(tables.get("project"), "total", "total");
  const paid = budgets.map(([, , layout]) => projectsOf(tables.get(layout)));
  const printed = paid.filter((amount) => amount !== undefined && amount !== "untold");
  const paidByBudgets =
    listed !== undefined && printed.length > 0 && listed.agreement(Amount.sum(printed, listed.unit)) !== "differs";
  const allMoney = both(onlyFiscalMoney(tables), not(budgetTablesAreCurrentOnly(tables)));
  if (paidByBudgets) return allMoney !== false;
  return paid.includes("untold") ? allMoney === true || undefined : true;
};

/** @returns undefined where there is no such money, `untold` where the table has money and does not say for what. */
function projectsOf(table: Table | undefined): Amount | "untold" | undefined {
  if (table === undefined) return undefined;
  const amount = figure(table, "total", "project");
  return amount ?? (firstAmount(table) === undefined ? undefined : "untold");
}

/** No money of the two other budgets is appropriated or carried in. */
const onlyGeneralPublicIsAppropriated: Condition = (tables) => {
  const others = [
    ...["governmentFund", "stateCapital", "carriedIn.governmentFund", "carriedIn.stateCapital"].map((key) =>
      figure(tables.get("fiscal-summary"), key, "amount"),
    ),
  ];
  // A table that does not tell the budgets apart leaves it open.
  const isTold = figure(tables.get("fiscal-summary"), "generalPublic", "amount") !== undefined;
  const isAlone = others.every((amount) => amount === undefined || amount.isZero);
  return isAlone && !isTold ? undefined : isAlone;
};

const onlyGeneralPublic: Condition = (tables) => {
  const carriedOut = figure(tables.get("income-expenditure"), "carriedOut", "amount");
  const isAllSpent = carriedOut === undefined || carriedOut.isZero;
  return both(both(onlyFiscalMoney(tables), isAllSpent), onlyGeneralPublicIsAppropriated(tables));
};

/** All money is of the general public budget, and the tables of that budget show all of it. */
export const onlyGeneralPublicMoney: Condition = (tables) =>
  both(onlyGeneralPublic(tables), not(budgetTablesAreCurrentOnly(tables)));

/** What the whole department spends as 基本支出 is what the general public budget pays: so are its parts. */
const generalPublicPaysAllBasic: Condition = (tables) => {
  const all =
    figure(tables.get("expenditure-summary"), "total", "basic") ??
    figure(tables.get("income-expenditure"), "currentExpenditure", "basic");
  const paid = figure(tables.get("general-public-basic"), "total", "total");
  return all !== undefined && paid !== undefined && all.agreement(paid) !== "differs";
};

const onlyOrganisationsTell =
  (concept: string): Condition =>
  (tables) =>
    tables.get("general-public-functional")?.additiveConcepts.has(concept) !== true;

export const ofMoney = {
  onlyFiscalMoney,
  maybeOtherMoney: (tables) => onlyFiscalMoney(tables) !== true,
  onlyFiscalMoneyAndTablesShowCarriedIn,
  maybeMoreThanTheBudgets: (tables) => onlyFiscalMoneyAndTablesShowCarriedIn(tables) !== true,
  projectsOfAllMoney,
  onlyGeneralPublicMoney,
  maybeOtherThanGeneralPublicMoney: (tables) => onlyGeneralPublicMoney(tables) !== true,
  onlyGeneralPublicIsAppropriated,
  maybeOtherBudgetsAreAppropriated: (tables) => onlyGeneralPublicIsAppropriated(tables) !== true,
  generalPublicPaysAllBasic,
  maybeOtherMoneyPaysBasic: (tables) => !generalPublicPaysAllBasic(tables),
  onlyOrganisationsTellBasic: onlyOrganisationsTell("basic"),
  onlyOrganisationsTellBasicParts: onlyOrganisationsTell("personnel"),
} satisfies Conditions;
