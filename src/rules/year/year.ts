/** 年度：同一份公开表各表标题的年度应一致。 */
import { couldNotRun, defineRule, holds, type Check } from "../../contract/rule";
import type { DocumentKind } from "../../layouts";
import type { Place } from "../../readings/place";
import { firstAmount, placeOnTable } from "../../readings/tablePlaces";
import { tableName } from "../../readings/wording";
import { mostFrequent, normalise, type Disclosure, type Heading, type Note, type Table } from "../../recognise";
import { isBareYear, saysNothingThere, speaksOfOtherYear, withoutYears } from "../../vocabulary";
import { cellAt, type Sheet } from "../../workbook";
import { comparedYears } from "./comparedYears";
import { formYears } from "./formYears";

export const year = defineRule({
  id: "year",
  severity: "error",
  docs: {
    title: "年度一致",
    why: "一份预算（决算）公开表只属于一个年度。沿用上年的表忘了改标题、说明或绩效申报表里的年度，公开出去就成了另一年的表。",
    grades: {
      warning:
        "两个年度的表一样多、看不出哪个对的；不认识的表的标题；栏目里的年度；空表说明的年度；申报表栏目和起止年度里的年度",
    },
    basis: "部门预算、决算公开表式",
    causes: "沿用上年的表，忘了改标题、说明或申报表里的年度。",
    mend: "改成本年度；连同表下说明、近两年的年度一起看。",
    example: {
      good: "2026年收支预算总表、2026年支出预算总表",
      bad: "2026年收支预算总表、2025年支出预算总表（沿用了上年的标题）",
      drawn: `2026年支出预算总表 | | | | 单位：万元
        科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
        208 | 社会保障和就业支出 | 16.88 | 16.88 |
        ---
        2026年一般公共预算支出表→2025年一般公共预算支出表 | | | | 单位：万元
        科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
        208 | 社会保障和就业支出 | 16.88 | 16.88 |
        ---
        2026年“三公”经费支出表 | | | 单位：万元
        “三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行费 | 公务接待费
        5.26 | | | 5.26`,
    },
  },
  *check(disclosure) {
    const titled = disclosure.tables.flatMap(titledIn);
    const counts = countYears(titled);
    const [most = 0, second = 0] = [...counts.values()].sort((a, b) => b - a);
    const main = mostFrequent(titled.map(({ value }) => value));
    if (main !== undefined) yield* titlesAgree(titled, main, most === second);
    const of = most > second ? main : yearOfNotes(disclosure);
    for (const table of disclosure.tables) {
      yield* notesAgree(table, of);
      yield* comparedYears(table);
    }
    const own = of ?? disclosure.year;
    if (own !== undefined) for (const form of disclosure.forms) yield* formYears(form, own);
    const unsure = titled.length === 0 && of === undefined && disclosure.tables.length > 1;
    if (unsure) yield couldNotRun("各表年度一致", "各表标题、栏目和说明都没有写明年度");
  },
});

interface Titled {
  readonly table: Table;
  readonly sheet: Sheet;
  /** Where the year stands. */
  readonly by: "标题" | "栏目" | "表头";
  readonly text: string;
  readonly value: number;
  readonly row: number;
  readonly column: number;
}

const titleWords = /表|预算|决算|收支|收入|支出|情况/u;

/** What a table and its further pages say. */
function titledIn(table: Table): Titled[] {
  const titled = titlesIn(table);
  const head = titled.length === 0 ? headYear(table) : undefined;
  return head === undefined ? titled : [head];
}

function titlesIn(table: Table): Titled[] {
  return table.headings.flatMap((heading) => titleYear(table, heading) ?? []);
}

function titleYear(table: Table, { sheet, labels }: Heading): Titled | undefined {
  const { year: label, titles } = labels;
  const title = titles.find(({ row, column }) => row === label?.row && column === label.column);
  if (label === undefined) return undefined;
  // No title says it, but what stands beside the name of the organisation.
  if (title === undefined) return { table, sheet, by: "表头", text: `${label.value}年`, ...label };
  const text = title.value;
  const saysOfWhat = titleWords.test(text) || isBareYear(text);
  if (yearsIn(text).size > 1 || speaksOfOtherYear.title.test(text) || !saysOfWhat) return undefined;
  // 决算 among budgets, or the other way round, is the table of another document.
  if (text.includes(table.layout.kind === "budget" ? "决算" : "预算草案")) return undefined;
  return { table, sheet, by: "标题", text, value: label.value, row: label.row, column: label.column };
}

