/** 标题、表头和情况说明里没有改的占位文字：XX局、20××年、__年、增加（减少）。 */
import { defineRule, holds, type Check } from "../../contract/rule";
import { grouped } from "../../grouped";
import { narrative } from "../../readings/narrative";
import { placeOnTable } from "../../readings/tablePlaces";
import { listed, tableName } from "../../readings/wording";
import type { Labelled, Table } from "../../recognise";
import { a1 } from "../../workbook";
import { leftInText } from "./leftInText";

export const placeholder = defineRule({
  id: "placeholder",
  severity: "warning",
  docs: {
    title: "没有改的占位文字",
    why: "模板的标题和“部门：”“单位：”后面常用 XX、××、○○ 或下划线代替名称和年度，填表时要改成实际的。公开的表还留着它，读者不知道是谁的表、哪一年的表。情况说明里的“××万元”“增加（减少）”“（说明具体原因）”也要填写或选定。",
    basis: "部门预算、决算公开表式",
    causes: "套用模板后漏改一处。",
    mend: "换成实际的名称、年度和内容。",
    example: {
      good: "江汉区医疗保障局2026年部门支出总表",
      bad: "XX局2026年部门支出总表",
      drawn: `江汉区医疗保障局2026年部门支出总表→XX局2026年部门支出总表
        部门：江汉区医疗保障局 | | | | 单位：万元
        科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
        208 | 社会保障和就业支出 | 16.88 | 16.88 |`,
    },
  },
  *check(disclosure, _catalogue, readings) {
    const left = disclosure.tablesAndForms.flatMap((table) => table.once(leftIn));
    if (left.length === 0) yield holds;
    for (const [text, places] of grouped(left, (one) => one.text)) yield ofText(text, places);
    yield* leftInText(readings.of(narrative));
  },
});

interface Left {
  readonly table: Table;
  readonly text: string;
  readonly at: Labelled<string>;
  readonly key: "title" | "organisation";
}

function leftIn(table: Table): Left[] {
  const { titles, organisation } = table.labels;
  const labels = [
    ...titles.map((at) => ({ at, key: "title" as const })),
    ...(organisation === undefined ? [] : [{ at: organisation, key: "organisation" as const }]),
  ];
  return labels.flatMap(({ at, key }) => {
    const text = placeholderIn(at.value);
    return text === undefined ? [] : [{ table, text, at, key }];
  });
}

/** `XX局`, `20××年`, `○○市`. In 二○○八年 the rings are zeros, in XXL and A1XX the letters are others' names. */
const crossed =
  /\d{0,2}(?:(?<![A-Za-z])[Xx]{2,}(?![A-Za-z\d])|×{2,}|(?<![一二三四五六七八九])[○◯]{2,}(?![一二三四五六七八九]))[一-龥]?/u;
/** A line to write on: `__年`, `江汉区__局`. In `__2026__年` and `部门：__医保局__` somebody has. */
const line =
  /(?<![_\d○〇零一二三四五六七八九])_{2,}年|^(?:[^_]*[省市区县])?_{2,}(?:局|委|厅|办|院|校|部门|单位|街道|省|市|区|县)|^_{2,}$/u;

function placeholderIn(label: string): string | undefined {
  return (crossed.exec(label) ?? line.exec(label))?.[0];
}

function ofText(text: string, [first, ...others]: readonly [Left, ...Left[]]): Check {
  const where = first.key === "title" ? "标题" : "部门（单位）名称";
  const more = others.map(({ table, at }) => `${tableName(table)}的${a1(at)}`);
  const also = others.length === 0 ? "" : `${listed(more)}也是这样。`;
  return {
    kind: "violation",
    at: placeOnTable(first.table, first.at, first.key),
    evidence: others.map(({ table, at, key }) => placeOnTable(table, at, key)),
    message: `${tableName(first.table)}的${where}（${a1(first.at)}）还留着占位文字“${text}”，没有改成实际的名称或年度。${also}请改正。`,
    relation: text,
    actual: text,
  };
}
