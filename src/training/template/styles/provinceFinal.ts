/** 部门决算公开表 with the further tables of many provinces: 项目支出按经济分类, 机构运行信息, 政府采购, 国有资产. */
import type { Style, StyledTable } from "../style";
import { finalTables } from "./final";
import {
  operationHoldings,
  operationInformation,
  procurementOutcome,
  procurementOutcomeItems,
  stateAssets,
} from "./itemTables";
import { allEconomicClasses, bySubject, codeKeys } from "./shared";
import { final09Items, final09Rows } from "./threePublic";

const columns = [{ concept: "amount", words: "决算数" }] as const;

const projectEconomic: StyledTable = {
  layout: "final-project-economic",
  number: "公开10表",
  title: "{年}年度一般公共预算财政拨款项目支出决算明细表",
  keys: codeKeys,
  columns,
  rows: {
    kind: "economic",
    classes: allEconomicClasses,
    from: {},
  },
};

/** 公用经费 of an administrative organisation; where there are others too, less is overwritten by hand. */
const operatingEconomic: StyledTable = {
  layout: "operating-economic",
  number: "公开11表",
  title: "{年}年度机关运行经费支出决算表",
  keys: codeKeys,
  columns: [{ concept: "amount", words: "决算数", from: ["final-06.amount"] }],
  rows: { kind: "economic", classes: [{ code: "302" }, { code: "310" }], from: {} },
};

const spent = [
  ["total", "合计"],
  ["basic", "基本支出"],
  ["project", "项目支出"],
  ["remitted", "上缴上级支出"],
  ["business", "经营支出"],
  ["subsidy", "对附属单位补助支出"],
].map(([concept = "", words = ""]) => ({ concept, words: `本年支出/${words}`, from: [`final-03.${concept}`] }));

const incomeExpenditure = bySubject("final-income-expenditure", "公开18表", "{年}年度收入支出决算表", [
  { concept: "opening", words: "年初结转和结余" },
  { concept: "income", words: "本年收入", from: ["final-02.total"] },
  ...spent,
  { concept: "distributed", words: "结余分配" },
  { concept: "closing", words: "年末结转和结余", sum: ["opening", "income", "-total", "-distributed"] },
]);

export const provinceFinal: Style = {
  id: "province",
  kind: "finalAccounts",
  name: "各省常见的部门决算（附机构运行、采购、资产等表）",
  unit: "万元",
  tables: [
    ...finalTables("{年}年度一般公共预算财政拨款基本支出决算明细表").filter(
      ({ layout }) => !layout.startsWith("self-evaluation"),
    ),
    projectEconomic,
    operatingEconomic,
    operationInformation("公开12表"),
    final09Items("公开13表"),
    final09Rows("公开14表"),
    procurementOutcomeItems("公开15表"),
    procurementOutcome("公开16表"),
    stateAssets("公开17表"),
    incomeExpenditure,
    operationHoldings("公开19表"),
  ],
};
