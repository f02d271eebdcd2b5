/** The paragraphs of a disclosure's text: of the sheets that hold one, and of a text that was handed over beside the workbook. */
import type { Disclosure } from "../../recognise";
import { isReviewSheet, isTextHeading, splitOrdinal } from "../../vocabulary";
import { pathAlone, subjectPath } from "../../vocabulary/subjectNames";
import type { Position, Sheet } from "../../workbook";
import { withoutCopies } from "./copies";
import { fold, type Folded } from "./folded";

export interface Paragraph extends Position {
  readonly sheet: Sheet;
  /** Of a text that stands in no workbook, counted from 1. */
  readonly paragraph?: number;
  /** As typed. */
  readonly typed: string;
  readonly folded: Folded;
  /** The level of a heading, 1 the highest; 0 of a text. */
  readonly level: number;
}

/** Sheets without a table and the text that was handed over: contents and all other parts too, each for itself. */
interface Texts {
  readonly ofSheets: readonly (readonly Paragraph[])[];
  readonly handedOver: readonly (readonly Paragraph[])[];
}

export function textsOf(disclosure: Disclosure): Texts {
  const { text } = disclosure;
  return {
    ofSheets: textSheetsOf(disclosure).map((sheet) => paragraphsIn(sheet, false)),
    handedOver: text === undefined ? [] : [paragraphsIn(text, true)],
  };
}

/** The sheets of the workbook that hold no table. */
export function textSheetsOf({ unrecognised, tablesAndForms }: Disclosure): readonly Sheet[] {
  const tables = new Set(tablesAndForms.map(({ sheet }) => sheet));
  return [...new Set(unrecognised.map(({ sheet }) => sheet))].filter(
    (sheet) => !tables.has(sheet) && !isReviewSheet(sheet.name),
  );
}

/** Those that explain the figures, in their order. */
export function narrativeParagraphs({ ofSheets, handedOver }: Texts): Paragraph[] {
  const read = ofSheets.filter(isNarrative).flatMap(narrativeParts);
  return [...read, ...withoutCopies(handedOver.flatMap(narrativeParts), read)];
}

function paragraphsIn(sheet: Sheet, isFile: boolean): Paragraph[] {
  const found: Paragraph[] = [];
  for (const [row, cells] of sheet.rows.entries()) {
    for (const [column, cell] of (cells ?? []).entries()) {
      if (typeof cell?.value !== "string") continue;
      for (const typed of cell.value.split(/[\r\n]+/u)) {
        const folded = fold(typed);
        if (folded.text === "") continue;
        found.push({
          sheet,
          row,
          column,
          ...(isFile && { paragraph: row + 1 }),
          typed,
          folded,
          level: levelOf(folded.text),
        });
      }
    }
  }
  return found;
}

const longestHeading = 45;

/** The path of a subject is longer than other headings. */
const longestPath = 90;

const deepestLevel = 6;

/** A numbered line, or the path of a subject, without a figure and without the end of a sentence: `（二）一般公共预算拨款结构情况`. */
function levelOf(text: string): number {
  const longest = subjectPath.test(text) ? longestPath : longestHeading;
  if (text.length > longest || /\d(?:亿|百万|千|万)?元|[;!?]|。./u.test(text)) return 0;
  if (/^第[一二三四五六七八九十]+部分/u.test(text)) return 1;
  const { level } = splitOrdinal(text);
  if (level === 0 && pathAlone.test(text)) return deepestLevel;
  return level === 0 || level > 5 || /,/u.test(text) ? 0 : level + 1;
}

const money = /\d(?:亿|百万|千|万)?元/u;
const fewestSentences = 3;

/** A sheet whose texts state amounts: one that is called after its text states one, any other several, be it in a single paragraph. */
function isNarrative(paragraphs: readonly Paragraph[]): boolean {
  if (paragraphs.some(({ folded: { text } }) => /(?:情况|预算|决算)说明$/u.test(text) && text.length <= longestHeading))
    return true;
  const isCalledText = isTextHeading(fold(paragraphs[0]?.sheet.name ?? "").text);
  return hasMoneySentences(paragraphs, isCalledText ? 1 : fewestSentences);
}

function hasMoneySentences(paragraphs: readonly Paragraph[], fewest: number): boolean {
  // In a table of texts each cell counts once, however much it tells.
  const parts = standInLines(paragraphs) ? /[。;]/u : /\n/u;
  const told = paragraphs.flatMap(({ folded: { text } }) => (text.includes("。") ? text.split(parts) : []));
  return told.filter((one) => money.test(one)).length >= fewest;
}

/** One text a row. */
function standInLines(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.every(({ row, column }, position) => {
    const before = paragraphs[position - 1];
    return before === undefined || before.row !== row || before.column === column;
  });
}

const part = /^第[一二三四五六七八九十]+部分/u;
const explained = /名词解释/u;
/** And not what was worked on: `重点工作完成情况`. */
const aboutMoney = /^(?!.*表).*(?:预算|决算|收支|经费)(?:(?!预算|决算|收支|经费).)*情况/u;

/** Of money, and no tables: `第二部分 2022年度部门决算`, `第三部分 收入总体情况`, `第八部分 政府采购`. */
const ofMoney = /^(?!.*表).*(?:预算|决算|收支|收入|支出|拨款|经费|政府采购|资产|绩效|重要事项)/u;

/** Of a whole published text only the parts that explain: tables that were copied with it are no sentences. */
function narrativeParts(paragraphs: readonly Paragraph[]): Paragraph[] {
  const kept: Paragraph[] = [];
  const haveParts = paragraphs.some((one, position) => explains(paragraphs, position) && part.test(one.folded.text));
  // Before the first heading of a part nothing but a cover and contents, or parts without one.
  const first = paragraphs.findIndex(({ folded: { text } }) => part.test(text));
  let isIn = !haveParts || hasMoneySentences(paragraphs.slice(0, first), 1);
  for (const [position, paragraph] of paragraphs.entries()) {
    const { text } = paragraph.folded;
    if (part.test(text)) isIn = !haveParts || explains(paragraphs, position) || tellsMoney(paragraphs, position);
    if (explained.test(text) && text.length <= longestHeading) isIn = false;
    if (isIn) kept.push(paragraph);
  }
  return kept;
}

/** Does a part that is called after its money tell sentences of it? */
function tellsMoney(paragraphs: readonly Paragraph[], position: number): boolean {
  if (!ofMoney.test(paragraphs[position]?.folded.text ?? "")) return false;
  const behind = paragraphs.slice(position + 1);
  const end = behind.findIndex(({ folded: { text } }) => part.test(text) || explained.test(text));
  return hasMoneySentences(end < 0 ? behind : behind.slice(0, end), 1);
}

/** A heading may go on on the next line: `第三部分 江岸区医保局2023年度` / `部门决算情况说明`. */
function explains(paragraphs: readonly Paragraph[], position: number): boolean {
  const [first = "", next = ""] = paragraphs.slice(position, position + 2).map(({ folded: { text } }) => text);
  const heading = /情况|说明/u.test(first) ? first : (first + next).slice(0, 2 * longestHeading);
  if (explained.test(heading)) return false;
  // `第二部分 部门预算收支总体情况` explains as `第七部分 其他需要说明情况` does, and 收支情况表 is a table.
  return /说明/u.test(heading) || aboutMoney.test(first);
}
