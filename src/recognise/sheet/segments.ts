/** Cuts a sheet into tables: a header block with its heading above and its lines below, and the pages of one table joined. */
import type { Sheet } from "../../workbook";
import { isIllegibleRow } from "./body";
import { isFigure } from "../cells/figure";
import type { HeaderBlock, HeaderColumn } from "../header/headerGrid";
import { findHeaders, isKeyColumn } from "../header/headers";
import { headingAbove, readLabels, type Labels } from "../heading/labels";
import { isTotalLabel, keyColumns, withoutContinued, withoutYears } from "../../vocabulary";
import { normalise } from "../cells/text";

/** A header block with the lines that belong to it; without a header, a heading over something that nobody can read. */
export interface Segment {
  /** The sheet as the workbook has it; what is looked through may be a part of its rows. */
  readonly sheet: Sheet;
  readonly header: HeaderBlock | undefined;
  readonly headingTop: number;
  readonly bodyBottom: number;
  readonly labels: Labels;
}

export type TableSegment = Segment & { readonly header: HeaderBlock };

/** A first header as far down as this row has all lines above it as its heading; further down only the lines that look like a heading. */
const lowestFirstHeader = 12;

/** @param sheet what is looked through, the rows where no form stands; `whole`: the sheet that they are of */
export function segmentsOf(sheet: Sheet, whole: Sheet): Segment[] {
  const headers = findHeaders(sheet);
  const segments: Segment[] = [];
  let floor = 0;
  for (const [position, header] of headers.entries()) {
    const unreadable = unreadableBetween(sheet, whole, floor, header.top - 1);
    const above = unreadable.at(-1)?.bodyBottom ?? floor - 1;
    const isFirst = position === 0 && unreadable.length === 0 && header.top <= lowestFirstHeader;
    const headingTop = isFirst ? 0 : headingAbove(sheet, header.top, above + 1);
    closeLast(segments, unreadable[0]?.headingTop ?? headingTop);
    segments.push(...unreadable);
    segments.push({
      sheet: whole,
      header,
      headingTop,
      bodyBottom: sheet.rows.length - 1,
      labels: readLabels(sheet, headingTop, header.top - 1),
    });
    floor = header.bottom + 1;
  }
  const unreadable = unreadableBetween(sheet, whole, floor, sheet.rows.length - 1);
  if (unreadable[0] !== undefined) closeLast(segments, unreadable[0].headingTop);
  return [...segments.map((segment) => withUnitBelow(sheet, segment)), ...unreadable];
}

/** `单位：万元` may stand below the rows instead of above the header. */
function withUnitBelow(sheet: Sheet, segment: Segment): Segment {
  const { header, bodyBottom, labels } = segment;
  if (header === undefined || labels.unit !== undefined) return segment;
  let last = bodyBottom;
  while (last > header.bottom && sheet.rows[last]?.some(isFigure) !== true) last -= 1;
  return { ...segment, labels: { ...labels, unit: readLabels(sheet, last + 1, bodyBottom).unit } };
}

/** The table before ends where the next one's heading begins. */
function closeLast(segments: Segment[], nextTop: number): void {
  const last = segments.pop();
  if (last !== undefined) segments.push(last.header === undefined ? last : { ...last, bodyBottom: nextTop - 1 });
}

/** `[illegible]` under a title of its own stands for a whole table. */
function unreadableBetween(sheet: Sheet, whole: Sheet, top: number, bottom: number): Segment[] {
  const found: Segment[] = [];
  for (let row = top; row <= bottom; row += 1) {
    if (!isIllegibleRow(sheet, row)) continue;
    const headingTop = headingAbove(sheet, row, (found.at(-1)?.bodyBottom ?? top - 1) + 1);
    const labels = readLabels(sheet, headingTop, row - 1);
    if (labels.titles.length > 0) found.push({ sheet: whole, header: undefined, headingTop, bodyBottom: row, labels });
  }
  return found;
}

/** Groups segments that are pages of one table. */
export function joinPages(sheet: Sheet, segments: readonly Segment[]): Segment[][] {
  const tables: Segment[][] = [];
  for (const segment of segments) {
    const first = tables.at(-1)?.[0];
    if (first !== undefined && continues(first, segment, sheet)) tables.at(-1)?.push(segment);
    else tables.push([segment]);
  }
  return tables;
}

