/** 项目当年预算不大于项目总预算。 */
import { drawnProject } from "../../contract/drawnForms";
import { defineRule, plus } from "../../contract/rule";
import { isAmount, linesOf } from "../../readings/projects/mention";
import { projectsOfSets } from "../../readings/projects/projectsOfSets";
import { amountOf } from "../../recognise";
import { budgetsOf } from "./budgets";
import { equal } from "./equal";

export const projectWithinTotal = defineRule({
  id: "project-within-total",
  severity: "error",
  docs: {
    title: "当年预算不大于总预算",
    why: "项目总预算涵盖各年，当年（本年度）预算是其中一部分，不应大于它。",
    basis: "项目支出绩效目标申报表、部门整体支出绩效目标申报表表式",
    causes: "总预算没有随年度调整；两栏填反；单位一处用元、一处用万元。",
    mend: "核对项目库里的总预算和当年预算；一次性项目两数相同。",
    example: {
      good: "项目总预算 900.00，当年预算 456.05",
      bad: "项目总预算 400.00，当年预算 456.05",
      drawn: drawnProject([
        "项目总预算 | 900.00→400.00 | | 项目当年预算 | 456.05→456.05",
        "项目资金来源 | 来源项目 | | | 金额",
        " | 合计 | | | 456.05",
      ]),
    },
  },
  *check({ forms }, _catalogue, readings) {
    for (const form of forms) {
      const [budget, total] = budgetsOf(form) ?? [];
      if (budget === undefined || total === undefined) continue;
      const sentence = "项目当年预算不大于项目总预算";
      yield equal(budget, [[plus(total)]], { relation: "total", sentence, comparison: "<=" });
    }
    for (const { lists } of readings.of(projectsOfSets))
      for (const { form, part } of lists)
        for (const row of linesOf(part)) {
          const [budget, total] = [form.fact(row, "budget"), form.fact(row, "total")];
          if (!isAmount(budget) || !isAmount(total) || amountOf(total).isZero) continue;
          const sentence = "项目本年度预算不大于项目总预算";
          yield equal(budget, [[plus(total)]], { relation: "total", sentence, comparison: "<=" });
        }
  },
});
