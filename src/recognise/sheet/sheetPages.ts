/** A table that goes on on the next sheet: it is marked so, its codes go on, or the sheets are the pages of one document. */
import { storedDecimal } from "../../amount";
import { functionalClassOf } from "../../catalogue";
import { isNextPage, isSumLabel, isTotalLabel, splitOrdinal, withoutContinued } from "../../vocabulary";
import type { Sheet } from "../../workbook";
import { readCode } from "../cells/codes";
import { isFigure, isNothing } from "../cells/figure";
import { findHeaders, isKeyColumn } from "../header/headers";
import { headingAbove, kindOfLine, readLabels } from "../heading/labels";
import {
  beginsAnew,
  hasHeader,
  isContinued,
  mayBePageOf,
  namesNothingElse,
  repeatsHeader,
  titlesOf,
  type Segment,
  type TableSegment,
} from "./segments";
import { normalise } from "../cells/text";
import { matchTitles } from "../heading/titles";

/** Does a sheet begin with a further page, its header printed again, of the table that the sheet before ended with? */
export function continuesOnNextSheet(table: readonly Segment[], next: Segment): boolean {
  const [first] = table;
  const last = table.at(-1);
  if (first === undefined || !hasHeader(first) || !hasHeader(next) || !repeatsHeader(first, next)) return false;
  const isMarked = isContinued(next) || withoutContinued(normalise(next.sheet.name)) !== normalise(next.sheet.name);
  if (isMarked && namesNothingElse(next, first, isMarked)) return true;
  if (last === undefined || !hasHeader(last)) return false;
  if (isNextPage(next.sheet.name, last.sheet.name) && mayBePageOf(first, next))
    return !endsWithTotal(last) && !beginsAnew(first, next) && !hasSmallerTotal(next, table);
  return !matchTitles(titlesOf(next)).isKnown && goesOnInCodes(last, next);
}

/** `2080506` on top of a page: its 款 stands on the page before, among whose codes it is the next. */
function goesOnInCodes(page: TableSegment, next: TableSegment): boolean {
  const [before, after] = [codesIn(page), codesIn(next)];
  const [first = ""] = after;
  const above = first.slice(0, -2);
  const isNext = (before.at(-1) ?? "") < first && !before.includes(first);
  return first.length > longestClass && isNext && before.includes(above) && !after.includes(above);
}

/** 类: `208`. */
const longestClass = 3;

/** In the first column. */
function codesIn({ sheet, header, bodyBottom }: TableSegment): string[] {
  const column = header.columns[0]?.index ?? 0;
  return sheet.rows
    .slice(header.bottom + 1, bodyBottom + 1)
    .flatMap((cells) => readCode(cells?.[column]?.value)?.code ?? []);
}

/**
 * The lines on top of a page that go on with the table of the page before, where no header is printed again: their figures and
 * texts stand in the columns where they stood there. The page's own header, heading or other columns end them.
 */
export function pageWithoutHeader(table: readonly Segment[], sheet: Sheet): TableSegment | undefined {
  const last = table.at(-1);
  if (last === undefined || !hasHeader(last) || !isNextPage(sheet.name, last.sheet.name) || endsWithTotal(last))
    return undefined;
  const columns = columnsFilled([table[0] ?? last, last]);
  const header = findHeaders(sheet)[0]?.top;
  const end = header === undefined ? sheet.rows.length : headingAbove(sheet, header, 0);
  let [bottom, rows] = [-1, 0];
  for (let row = 0; row < end; row += 1) {
    const kind = kindOfLine(sheet, row);
    if (kind === "blank") continue;
    if (kind === "heading" || !standsIn(columns, sheet, row)) break;
    if (isSurelyRow(sheet, row)) rows += 1;
    bottom = row;
  }
  if (rows === 0) return undefined;
  const above = { ...last.header, top: -1, bottom: -1, shared: undefined };
  const page = { sheet, header: above, headingTop: 0, bodyBottom: bottom, labels: readLabels(sheet, 0, -1) };
  return hasSmallerTotal(page, table) ? undefined : page;
}

