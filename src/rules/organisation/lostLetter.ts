/** 单位名称漏字、错字：同一个单位编码，或各表表头，别的表是“教育体育局”，一张表是“教体育局”。 */
import { defineRule, holds, type Check } from "../../contract/rule";
import { grouped } from "../../grouped";
import type { Place } from "../../readings/place";
import { unitAbove } from "../../readings/organisationNames";
import { placeOnTable } from "../../readings/tablePlaces";
import { tableName } from "../../readings/wording";
import { normalise, type Row, type Table } from "../../recognise";

export const lostLetter = defineRule({
  id: "organisation-letter",
  severity: "info",
  docs: {
    title: "单位名称差一个字",
    why: "各表表头的单位名称、按单位编码列示的单位名称应当相同。简称可以，而别的表都是全称、只有一张表差一个字的，多半是漏字、重字或错字。",
    basis: "部门预算公开表式",
    causes: "手工打字时漏字、重字、错字。",
    mend: "改成与其他表相同的全称。",
    example: {
      good: "118 临江市河东区教育体育局（各表相同）",
      bad: "118 在一张表里是“临江市河东区教体育局”",
      drawn: `部门收入总表 | | | | 单位：万元
        单位编码 | 单位名称 | 合计 | 一般公共预算 | 政府性基金预算
        118 | 临江市河东区教育体育局 | 74.00 | 74.00 |
        ---
        一般公共预算支出表（分单位） | | | | 单位：万元
        单位编码 | 单位名称 | 合计 | 基本支出 | 项目支出
        118 | 临江市河东区教育体育局 | 74.00 | 74.00 |
        ---
        “三公”经费支出表 | | | | | 单位：万元
        单位编码 | 单位名称 | “三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行费 | 公务接待费
        118 | 临江市河东区教育体育局→临江市河东区教体育局 | 3.00 | | | 3.00`,
    },
  },
  *check({ tables }) {
    const named = tables.flatMap((table) => [
      ...labelOf(table),
      ...table.rows.flatMap((row) => nameIn(table, row) ?? []),
    ]);
    for (const ofCode of grouped(named, ({ whose }) => whose).values()) {
      const [usual, ...others] = [...grouped(ofCode, ({ name }) => name).values()].sort(
        (a, b) => tablesOf(b).size - tablesOf(a).size,
      );
      if (usual === undefined || tablesOf(usual).size < leastTables) continue;
      const wrong = others.filter((same) => tablesOf(same).size === 1 && differsByOne(same[0].name, usual[0].name));
      for (const same of wrong) yield told(same, usual);
      if (wrong.length === 0) yield holds;
    }
  },
});

const leastTables = 2;

interface Named {
  readonly table: Table;
  /** `单位118`, or of which unit the table is. */
  readonly whose: string;
  readonly name: string;
  readonly place: Place;
}

function tablesOf(named: readonly Named[]): ReadonlySet<Table> {
  return new Set(named.map(({ table }) => table));
}

function labelOf(table: Table): readonly Named[] {
  const above = unitAbove(table);
  if (above === undefined || above.name.length < shortestLabel) return [];
  return [{ table, whose: "编制单位", name: above.name, place: placeOnTable(table, above.at, "organisation") }];
}

/** Tables of projects print organisations above their projects, whose codes are longer. */
function nameIn(table: Table, row: Row): Named | undefined {
  const { kind, code, nameColumn, keyColumn, sheet, index, key } = row;
  const name = normalise(row.name);
  if ((kind !== "organisation" && kind !== "project") || code === undefined) return undefined;
  if (code.length > longestCode || name.length < shortest) return undefined;
  return {
    table,
    whose: `单位${code}`,
    name,
    place: { sheet, table, row: index, column: nameColumn ?? keyColumn, key },
  };
}

const longestCode = 9;

/** The shortest names that are compared, in characters; shorter ones differ by a letter on purpose: 一中, 二中. */
const shortest = 6;

/**
 * The shortest names above tables that are compared: there is one organisation above a table, and a short form of its name
 * leaves out more than a letter.
 */
const shortestLabel = 5;

/** Numbers and directions tell schools and stations apart; a word for a place may be left out. */
const telling = /[\d一二三四五六七八九十甲乙丙丁东西南北上下左右大小新老中()省市州盟县区旗镇乡]/u;

/** One letter lost, doubled or mistyped, within the name. */
function differsByOne(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < Math.min(one.length, other.length) && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  return start > 0 && left.length <= 1 && right.length <= 1 && !telling.test(left + right);
}

function told([first, ...others]: readonly [Named, ...Named[]], usual: readonly [Named, ...Named[]]): Check {
  const [example] = usual;
  return {
    kind: "violation",
    at: first.place,
    evidence: [...others, example].map(({ place }) => place),
    relation: first.whose,
    message: `${tableName(first.table)}的${first.whose}是“${first.name}”，其他${tablesOf(usual).size}张表是“${example.name}”，差一个字。请核对是否漏字或错字。`,
    expected: example.name,
    actual: first.name,
  };
}
