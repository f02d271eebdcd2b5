/** Finds the header blocks of a sheet by their words, from their first to their last row. */
import type { Sheet } from "../../workbook";
import { layouts } from "../../layouts";
import { figureColumnsBelow } from "../form/columnContent";
import { withCodeHeads } from "./codeHeads";
import { sideHeads } from "./sideHeads";
import { HeaderGrid, type HeaderBlock, type HeaderColumn, type SharedRow } from "./headerGrid";
import { vocabularyOf } from "./headerMatcher";
import { isFigure, isNothing } from "../cells/figure";
import { kindOfLine } from "../heading/labels";
import {
  besideTable,
  isSumLabel,
  isTotalLabel,
  keyColumns,
  ofWhich,
  splitOrdinal,
  yearNumberIn,
} from "../../vocabulary";
import { mergeAt } from "../cells/mergedAreas";
import { readCode } from "../cells/codes";
import { normalise, normaliseHeader } from "../cells/text";

/** The words of headers, whatever layout they are of. */
export const headerVocabulary = vocabularyOf(layouts);

/** A header is at most this deep; what goes on longer is not a header. */
const deepest = 6;
/** Longer texts are sentences. */
const longestWord = 40;

/** All header blocks of a sheet from the top down: by their words, and where no word is known by how they lie above figures. */
export function findHeaders(printed: Sheet): HeaderBlock[] {
  const sheet = withCodeHeads(printed, (text) => headerVocabulary.words.has(text));
  const grid = new HeaderGrid(sheet);
  const blocks: HeaderBlock[] = [];
  for (let row = 0; row < sheet.rows.length; row += 1) {
    const block = headerAt(grid, row, blocks.at(-1));
    if (block === undefined) continue;
    blocks.push(block);
    row = block.bottom;
  }
  return blocks.length > 0 ? blocks : sideHeads(sheet);
}

function headerAt(grid: HeaderGrid, row: number, before: HeaderBlock | undefined): HeaderBlock | undefined {
  const isKnown = looksLikeHeader(grid.sheet, row);
  const liesAsHeader = (): boolean =>
    isPrintedAgain(grid, row, before) ||
    beginsByForm(grid, row, before !== undefined && !isBelowHeading(grid.sheet, row));
  if (!isKnown && !liesAsHeader()) return undefined;
  const block = extended(grid, row, before);
  // What is known only by how it lies, above a header that is known by its words, groups the columns of that.
  if (!isKnown && block.bottom === row && isAboveHeader(grid, row)) return undefined;
  return (isKnown && namesRows(block.columns)) || (isKnown ? liesAsHeader() : block.columns.length >= 2)
    ? block
    : undefined;
}

function isAboveHeader(grid: HeaderGrid, row: number): boolean {
  const next = lineBeside(grid.sheet, row, 1);
  return looksLikeHeader(grid.sheet, next) && isGroupRow(grid, row, next);
}

/** The whole block around a line that belongs to a header. */
function extended(grid: HeaderGrid, row: number, before: HeaderBlock | undefined): HeaderBlock {
  const { sheet } = grid;
  const floor = (before?.bottom ?? -1) + 1;
  let top = row;
  for (let above = lineBeside(sheet, top, -1); above >= floor; above = lineBeside(sheet, top, -1)) {
    if (row - above + 1 > deepest || !isGroupRow(grid, above, row)) break;
    top = above;
  }
  let bottom = row;
  for (let below = lineBeside(sheet, bottom, 1); below - top + 1 <= deepest; below = lineBeside(sheet, bottom, 1)) {
    if (!extendsHeader(grid, top, below)) break;
    bottom = below;
  }
  top = topAsBefore(grid, before, top, bottom);
  const shared = sharedRowAt(grid, top, bottom);
  return { top, bottom, columns: grid.columnPaths(top, bottom, shared), shared };
}