/** `2025年预算数`: what a table says of its own figures, where its title has no year. */
function headYear(table: Table): Titled | undefined {
  const { headYear: head, labels, sheet } = table;
  if (head === undefined || labels.year !== undefined) return undefined;
  const text = normalise(String(cellAt(sheet, head.row, head.column)?.value ?? ""));
  return { table, sheet, by: "栏目", text, value: head.value, row: head.row, column: head.column };
}

function yearsIn(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(/(?<!\d)20\d\d(?!\d)/gu), ([found]) => found));
}

function countYears(titled: readonly Titled[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { value } of titled) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function* titlesAgree(titled: readonly Titled[], main: number, tie: boolean): Iterable<Check> {
  const right = titled.filter(({ value }) => value === main);
  const [example] = right;
  const kind = mostFrequent(right.flatMap(({ table }) => table.layout.kind ?? []));
  for (const one of titled) {
    const { table, by, text, value } = one;
    if (value === main) yield holds;
    else if (isOfSameYear(one, kind) && !isShownTwice(table, right) && example !== undefined) {
      yield {
        kind: "violation",
        ...((tie || by === "栏目" || table.layout.kind === undefined) && { severity: "warning" as const }),
        at: placeOfYear(one),
        evidence: right.map(placeOfYear),
        message: tie
          ? `${tableName(table)}的${by}“${text}”是${value}年，${tableName(example.table)}的${example.by}“${example.text}”是${main}年，两者不一致，无法判断哪个对。请核对年度。`
          : `${tableName(table)}的${by}“${text}”是${value}年，${othersOf(table, right)}都是${main}年。请核对：若沿用了上年的表，请改${by}并核对数据。`,
        expected: String(main),
        actual: String(value),
      };
    }
  }
}

function placeOfYear({ table, sheet, ...at }: Titled): Place {
  return { ...placeOnTable(table, at, "year"), sheet };
}

/** Must the year be that of the other tables? Of a table that nobody knows only its title tells what it shows. */
function isOfSameYear({ table, by, text }: Titled, kind: DocumentKind | undefined): boolean {
  if (table.layout.kind !== undefined) return table.layout.kind === kind;
  const isOfOtherKind = kind === "budget" && text.includes("决算");
  return by === "标题" && !isOfOtherKind && !speaksOfOtherYear.unknownTable.test(text);
}

/** Last year's table beside this year's of the same kind was put there to be compared. */
function isShownTwice(own: Table, right: readonly Titled[]): boolean {
  return right.some(({ table }) => table !== own && formOf(table) === formOf(own));
}

/** Of a table that goes on, its other pages may be right. */
function othersOf(own: Table, right: readonly Titled[]): string {
  const others = new Set(right.flatMap(({ table }) => (table === own ? [] : [table])));
  return others.size === 0 ? "本表的其他页" : `其他${others.size}张表`;
}

/**
 * 支出总表 by organisation beside that by subject is not last year's put there to be compared; of tables that nobody knows only one
 * that has the same name.
 */
function formOf({ layout, axis, labels }: Table): string {
  if (layout.kind !== undefined) return `${layout.id}/${axis}`;
  return labels.titles.map(({ value }) => withoutYears(value)).join("/");
}

/** Notes that speak of other years compare; those that deny this year's expenditure state the year of the table. */
function noteYear({ text }: Note): number | undefined {
  const line = normalise(text);
  const years = [...yearsIn(line)];
  if (years.length !== 1 || !saysNothingThere(line) || speaksOfOtherYear.note.test(line)) return undefined;
  return /(?<!\d)20\d\d年/u.test(line) ? Number(years[0]) : undefined;
}

/** What the notes say where the titles say nothing; two notes that disagree say nothing either. */
function yearOfNotes({ tables }: Disclosure): number | undefined {
  const years = tables.flatMap(({ notes }) => notes.flatMap((note) => noteYear(note) ?? []));
  const main = mostFrequent(years);
  return years.filter((one) => one === main).length * 2 > years.length ? main : undefined;
}

function* notesAgree(table: Table, main: number | undefined): Iterable<Check> {
  if (main === undefined || table.notes.length === 0 || firstAmount(table) !== undefined) return;
  const [own] = titlesIn(table).map(({ value }) => value);
  if (own !== undefined && own !== main) return;
  for (const note of table.notes) {
    const value = noteYear(note);
    if (value === main) yield holds;
    else if (value !== undefined) {
      yield {
        kind: "violation",
        severity: "warning",
        at: placeOnTable(table, note, "note-year"),
        message: `${tableName(table)}的说明“${note.text}”写的是${value}年，这份表是${main}年的。请核对是否沿用了上年的说明。`,
        expected: String(main),
        actual: String(value),
      };
    }
  }
}
