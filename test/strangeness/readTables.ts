/**
 * Tags the cells of a published workbook: what is title, header, key, amount. Knows only the plain forms that the sources have, and
 * leaves a sheet untagged where it is not sure, as forms and covers: such a sheet stays as it is.
 */
import { a1, type Cell, type Sheet, type Workbook } from "../../src/workbook";
import { heightOf, span, widthOf } from "../support/rearrange";
import { lineOf, noteWord, numberOf, saysNothingOfRows, textOf } from "./lines";
import type { Part, Role, TaggedCell } from "./tagged";

/** Words by which the first header line of a source begins. */
const headerWord =
  /^(?:项目.*|收入|支出|本年收入|本年支出|.*科目.*|.*编码|.*代码|.*名称.*|合计|总计|年度|类型|.*类别.*|采购类别|行次|指导性目录|预算数|决算数|\d{4}年预算数|序号|人员经费|公用经费|.*分类|单位|预算单位|“?三公”?经费.*)$/u;
const labelWord =
  /^(?:.{0,6}(?:部门|单位|编制).{0,10}[:：].*|.*单位[:：].*|(?:附|预算|部门)?(?:公开)?表?[\d一二三四五六七八九十-]+表?|.*公开.{0,2}表[\d-]*)$/u;
const codeHeader = /(?:编码|代码|^类$|^款$|^项$)/u;
const otherHeader =
  /(?:行次|序号|备注|绩效目标|指标|权重|年度$|比例|占比|增减|%|率|数量|人数|单价|规格|计量|时间|日期|联系)/u;
const code = /^\[?\d{2,9}\]?$/u;
const ordinal = /^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十\d]+[)）]|\d+[、.．]|其中)/u;

export function tagged(workbook: Workbook): Workbook {
  let tables = 0;
  return {
    sheets: workbook.sheets.map((sheet) => {
      const plain = withoutFormulas(sheet);
      const found = tablesOf(plain);
      const tags = new Map<string, Tag>();
      for (const table of found) {
        const number = (tables += 1);
        for (const [key, tag] of tagsOf(plain, table)) tags.set(key, { ...tag, table: number });
      }
      return withTags(plain, tags);
    }),
  };
}

interface Tag {
  readonly table: number;
  readonly part: Part;
  readonly role: Role | undefined;
}

interface Table {
  readonly top: number;
  readonly header: { readonly top: number; readonly bottom: number };
  readonly bottom: number;
}

/** Figures as they are calculated: a moved formula would say something else. */
function withoutFormulas(sheet: Sheet): Sheet {
  const rows = sheet.rows.map((cells) => cells?.map((cell) => cell && { value: cell.value, format: cell.format }));
  return { ...sheet, rows };
}

function withTags(sheet: Sheet, tags: ReadonlyMap<string, Tag>): Sheet {
  const rows = sheet.rows.map((cells, row) =>
    cells?.map((cell, column): Cell | undefined => {
      const tag = tags.get(`${row}:${column}`);
      if (cell === undefined || tag === undefined) return cell;
      const found: TaggedCell = { ...cell, ...tag, origin: `${sheet.name}!${a1({ row, column })}` };
      return found;
    }),
  );
  return { ...sheet, rows };
}

function tablesOf(sheet: Sheet): Table[] {
  const tables: Table[] = [];
  let top = 0;
  while (top < heightOf(sheet)) {
    const header = headerFrom(sheet, top);
    if (header === undefined) break;
    const bottom = endOfTable(sheet, header.bottom + 1);
    tables.push({ top, header, bottom });
    top = bottom + 1;
  }
  return tables;
}

function headerFrom(sheet: Sheet, from: number): Table["header"] | undefined {
  const top = span(from, heightOf(sheet) - 1).find((row) => isHeaderLine(sheet, row));
  if (top === undefined) return undefined;
  let bottom = top;
  while (bottom + 1 < heightOf(sheet) && belongsToHeader(sheet, top, bottom + 1)) bottom += 1;
  return { top, bottom };
}

function isHeaderLine(sheet: Sheet, row: number): boolean {
  const { texts, numbers } = lineOf(sheet, row);
  return (
    texts.length >= 2 &&
    numbers.length === 0 &&
    texts.some((text) => headerWord.test(text)) &&
    !texts.some((text) => labelWord.test(text))
  );
}

