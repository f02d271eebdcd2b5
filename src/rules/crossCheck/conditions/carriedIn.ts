/** Where the tables show what was carried in from the year before, and what is carried out of this one. */
import { mayBeCarriedIn, rowNamed } from "../../../readings/rowNamed";
import type { TableSet } from "../../../readings/tableSets";
import type { Table } from "../../../recognise";
import { leavesOutCarriedIn } from "../../../vocabulary";
import { budgets } from "../natures";
import { both, figure, not, type Condition, type Conditions } from "./figures";

/**
 * Some places print money carried in from last year in the tables of the three budgets, others only this year's appropriation;
 * then their total is that appropriation although more was carried in.
 */
export const budgetTablesAreCurrentOnly: Condition = (tables) => {
  const general = isCurrentOnly(tables, "general-public-functional", "generalPublic", true);
  const others = [
    isCurrentOnly(tables, "government-fund", "governmentFund", false),
    isCurrentOnly(tables, "state-capital", "stateCapital", false),
  ];
  return others.includes(true) || general;
};

/** @param isUsual where 上年结转 is not told by budget, it is taken for this one's. */
function isCurrentOnly(tables: TableSet, layout: string, source: string, isUsual: boolean): boolean | undefined {
  const table = tables.get(layout);
  if (table?.labels.titles.some(({ value }) => leavesOutCarriedIn(value)) === true) return true;
  const summary = tables.get("fiscal-summary");
  const total = figure(table, "total", "total");
  const appropriated = figure(summary, source, "amount");
  const carried =
    figure(summary, `carriedIn.${source}`, "amount") ?? (isUsual ? figure(summary, "carriedIn", "amount") : undefined);
  if (total === undefined || appropriated === undefined) return undefined;
  if (carried === undefined && summary !== undefined && mayBeCarriedIn(summary)) return undefined;
  return carried !== undefined && !carried.isZero && total.agreement(appropriated) !== "differs";
}

const showsCarriedIn =
  (layout: string): Condition =>
  (tables) => {
    const table = tables.get(layout);
    if (table === undefined || !table.hasRows) return undefined;
    if ([...table.additiveConcepts].some((concept) => concept.split(".").includes("carriedIn"))) return true;
    // A column that nobody knows may be what was carried in.
    const isKnown = table.panels.every(
      ({ columns }) => !columns.some(({ role, isUnnamed }) => role === "amount" && isUnnamed),
    );
    return isKnown ? false : undefined;
  };

/** `一般公共预算（小计 | 本年拨款 | 上年结转）`: what was carried in is counted in with the money that it is of. */
const incomeSummaryTellsCarriedInApart: Condition = (tables) => {
  const concepts = tables.get("income-summary")?.additiveConcepts ?? [];
  return ![...concepts].some((concept) => concept.endsWith(".carriedIn"));
};

/** 收支总表 has no line for what was carried in: where there is such money, 一般公共预算 and the others hold it. */
function lacksLineOfCarriedIn(table: Table | undefined): boolean {
  return table !== undefined && table.row("carriedIn") === undefined && !mayBeCarriedIn(table);
}

const incomeExpenditureMayHoldCarriedIn: Condition = (tables) =>
  lacksLineOfCarriedIn(tables.get("income-expenditure")) &&
  figure(tables.get("fiscal-summary"), "carriedIn", "amount")?.isZero === false;

/** Each source of 收支总表 is then the year's of 收入总表, and more. */
const onlyIncomeSummaryTellsCarriedIn: Condition = (tables) =>
  lacksLineOfCarriedIn(tables.get("income-expenditure")) &&
  ["carriedIn", ...budgets.map(([source]) => `carriedIn.${source}`)].some(
    (concept) => figure(tables.get("income-summary"), "total", concept)?.isZero === false,
  );

/** Of 财政拨款 as a whole, so that nobody knows of which budget it is. */
const fiscalOfIncomeSummaryHoldsCarriedIn: Condition = (tables) =>
  tables.get("income-summary")?.additiveConcepts.has("fiscal.carriedIn") === true;

/** Beside a column of what was carried in, that of each budget shows only this year's appropriation. */
const fiscalSummaryTellsCarriedInApart = showsCarriedIn("fiscal-summary");

const fiscalSummaryTellsCurrentIncome: Condition = (tables) => {
  const summary = tables.get("fiscal-summary");
  return summary && rowNamed(summary, "currentIncome") !== undefined;
};

/** Of the year's income and what was carried in, only the latter has a line: where it has none either, nobody knows. */
const fiscalSummaryTellsOnlyCarriedIn: Condition = (tables) =>
  both(
    not(fiscalSummaryTellsCurrentIncome(tables)),
    tables.get("fiscal-summary")?.row("carriedIn") === undefined ? undefined : true,
  );

/** 上年结转 of all budgets in one column, and money in it. */
const projectsShowCarriedInAsOne: Condition = (tables) => {
  const table = tables.get("project");
  const isTold = budgets.some(([source]) => table?.additiveConcepts.has(`carriedIn.${source}`) === true);
  return !isTold && figure(table, "total", "carriedIn")?.isZero === false;
};

/** Income and expenditure of the whole department are one figure, so they are for each of its units. */
const nothingIsCarriedOver: Condition = (tables) => {
  const income = figure(tables.get("income-summary"), "total", "total");
  const spent = figure(tables.get("expenditure-summary"), "total", "total");
  const carriedOut = figure(tables.get("income-expenditure"), "carriedOut", "amount");
  return (
    income !== undefined && spent !== undefined && income.agreement(spent) === "exact" && carriedOut?.isZero !== false
  );
};

export const ofCarriedIn = {
  budgetTablesAreCurrentOnly,
  budgetTablesShowCarriedIn: (tables) => not(budgetTablesAreCurrentOnly(tables)),
  nothingIsCarriedOver,
  budgetsOfFiscalSummaryShowCarriedIn: (tables) =>
    both(not(budgetTablesAreCurrentOnly(tables)), not(fiscalSummaryTellsCarriedInApart(tables))),
  fiscalSummaryTellsCarriedInApart,
  fiscalSummaryTellsCurrentIncome,
  fiscalSummaryTellsOnlyCarriedIn,
  incomeSummaryShowsCarriedIn: showsCarriedIn("income-summary"),
  incomeSummaryIsCurrentOnly: (tables) => not(showsCarriedIn("income-summary")(tables)),
  incomeSummaryTellsCarriedInApart,
  fiscalOfIncomeSummaryHoldsCarriedIn,
  incomeExpenditureMayHoldCarriedIn,
  incomeExpenditureTellsCarriedInApart: (tables) => not(incomeExpenditureMayHoldCarriedIn(tables)),
  onlyIncomeSummaryTellsCarriedIn,
  sourcesOfIncomeAreAlike: (tables) => not(onlyIncomeSummaryTellsCarriedIn(tables)),
  budgetsOfIncomeAreAlike: (tables) =>
    both(not(onlyIncomeSummaryTellsCarriedIn(tables)), not(fiscalOfIncomeSummaryHoldsCarriedIn(tables))),
  budgetsOfIncomeAreTheYears: (tables) =>
    both(not(onlyIncomeSummaryTellsCarriedIn(tables)), incomeSummaryTellsCarriedInApart(tables)),
  projectsShowCarriedInAsOne,
  projectsTellWhoseCarriedIn: (tables) => not(projectsShowCarriedInAsOne(tables)),
} satisfies Conditions;
