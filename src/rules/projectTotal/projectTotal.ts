/** 项目预算：一个项目在各处的金额应是同一个，各项目加起来应是全部项目支出。 */
import { defineRule } from "../../contract/rule";
import { tablesWithForms } from "../../readings/tableSets";
import { projectBudgets } from "./projectBudgets";
import { projectEvaluations } from "./selfEvaluations";
import { withinForm } from "./withinForm";

export const projectTotal = defineRule({
  id: "project-total",
  severity: "error",
  docs: {
    title: "项目预算一致",
    why: "项目申报表的当年预算应等于资金来源合计和支出明细之和，不大于项目总预算，并与项目支出表、整体绩效目标申报表所列的同一项目一致；所列项目之和应等于特定目标类项目支出。项目支出表不列上级转移支付、结转资金的，加上这些资金再比。一个项目一张申报表，一个项目编码只对应一个项目。各项目绩效自评表的执行数之和应等于项目支出总额，与情况说明所写一致。",
    basis: "项目支出绩效目标申报表、部门整体支出绩效目标申报表、绩效自评表表式；项目库管理：一项目一编码",
    example: {
      good: "项目申报表当年预算 456.05 ＝ 支出明细 317.40 ＋ 11.00 ＋ 127.65 ＝ 项目支出表 456.05",
      bad: "项目申报表当年预算 465.05，而支出明细之和与项目支出表均为 456.05，差 9.00",
    },
  },
  *check(disclosure, _catalogue, readings) {
    for (const form of disclosure.forms) if (form.layout.id === "performance-project") yield* withinForm(form);
    const sets = readings.of(tablesWithForms);
    for (const set of sets) {
      yield* projectBudgets(set);
      // Of several disclosures nothing says whose projects a text is about.
      yield* projectEvaluations(set, sets.length === 1 ? disclosure.unrecognised : []);
    }
  },
});
