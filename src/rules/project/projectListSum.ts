/** 整体绩效目标申报表所列项目之和＝特定目标类项目支出。 */
import { drawnOverall } from "../../contract/drawnForms";
import { alternativeThatAgrees } from "../../contract/alternatives";
import { defineRule, doesNotApply, plus, type Check } from "../../contract/rule";
import { linesOf } from "../../readings/projects/mention";
import { projectsOfSets } from "../../readings/projects/projectsOfSets";
import type { TableSet } from "../../readings/tableSets";
import { isReadable, type Fact, type FormPart, type Row, type Table } from "../../recognise";
import { equal } from "./equal";

export const projectListSum = defineRule({
  id: "project-list-sum",
  severity: "error",
  docs: {
    title: "所列项目之和",
    why: "整体绩效目标申报表所列各项目的本年度预算之和，应等于特定目标类项目支出（或项目支出表合计）。只列主要项目的，不作比较。",
    grades: { warning: "没有项目支出表、只能与整体绩效表自己的支出构成比较的" },
    basis: "部门整体支出绩效目标申报表表式",
    causes: "漏列了项目；某个项目调整后没有改特定目标类的数。",
    mend: "逐个核对项目的当年预算，补列漏掉的项目，或改特定目标类的数。",
    example: {
      good: "所列 3 个项目合计 456.05，特定目标类项目支出 456.05",
      bad: "所列 3 个项目合计 456.05，特定目标类项目支出 465.05",
      drawn: drawnOverall(
        "部门总体资金情况 | 总体资金情况 | | | 当年金额",
        " | 支出构成 | 人员类项目支出 | | 217.37",
        " | | 运转类项目支出 | | 21.49",
        " | | 特定目标类项目支出 | | 1020.00→1030.00",
        "部门职能概述 | 负责某项工作",
        "项目支出情况 | 项目名称 | 支出项目类别 | 项目总预算 | 项目本年度预算",
        " | 医疗救助 | 特定目标类 | | 1000.00",
        " | 专业档案整理费 | 特定目标类 | | 20.00",
        "长期目标 | 做好某项工作",
      ),
    },
  },
  *check(_disclosure, _catalogue, readings) {
    for (const { set, lists } of readings.of(projectsOfSets))
      for (const { form, part } of lists) {
        const isOfTable = form === set.tables.get("performance-overall");
        yield sumOf(form, part, linesOf(part), isOfTable ? allProjects(set.tables) : []);
      }
  },
});

/** What 项目支出表 and 支出总表 say of all projects. */
function allProjects(tables: TableSet): Fact[] {
  const totals = [
    ["project", "total"],
    ["expenditure-summary", "project"],
  ] as const;
  return totals.flatMap(([layout, concept]) => {
    const table = tables.get(layout);
    const row = table?.row("total");
    return row === undefined ? [] : (table?.fact(row, concept) ?? []);
  });
}

/** A list of only the most important ones. */
const partial = /(?:主要|重点|部分)项目/u;

/** Categories of projects that places leave out of the sum: none, 运转类, or all but 特定目标类. */
const otherCategories = [undefined, /运转/u, /运转|人员|公用/u];

/**
 * 其他运转类 projects are counted under 特定目标类 in some places, and under 运转类 in others; some list as projects all that is
 * spent. Without tables, 运转类 that no category tells apart may be the reason of a difference.
 */
function sumOf(form: Table, part: FormPart, lines: readonly Row[], ofTables: readonly Fact[]): Check {
  const composed = (key: string): Fact[] => {
    const row = form.row(`composition.expenditure.${key}`);
    return row === undefined ? [] : [form.fact(row, "amount")].filter((fact) => fact !== undefined);
  };
  const claims = [...composed("project"), ...ofTables].filter(isReadable);
  const sums = otherCategories.map((others) =>
    lines
      .filter((row) => others?.test(form.text(row, "category")) !== true)
      .flatMap((row) => form.fact(row, "budget") ?? [])
      .map(plus),
  );
  const agrees = (fact: Fact): boolean => alternativeThatAgrees(fact, sums) !== undefined;
  const claim = [...claims, ...composed("total")].find(agrees) ?? claims[0];
  if (claim === undefined || part.said.some((text) => partial.test(text))) return doesNotApply;
  return equal(claim, sums, {
    relation: "list",
    sentence: "整体绩效目标申报表所列项目本年度预算之和＝特定目标类项目支出（或项目支出表合计）",
    ...(ofTables.length === 0 && { severity: "warning" }),
  });
}
