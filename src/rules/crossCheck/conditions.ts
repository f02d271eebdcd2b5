/** What must be true of a disclosure for some of the relations to hold. */
import { Amount } from "../../amount";
import { allIncome, mayBeCarriedIn, rowNamed } from "../../readings/rowNamed";
import { firstAmount } from "../../readings/tablePlaces";
import type { TableSet } from "../../readings/tableSets";
import { amountOf, isReadable, wholeOf, type Row, type Table } from "../../recognise";
import { leavesOutCarriedIn } from "../../vocabulary";
import { basicParts, budgets } from "./natures";

/** @returns undefined where the tables that would tell are missing or unreadable. */
export type Condition = (tables: TableSet) => boolean | undefined;

/** 总计 of 财政拨款收支总表 equals that of 收支总表: there is no other money. */
const onlyFiscalMoney: Condition = (tables) => {
  const all = incomeOf(tables.get("income-expenditure") ?? tables.get("final-01"));
  const fiscal = incomeOf(tables.get("fiscal-summary") ?? tables.get("final-04"));
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
const onlyGeneralPublicMoney: Condition = (tables) =>
  both(onlyGeneralPublic(tables), not(budgetTablesAreCurrentOnly(tables)));

const formPrintsBasic: Condition = (tables) => composed(tables, "basic") !== undefined;

/** The form for the whole department counts under 人员类 and 运转类 what 支出总表 calls basic, and no project. */
const formCountsOnlyBasic: Condition = (tables) => {
  const parts = ["personnel", "operating"].flatMap((row) => composed(tables, row) ?? []);
  return (
    formPrintsBasic(tables) === true ||
    (parts.length === 2 && isSum(figure(tables.get("expenditure-summary"), "total", "basic"), parts))
  );
};

/** The form for the whole department counts all of its projects under 特定目标类. */
const formCountsAllProjects: Condition = (tables) => {
  const projects = composed(tables, "project");
  const listed = [
    figure(tables.get("expenditure-summary"), "total", "project"),
    figure(tables.get("project"), "total", "total"),
  ];
  return projects !== undefined && listed.some((amount) => isSum(amount, [projects]));
};

const formCountsOnlyOperatingExpenses: Condition = (tables) =>
  both(onlyGeneralPublicMoney(tables), formCountsAllProjects(tables));

/** 基本支出总额 and 项目支出总额 of a self-evaluation may repeat what was budgeted. */
const selfEvaluationTellsWhatWasSpent: Condition = (tables) => {
  const form = tables.get("self-evaluation-overall");
  const totals = selfEvaluationTotals(tables);
  const [budget, executed] = ["budget", "executed"].map((concept) => figure(form, "execution.total", concept));
  return totals.length < 2 || !isSum(budget, totals) || isSum(executed, totals);
};

function selfEvaluationTotals(tables: TableSet): Amount[] {
  const form = tables.get("self-evaluation-overall");
  return ["basicTotal", "projectTotal"].flatMap((key) => figure(form, key, "value") ?? []);
}

/** Income and expenditure of the whole department are one figure, so they are for each of its units. */
const nothingIsCarriedOver: Condition = (tables) => {
  const income = figure(tables.get("income-summary"), "total", "total");
  const spent = figure(tables.get("expenditure-summary"), "total", "total");
  const carriedOut = figure(tables.get("income-expenditure"), "carriedOut", "amount");
  return (
    income !== undefined && spent !== undefined && income.agreement(spent) === "exact" && carriedOut?.isZero !== false
  );
};

/** What the whole department spends as 基本支出 is what the general public budget pays: so are its parts. */
const generalPublicPaysAllBasic: Condition = (tables) => {
  const all =
    figure(tables.get("expenditure-summary"), "total", "basic") ??
    figure(tables.get("income-expenditure"), "currentExpenditure", "basic");
  const paid = figure(tables.get("general-public-basic"), "total", "total");
  return all !== undefined && paid !== undefined && all.agreement(paid) !== "differs";
};

/** 上年结转 of all budgets in one column, and money in it. */
const projectsShowCarriedInAsOne: Condition = (tables) => {
  const table = tables.get("project");
  const isTold = budgets.some(([source]) => table?.additiveConcepts.has(`carriedIn.${source}`) === true);
  return !isTold && figure(table, "total", "carriedIn")?.isZero === false;
};

/** Panels of 人员经费 and 公用经费 beside each other, each with its total and none for both. */
const basicTableStatesTwoTotals: Condition = (tables) => {
  const table = tables.get("general-public-basic");
  const keys = new Set(table?.rows.map(({ key }) => key));
  return !keys.has("total") && basicParts.every(([, name]) => keys.has(`total:${name}`));
};

const onlyOrganisationsTell =
  (concept: string): Condition =>
  (tables) =>
    tables.get("general-public-functional")?.additiveConcepts.has(concept) !== true;

/** Of which money a table of “三公” 经费 speaks, its title says: 政府性基金预算“三公”经费支出预算表. */
const threePublicOfGeneralPublic: Condition = (tables) => {
  const table = tables.get("three-public") ?? tables.get("three-public-items");
  const titles = table?.labels.titles ?? [];
  return !titles.some(({ value }) => /政府性基金|国有资本|部门预算|财政专户|全口径/u.test(value));
};

/** 公开09 of the general public budget alone, beside 机构运行信息表 of all that the treasury pays. */
const threePublicOfPartOfMoney: Condition = (tables) => {
  const [part, whole] = [tables.get("final-09") ?? tables.get("final-09-items"), tables.get("operation-information")];
  if (part === undefined || whole === undefined) return undefined;
  return speaksOfGeneralPublic(part) && !speaksOfGeneralPublic(whole);
};

function speaksOfGeneralPublic({ labels }: Table): boolean {
  return labels.titles.some(({ value }) => value.includes("一般公共预算"));
}

const onlyFiscalMoneyAndTablesShowCarriedIn: Condition = (tables) =>
  both(onlyFiscalMoney(tables), not(budgetTablesAreCurrentOnly(tables)));

const expenditureSummaryIsThere: Condition = (tables) => tables.has("expenditure-summary");

export type ConditionName = keyof typeof conditions;

export const conditions = {
  onlyFiscalMoney,
  maybeOtherMoney: (tables) => onlyFiscalMoney(tables) !== true,
  budgetTablesAreCurrentOnly,
  budgetTablesShowCarriedIn: (tables) => not(budgetTablesAreCurrentOnly(tables)),
  onlyFiscalMoneyAndTablesShowCarriedIn,
  expenditureSummaryIsThere,
  expenditureSummaryIsMissing: (tables) => not(expenditureSummaryIsThere(tables)),
  maybeMoreThanTheBudgets: (tables) => onlyFiscalMoneyAndTablesShowCarriedIn(tables) !== true,
  nothingIsCarriedOver,
  generalPublicPaysAllBasic,
  onlyOrganisationsTellBasic: onlyOrganisationsTell("basic"),
  onlyOrganisationsTellBasicParts: onlyOrganisationsTell("personnel"),
  maybeOtherMoneyPaysBasic: (tables) => !generalPublicPaysAllBasic(tables),
  threePublicOfGeneralPublic,
  threePublicOfPartOfMoney,
  threePublicOfSameMoney: (tables) => not(threePublicOfPartOfMoney(tables)),
  projectsOfAllMoney,
  onlyGeneralPublicMoney,
  onlyGeneralPublicIsAppropriated,
  maybeOtherBudgetsAreAppropriated: (tables) => onlyGeneralPublicIsAppropriated(tables) !== true,
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
  basicTableStatesTwoTotals,
  basicTableStatesItsTotal: (tables) => not(basicTableStatesTwoTotals(tables)),
  maybeOtherThanGeneralPublicMoney: (tables) => onlyGeneralPublicMoney(tables) !== true,
  formPrintsBasic,
  formCountsOnlyBasic,
  formCountsMoreThanBasic: (tables) => not(formCountsOnlyBasic(tables)),
  formCountsOnlyOperatingExpenses,
  maybeMoreThanOperatingExpenses: (tables) => formCountsOnlyOperatingExpenses(tables) !== true,
  selfEvaluationTellsWhatWasSpent,
  selfEvaluationPrintsBothTotals: (tables) =>
    both(selfEvaluationTotals(tables).length === 2, selfEvaluationTellsWhatWasSpent(tables)),
} satisfies Readonly<Record<string, Condition>>;

function composed(tables: TableSet, row: string): Amount | undefined {
  return figure(tables.get("performance-overall"), `composition.expenditure.${row}`, "amount");
}

function isSum(whole: Amount | undefined, parts: readonly Amount[]): boolean {
  return whole !== undefined && whole.agreement(Amount.sum(parts, whole.unit)) !== "differs";
}

function incomeOf(table: Table | undefined): Amount | undefined {
  return table && amountIn(table, allIncome(table), "amount");
}

function figure(table: Table | undefined, key: string, concept: string): Amount | undefined {
  return table && amountIn(table, rowNamed(table, key), concept);
}

function amountIn(table: Table, row: Row | undefined, concept: string): Amount | undefined {
  const facts = row === undefined ? [] : wholeOf(table, row, concept);
  if (facts === "untold" || !facts.every(isReadable)) return undefined;
  const [first] = facts;
  if (first === undefined) return undefined;
  return facts.length === 1 ? amountOf(first) : Amount.sum(facts.map(amountOf), amountOf(first).unit);
}

function not(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}

function both(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  if (a === false || b === false) return false;
  return a === undefined || b === undefined ? undefined : true;
}
