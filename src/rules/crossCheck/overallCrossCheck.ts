/** 整体绩效表与预算（决算）表勾稽：整体绩效表里的收支数取自预算（决算）表，应当一致。 */
import { drawnExpenditure } from "../../contract/drawnExpenditure";
import { drawnOverall } from "../../contract/drawnForms";
import { defineRule } from "../../contract/rule";
import { askedByForms } from "../../readings/askedTables";
import { tableSets } from "../../readings/tableSets";
import { evaluate } from "./evaluate";
import { overallBudgetRelations, overallFinalRelations } from "./overallRelations";

export const formRelations = { budget: overallBudgetRelations, finalAccounts: overallFinalRelations };

const overallForms: ReadonlySet<string> = new Set(["performance-overall", "self-evaluation-overall"]);

export const overallCrossCheck = defineRule({
  id: "overall-cross-check",
  severity: "error",
  docs: {
    title: "整体绩效表与预算（决算）表勾稽",
    why: "部门整体支出绩效目标申报表、绩效自评表里的收支数取自预算、决算表，应当一致：收入合计、支出合计与收支总表一致，人员类和运转类公用经费等于基本支出，特定目标类与其他运转类等于项目支出。其他运转类项目列在运转类还是特定目标类，各地做法不一，两种都认；自评表的执行数、基本支出总额、项目支出总额与支出决算表一致。",
    grades: { warning: "没有认识的表名、按栏目看作某张表的", info: "各地列示口径不一、不一定相等的" },
    basis:
      "《预算管理一体化规范》：人员类项目和运转类中的公用经费项目对应基本支出，特定目标类项目和其他运转类项目对应项目支出",
    causes: "预算（决算）表调整后，整体绩效表没有跟着改；人员类、运转类、特定目标类归类与预算表不同。",
    mend: "以预算（决算）表为准改整体绩效表；归类不同的，按《预算管理一体化规范》对应。",
    example: {
      good: "整体支出绩效目标申报表人员类 217.37 ＝ 一般公共预算基本支出表人员经费 217.37",
      bad: "整体支出绩效目标申报表特定目标类 1819.29，而支出总表项目支出 1819.92，差 0.63",
      drawn: `${drawnExpenditure()}
        ---
        ${drawnOverall(
          "部门总体资金情况 | 总体资金情况 | | | 当年金额",
          " | 支出构成 | 人员类项目支出 | | 40.00",
          " | | 运转类项目支出 | | 6.88",
          " | | 特定目标类项目支出 | | 50.00→55.00",
          " | | 合计 | | 96.88→101.88",
        )}`,
    },
  },
  *check(disclosure, _catalogue, readings) {
    // Forms are often published apart from the tables: without any there is nothing to compare.
    if (disclosure.kind === undefined || !disclosure.forms.some(({ layout }) => overallForms.has(layout.id))) return;
    const asked = readings.of(askedByForms);
    for (const tables of readings.of(tableSets)) {
      for (const relation of formRelations[disclosure.kind]) yield* evaluate(relation, tables, asked);
    }
  },
});