/** The next line up or down; a header's lines may have one blank line between them. */
function lineBeside({ rows }: Sheet, row: number, step: 1 | -1): number {
  const isBlank = (at: number): boolean =>
    rows[at] === undefined || rows[at]?.every((cell) => cell === undefined) === true;
  return isBlank(row + step) ? row + 2 * step : row + step;
}

/** Two or more header words and no figure. Figures are looked for first: it spares normalising every row of a long table. */
function looksLikeHeader(sheet: Sheet, row: number): boolean {
  const cells = sheet.rows[row];
  if (cells === undefined || cells.length < 2 || cells.some(isFigure)) return false;
  const words = new Set<string>();
  for (const cell of cells) {
    if (typeof cell?.value !== "string" || cell.value.length > longestWord) continue;
    const word = normaliseHeader(cell.value);
    if (headerVocabulary.words.has(word)) words.add(word);
  }
  return words.size >= 2;
}

/**
 * Two or more texts and no figure, below which columns of figures begin. In the middle of a table only a line that has texts where
 * its figures would stand, as a body has not.
 */
function beginsByForm(grid: HeaderGrid, row: number, isInTable: boolean): boolean {
  const { sheet } = grid;
  const texts = headerTexts(sheet, row);
  if (texts.length < 2 || kindOfLine(sheet, row) === "heading") return false;
  const figures = figureColumns(sheet, row);
  const above = texts.filter((column) => figures.has(column) || isAboveFigures(grid, row, column, figures)).length;
  return isInTable ? above >= 2 && above * 2 > figures.size : above >= 1;
}

/** Every text of the line before stands here again: the first line of a header that a further page repeats. */
function isPrintedAgain({ sheet }: HeaderGrid, row: number, before: HeaderBlock | undefined): boolean {
  const texts = (at: number): string[] =>
    (sheet.rows[at] ?? []).map((cell) => (typeof cell?.value === "string" ? normalise(cell.value) : ""));
  if (before === undefined || headerTexts(sheet, row).length < 2) return false;
  const [printed, again] = [texts(before.top), texts(row)];
  return printed.length === again.length && printed.every((text, column) => text === again[column]);
}

/** What stands right below a title or a label stands in no table. */
function isBelowHeading(sheet: Sheet, row: number): boolean {
  return row > 0 && kindOfLine(sheet, lineBeside(sheet, row, -1)) === "heading";
}

function figureColumns(sheet: Sheet, row: number): ReadonlySet<number> {
  return figureColumnsBelow(
    sheet,
    row,
    (line) => looksLikeHeader(sheet, line) || kindOfLine(sheet, line) === "heading",
  );
}

function isAboveFigures(grid: HeaderGrid, row: number, column: number, figures: ReadonlySet<number>): boolean {
  const merge = mergeAt(grid.sheet, row, column);
  return merge !== undefined && [...figures].some((one) => merge.left <= one && one <= merge.right);
}

/** The columns of a line's texts, where it has nothing but short texts that are no items of a list. */
function headerTexts(sheet: Sheet, row: number): number[] {
  const columns: number[] = [];
  const cells = sheet.rows[row] ?? [];
  if (areLabels(cells)) return [];
  for (const [column, cell] of cells.entries()) {
    if (cell === undefined) continue;
    if (typeof cell.value !== "string" || cell.value.length > longestWord || isFigure(cell)) return [];
    const text = normalise(cell.value);
    const { level } = splitOrdinal(text);
    if ((level > 0 && level !== ofWhich) || (yearNumberIn(text) === undefined && beginsWithCode(text))) return [];
    if (text !== "" && !isNothing(text)) columns.push(column);
  }
  return columns;
}

function beginsWithCode(text: string): boolean {
  const form = readCode(text)?.form;
  return form !== undefined && form !== "behind";
}

/** A label with what it says makes one doubt a line, unless so many other texts stand beside it: `合计 | 货物 | 资金来源：财政拨款`. */
const textsBesideLabel = 2;

