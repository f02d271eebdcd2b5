/** 模板的说明和没有填的空：“填好后请删去本行”、表头的“__年”、说明里的“XX局”。 */
import { drawnOverall } from "../contract/drawnForms";
import { defineRule, holds, type Check } from "../contract/rule";
import { grouped } from "../grouped";
import type { Place } from "../readings/place";
import { placeOnTable } from "../readings/tablePlaces";
import { firstFew, tableName } from "../readings/wording";
import { normalise, type Table } from "../recognise";
import { remembered } from "../remembered";
import { a1, type Position } from "../workbook";

export const templateLeft = defineRule({
  id: "template-left",
  severity: "info",
  docs: {
    title: "模板留下的文字",
    why: "模板里教人怎么填的话，和等人填年度、名称的空，填表后应当删去或填上。留在公开的表里，读者不知道是哪一年、谁的数。",
    grades: { warning: "还留着“XX局”等代替单位名称的符号的" },
    basis: "部门预算、决算公开表式",
    causes: "填完后没有删去填表说明；年度的空没有填。",
    mend: "删去填表说明，空处填上实际的年度、名称。",
    example: {
      good: "近两年收支金额：2024年、2025年",
      bad: "近两年收支金额：__年、__年；表下留着“（此处说明原因，填好后请删去本行）”",
      drawn: drawnOverall(
        "部门总体资金情况 | 总体资金情况 | | 当年金额 | 近两年收支金额 |",
        " | | | | 2024年→__年 | 2025年→__年",
        " | 收入构成 | 财政拨款 | 2058.78 | 667.00 | 1410.90",
        " | | 合计 | 2058.78 | 667.00 | 1410.90",
      ),
    },
  },
  *check(disclosure) {
    const left = disclosure.tablesAndForms.flatMap((table) => table.once(leftIn));
    if (left.length === 0) yield holds;
    for (const same of grouped(
      left,
      ({ table, kind, text }) => `${tableName(table)}/${kind}/${kind === "blank" ? "" : text}`,
    ).values())
      yield told(same);
  },
});

interface Left {
  readonly table: Table;
  readonly kind: "instruction" | "blank" | "name";
  readonly text: string;
  readonly place: Place;
}

/** Each row is tested by its example. */
export const templateWords: readonly {
  readonly words: RegExp;
  readonly kind: Left["kind"];
  readonly example: string;
}[] = [
  {
    words:
      /(?:填|写)(?:好|完|写|报)?后[^。]{0,8}(?:删|去掉)|请(?:将|把)?[^。]{0,8}删(?:去|除|掉)(?:本|此|该)?(?:行|段|句|说明|提示|批注)/u,
    kind: "instruction",
    example: "(此处说明本表没有数据的原因,填好后请删去本行)",
  },
  {
    words: /^[(:]?(?:此处|此栏|这里)(?:请)?(?:说明|填写|填列|插入|注明)/u,
    kind: "instruction",
    example: "(此处填写单位名称)",
  },
  {
    words: /请(?:各?(?:单位|部门))?(?:根据|按照|结合)[^。]{0,12}(?:实际|情况)[^。]{0,6}(?:填写|填列|修改|增减|补充)/u,
    kind: "instruction",
    example: "请各单位根据实际情况填写",
  },
  { words: /^(?:[_—–-]+|[Xx×]{2,})年度?$/u, kind: "blank", example: "—年" },
  { words: /(?<![_\d○〇])(?:_{2,}|20[Xx×_]{2})年(?!_*月)/u, kind: "blank", example: "某某站__年没有使用政府性基金" },
  {
    words:
      /(?<![A-Za-z\d])(?:[Xx×]{2,}|[○◯]{2,}|_{2,})(?:省|市|县|区|街道|局|委|厅|办|院|校|中心|单位|部门)(?![A-Za-z])/u,
    kind: "name",
    example: "XX局2026年没有使用政府性基金",
  },
];

/** What is longer is prose, in which anything may be spoken of. */
const longest = 120;

function leftIn(table: Table): readonly Left[] {
  return [...searched(table)];
}

function* searched(table: Table): Iterable<Left> {
  // What is left in titles and in the label of the organisation is told as a placeholder.
  const { titles, organisation } = table.labels;
  const told = new Set([...titles, ...(organisation === undefined ? [] : [organisation])].map(a1));
  for (const note of table.notes) {
    told.add(a1(note));
    for (const left of leftBy(note.text, ["instruction", "blank", "name"])) yield placed(table, left, note);
  }
  const last = lastOfHeader(table);
  for (let row = table.area.top; row <= last; row += 1)
    for (const [column, cell] of (table.sheet.rows[row] ?? []).entries())
      for (const left of leftBy(cell?.value, ["instruction", "blank"]))
        if (!told.has(a1({ row, column }))) yield placed(table, left, { row, column });
}

/** A form is header all over: labels, and small tables among them. */
function lastOfHeader({ axis, area, rows }: Table): number {
  return axis === "form" ? area.bottom : rows.reduce((first, { index }) => Math.min(first, index - 1), area.bottom);
}

type LeftText = Pick<Left, "kind" | "text">;

/** The first of these kinds that the text of a cell is. */
function leftBy(value: unknown, kinds: readonly Left["kind"][]): readonly LeftText[] {
  if (typeof value !== "string" || value.length > longest) return [];
  return allIn(value)
    .filter(({ kind }) => kinds.includes(kind))
    .slice(0, 1);
}

/** Most texts of a form are those of every form. */
const allIn = remembered((printed: string): readonly LeftText[] => {
  const text = normalise(printed);
  return templateWords.flatMap(({ words, kind }) => (words.test(text) ? [{ kind, text }] : []));
});

function placed(table: Table, { kind, text }: LeftText, at: Position): Left {
  return { table, kind, text, place: placeOnTable(table, at, `template:${text}`) };
}

const advice: Readonly<Record<Left["kind"], string>> = {
  instruction: "是模板教人填表的话，填好后应当删去。请核对",
  blank: "是等人填年度的空，没有填上。请补填年度",
  name: "里还留着代替单位名称的符号，没有改成实际名称。请改正",
};

function told([first, ...others]: readonly [Left, ...Left[]]): Check {
  const cells = firstFew([first, ...others].map(({ place }) => a1(place)));
  return {
    kind: "violation",
    ...(first.kind === "name" && { severity: "warning" as const }),
    at: first.place,
    evidence: others.map(({ place }) => place),
    relation: first.kind,
    message: `${tableName(first.table)}的“${first.text}”（${cells}）${advice[first.kind]}。`,
    actual: first.text,
  };
}
