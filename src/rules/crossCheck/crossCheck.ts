/** 表间勾稽：两张表的同一个数应当一致。 */
import { drawnExpenditure } from "../../contract/drawnExpenditure";
import { defineRule, type Check } from "../../contract/rule";
import { generalId, type DocumentKind } from "../../layouts";
import { askedTables } from "../../readings/askedTables";
import { defineReading } from "../../readings/readings";
import { tableSets } from "../../readings/tableSets";
import { budgetRelations } from "./budgetRelations";
import { evaluate } from "./evaluate";
import { finalRelations } from "./finalRelations";
import { functionalEconomicRelations } from "./functionalEconomic";
import type { Relation } from "./relation";
import { sameLineElsewhere } from "./sameLineElsewhere";
import { sameMoneyElsewhere } from "./sameMoneyElsewhere";

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
    grades: { warning: "没有认识的表名、按栏目看作某张表的", info: "各地列示口径不一、不一定相等的" },
    basis: "部门预算、部门决算公开表表间勾稽关系",
    causes: "一张表改过，另一张还是上一稿；按单位或科目拆分时放错了一类；两张表口径不同而没有说明。",
    mend: "以批复数或明细较多的表为准，改另一张；最好让后面的表用公式取前面表的数。",
    example: {
      good: "支出总表合计 2058.78 ＝ 收支总表本年支出合计 2058.78",
      bad: "一般公共预算支出表人员经费 217.37，而基本支出表人员经费 271.37，差 54.00",
      drawn: `${drawnExpenditure()}
        ---
        2026年收支总表
        部门：某局 | | | 单位：万元
        收入 | | 支出 |
        项目 | 预算数 | 项目 | 预算数
        一、一般公共预算拨款收入 | 96.88 | 一、社会保障和就业支出 | 16.88→18.88
        | | 二、卫生健康支出 | 80.00→78.00
        本年收入合计 | 96.88 | 本年支出合计 | 96.88
        收入总计 | 96.88 | 支出总计 | 96.88`,
    },
  },
  check: (_disclosure, _catalogue, readings) => readings.of(comparisons),
});

/** No relation speaks of a form: after an edit in one, all of them are what they were. */
const comparisons = defineReading(
  "table-comparisons",
  (readings): readonly Check[] => {
    const { kind, tables } = readings.disclosure;
    const lines = [...sameLineElsewhere(tables)];
    if (kind === undefined) return lines;
    const asked = readings.of(askedTables);
    const sets = readings.of(tableSets);
    const [only, ...more] = sets;
    const compared = sets.flatMap((tables) =>
      tableRelations[kind].flatMap((relation) => [...evaluate(relation, tables, asked)]),
    );
    // Of several disclosures nothing says whose a table is that no layout explains.
    if (only === undefined || more.length > 0) return [...compared, ...lines];
    const others = tables.filter(({ layout }) => layout.id === generalId);
    return [...compared, ...lines, ...others.flatMap((table) => [...sameMoneyElsewhere(table, kind, only)])];
  },
  ({ disclosure: { kind, year, tables, unrecognised } }) => [kind, year, ...tables, ...unrecognised],
);
