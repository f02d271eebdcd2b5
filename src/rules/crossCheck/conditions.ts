/** What must be true of a disclosure for some of the relations to hold. */
import { Amount } from "../../amount";
import { amountOf, isReadable, type Table } from "../../recognise";
import type { TableSet } from "./tableSets";

/** @returns undefined where the tables that would tell are missing or unreadable. */
export type Condition = (tables: TableSet) => boolean | undefined;

/** 总计 of 财政拨款收支总表 equals that of 收支总表: there is no other money. */
const onlyFiscalMoney: Condition = (tables) => {
  const all = figure(tables.get("income-expenditure") ?? tables.get("final-01"), "incomeTotal", "amount");
  const fiscal = figure(tables.get("fiscal-summary") ?? tables.get("final-04"), "incomeTotal", "amount");
  return all === undefined || fiscal === undefined ? undefined : all.agreement(fiscal) !== "differs";
};

/**
 * Some places print money carried in from last year in the tables of the three budgets, others only this year's appropriation;
 * then their total is that appropriation although more was carried in.
 */
const budgetTablesAreCurrentOnly: Condition = (tables) => {
  const general = isCurrentOnly(tables, "general-public-functional", "generalPublic", true);
  const others = [
    isCurrentOnly(tables, "government-fund", "governmentFund", false),
    isCurrentOnly(tables, "state-capital", "stateCapital", false),
  ];
  return others.includes(true) || general;
};

/** @param isUsual where 上年结转 is not told by budget, it is taken for this one's. */
function isCurrentOnly(tables: TableSet, layout: string, source: string, isUsual: boolean): boolean | undefined {
  const summary = tables.get("fiscal-summary");
  const total = figure(tables.get(layout), "total", "total");
  const appropriated = figure(summary, source, "amount");
  const carried =
    figure(summary, `carriedIn.${source}`, "amount") ?? (isUsual ? figure(summary, "carriedIn", "amount") : undefined);
  if (total === undefined || appropriated === undefined) return undefined;
  return carried !== undefined && !carried.isZero && total.agreement(appropriated) !== "differs";
}

/**
 * 项目支出表 of many places lists only what the budgets pay for. Where its total is that of the budgets' tables, and there is other
 * money, it says nothing of all projects.
 */
const projectsOfAllMoney: Condition = (tables) => {
  const listed = figure(tables.get("project"), "total", "total");
  const budgets = ["general-public-functional", "government-fund", "state-capital"].flatMap(
    (layout) => figure(tables.get(layout), "total", "project") ?? [],
  );
  const paidByBudgets =
    listed !== undefined && budgets.length > 0 && listed.agreement(Amount.sum(budgets, listed.unit)) !== "differs";
  if (!paidByBudgets) return true;
  return both(onlyFiscalMoney(tables), not(budgetTablesAreCurrentOnly(tables))) !== false;
};

const showsCarriedIn: Condition = (tables) => {
  const table = tables.get("income-summary");
  return table === undefined || !table.hasRows ? undefined : table.additiveConcepts.has("carriedIn");
};

const onlyGeneralPublicMoney: Condition = (tables) => {
  const others = [
    ...["governmentFund", "stateCapital", "carriedIn.governmentFund", "carriedIn.stateCapital"].map((key) =>
      figure(tables.get("fiscal-summary"), key, "amount"),
    ),
    figure(tables.get("income-expenditure"), "carriedOut", "amount"),
  ];
  return both(
    onlyFiscalMoney(tables),
    others.every((amount) => amount === undefined || amount.isZero),
  );
};

export const conditions: Readonly<Record<string, Condition>> = {
  onlyFiscalMoney,
  otherMoneyToo: (tables) => not(onlyFiscalMoney(tables)),
  budgetTablesAreCurrentOnly,
  budgetTablesShowCarriedIn: (tables) => not(budgetTablesAreCurrentOnly(tables)),
  onlyFiscalMoneyAndTablesShowCarriedIn: (tables) =>
    both(onlyFiscalMoney(tables), not(budgetTablesAreCurrentOnly(tables))),
  projectsOfAllMoney,
  onlyGeneralPublicMoney: (tables) => both(onlyGeneralPublicMoney(tables), not(budgetTablesAreCurrentOnly(tables))),
  incomeSummaryShowsCarriedIn: showsCarriedIn,
  incomeSummaryIsCurrentOnly: (tables) => not(showsCarriedIn(tables)),
};

function figure(table: Table | undefined, key: string, concept: string): Amount | undefined {
  const row = table?.row(key);
  const fact = row === undefined ? undefined : table?.fact(row, concept);
  return fact === undefined || !isReadable(fact) ? undefined : amountOf(fact);
}

function not(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}

function both(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  if (a === false || b === false) return false;
  return a === undefined || b === undefined ? undefined : true;
}
