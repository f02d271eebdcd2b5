/** 前两年预算及当年预算变动情况：文字里的年度、金额与申报表自己的数应对得上。 */
import { drawnProject } from "../../contract/drawnForms";
import { defineRule, holds, type Check } from "../../contract/rule";
import { historyOf, type FormHistory } from "../../readings/history/formHistory";
import type { Table } from "../../recognise";
import { budgetDeclared } from "./budgetDeclared";
import { executionOfYearBefore } from "./executionOfYearBefore";
import { statedChanges } from "./statedChanges";
import { yearsLeft } from "./yearsLeft";

export const budgetHistory = defineRule({
  id: "budget-history",
  severity: "warning",
  docs: {
    title: "前两年预算及变动情况",
    why: "项目申报表用文字说明前两年的预算、执行和当年的变动，常常是上年的文字改了一半：年度没有顺延，写着“无变动”而金额变了，增减的数与两年预算之差对不上，申报的金额与项目当年预算不同。文字与表中的数应当一致。",
    grades: { info: "前年的预算执行率与文字不一致的" },
    basis: "项目支出绩效目标申报表表式",
    causes: "沿用上年的文字，没有顺延年度、没有改金额。",
    mend: "按批复数重写前两年预算和当年的变动。",
    example: {
      good: "2025年预算36万元，2026年预算28万元，2026年预算较上年减少8万元；项目当年预算 28.00",
      bad: "2025年预算36万元，2026年预算变动情况：无变动；项目当年预算 28.00",
      drawn: drawnProject([
        "项目前两年预算及当年预算变动情况 | 2025年预算36万元；2026年预算28万元，较上年减少8万元。→2025年预算36万元；2026年预算变动情况：无变动。",
        "项目总预算 | 28.00 | | 项目当年预算 | 28.00",
      ]),
    },
  },
  *check({ forms, year }) {
    for (const form of forms) yield* inForm(form, year);
  },
});

function* inForm(form: Table, year: number | undefined): Iterable<Check> {
  const history = historyOf(form, year);
  if (history === undefined) return;
  const found = [...judged(history)];
  if (found.length > 0) yield* found;
  else if (history.clauses.length > 0) yield holds;
}

function* judged(history: FormHistory): Iterable<Check> {
  yield* yearsLeft(history);
  yield* budgetDeclared(history);
  yield* statedChanges(history);
  yield* executionOfYearBefore(history);
}
