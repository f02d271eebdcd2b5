/** What must be true of a disclosure for some of the relations to hold. */
import type { Amount } from "../../amount";
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
  const summary = tables.get("fiscal-summary");
  const total = figure(tables.get("general-public-functional"), "total", "total");
  const appropriated = figure(summary, "generalPublic", "amount");
  const carried = figure(summary, "carriedIn.generalPublic", "amount") ?? figure(summary, "carriedIn", "amount");
  if (total === undefined || appropriated === undefined) return undefined;
  return carried !== undefined && !carried.isZero && total.agreement(appropriated) !== "differs";
};

const showsCarriedIn: Condition = (tables) => {
  const table = tables.get("income-summary");
  return table === undefined || !table.hasRows ? undefined : table.additiveConcepts.includes("carriedIn");
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
