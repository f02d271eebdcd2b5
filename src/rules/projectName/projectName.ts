/** 项目名称：同一个项目在各表里应是同一个名称。 */
import { drawnProjects, drawnPurchases } from "../../contract/drawnForms";
import { defineRule, holds, type Check } from "../../contract/rule";
import { grouped } from "../../grouped";
import { placeOfRow, type Place } from "../../readings/place";
import { bareName } from "../../readings/projects/bareName";
import { mentionOfForm, mentionsInList, projectList, type ProjectMention } from "../../readings/projects/mention";
import { findSimilar } from "../../readings/projects/similarNames";
import { listed, tableName } from "../../readings/wording";
import type { Row, Table } from "../../recognise";
import { cellAt } from "../../workbook";

export const projectName = defineRule({
  id: "project-name",
  severity: "error",
  docs: {
    title: "项目名称一致",
    why: "项目支出表里的项目，在政府采购、政府购买服务、资产配置各表和绩效目标表里应是同一个名称；一个项目编码只对应一个名称。差一两个字，多半是手工录入的笔误。",
    grades: { warning: "名称只差一两个字的" },
    basis: "项目库管理：一项目一编码一名称",
    causes: "手工录入的笔误；项目改名后没有处处改。",
    mend: "以项目库的名称为准，各表改成一样。",
    example: {
      good: "表10“医保经办机构运行业务经费”，表11“医保经办机构运行业务经费”",
      bad: "表10“医保经办机构运行业务经费”，表13“医保经办机构运行行业务经费”",
      drawn: `${drawnProjects}
        ---
        ${drawnPurchases("医保经办机构运行业务经费→医保经办机构运行行业务经费 | [C23030000]审计服务 | 1 | 5.00 | 5.00 |")}`,
    },
  },
  *check({ tables, forms }) {
    const projects = tables.filter(({ axis }) => axis === "project").flatMap(projectsOf);
    yield* oneNameForACode(projects);
    const inTables = tables.filter(({ axis }) => axis === "line").flatMap(mentionsOf);
    // Self-evaluations are of the year before, when a project may have had another name.
    const inForms = forms.filter(({ layout }) => layout.id.startsWith("performance-")).flatMap(mentionsInForm);
    yield* namesAgree(projects, [...inTables, ...inForms]);
  },
});

/** A project's name where it stands. */
type Named = Pick<ProjectMention, "table" | "name" | "printed" | "place">;

/** In the table of projects. */
interface Listed extends Named {
  readonly row: Row;
}

function projectsOf(table: Table): Listed[] {
  return table.rows
    .filter(({ kind, name }) => kind === "project" && name !== "")
    .map((row) => {
      const place = row.nameColumn === undefined ? placeOfRow(table, row) : placeIn(table, row, row.nameColumn);
      return { table, row, name: bareName(row.name), printed: row.name, place };
    });
}

function mentionsOf(table: Table): Named[] {
  return table.rows.flatMap((row) => {
    const column = row.panel.byConcept.get("project");
    const printed = row.kind === "line" ? table.text(row, "project") : "";
    if (column === undefined || printed === "") return [];
    return [{ table, name: bareName(printed), printed, place: placeIn(table, row, column.index) }];
  });
}

/** The project that a form is of, and those of its list. */
function mentionsInForm(form: Table): Named[] {
  const list = projectList(form);
  return [mentionOfForm(form) ?? [], list === undefined ? [] : mentionsInList(form, list)].flat();
}

function placeIn(table: Table, row: Row, column: number): Place {
  return { sheet: row.sheet, table, row: row.index, column, key: row.key, concept: "project" };
}

function* oneNameForACode(projects: readonly Listed[]): Iterable<Check> {
  const first = new Map<string, Listed>();
  let found = false;
  for (const mention of projects) {
    const { row, table, name, printed, place } = mention;
    if (row.code === undefined || isRounded(mention)) continue;
    const earlier = first.get(row.code);
    if (earlier === undefined) first.set(row.code, mention);
    // A part of a project is printed under its code too: 医疗救助, 医疗救助（住院）.
    else if (!earlier.name.includes(name) && !name.includes(earlier.name)) {
      found = true;
      yield {
        kind: "violation",
        at: place,
        evidence: [earlier.place],
        message: `项目编码${row.code}有两个名称：${tableName(earlier.table)}第${earlier.row.index + 1}行是“${earlier.printed}”，${tableName(table)}第${row.index + 1}行是“${printed}”。一个编码只对应一个项目，请核对编码和名称。`,
        expected: earlier.printed,
        actual: printed,
      };
    }
  }
  if (!found && first.size > 0) yield holds;
}

/** Excel keeps fifteen digits of a number: longer codes typed as numbers have lost their ends. */
function isRounded({ row }: Listed): boolean {
  const value = cellAt(row.sheet, row.index, row.keyColumn)?.value;
  return typeof value === "number" && !Number.isSafeInteger(value);
}

function* namesAgree(projects: readonly Named[], mentions: readonly Named[]): Iterable<Check> {
  const known = projects.length > 0 ? projects : mentions;
  const byName = new Map<string, Named>();
  for (const mention of known) if (!byName.has(mention.name)) byName.set(mention.name, mention);
  const similar =
    projects.length > 0
      ? findSimilar(new Set(mentions.map(({ name }) => name).filter((name) => !byName.has(name))), byName.keys())
      : similarAmong(mentions);
  const wrong = mentions.filter(({ name }) => similar.has(name));
  for (const same of grouped(wrong, ({ name }) => name).values()) {
    const right = byName.get(similar.get(same[0].name) ?? "");
    if (right !== undefined) yield differing(same, right);
  }
  if (wrong.length === 0 && mentions.length > 0) yield holds;
}

/** Where there is no table of projects: the rarer of two similar names is in doubt, or the later. */
function similarAmong(mentions: readonly Named[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { name } of mentions) counts.set(name, (counts.get(name) ?? 0) + 1);
  const ranked = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
  const rank = new Map(ranked.map((name, position) => [name, position]));
  const similar = findSimilar(ranked, ranked);
  return new Map([...similar].filter(([name, other]) => (rank.get(other) ?? 0) < (rank.get(name) ?? 0)));
}

function differing([first, ...others]: readonly [Named, ...Named[]], right: Named): Check {
  const tables = [...grouped([first, ...others], ({ table }) => table)].map(
    ([table, { length }]) => `${tableName(table)}${length === 1 ? "" : `（${length}处）`}`,
  );
  return {
    kind: "violation",
    severity: "warning",
    at: first.place,
    evidence: [...others, right].map(({ place }) => place),
    relation: first.name,
    message: `${listed(tables, "张表")}的项目“${first.printed}”与${tableName(right.table)}的“${right.printed}”只差一两个字，${tableName(right.table)}中没有前一个名称。若是同一个项目，请统一名称。`,
    expected: right.printed,
    actual: first.printed,
  };
}
