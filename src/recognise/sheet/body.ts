/** The lines below a header: rows of the table, notes about it, and the line that numbers its columns. */
import { cellAt, type Sheet } from "../../workbook";
import { rowsAboveRemark } from "./closingRemark";
import { readCode } from "../cells/codes";
import { isFigure, isNothing } from "../cells/figure";
import { addsUp } from "../header/headerMatcher";
import type { Column, Note } from "../row";
import {
  beginsNote,
  beginsRemark,
  isIllegible,
  isSignature,
  keyColumns,
  saysNothingThere,
  isTotalLabel,
} from "../../vocabulary";
import { normalise } from "../cells/text";

export interface BodyLines {
  readonly lines: readonly number[];
  readonly notes: readonly Note[];
  /** 栏次 by sheet column. */
  readonly columnNumbers: ReadonlyMap<number, number>;
  readonly illegible: boolean;
}

/** Reads the sheet's rows `top` to `bottom`; `columns` are all of the table's. */
export function readBody(
  sheet: Sheet,
  top: number,
  bottom: number,
  columns: readonly Pick<Column, "index" | "role">[],
): BodyLines {
  const lines: number[] = [];
  const notes: Note[] = [];
  let columnNumbers: ReadonlyMap<number, number> = new Map();
  let illegible = false;
  let hasFigures = false;
  const keys = columns.filter(({ role }) => role === "code" || role === "code-part");
  const isCoded = (row: number): boolean =>
    keys.some(({ index }) => readCode(cellAt(sheet, row, index)?.value) !== undefined);
  for (let row = top; row <= bottom; row += 1) {
    const cells = sheet.rows[row];
    if (cells === undefined) continue;
    const numbers = numbering(sheet, row, !hasFigures);
    if (numbers !== undefined) {
      if (columnNumbers.size === 0) columnNumbers = numbers;
      continue;
    }
    if (isIllegibleRow(sheet, row)) {
      illegible = true;
      continue;
    }
    const note = isCoded(row) ? undefined : noteIn(sheet, row);
    if (note === undefined) lines.push(row);
    else notes.push(note);
    hasFigures ||= note === undefined && cells.some(isFigure);
  }
  const rows = rowsAboveRemark(sheet, lines, notes, isCoded);
  const filled = rows.filter((row) => !isTemplateLine(sheet, row));
  return { lines: filled.length > 0 ? filled : rows, notes, columnNumbers, illegible };
}

/** A line in which nothing stands but zeros, as formulas leave it where a template has more lines than there are rows: it names nothing. */
export function isTemplateLine(sheet: Sheet, row: number): boolean {
  const values = (sheet.rows[row] ?? []).flatMap((cell) => cell?.value ?? []);
  return (
    values.length > 0 && values.every((value) => value === 0 || (typeof value === "string" && isZeroOrNothing(value)))
  );
}

function isZeroOrNothing(text: string): boolean {
  const label = normalise(text);
  return label === "" || isNothing(label) || /^[0０](?:[.．][0０]+)?$/u.test(label);
}

/** `栏次 | 1 | 2 | 3`: the columns' numbers, in whatever order the columns stand, some with a formula (`3=4+5`). */
function numbering(sheet: Sheet, row: number, isFirst: boolean): ReadonlyMap<number, number> | undefined {
  const numbers = new Map<number, number>();
  let strange = false;
  const labels = labelsOfNumbers(sheet, row);
  const labelled = labels.length > 0;
  for (const [column, cell] of (sheet.rows[row] ?? []).entries()) {
    if (cell === undefined) continue;
    const text = typeof cell.value === "string" ? normalise(cell.value) : String(cell.value);
    const number = /^\(?(\d{1,2})\)?(?:=[\d+()-]+)?$/u.exec(text)?.[1];
    // Where codes are split, `类 | 款 | 项 | 栏次 | 1 | 2` is one line.
    if (namesNumbers(text) || /^[类款项]$/u.test(text)) continue;
    else if (number !== undefined && number !== "0") numbers.set(column, Number(number));
    // Right below the header 1, 2, 3 … number the columns, whatever 栏次 is called.
    else if ((isFirst || labelled) && number === undefined && !isTotalLabel(text)) strange = true;
    else return undefined;
  }
  const counted = [...numbers.values()];
  if (strange && !isCounting(counted)) return undefined;
  return isNumbering(labels, counted) ? numbers : undefined;
}

