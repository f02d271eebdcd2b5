/** 上级科目没有列出：列了项级科目，却没有列它所属的款、类。 */
import { drawnExpenditure } from "../contract/drawnExpenditure";
import { ofEach } from "../contract/ofEach";
import { defineRule, holds, type Check } from "../contract/rule";
import { grouped } from "../grouped";
import { isInBlocks, isSubjectTable, subjectRows, type CodedRow } from "../readings/codes/subjectRows";
import { placesOfRow } from "../readings/place";
import { rowName, tableName } from "../readings/wording";
import type { Table } from "../recognise";

export const missingParent = defineRule({
  id: "missing-parent",
  severity: "warning",
  docs: {
    title: "上级科目漏列",
    why: "科目按类、款、项逐级列示时，每个项都应有它的款，每个款都应有它的类。缺了上级，多半是漏了一行，或编码打错了。只列项级科目的表不在此列。",
    basis: "《政府收支分类科目》",
    causes: "漏了一行上级科目；下级编码打错，成了别的上级的下级。",
    mend: "补列上级科目一行，或改正编码。",
    example: {
      good: "210 卫生健康支出、21015 医疗保障管理事务、2101501 行政运行",
      bad: "210 卫生健康支出、2101501 行政运行，而其他科目都列了款级（缺 21015）",
      drawn: drawnExpenditure("21015→ | 医疗保障管理事务→ | 80.00→ | 30.00→ | 50.00→").replace(
        "2101501",
        "2101501→2101501",
      ),
    },
  },
  check: ofEach("tables", function* (table) {
    if (isSubjectTable(table)) yield* orphans(table);
  }),
});

/** The lengths of codes of 类 and 款, each with the name of the level. */
const levels: readonly (readonly [number, string])[] = [
  [5, "款"],
  [3, "类"],
];

function* orphans(table: Table): Iterable<Check> {
  const rows = subjectRows(table);
  const listed = new Set(rows.map(({ code }) => code));
  if (
    rows.every(({ code }) => levels.every(([length]) => code.length <= length || listed.has(code.slice(0, length))))
  ) {
    if (rows.length > 0) yield holds;
    return;
  }
  if (isInBlocks(table, rows)) return;
  for (const [length, level] of levels) {
    const below = rows.filter(({ code }) => code.length > length && (length === 3 || code.length === 7));
    const parentOf = ({ code }: CodedRow): string => code.slice(0, length);
    const without = grouped(
      below.filter((row) => !listed.has(parentOf(row))),
      parentOf,
    );
    const orphaned = [...without.values()].flat().length;
    const parents = new Set(below.map(parentOf)).size;
    // A table that does not list the level, or only here and there, is printed that way. Of 301 to 303 the one with most rows may be left out.
    const isUsual = orphaned * 2 <= below.length || without.size * 2 < parents;
    if (!isUsual || below.length === 0) continue;
    if (orphaned === 0) yield holds;
    for (const [parent, children] of without) {
      // Its 款 is missing too, and that is told already.
      const told = length === 3 && children.every(({ code }) => code.length === 7 && !listed.has(code.slice(0, 5)));
      if (!told || !rows.some(({ code }) => code.length === 5)) yield missing(table, parent, level, children);
    }
  }
}

function missing(table: Table, parent: string, level: string, children: readonly CodedRow[]): Check {
  const [first, ...others] = children as [CodedRow, ...CodedRow[]];
  const [at, ...rest] = placesOfRow(table, first);
  const more = others.length === 0 ? "" : `等${children.length}行`;
  return {
    kind: "violation",
    at,
    evidence: [...rest, ...others.flatMap((row) => placesOfRow(table, row))],
    relation: level,
    message: `${tableName(table)}列了${first.code}${rowName(first)}${more}，却没有列它所属的${level}级科目${parent}，而表中其他科目都列了${level}。请核对是否漏了一行，或${first.code}的编码有误。`,
    expected: parent,
  };
}
