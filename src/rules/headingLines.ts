/** 表头各行：别的表都有的表号、标题、部门（单位）名称，个别表没有。 */
import { defineRule, holds, type Check } from "../contract/rule";
import { organisationName } from "../readings/organisationNames";
import type { Place } from "../readings/place";
import { placeOfTitle, placeOnTable } from "../readings/tablePlaces";
import { firstFew, tableName } from "../readings/wording";
import { normalise, type Table } from "../recognise";
import { blankOrganisationLabel } from "../vocabulary";
import { a1, cellAt, type Position } from "../workbook";

export const headingLines = defineRule({
  id: "heading-lines",
  severity: "info",
  docs: {
    title: "表头缺行",
    why: "一套表的表号、标题、编制部门写法相同。别的表都有而个别表没有的，多半是复制或粘贴时丢了一行，或者忘了填。",
    basis: "部门预算、决算公开表式",
    causes: "复制、粘贴时丢了一行；忘了填部门名称。",
    mend: "照别的表补上表号、标题或名称。",
    example: {
      good: "每张表都有“表1”“表2”……，标题，“编制部门：某市某局”",
      bad: "其他表都有表号和标题，只有“表10”那张从“部门/单位”一行开始；或者只有一张表“编制部门：”后面是空的",
      drawn: [1, 2, 3, 4, 5]
        .map(
          (number) => `表${String(number)}
            2024年支出总表
            编制部门：${number < 5 ? "某市教育局" : "某市教育局→编制部门："} | | | | 单位：万元
            科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
            208 | 社会保障和就业支出 | 16.88 | 16.88 |`,
        )
        .join("\n---\n"),
    },
  },
  *check({ tables, forms }) {
    for (const group of [tables, forms]) {
      const first = firstOfSheets(group);
      yield* missing(first);
      yield* leftBlank(first);
    }
  },
});

/** The first table of each sheet; further tables of a sheet may share its heading. */
function firstOfSheets(tables: readonly Table[]): Table[] {
  return tables.filter((table, position) => tables.findIndex(({ sheet }) => sheet === table.sheet) === position);
}

const leastOthers = 4;

/** Are the few an exception? The others must be four at least, and four times as many. */
function isException(few: readonly unknown[], others: readonly unknown[]): boolean {
  return few.length > 0 && others.length >= leastOthers && few.length * leastOthers <= others.length;
}

const lines = {
  表号: ({ labels }: Table) => labels.number !== undefined,
  标题: ({ labels }: Table) => labels.titles.length > 0,
};

function* missing(tables: readonly Table[]): Iterable<Check> {
  const without = new Map<Table, string[]>();
  for (const [name, has] of Object.entries(lines)) {
    const few = tables.filter((table) => !has(table));
    const others = tables.filter(has);
    if (isException(few, others)) for (const table of few) without.set(table, [...(without.get(table) ?? []), name]);
  }
  for (const [table, names] of without)
    yield {
      kind: "violation",
      at: placeOfTitle(table, "heading"),
      relation: "missing",
      message: `工作表“${table.sheet.name}”的${tableName(table)}上方没有${names.join("和")}，其他各表都有。请核对是否丢了${names.length > 1 ? "这几" : "这一"}行。`,
    };
  if (without.size === 0 && tables.length > leastOthers) yield holds;
}

function* leftBlank(tables: readonly Table[]): Iterable<Check> {
  const filled = tables.filter(({ labels: { organisation: label } }) => label && organisationName(label.value));
  const blank = tables.flatMap((table) => {
    const at = filled.includes(table) ? undefined : blankLabel(table);
    return at === undefined ? [] : [{ table, place: placeOnTable(table, at, "organisation") }];
  });
  const [first, ...others] = blank;
  const [example] = filled;
  if (first === undefined || example === undefined || !isException(blank, filled)) return;
  yield {
    kind: "violation",
    at: first.place,
    evidence: others.map(({ place }) => place),
    relation: "organisation",
    message: `${firstFew(blank.map(({ table, place }) => `${tableName(table)}（${shownAt(place)}）`))}没有填写部门（单位）名称，其他${filled.length}张表都填了“${example.labels.organisation?.value ?? ""}”。请补填。`,
  };
}

function shownAt(place: Place): string {
  return a1(place);
}

const headingRows = 6;

/** `编制部门：` with nothing behind it, and nothing in the cell beside it. */
function blankLabel({ sheet, area }: Table): Position | undefined {
  for (let row = area.top; row < area.top + headingRows; row += 1)
    for (const [column, cell] of (sheet.rows[row] ?? []).entries()) {
      if (typeof cell?.value !== "string") continue;
      const isBlank = blankOrganisationLabel.test(normalise(cell.value).replace(/(?<=:)\([^()]*\)$/u, ""));
      if (isBlank && typeof cellAt(sheet, row, column + 1)?.value !== "string") return { row, column };
    }
  return undefined;
}