/** 栏次 says it outright; where units are called 甲 and 乙, their amounts do not count columns. */
function isNumbering(labels: readonly string[], numbers: readonly number[]): boolean {
  if (labels.includes(keyColumns.columnNumbers) && numbers.length > 0) return true;
  return (labels.length > 0 && goesOnCounting(numbers)) || isSequence(numbers);
}

function labelsOfNumbers(sheet: Sheet, row: number): readonly string[] {
  return (sheet.rows[row] ?? []).flatMap((cell) =>
    typeof cell?.value === "string" && namesNumbers(normalise(cell.value)) ? [normalise(cell.value)] : [],
  );
}

/** `甲 | 1 | 2 | 4`, on a further page `甲 | 13 | 14`. */
function goesOnCounting(numbers: readonly number[]): boolean {
  const steps = numbers.slice(1).map((number, at) => number - (numbers[at] ?? 0));
  return numbers.length > 0 && steps.every((step) => (numbers[0] === 1 ? step > 0 : step === 1));
}

function namesNumbers(text: string): boolean {
  return text === keyColumns.columnNumbers || keyColumns.letteredColumn.test(text);
}

const fewInDisorder = 4;

/** 1 to n, and where many, in any order. */
function isCounting(numbers: readonly number[]): boolean {
  const inOrder = numbers.length >= fewInDisorder ? numbers.toSorted((a, b) => a - b) : numbers;
  return inOrder.every((number, at) => number === at + 1);
}

/** Do the numbers count columns: up from 1 or down to 1, perhaps with gaps (`1, 2, 4`), or 1 to n in any order? Amounts do not. */
function isSequence(numbers: readonly number[]): boolean {
  if (numbers.length >= 4 && new Set(numbers).size === numbers.length && Math.max(...numbers) === numbers.length)
    return true;
  const upwards = numbers.at(-1) === 1 ? numbers.toReversed() : numbers;
  return (
    upwards.length >= 3 &&
    upwards[0] === 1 &&
    upwards.every((number, at) => at === 0 || number > (upwards[at - 1] ?? 0))
  );
}

/** Nothing but marks for what nobody can read. */
export function isIllegibleRow(sheet: Sheet, row: number): boolean {
  const cells = sheet.rows[row];
  if (cells === undefined) return false;
  let texts = 0;
  for (const cell of cells) {
    if (cell === undefined) continue;
    if (typeof cell.value !== "string" || cell.value.length > 20 || !isIllegible(normalise(cell.value))) return false;
    texts += 1;
  }
  return texts > 0;
}

/** A line whose text is a sentence rather than a label, and that has no figures; a remark or a signature may have some. */
function noteIn(sheet: Sheet, row: number): Note | undefined {
  const cells = sheet.rows[row] ?? [];
  const remark = remarkIn(cells, row);
  if (remark !== undefined) return remark;
  if (cells.some((cell) => typeof cell?.value === "number" && cell.format !== "@")) return undefined;
  // Amounts that were typed as texts, beside a goal that ends as a sentence does.
  if (cells.filter(isFigure).length > 1) return undefined;
  for (const [column, cell] of cells.entries()) {
    if (typeof cell?.value !== "string") continue;
    const text = normalise(cell.value);
    const sentence =
      text.length > 40 ||
      beginsNote.test(text) ||
      /。$/u.test(text) ||
      /\d+[行栏].*=/u.test(text.replace(/＝/gu, "=")) ||
      (/^[本此该我]..+/u.test(text) && saysNothingThere(text)) ||
      (text.length >= 6 && saysNothingThere(text) && /[单位部门年度本我没有预算拨款]/u.test(text));
    if (sentence) return { text: cell.value.trim(), row, column };
  }
  return undefined;
}