/** `单位：万元` and the like stand above headers, and `其中：财政拨款` in them. */
function areLabels(cells: NonNullable<Sheet["rows"][number]>): boolean {
  const texts = cells.flatMap((cell) => (typeof cell?.value === "string" ? normalise(cell.value) : []));
  const labels = texts.filter((text) => /(?<!其中)[:：]/u.test(text)).length;
  return labels > 0 && texts.length < labels * (textsBesideLabel + 1);
}

/** A row of group headers of which no word is known, above a row of headers that are. */
function isGroupRow(grid: HeaderGrid, row: number, lowest: number): boolean {
  const cells = grid.sheet.rows[row];
  if (cells === undefined || cells.some((cell) => cell !== undefined && typeof cell.value !== "string")) return false;
  const filled = cells.flatMap((cell, column) =>
    typeof cell?.value === "string" ? [{ column, text: normalise(cell.value) }] : [],
  );
  // A single text above all columns is a title, unless it is a header word like 预算数.
  if (filled.length === 0 || (filled.length === 1 && !headerVocabulary.words.has(filled[0]?.text ?? ""))) return false;
  if (kindOfLine(grid.sheet, row) === "heading") return false;
  if (
    filled.some(
      ({ text }) => text.length > 30 || /[:：]|^表\d|^附|^[\d-]+$/u.test(text) || splitOrdinal(text).level > 0,
    )
  )
    return false;
  // A label row has texts at its ends; a group row's texts stand where the columns below begin.
  return filled.every(
    ({ column, text }) =>
      grid.textAt(row + 1, column) !== "" ||
      grid.spans(row, column, lowest) ||
      besideTable.has(text) ||
      headerVocabulary.keys.has(text),
  );
}

/**
 * A further header row has texts only below cells that span several columns, repeats the text above, names the rows, or stands where
 * the figures below it stand. Beside the parts of a group a column may have its only head: `| | 小计 | 基本支出 | 项目支出 | 占比`.
 */
function extendsHeader(grid: HeaderGrid, top: number, row: number): boolean {
  const cells = grid.sheet.rows[row];
  if (cells === undefined || isEmptyRow(cells)) return false;
  const next = lineBeside(grid.sheet, row, 1);
  // Without merges a group reaches as far as the lowest line of the header has texts.
  const lowest = looksLikeHeader(grid.sheet, next) ? next : row;
  let texts = 0;
  let splitsGroup = false;
  const others: number[] = [];
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column];
    if (cell === undefined) continue;
    if (typeof cell.value !== "string" || cell.value.length > longestWord || isFigure(cell)) return false;
    texts += 1;
    const text = normaliseHeader(cell.value);
    const above = grid.textAt(row - 1, column);
    if (text === above || headerVocabulary.keys.has(text)) continue;
    // A group of which only one column is printed reaches over nothing else.
    if (above !== "" && !headerVocabulary.keys.has(above) && headerVocabulary.words.has(text)) continue;
    if (isNothing(normalise(text)) || splitOrdinal(text).level > 0) return false;
    if (grid.isUnderSpan(top, row, column, lowest)) splitsGroup = true;
    else others.push(column);
  }
  // `项目` above `科目编码及名称`, beside a group that is split: a name for what the column above it names already.
  const isName = (column: number): boolean =>
    headerVocabulary.keys.has(grid.textAt(row - 1, column)) && !isSumLabel(grid.textAt(row, column));
  const isLeftOver = others.some((column) => !splitsGroup || (grid.hasTextAbove(top, row, column) && !isName(column)));
  return texts > 0 && (!isLeftOver || standAboveFigures(grid, row, others));
}

