/** 项目编码与名称：申报表、采购表里写的编码，在项目支出表里是另一个项目的。 */
import { defineRule, holds, type Check } from "../../contract/rule";
import { placeOfRow } from "../../readings/place";
import { bareName, codeBeforeName, withoutCode } from "../../readings/projects/bareName";
import {
  mentionOfForm,
  mentionsInList,
  mentionsInTable,
  projectList,
  type ProjectMention,
} from "../../readings/projects/mention";
import { findSimilar } from "../../readings/projects/similarNames";
import { tableName } from "../../readings/wording";
import type { Table } from "../../recognise";

export const nameOfCode = defineRule({
  id: "name-of-code",
  severity: "warning",
  docs: {
    title: "项目编码与名称",
    why: "一个项目编码只对应一个项目。申报表、整体表、采购表写的编码与项目支出表相同而名称不同的，或者名称改了没有统一，或者编码是从别的项目抄来的。",
    basis: "项目库管理：一项目一编码一名称",
    causes: "编码从别的项目抄来；项目改名后没有统一。",
    mend: "到项目库查编码，改编码或改名称。",
    example: {
      good: "项目支出表、申报表 42010726202T000000103 都是“医保经办机构运行业务经费”",
      bad: "42010726202T000000103 项目支出表是“医保经办机构运行业务经费”，申报表是“大厅保障专项”",
      drawn: `2026年项目支出表 | | | | 单位：万元
        项目编码 | 项目名称 | 项目单位 | 合计 | 一般公共预算
        42010726202T000000103 | 医保经办机构运行业务经费 | 某局本级 | 17.55 | 17.55
        ---
        2026年项目支出绩效目标申报表
        单位名称：某市某局 | | | | 单位：万元
        项目名称 | 医保经办机构运行业务经费→大厅保障专项 | | 项目编码 | 42010726202T000000103
        项目总预算 | 17.55 | | 项目当年预算 | 17.55`,
    },
  },
  *check({ tables, forms }) {
    const listed = tables.filter(({ axis }) => axis === "project").flatMap(mentionsInTable);
    const nameOf = new Map<string, ProjectMention>();
    for (const mention of listed)
      if (mention.code !== undefined && !nameOf.has(mention.code)) nameOf.set(mention.code, mention);
    const known = new Set(listed.map(({ name }) => name));
    // Self-evaluations are of the year before, when a project may have had another name.
    const ofForms = forms.filter(({ layout }) => layout.id.startsWith("performance-")).flatMap(mentionsIn);
    for (const mention of [...ofForms, ...tables.filter(({ axis }) => axis === "line").flatMap(codedLines)]) {
      const right = nameOf.get(mention.code ?? "");
      if (right === undefined) continue;
      if (isSame(mention.name, right.name)) yield holds;
      else yield told(mention, right, known.has(mention.name));
    }
  },
});

/** The project that a form is of, and those of its list. */
function mentionsIn(form: Table): ProjectMention[] {
  const list = projectList(form);
  return [mentionOfForm(form) ?? [], list === undefined ? [] : mentionsInList(form, list)].flat();
}

/** Lines that print a code before the name: `42010726202T000000103-某项目`. */
function codedLines(table: Table): ProjectMention[] {
  return table.rows.flatMap((row) => {
    const at = row.kind === "line" ? table.textPlace(row, "project") : undefined;
    const text = table.text(row, "project");
    const code = codeBeforeName(text);
    if (at === undefined || code === undefined) return [];
    const place = { ...placeOfRow(table, row), ...at, concept: "project" };
    return [{ table, name: bareName(text), printed: withoutCode(text), code, place, budget: undefined }];
  });
}

/** Parts of a project are printed under its code too; names that differ by a letter are told as such elsewhere. */
function isSame(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one) || findSimilar([one], [other]).size > 0;
}

function told(mention: ProjectMention, right: ProjectMention, isListed: boolean): Check {
  const advice = isListed
    ? "编码看来是从别的项目抄来的，请核对编码。"
    : "若是同一个项目，请统一名称；不是的，请核对编码。";
  return {
    kind: "violation",
    at: mention.place,
    evidence: [right.place],
    relation: mention.code ?? "",
    message: `${tableName(mention.table)}的项目“${mention.printed}”写的编码是${mention.code ?? ""}，${tableName(right.table)}中这个编码是“${right.printed}”。${advice}`,
    expected: right.printed,
    actual: mention.printed,
  };
}