/** `备注：其中财政拨款 | | 1234.56`, `审核人：李某 | 第 | 3 | 页`: the first text says what the whole line is. */
function remarkIn(cells: NonNullable<Sheet["rows"][number]>, row: number): Note | undefined {
  const column = cells.findIndex((cell) => cell !== undefined);
  const value = cells[column]?.value;
  if (typeof value !== "string") return undefined;
  const text = normalise(value);
  return beginsRemark.test(text) || isSignature.test(text) ? { text: value.trim(), row, column } : undefined;
}

/** The header above all columns of a panel that the layout knows, where there is one. */
export function sectionOf(paths: readonly (readonly string[])[]): string {
  const first = paths[0]?.[0] ?? "";
  return paths.every((path) => path.length > 1 && path[0] === first) ? first : "";
}

type PanelColumn = Pick<Column, "role" | "concept" | "title">;

/**
 * Splits columns into the sides of a two-sided table, the panels of a wide one: as many as there are key columns of a kind.
 * A panel begins where something comes that the panel before has already, whether keys stand before the amounts or after.
 */
export function splitPanels<T extends PanelColumn>(columns: readonly T[]): T[][] {
  const keyOf = keysOf(columns);
  const count = keyCount(columns, keyOf);
  const sections = splitSections(columns);
  // 收入 and 支出 above the columns say it outright.
  if (
    count > 1 &&
    sections.length === count &&
    sections.every((section) => section.some(keyOf) && section.some(isFigures))
  )
    return sections;
  return splitAtRepeats(columns, count, keyOf);
}

/** Splits the columns where the topmost header text changes: 收入 | 支出. A column without a topmost text stays in the section before it. */
function splitSections<T extends PanelColumn>(columns: readonly T[]): T[][] {
  const sections: T[][] = [];
  let current = "";
  for (const column of columns) {
    const [top = "", ...below] = column.title.split("/");
    const section = below.length > 0 ? top : current;
    if (sections.length === 0 || (section !== current && current !== "")) sections.push([]);
    current = section;
    sections.at(-1)?.push(column);
  }
  return sections;
}

function splitAtRepeats<T extends PanelColumn>(
  columns: readonly T[],
  panelCount: number,
  keyOf: (column: PanelColumn) => string | undefined,
): T[][] {
  const panels: T[][] = [];
  let count = panelCount;
  let seen = new Set<string>();
  for (const column of columns) {
    const concept = column.concept === undefined ? undefined : `${column.role}:${column.concept}`;
    if (
      panels.length === 0 ||
      (count > 1 && concept !== undefined && seen.has(concept) && isWhole(panels.at(-1), keyOf))
    ) {
      if (panels.length > 0) count -= 1;
      panels.push([]);
      seen = new Set();
    }
    if (concept !== undefined) seen.add(concept);
    panels.at(-1)?.push(column);
  }
  return panels;
}

/** Is the panel complete? It has a key column and a column of figures: 政府预算 subjects beside 部门预算 subjects are still one panel. */
function isWhole(panel: readonly PanelColumn[] | undefined, keyOf: (column: PanelColumn) => string | undefined) {
  return panel?.some(keyOf) === true && panel.some(isFigures);
}

function isFigures({ role }: PanelColumn): boolean {
  return addsUp(role);
}

/** What tells panels apart: the column of captions or codes, or of names where codes stand beside them. */
function keysOf(columns: readonly PanelColumn[]): (column: PanelColumn) => string | undefined {
  const hasCodes = columns.some(({ role }) => role === "code" || role === "code-part");
  return ({ role, concept }) => {
    if (role === "code-part") return concept;
    return role === "caption" || role === (hasCodes ? "code" : "name") ? role : undefined;
  };
}

/** How many times the most frequent key column occurs: that is the number of panels. */
function keyCount(columns: readonly PanelColumn[], keyOf: (column: PanelColumn) => string | undefined): number {
  const counts = new Map<string, number>();
  for (const column of columns) {
    const key = keyOf(column);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Math.max(1, ...counts.values());
}
