/** 一个项目在申报表、项目支出表、整体绩效目标申报表中的金额是同一个。 */
import { drawnProject } from "../../contract/drawnForms";
import { couldNotRun, defineRule, plus, type Check, type Term } from "../../contract/rule";
import { sourcesLeftOut } from "../../readings/projects/funding";
import type { ProjectMention } from "../../readings/projects/mention";
import { projectsOfSets } from "../../readings/projects/projectsOfSets";
import type { Pair } from "../../readings/projects/sameProject";
import { whyUnusable, type TablesWithForms } from "../../readings/tableSets";
import { amountOf, type Fact, type Table } from "../../recognise";
import { equal } from "./equal";

export const projectAmount = defineRule({
  id: "project-amount",
  severity: "error",
  docs: {
    title: "同一项目各表金额一致",
    why: "项目申报表的当年预算、项目支出表的合计、整体绩效目标申报表所列的本年度预算，同一个项目应是同一个数。项目支出表不列上级转移支付、结转资金的，加上这些资金再比；名称只是相近的，只作提醒。",
    grades: { warning: "名称只是相近、未必是同一个项目的" },
    basis: "项目支出绩效目标申报表、部门整体支出绩效目标申报表表式、项目支出表表式",
    causes: "批复后只改了一张表；数字颠倒。",
    mend: "以批复数为准，各表改成同一个数。",
    example: {
      good: "项目申报表当年预算 456.05，项目支出表同一项目 456.05",
      bad: "项目申报表当年预算 465.05，项目支出表同一项目 456.05",
      drawn: `2026年项目支出表 | | | | 单位：万元
        项目编码 | 项目名称 | 合计 | 一般公共预算 | 政府性基金预算
        42010326205T000000106 | 医保信息化建设 | 456.05 | 456.05 |
        ---
        ${drawnProject(["项目总预算 | 900.00 | | 项目当年预算 | 456.05→465.05"])}`,
    },
  },
  *check(_disclosure, _catalogue, readings) {
    for (const { set, filled, forms, listed, formsAndTable, formsAndList, listAndTable } of readings.of(
      projectsOfSets,
    )) {
      if (filled.length === 0 && listed.length === 0) continue;
      yield* whatIsMissing(set, forms, listed);
      yield* formsAgainstTable(formsAndTable.pairs);
      yield* listAgainstForms(formsAndList.pairs);
      yield* listAgainstTable(listAndTable.pairs, formByListed(formsAndList.pairs));
    }
  },
});

/** Once a table, not for every project. */
function* whatIsMissing(
  { tables }: TablesWithForms,
  forms: readonly ProjectMention[],
  listed: readonly ProjectMention[],
): Iterable<Check> {
  const noTable = whyUnusable("project", tables);
  if (noTable !== undefined)
    yield couldNotRun("项目当年预算＝项目支出表同一项目合计", noTable, ["performance-project", "project"]);
  const between = ["performance-overall", "performance-project"];
  const about = "整体绩效目标申报表所列项目本年度预算＝项目申报表当年预算";
  if (listed.length === 0) {
    const why = whyUnusable("performance-overall", tables) ?? "部门整体支出绩效目标申报表没有列示项目";
    yield couldNotRun(about, why, between);
  } else if (forms.length === 0) {
    yield couldNotRun(about, whyUnusable("performance-project", tables) ?? "", between);
  }
}

function* formsAgainstTable(pairs: readonly Pair[]): Iterable<Check> {
  for (const { left: form, right: row, isGuess } of pairs) {
    if (form.budget === undefined || row.budget === undefined) continue;
    yield equal(form.budget, sumsOfRow(row.budget, form.table), {
      relation: "table",
      sentence: "项目当年预算＝项目支出表同一项目合计（表中不列上级转移支付、结转等资金的，加上这些资金）",
      ...(isGuess && { severity: "warning" }),
    });
  }
}

function* listAgainstTable(pairs: readonly Pair[], formOf: ReadonlyMap<ProjectMention, Table>): Iterable<Check> {
  for (const { left: listed, right: row, isGuess } of pairs) {
    if (listed.budget === undefined || row.budget === undefined) continue;
    yield equal(listed.budget, sumsOfRow(row.budget, formOf.get(listed)), {
      relation: "list-table",
      sentence: "整体绩效目标申报表所列项目的本年度预算＝项目支出表同一项目合计",
      ...(isGuess && { severity: "warning" }),
    });
  }
}

function* listAgainstForms(pairs: readonly Pair[]): Iterable<Check> {
  for (const { left: form, right: listed, isGuess } of pairs) {
    const { budget } = form;
    if (listed.budget === undefined || budget === undefined) continue;
    const sums = sourcesLeftOut(form.table).map((out) => [plus(budget), ...out.map(minus)]);
    yield equal(listed.budget, sums, {
      relation: "list-form",
      sentence:
        "整体绩效目标申报表所列项目的本年度预算＝项目申报表当年预算（不含上级转移支付、结转等资金的，减去这些资金）",
      ...(isGuess && { severity: "warning" }),
    });
  }
}

/** A row's total, with what the table may leave out, and without what was carried in. */
function sumsOfRow(total: Fact, form: Table | undefined): Term[][] {
  const carried = carriedIn(total);
  const leftOut = form === undefined ? [[]] : sourcesLeftOut(form);
  const sums = leftOut.map((out) => [plus(total), ...out.map(plus)]);
  return carried.length === 0 ? sums : [...sums, [plus(total), ...carried.map(minus)]];
}

const carriedConcepts = ["carriedIn.generalPublic", "carriedIn.governmentFund", "carriedIn.stateCapital"];

function carriedIn({ table, row }: Fact): Fact[] {
  return carriedConcepts.flatMap((concept) => table.fact(row, concept) ?? []).filter((fact) => !amountOf(fact).isZero);
}

function minus(fact: Fact): Term {
  return { fact, sign: -1 };
}

function formByListed(pairs: readonly Pair[]): ReadonlyMap<ProjectMention, Table> {
  return new Map(pairs.map(({ left, right }) => [right, left.table]));
}
