/** 部门预算公开表 as many provinces print them: 收入, “三公”经费 and 政府采购 line by line, 一般公共预算 by economic code too. */
import type { Style } from "../style";
import { procurementItems } from "./itemTables";
import { expenditureList, incomeList, listedFiscalSummary, listedIncomeExpenditure } from "./listedIncome";
import {
  basicByEconomicCode,
  byNature,
  codeKeys,
  emptyTable,
  expenditureSummary,
  generalPublicBySubject,
  allEconomicClasses,
  carriedOver,
  partsOfBasic,
} from "./shared";
import { threePublicItems, threePublicYears } from "./threePublic";

export const provinceBudget: Style = {
  id: "province",
  kind: "budget",
  name: "各省常见的部门预算（逐项列示）",
  unit: "万元",
  tables: [
    listedIncomeExpenditure,
    incomeList,
    expenditureSummary("表3", "{年}年支出总表"),
    expenditureList,
    listedFiscalSummary,
    generalPublicBySubject("表5", "{年}年一般公共预算支出表（按支出功能分类科目）"),
    {
      layout: "general-public-economic",
      number: "表6",
      title: "{年}年一般公共预算支出明细表（按支出经济分类科目）",
      keys: ["部门预算支出经济分类科目/科目编码", "部门预算支出经济分类科目/科目名称"],
      // What projects spend is filled in here.
      columns: carriedOver(byNature, "general-public-basic", ["personnel", "operating"]),
      rows: {
        kind: "economic",
        classes: allEconomicClasses,
        from: {},
      },
    },
    {
      layout: "general-public-basic-functional",
      number: "表7",
      title: "{年}年一般公共预算基本支出表（按支出功能分类科目）",
      keys: codeKeys,
      columns: carriedOver(partsOfBasic, "general-public-functional", ["personnel", "operating"]),
      rows: { kind: "functional" },
    },
    {
      layout: "general-public-basic",
      number: "表8",
      title: "{年}年一般公共预算基本支出表（按支出经济分类科目）",
      ...basicByEconomicCode,
    },
    threePublicItems("表9"),
    threePublicYears("表10"),
    emptyTable("government-fund", "表11", "{年}年政府性基金预算支出表", "政府性基金预算"),
    emptyTable("state-capital", "表12", "{年}年国有资本经营预算支出表", "国有资本经营预算"),
    procurementItems("表13"),
  ],
};
