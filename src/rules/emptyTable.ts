/** 空表：没有数据的表应列出空表并说明“无”；说了“无”，表里就不应有数。 */
import { ofEach } from "../contract/ofEach";
import { couldNotRun, defineRule, holds, type Check } from "../contract/rule";
import { placeOf } from "../readings/place";
import { amountsThere, placeOfTitle, placeOnTable } from "../readings/tablePlaces";
import { tableName } from "../readings/wording";
import { isFigureRole, normalise, type Fact, type Note, type Table } from "../recognise";
import { saysNothingThere } from "../vocabulary";
import { cellAt } from "../workbook";

export const emptyTable = defineRule({
  id: "empty-table",
  severity: "warning",
  docs: {
    title: "空表说明",
    why: "没有政府性基金、“三公”经费等支出的单位，也要列出空表，并在表下注明“本单位无……支出”：读表的人才知道是没有，还是漏填。表下说没有而表里有数，两者必有一处有误。",
    grades: { error: "说明写着没有，表中却有金额的" },
    basis: "部门预算、决算公开要求：没有数据的表格应当列出空表并说明",
    causes: "忘了写说明；漏打“无”字；有了数却留着上年的说明。",
    mend: "空表写明“本单位无……支出”；有数的删去这句话。",
    example: {
      good: "政府性基金预算支出表（空表） 注：本单位无政府性基金预算相关支出",
      bad: "政府性基金预算支出表（空表） 本单位2023年政府性基金预算支出。（漏了“无”字）",
      drawn: `2026年政府性基金预算支出表
        部门：某市某局 | | | | 单位：万元
        科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
        | | | |
        本单位2026年无政府性基金预算支出。→本单位2026年政府性基金预算支出。`,
    },
  },
  check: ofEach("tables", function* (table) {
    if (table.unreadable) yield hasFigures(table) ? unknownForm(table) : unreadable(table);
    else if (isEmpty(table)) yield saysWhy(table) ? holds : unexplained(table);
    else yield* contradicted(table);
  }),
});

function unreadable(table: Table): Check {
  return {
    kind: "violation",
    at: placeOfTitle(table, "unreadable"),
    message: `${tableName(table)}在工作簿中，但没有可读的内容，与它有关的勾稽都无法核对。请补上这张表；若确实没有数据，请列出空表并注明。`,
  };
}

function hasFigures({ sheet, area }: Table): boolean {
  return sheet.rows
    .slice(area.top, area.bottom + 1)
    .some((cells) => cells?.some((cell) => typeof cell?.value === "number") === true);
}

function unknownForm(table: Table): Check {
  return couldNotRun(`${tableName(table)}是不是空表`, "表里有数，但看不出它的表头，没有读出各行各栏");
}

/** No figure, not even a zero or a stroke. */
function isEmpty(table: Table): boolean {
  return table.rows.every(({ sheet, index, panel }) =>
    panel.columns.every(({ role, index: column }) => !isFigureRole(role) || cellAt(sheet, index, column) === undefined),
  );
}

/** In a note, in the heading, or in place of the rows. */
function saysWhy({ sheet, area, rows }: Table): boolean {
  const keyed = new Set(rows.map(({ index }) => index));
  return sheet.rows
    .slice(area.top, area.bottom + 1)
    .some(
      (cells, offset) =>
        !keyed.has(area.top + offset) &&
        cells?.some((cell) => typeof cell?.value === "string" && saysNothingThere(cell.value)) === true,
    );
}

/** What a table is and how its columns add up, printed below every table of its kind. */
const standing = /反映|下同|是指|=|＝/u;

function unexplained(table: Table): Check {
  const note = table.notes.find(({ text }) => !standing.test(text));
  const said = note === undefined ? "也没有说明" : `表下的说明“${note.text}”没有说清是没有还是漏填`;
  const advice = /。|^本/u.test(note?.text ?? "") ? "（是否漏了“无”字）" : "";
  const example = table.layout.name.endsWith("支出表") ? `，例如“本单位无${table.layout.name.slice(0, -1)}”` : "";
  return {
    kind: "violation",
    at: note === undefined ? placeOfTitle(table, "empty") : placeOnTable(table, note, "empty"),
    message: `${tableName(table)}没有任何数字，${said}${advice}。请填数；确实没有的，请在表下注明${example}。`,
  };
}

/** The words by which a note denies what its layout is about. */
const denial = "(?:无|没有|未)(?:安排|使用|发生|编制|涉及)?(?:使用|安排)?(?:一般公共预算|财政拨款)*";
const remainder =
  "(?:经费|预算|财政拨款|拨款|资金|安排|的|相关|收入|支出|收支|情况|事项|项目|业务|及|和|与|、)*(?=[。.;,，；]|$)";
/** Words by which a note denies a part, or tells of an exception. */
const limited = /除|其他|另|以外|结转|结余|新增|上级|追加|如|若|上年|部分|一般公务用车|接待|出国/u;

function* contradicted(table: Table): Iterable<Check> {
  for (const note of table.notes) {
    const denied = deniedBy(table, note);
    if (denied === undefined) continue;
    const there: Fact[] = [];
    for (const fact of amountsThere(table)) {
      if (denied(fact.column.concept ?? "")) there.push(fact);
      if (there.length === fewFacts) break;
    }
    const [first] = there;
    if (first === undefined) yield holds;
    else
      yield {
        kind: "violation",
        severity: "error",
        at: placeOnTable(table, note, "denied"),
        evidence: there.map(placeOf),
        message: `${tableName(table)}的说明“${note.text}”说没有，表中却有金额（如${first.column.title} ${first.reading.kind === "amount" ? `${first.reading.amount.toText(2)}${first.column.role === "count" ? "" : first.reading.amount.unit}` : ""}）。两者必有一处有误，请核对。`,
      };
  }
}

const fewFacts = 3;

/** @returns whether a concept is denied, undefined where the note denies nothing for certain. */
function deniedBy(table: Table, note: Note): ((concept: string) => boolean) | undefined {
  const { denial: subject } = table.layout;
  if (subject === undefined) return undefined;
  const text = normalise(note.text);
  const years = Array.from(text.matchAll(/20\d\d(?=年)/gu), ([year]) => Number(year));
  if (limited.test(text) || years.some((year) => year !== table.year)) return undefined;
  if (!new RegExp(`${denial}(?:${subject.words.join("|")})${remainder}`, "u").test(text)) return undefined;
  return (concept) => subject.concepts?.includes(concept) ?? concept !== "";
}
