/** 部门整体绩效自评表项目支出总额＝各项目绩效自评表执行数之和。 */
import { Amount } from "../../amount";
import { couldNotRun, defineRule, doesNotApply, plus, type Check } from "../../contract/rule";
import { fieldFact } from "../../readings/formFields";
import { executionOf, isAmount, type ProjectMention } from "../../readings/projects/mention";
import { numberOfEvaluations, projectParagraphs, type FormParagraph } from "../../readings/projects/projectMentions";
import { evaluationsOfSets } from "../../readings/projects/projectsOfSets";
import { whyUnusable } from "../../readings/tableSets";
import { amountOf, type Fact, type Table } from "../../recognise";
import { equal } from "./equal";

export const evaluationSum = defineRule({
  id: "evaluation-sum",
  severity: "error",
  docs: {
    title: "自评表执行数之和",
    why: "各项目绩效自评表的执行数之和，应等于部门整体绩效自评表的项目支出总额。看不出是否为全部项目的，只作提示。",
    grades: { info: "可能还有项目没有自评表的" },
    basis: "绩效自评表表式",
    causes: "有的项目没有做自评表；执行数按不同口径填列。",
    mend: "补齐各项目自评表，或把项目支出总额改为各项目执行数之和。",
    example: {
      good: "项目支出总额 456.05，各项目自评表执行数 317.40、11.00、127.65",
      bad: "项目支出总额 465.05，各项目自评表执行数 317.40、11.00、127.65",
      drawn: [
        `2025年度部门整体绩效自评表
        | | | | 单位：万元
        单位名称 | 某市某局
        基本支出总额 | 191.04 | | 项目支出总额 | 76.75→77.75`,
        evaluation("日常管理经费", "17.00 | 16.84"),
        evaluation("资金监管经费", "60.00 | 59.91"),
      ].join("\n---\n"),
    },
  },
  *check(_disclosure, _catalogue, readings) {
    const sets = readings.of(evaluationsOfSets);
    const paragraphs = sets.length === 1 ? readings.of(projectParagraphs) : [];
    for (const { set, filled, forms } of sets) {
      if (filled.length === 0) continue;
      const overall = set.tables.get("self-evaluation-overall");
      yield overall === undefined
        ? couldNotRun(
            "部门整体绩效自评表项目支出总额＝各项目绩效自评表执行数之和",
            whyUnusable("self-evaluation-overall", set.tables) ?? "",
            ["self-evaluation-overall", "self-evaluation-project"],
          )
        : addUp(overall, forms, paragraphs);
    }
  },
});

function addUp(overall: Table, evaluations: readonly ProjectMention[], paragraphs: readonly FormParagraph[]): Check {
  const claim = fieldFact(overall, "projectTotal");
  const executed = evaluations.flatMap(({ budget }) => budget ?? []);
  if (!isAmount(claim) || executed.length < evaluations.length) return doesNotApply;
  const areAll = numberOfEvaluations(paragraphs) === evaluations.length || budgetsAddUp(claim, evaluations);
  return equal(claim, [executed.map(plus)], {
    relation: "evaluations",
    sentence: `部门整体绩效自评表项目支出总额＝各项目绩效自评表执行数之和${areAll ? "" : "（自评表为全部项目时）"}`,
    ...(!areAll && { severity: "info" }),
  });
}

/** Where the budgets add up to it, no project is missing. */
function budgetsAddUp(claim: Fact, evaluations: readonly ProjectMention[]): boolean {
  const budgets = evaluations.flatMap(({ table }) => executionOf(table, "budget") ?? []).map(amountOf);
  const { unit } = amountOf(claim);
  return budgets.length === evaluations.length && amountOf(claim).agreement(Amount.sum(budgets, unit)) !== "differs";
}

/** @param figures 预算数 | 执行数 */
function evaluation(project: string, figures: string): string {
  return `2025年度项目支出绩效自评表
    | | | | 单位：万元
    项目名称 | ${project}
    主管部门 | 某市某局 | | 项目实施单位 | 某市某局
    预算执行情况 | | 预算数 | 执行数 |
    | 年度财政资金总额 | ${figures} |`;
}
