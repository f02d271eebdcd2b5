/** 表间勾稽：两张表的同一个数应当一致。 */
import { defineRule } from "../../contract/rule";
import type { DocumentKind } from "../../layouts";
import { askedTables } from "../../readings/askedTables";
import { tableSets } from "../../readings/tableSets";
import { budgetRelations } from "./budgetRelations";
import { evaluate } from "./evaluate";
import { finalRelations } from "./finalRelations";
import { functionalEconomicRelations } from "./functionalEconomic";
import type { Relation } from "./relation";

export const tableRelations: Readonly<Record<DocumentKind, readonly Relation[]>> = {
  budget: [
    ...budgetRelations,
    ...functionalEconomicRelations("general-public-functional", "general-public-basic", "total"),
  ],
  finalAccounts: [...finalRelations, ...functionalEconomicRelations("final-05", "final-06", "amount")],
};

export const crossCheck = defineRule({
  id: "cross-check",
  severity: "error",
  docs: {
    title: "表间勾稽",
    why: "同一笔收支会在几张表里列示：总数、各类科目、各单位、基本支出和项目支出，在各表中应当一致。",
    basis: "部门预算、部门决算公开表表间勾稽关系",
    example: {
      good: "支出总表合计 2058.78 ＝ 收支总表本年支出合计 2058.78",
      bad: "一般公共预算支出表人员经费 217.37，而基本支出表人员经费 271.37，差 54.00",
    },
  },
  *check(disclosure, _catalogue, readings) {
    if (disclosure.kind === undefined) return;
    const asked = readings.of(askedTables);
    for (const tables of readings.of(tableSets)) {
      for (const relation of tableRelations[disclosure.kind]) yield* evaluate(relation, tables, asked);
    }
  },
});
