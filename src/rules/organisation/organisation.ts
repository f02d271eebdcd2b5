/** 单位名称：同一份公开表各表表头的部门（单位）应是同一个。 */
import { defineRule, holds, type Check } from "../../contract/rule";
import { organisationName, unitAbove } from "../../readings/organisationNames";
import { placeOnTable } from "../../readings/tablePlaces";
import { tableName } from "../../readings/wording";
import type { Table } from "../../recognise";
import { maybeSame } from "../../vocabulary/shortNames";

export const organisation = defineRule({
  id: "organisation",
  severity: "error",
  docs: {
    title: "单位名称一致",
    why: "各表表头的“部门：”“单位：”应是同一个部门（单位）。全称与简称算同一个；写成别的单位，多半是借用了别人的表没有改。",
    grades: { warning: "两个单位的表一样多、看不出哪个对的；写的是表中所列的上级或所属单位的" },
    basis: "部门预算、决算公开表式",
    causes: "借用别的单位的表，没有改表头。",
    mend: "改成本部门（单位）的名称。",
    example: {
      good: "预算01表 单位：江汉区医疗保障局；预算02表 单位：武汉市江汉区医保局",
      bad: "预算01表 单位：江汉区医疗保障局；预算02表 单位：江岸区医疗保障局",
      drawn: `2026年支出总表
        部门：江汉区医疗保障局 | | | | 单位：万元
        科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
        208 | 社会保障和就业支出 | 16.88 | 16.88 |
        ---
        2026年一般公共预算支出表
        部门：江汉区医疗保障局 | | | | 单位：万元
        科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
        208 | 社会保障和就业支出 | 16.88 | 16.88 |
        ---
        2026年“三公”经费支出表
        部门：江汉区医疗保障局→部门：江岸区民政局 | | | 单位：万元
        “三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行费 | 公务接待费
        5.26 | | | 5.26`,
    },
  },
  *check({ tables }) {
    const labelled = tables.flatMap((table) => labelOf(table) ?? []);
    const names = [...new Set(labelled.map(({ name }) => name))];
    if (names.length > manyNames) return;
    const votes = (name: string): number => labelled.filter((other) => maybeSame(other.name, name)).length;
    const [main, rival] = names.map((name) => ({ name, count: votes(name) })).sort((a, b) => b.count - a.count);
    if (main === undefined) return;
    const right = labelled.filter(({ name }) => maybeSame(name, main.name));
    const tie = right.length * 2 <= labelled.length && rival !== undefined && rival.count === main.count;
    const shownTwice = new Set(right.map(({ table }) => table.layout));
    for (const label of labelled) {
      if (right.includes(label)) yield holds;
      // The same kind of table for another organisation: several disclosures in one workbook.
      else if (!shownTwice.has(label.table.layout)) yield violation(label, right, tie, listedIn(tables, label.name));
    }
  },
});

/** A workbook of so many organisations is a collection. */
const manyNames = 40;

interface Label {
  readonly table: Table;
  readonly name: string;
  readonly printed: string;
}

function labelOf(table: Table): Label | undefined {
  const above = unitAbove(table);
  return above && { table, name: above.name, printed: above.at.value };
}

/** Is it a department or unit that the tables themselves list? */
function listedIn(tables: readonly Table[], name: string): boolean {
  return tables.some((table) =>
    table.rows.some((row) => {
      const listed = row.kind === "organisation" ? organisationName(row.name) : undefined;
      return listed !== undefined && maybeSame(listed, name);
    }),
  );
}

function violation({ table, printed }: Label, right: readonly Label[], tie: boolean, isListed: boolean): Check {
  const [example] = right;
  const at = table.labels.organisation ?? { row: table.area.top, column: table.area.left };
  const others = tie ? `${example === undefined ? "" : tableName(example.table)}是` : `其他${right.length}张表是`;
  const advice = isListed
    ? "它是表中所列的上级或所属单位，请核对这张表公开的是哪一个单位。"
    : "请核对是否借用了其他单位的表而没有改，数据也请一并核对。";
  return {
    kind: "violation",
    ...((tie || isListed) && { severity: "warning" as const }),
    at: placeOnTable(table, at, "organisation"),
    evidence: right.map((other) => placeOnTable(other.table, other.table.labels.organisation ?? at, "organisation")),
    message: `${tableName(table)}的部门（单位）是“${printed}”，${others}“${example?.printed ?? ""}”，不是同一个单位。${advice}`,
    expected: example?.printed ?? "",
    actual: printed,
  };
}