/**
 * The same columns again, under the same title or none, are the next page of the same table, unless all begins anew.
 *
 * @param rows what is looked through of the sheet of both
 */
function continues(first: Segment, next: Segment, rows: Sheet): boolean {
  if (!hasHeader(first) || !hasHeader(next) || !mayBePageOf(first, next)) return false;
  return isContinued(next) || !beginsAnew({ ...first, sheet: rows }, { ...next, sheet: rows });
}

/** Has it the columns of a table, and names no other table and nobody else? */
export function mayBePageOf(table: TableSegment, page: TableSegment): boolean {
  const organisation = page.labels.organisation?.value;
  if (organisation !== undefined && organisation !== table.labels.organisation?.value) return false;
  return repeatsHeader(table, page) && namesNothingElse(page, table);
}

/** Has a page no title, or one of the table's? One that is marked as a further page (`2024年支出总表（续）`) is one also under a wrong year. */
export function namesNothingElse(page: Segment, table: Segment, isMarked = isContinued(page)): boolean {
  const compared = (title: string): string => (isMarked ? withoutYears(title) : title);
  const own = titlesOf(table).map(compared);
  return titlesOf(page).every((title) => own.includes(compared(title)));
}

export function hasHeader(segment: Segment): segment is TableSegment {
  return segment.header !== undefined;
}

/**
 * The same columns, of whose header the upper lines need not be printed again. Of a page that says it is one (`续表`) one or the other
 * header may lack a column, as that of remarks.
 */
export function repeatsHeader(table: TableSegment, page: TableSegment): boolean {
  const [first, next] = [table.header.columns, page.header.columns];
  if (first.length !== next.length) return isContinued(page) && sharesColumns(first, next);
  return first.every((column, at) => isPrintedAs(next[at], column));
}

/** Of two headers of different length all columns of the shorter one are those of the other. */
function sharesColumns(first: readonly HeaderColumn[], next: readonly HeaderColumn[]): boolean {
  const again = new Map(next.map((column) => [column.index, column]));
  const shared = first.filter((column) => isPrintedAs(again.get(column.index), column)).length;
  return shared > 1 && shared === Math.min(first.length, next.length);
}

function isPrintedAs(again: HeaderColumn | undefined, { index, path }: HeaderColumn): boolean {
  return again?.index === index && path.slice(-again.path.length).join("/") === again.path.join("/");
}

/** The titles above a segment, without the mark of a further page: `支出总表（续）` → `支出总表`. */
export function titlesOf({ labels }: Segment): string[] {
  return labels.titles.map(({ value }) => withoutContinued(value)).filter((title) => title !== "");
}

/** Does a title say that this is a further page: `支出总表（续）`? */
export function isContinued({ labels }: Segment): boolean {
  return labels.titles.some(({ value }) => withoutContinued(value) !== value);
}

/** Another table of the same form has its own total on top, or rows that were there already. */
export function beginsAnew(first: TableSegment, next: TableSegment): boolean {
  const [before, after] = [linesOf(first), linesOf(next)];
  const isTotal = (line: readonly string[]): boolean => line.some(isTotalLabel);
  const isTotalled = before.some(isTotal);
  if (after.length > 1 && isTotal(after[0] ?? []) && isTotalled) return true;
  // What lists the same subjects for the next organisation, and has no total of its own, goes on with the table.
  if (isTotalled && !after.some(isTotal)) return false;
  const known = new Set(before.map((line) => line.join("|")));
  return after.filter((line) => known.has(line.join("|"))).length > after.length / 2;
}

/** Enough rows to see whether they come again. */
const fewRows = 200;

/** What the rows of a page say in words: names and codes, not amounts. */
function linesOf({ sheet, header, bodyBottom }: TableSegment): string[][] {
  const keys = new Set(header.columns.filter(isKeyColumn).map(({ index }) => index));
  const lines: string[][] = [];
  const bottom = Math.min(bodyBottom, header.bottom + fewRows);
  for (let row = header.bottom + 1; row <= bottom; row += 1) {
    const texts = (sheet.rows[row] ?? []).flatMap((cell, column) =>
      cell === undefined || (isFigure(cell) && !keys.has(column)) ? [] : normalise(String(cell.value)),
    );
    if (texts.length > 0 && !texts.includes(keyColumns.columnNumbers)) lines.push(texts);
  }
  return lines;
}
