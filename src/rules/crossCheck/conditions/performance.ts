/** What the performance forms of a whole department count. */
import type { Amount } from "../../../amount";
import type { TableSet } from "../../../readings/tableSets";
import { both, figure, isSum, not, type Condition, type Conditions } from "./figures";
import { onlyGeneralPublicMoney } from "./whoseMoney";

const formPrintsBasic: Condition = (tables) => composed(tables, "basic") !== undefined;

/** The form for the whole department counts under 人员类 and 运转类 what 支出总表 calls basic, and no project. */
const formCountsOnlyBasic: Condition = (tables) => {
  const parts = ["personnel", "operating"].flatMap((row) => composed(tables, row) ?? []);
  return (
    formPrintsBasic(tables) === true ||
    (parts.length === 2 && isSum(figure(tables.get("expenditure-summary"), "total", "basic"), parts))
  );
};

/** The form for the whole department counts all of its projects under 特定目标类. */
const formCountsAllProjects: Condition = (tables) => {
  const projects = composed(tables, "project");
  const listed = [
    figure(tables.get("expenditure-summary"), "total", "project"),
    figure(tables.get("project"), "total", "total"),
  ];
  return projects !== undefined && listed.some((amount) => isSum(amount, [projects]));
};

const formCountsOnlyOperatingExpenses: Condition = (tables) =>
  both(onlyGeneralPublicMoney(tables), formCountsAllProjects(tables));

function composed(tables: TableSet, row: string): Amount | undefined {
  return figure(tables.get("performance-overall"), `composition.expenditure.${row}`, "amount");
}

/** 基本支出总额 and 项目支出总额 of a self-evaluation may repeat what was budgeted. */
const selfEvaluationTellsWhatWasSpent: Condition = (tables) => {
  const form = tables.get("self-evaluation-overall");
  const totals = selfEvaluationTotals(tables);
  const [budget, executed] = ["budget", "executed"].map((concept) => figure(form, "execution.total", concept));
  return totals.length < 2 || !isSum(budget, totals) || isSum(executed, totals);
};

function selfEvaluationTotals(tables: TableSet): Amount[] {
  const form = tables.get("self-evaluation-overall");
  return ["basicTotal", "projectTotal"].flatMap((key) => figure(form, key, "value") ?? []);
}

export const ofPerformance = {
  formPrintsBasic,
  formCountsOnlyBasic,
  formCountsMoreThanBasic: (tables) => not(formCountsOnlyBasic(tables)),
  formCountsOnlyOperatingExpenses,
  maybeMoreThanOperatingExpenses: (tables) => formCountsOnlyOperatingExpenses(tables) !== true,
  selfEvaluationTellsWhatWasSpent,
  selfEvaluationPrintsBothTotals: (tables) =>
    both(selfEvaluationTotals(tables).length === 2, selfEvaluationTellsWhatWasSpent(tables)),
} satisfies Conditions;