function belongsToHeader(sheet: Sheet, top: number, row: number): boolean {
  const { texts, numbers } = lineOf(sheet, row);
  if (numbers.length > 0) return numbers.length > 1 ? areNumbersOfColumns(numbers) : texts.includes("栏次");
  if (sheet.merges.some((area) => area.top >= top && area.top < row && area.bottom >= row)) return true;
  const [first = ""] = texts;
  if (ordinal.test(first) || texts.some((text) => code.test(text) || noteWord.test(text))) return false;
  return texts.length >= 2 && isShort(texts) && row - top < 3 && !namesRows(texts);
}

function isShort(texts: readonly string[]): boolean {
  return texts.every((text) => text.length <= 24);
}

/** Captions of two panels, no amounts beside them. */
function namesRows(texts: readonly string[]): boolean {
  return (
    texts.some((text) => /收入$|支出$|行政运行/u.test(text)) &&
    !texts.some((text) => /合计|小计|名称|预算数|决算数|金额/u.test(text))
  );
}

/** 栏次: `1 | 2 | 3`, or twice so side by side. */
function areNumbersOfColumns(numbers: readonly number[]): boolean {
  return numbers.every((number, position) =>
    position === 0 ? number === 1 : number === (numbers[position - 1] ?? 0) + 1 || number === 1,
  );
}

/** The row before the next title, or the last one. */
function endOfTable(sheet: Sheet, from: number): number {
  for (let row = from; row < heightOf(sheet); row += 1) {
    const { texts, numbers } = lineOf(sheet, row);
    const [text = ""] = texts;
    if (
      texts.length === 1 &&
      numbers.length === 0 &&
      /^(?:附表\d+|.{4,}表(?:[(（]续[)）])?)$/u.test(text) &&
      !noteWord.test(text)
    ) {
      return row - 1;
    }
  }
  return heightOf(sheet) - 1;
}

function* tagsOf(sheet: Sheet, table: Table): Iterable<[string, Omit<Tag, "table">]> {
  const { header } = table;
  const roles = span(0, widthOf(sheet) - 1).map((column) => roleOf(sheet, table, column));
  for (const row of span(table.top, table.bottom)) {
    const cells = sheet.rows[row] ?? [];
    const { texts } = lineOf(sheet, row);
    const isAgain = row > header.bottom && repeats(sheet, header, row);
    const isNote = row > header.bottom && saysNothingOfRows(sheet, row);
    const isTitle = texts.length === 1 && !labelWord.test(texts[0] ?? "");
    const part: Part =
      row < header.top
        ? isTitle
          ? "title"
          : "label"
        : row <= header.bottom || isAgain
          ? "header"
          : isNote
            ? "note"
            : "body";
    for (const column of cells.keys()) {
      if (cells[column] === undefined) continue;
      yield [`${row}:${column}`, { part, role: part === "header" || part === "body" ? roles[column] : undefined }];
    }
  }
}

/** Is this a line of the header, printed again on a further page? */
function repeats(sheet: Sheet, header: Table["header"], row: number): boolean {
  const { texts, numbers } = lineOf(sheet, row);
  if (texts.length < 2 || numbers.length > 0) return false;
  return span(header.top, header.bottom).some((line) => lineOf(sheet, line).texts.join() === texts.join());
}

function roleOf(sheet: Sheet, { header, bottom }: Table, column: number): Role {
  const words = headerWords(sheet, header, column);
  const values = span(header.bottom + 1, bottom).flatMap((row) => {
    const value = sheet.rows[row]?.[column]?.value;
    return value === undefined || saysNothingOfRows(sheet, row) || repeats(sheet, header, row) ? [] : [value];
  });
  const texts = values.filter(
    (value) => typeof value === "string" && numberOf(value) === undefined && value.trim() !== "-",
  );
  if (words.some((word) => otherHeader.test(word))) return "other";
  if (
    words.some((word) => codeHeader.test(word)) &&
    values.filter((value) => code.test(String(value).trim())).length >= texts.length
  )
    return "code";
  if (texts.length > 0) return "name";
  const isKeyWord =
    words.some((word) => /^(?:项目|科目.*|.*名称.*)$/u.test(word)) &&
    !words.some((word) => /数|金额|计|支出|收入/u.test(word));
  return isKeyWord && values.length === 0 ? "name" : words.length === 0 ? "other" : "amount";
}

/** Texts above a column, from the top down; covered cells say what the whole area says. */
function headerWords(sheet: Sheet, header: Table["header"], column: number): string[] {
  return span(header.top, header.bottom).flatMap((row) => {
    const area = sheet.merges.find(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
    const text = textOf(sheet.rows[area?.top ?? row]?.[area?.left ?? column]);
    return text === "" ? [] : [text];
  });
}
