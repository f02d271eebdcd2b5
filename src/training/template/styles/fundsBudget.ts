/** 部门预算公开表 of places that print a table for each kind of money: 财政拨款, 财政专户管理资金, 单位资金. */
import type { Style, StyledTable } from "../style";
import { procurementItems } from "./itemTables";
import { incomeList, listedFiscalSummary, listedIncomeExpenditure } from "./listedIncome";
import {
  allEconomicClasses,
  basicByEconomicCode,
  byNature,
  bySubject,
  carriedOver,
  codeKeys,
  emptyTable,
  expenditureSummary,
  generalPublicBySubject,
  partsOfBasic,
} from "./shared";
import { threePublicItems } from "./threePublic";

const parts = ["personnel", "operating"] as const;
const { keys } = basicByEconomicCode;

/** The classes of 基本支出, without what another table says of single codes. */
const basicRows = { ...basicByEconomicCode.rows, from: {} } as const;
const allRows = { kind: "economic", classes: allEconomicClasses, from: {} } as const;

/** All of 财政拨款 is 一般公共预算 while the other two budgets are empty; what they pay for is added by hand. */
const paidByTreasury: readonly StyledTable[] = [
  bySubject(
    "fiscal-functional",
    "表5",
    "{年}年财政拨款支出表（按功能分类科目）",
    carriedOver(byNature, "general-public-functional", [...parts, "project"]),
  ),
  {
    layout: "fiscal-economic",
    number: "表6",
    title: "{年}年财政拨款支出表（按经济分类）",
    keys,
    columns: carriedOver(byNature, "fiscal-basic", parts).map((column) =>
      column.concept === "project" ? { ...column, from: ["general-public-project-economic.total"] } : column,
    ),
    rows: allRows,
  },
  {
    layout: "fiscal-basic",
    number: "表7",
    title: "{年}年财政拨款基本支出表（按经济分类）",
    keys,
    columns: carriedOver(partsOfBasic, "general-public-basic", parts),
    rows: basicRows,
  },
];

const generalPublic: readonly StyledTable[] = [
  generalPublicBySubject("表8", "{年}年一般公共预算支出表"),
  { layout: "general-public-basic", number: "表9", title: "{年}年一般公共预算基本支出表", ...basicByEconomicCode },
  {
    layout: "general-public-project-economic",
    number: "表10",
    title: "{年}年一般公共预算项目支出表（按经济分类科目）",
    keys,
    columns: [{ concept: "total", words: "项目支出" }],
    rows: allRows,
  },
];

const otherMoney: readonly StyledTable[] = [
  bySubject("fiscal-special-expenditure", "表14", "{年}年财政专户管理资金支出表", byNature),
  bySubject("unit-funds-expenditure", "表15", "{年}年单位资金支出表", byNature),
];

/** 基本支出 of all money, whatever pays for it; the share of other money is added by hand. */
const allBasic: StyledTable = {
  layout: "basic-expenditure",
  number: "表16",
  title: "{年}年部门基本支出表",
  keys,
  columns: carriedOver(partsOfBasic, "fiscal-basic", parts),
  rows: basicRows,
};

/** 公用经费 of an administrative organisation; where there are others too, less is overwritten by hand. */
const operatingExpenditure: StyledTable = {
  layout: "operating-economic-budget",
  number: "表17",
  title: "{年}年机关运行经费支出预算表",
  keys: codeKeys,
  columns: [{ concept: "amount", words: "机关运行经费支出", from: ["general-public-basic.operating"] }],
  rows: { kind: "economic", classes: [{ code: "302" }, { code: "310" }], from: {} },
};

export const fundsBudget: Style = {
  id: "funds",
  kind: "budget",
  name: "按资金分表的部门预算（财政拨款、财政专户、单位资金各有支出表）",
  unit: "万元",
  tables: [
    listedIncomeExpenditure,
    incomeList,
    expenditureSummary("表3", "{年}年支出总表", ["fiscal-functional", ...otherMoney.map(({ layout }) => layout)]),
    listedFiscalSummary,
    ...paidByTreasury,
    ...generalPublic,
    threePublicItems("表11"),
    emptyTable("government-fund", "表12", "{年}年政府性基金预算支出表", "政府性基金预算"),
    emptyTable("state-capital", "表13", "{年}年国有资本经营预算支出表", "国有资本经营预算"),
    ...otherMoney,
    allBasic,
    operatingExpenditure,
    procurementItems("表18"),
    bySubject("general-public-project-functional", "表19", "{年}年一般公共预算项目支出表", [
      { concept: "total", words: "项目支出合计", from: ["general-public-functional.project"] },
    ]),
  ],
};