/** `合计`, `因公出国（境）费` and nothing beside it: a row of which nothing is spent. In a header other amounts stand beside such a one. */
function isEmptyRow(cells: NonNullable<Sheet["rows"][number]>): boolean {
  const [only, ...others] = cells.filter((cell) => cell !== undefined);
  if (others.length > 0 || typeof only?.value !== "string") return false;
  const text = normalise(only.value);
  return isTotalLabel(text) || keyColumns.onlyInHeaders.test(text);
}

function standAboveFigures({ sheet }: HeaderGrid, row: number, columns: readonly number[]): boolean {
  if (headerTexts(sheet, row).length < 2) return false;
  const figures = figureColumns(sheet, row);
  return columns.every((column) => figures.has(column));
}

/**
 * A line that is a row and the last of the header at once: the parts into which a cell above is split stand beside the row's label
 * and its figures. `类 | 款 | 项 | 合计 | 90.00`, `合计 | | 5.00 | 合计 | 基本支出 | 项目支出`.
 */
function sharedRowAt(grid: HeaderGrid, top: number, bottom: number): SharedRow | undefined {
  const row = bottom + 1;
  const cells = grid.sheet.rows[row];
  if (cells === undefined) return undefined;
  const columns = new Set<number>();
  let rest = 0;
  for (const [column, cell] of cells.entries()) {
    if (cell === undefined) continue;
    const text = typeof cell.value === "string" && !isFigure(cell) ? normaliseHeader(cell.value) : "";
    if (text !== "" && headerVocabulary.words.has(text) && isOneOfParts(grid, top, row, column)) columns.add(column);
    else rest += 1;
  }
  return columns.size >= 2 && rest > 0 ? { row, columns } : undefined;
}

/** Below a cell that reaches over several columns, with a text below each of them. */
function isOneOfParts(grid: HeaderGrid, top: number, row: number, column: number): boolean {
  for (let above = row - 1; above >= top; above -= 1) {
    const merge = mergeAt(grid.sheet, above, column);
    if (merge === undefined) {
      if (grid.textAt(above, column) !== "") return false;
      continue;
    }
    if (merge.right === merge.left || grid.textAt(merge.top, merge.left) === "") return false;
    for (let part = merge.left; part <= merge.right; part += 1) if (grid.textAt(row, part) === "") return false;
    return true;
  }
  return false;
}

/** Words alone are not enough: a row of captions may hold two of them. A header also names its rows. */
function namesRows(columns: readonly HeaderColumn[]): boolean {
  return columns.length >= 2 && columns.some(({ path }) => path.some((text) => headerVocabulary.keys.has(text)));
}

/** Does the column itself name the rows? */
export function isKeyColumn({ path }: HeaderColumn): boolean {
  return headerVocabulary.keys.has(path.at(-1) ?? "");
}

/**
 * A header that is printed again has as many rows as before, whatever texts stand in the line above it; and where only its lowest
 * rows come again in the middle of a table, so many.
 */
function topAsBefore(grid: HeaderGrid, before: HeaderBlock | undefined, top: number, bottom: number): number {
  if (before === undefined) return top;
  const depth = before.bottom - before.top + 1;
  const row = (at: number): string => (grid.sheet.rows[at] ?? []).map((_, column) => grid.textAt(at, column)).join("|");
  let again = 0;
  while (again < depth && bottom - again >= top && row(bottom - again) === row(before.bottom - again)) again += 1;
  return again === depth || (again > 0 && isLine(grid.sheet, top)) ? bottom - again + 1 : top;
}

/**
 * A line of captions may look like a row of groups above a header, though neither a heading nor a blank stands above it. `决算数` over
 * all columns, or one cell over several, does group them.
 */
function isLine(sheet: Sheet, row: number): boolean {
  const filled = (sheet.rows[row] ?? []).flatMap((cell, column) => (cell === undefined ? [] : [column]));
  const groups = filled.some((column) => (mergeAt(sheet, row, column)?.right ?? column) > column);
  return filled.length > 1 && !groups && lineBeside(sheet, row, -1) === row - 1 && !isBelowHeading(sheet, row);
}