interface FilledColumns {
  readonly figures: ReadonlySet<number>;
  readonly texts: ReadonlySet<number>;
  readonly all: ReadonlySet<number>;
}

function columnsFilled(pages: readonly Segment[]): FilledColumns {
  const [figures, texts] = [new Set<number>(), new Set<number>()];
  for (const { sheet, header, bodyBottom } of pages.filter(hasHeader))
    for (let row = header.bottom + 1; row <= bodyBottom; row += 1)
      for (const [column, cell] of (sheet.rows[row] ?? []).entries()) {
        if (isFigure(cell)) figures.add(column);
        else if (typeof cell?.value === "string" && !isNothing(normalise(cell.value))) texts.add(column);
      }
  return { figures, texts, all: new Set(pages[0]?.header?.columns.map(({ index }) => index)) };
}

/**
 * Do the line's cells fit the columns of the page before? A figure fits a column of figures or one that was empty so far, not a
 * column of names. A line with a single text fits (it may be a note), and so does `人员经费合计` among codes.
 */
function standsIn({ figures, texts, all }: FilledColumns, { rows }: Sheet, row: number): boolean {
  const filled = (rows[row] ?? []).flatMap((cell, column) => (cell === undefined ? [] : [{ cell, column }]));
  return filled.every(({ cell, column }) => {
    if (isFigure(cell)) return all.has(column) && (figures.has(column) || !texts.has(column));
    const text = typeof cell.value === "string" ? normalise(cell.value) : "";
    return text === "" || isNothing(text) || texts.has(column) || filled.length === 1 || isSumLabel(text);
  });
}

/** It has figures, or is an item of a list of which nothing is spent: `二、国防支出`. Text goes on without either. */
function isSurelyRow({ rows }: Sheet, row: number): boolean {
  return rows[row]?.some((cell) => isFigure(cell) || (typeof cell?.value === "string" && isItem(cell.value))) === true;
}

function isItem(text: string): boolean {
  const name = normalise(text);
  return name.length <= longestItem && (splitOrdinal(name).level > 0 || functionalClassOf(name) !== undefined);
}

/** Longer texts are sentences. */
const longestItem = 40;

/** The last line with figures is the table's total: nothing goes on. `本年收入合计` has more below it. */
function endsWithTotal(page: TableSegment): boolean {
  return totalLine(page) !== undefined;
}

type Line = Sheet["rows"][number];

/** Of a single line nobody can say what it adds up. */
function totalLine({ sheet, header, bodyBottom }: TableSegment): Line {
  const body = sheet.rows.slice(header.bottom + 1, bodyBottom + 1);
  const last = body.findLast((cells) => cells?.some(isFigure) === true);
  const isTotal = last?.some((cell) => {
    const label = typeof cell?.value === "string" ? normalise(cell.value) : "";
    return isTotalLabel(label) && !label.startsWith("本年");
  });
  return isTotal === true && last !== body[0] ? last : undefined;
}

/** A page ends with a total that is smaller than one of the amounts on the pages before: it does not add them up. */
function hasSmallerTotal(page: TableSegment, before: readonly Segment[]): boolean {
  const total = totalLine(page);
  if (total === undefined) return false;
  const isKey = new Set(page.header.columns.filter(isKeyColumn).map(({ index }) => index));
  return total.some((cell, column) => {
    if (typeof cell?.value !== "number" || isKey.has(column)) return false;
    const sum = storedDecimal(cell.value);
    return before.filter(hasHeader).some(({ sheet, header, bodyBottom }) =>
      sheet.rows.slice(header.bottom + 1, bodyBottom + 1).some((cells) => {
        const part = cells?.[column]?.value;
        return typeof part === "number" && storedDecimal(part).greaterThan(sum);
      }),
    );
  });
}
