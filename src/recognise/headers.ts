/** Finds the header blocks of a sheet by their words, and the path of header texts above each column. */
import { cellAt, type Cell, type Position, type Sheet } from "../workbook";
import { layouts } from "../layouts";
import { vocabularyOf } from "./headerMatcher";
import { kindOfLine } from "./labels";
import { lastMergedColumn, mergeAt } from "./mergedAreas";
import { normalise, normaliseHeader, splitOrdinal } from "./text";

export interface HeaderColumn {
  readonly index: number;
  /** Normalised header texts from the top down, each once: `["基本支出", "人员经费"]`. */
  readonly path: readonly string[];
  /** As printed, for people: `基本支出 / 人员经费`. */
  readonly title: string;
  /** All header texts above as printed, with units and years: `采购金额合计（万元）`. */
  readonly printed: string;
}

export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
}

const vocabulary = vocabularyOf(layouts);
/** A header is at most this deep; what goes on longer is not a header. */
const deepest = 5;
/** Headers of columns that belong to the paper, not to the table. */
const besides = new Set(["序号", "备注"]);

/** All header blocks of a sheet from the top down. */
export function findHeaders(sheet: Sheet): HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  for (let row = 0; row < sheet.rows.length; row += 1) {
    if (!looksLikeHeader(sheet, row)) continue;
    const floor = (blocks.at(-1)?.bottom ?? -1) + 1;
    let top = row;
    while (top > floor && row - top + 1 < deepest && isGroupRow(sheet, top - 1, row)) top -= 1;
    let bottom = row;
    while (bottom - top + 1 < deepest && extendsHeader(sheet, top, bottom + 1)) bottom += 1;
    top = topAsBefore(sheet, blocks.at(-1), top, bottom);
    const columns = columnPaths(sheet, top, bottom);
    if (namesRows(columns)) {
      blocks.push({ top, bottom, columns });
      row = bottom;
    }
  }
  return blocks;
}

function textOf(sheet: Sheet, row: number, column: number): string {
  const value = cellAt(sheet, row, column)?.value;
  return typeof value === "string" ? normaliseHeader(value) : "";
}

/** Two or more header words and no figure. Figures are looked for first: it spares normalising every row of a long table. */
function looksLikeHeader(sheet: Sheet, row: number): boolean {
  const cells = sheet.rows[row];
  if (cells === undefined || cells.length < 2 || cells.some(isFigure)) return false;
  const words = new Set<string>();
  for (const cell of cells) {
    if (typeof cell?.value !== "string" || cell.value.length > 40) continue;
    const word = normaliseHeader(cell.value);
    if (vocabulary.words.has(word)) words.add(word);
  }
  return words.size >= 2;
}

const typedFigure = /^\s*[-−－(（]?[\d０-９][\d０-９,，.．\s]*[)）]?\s*$/u;

/** A number, or a text typed for one. */
export function isFigure(cell: Cell | undefined): boolean {
  return typeof cell?.value === "number" || (typeof cell?.value === "string" && typedFigure.test(cell.value));
}

/** A row of group headers of which no word is known, above a row of headers that are. */
function isGroupRow(sheet: Sheet, row: number, lowest: number): boolean {
  const cells = sheet.rows[row];
  if (cells === undefined || cells.some((cell) => cell !== undefined && typeof cell.value !== "string")) return false;
  const filled = cells.flatMap((cell, column) =>
    typeof cell?.value === "string" ? [{ column, text: normalise(cell.value) }] : [],
  );
  // A single text above all columns is a title, unless it is a header word like 预算数.
  if (filled.length === 0 || (filled.length === 1 && !vocabulary.words.has(filled[0]?.text ?? ""))) return false;
  if (kindOfLine(sheet, row) === "heading") return false;
  if (
    filled.some(
      ({ text }) => text.length > 30 || /[:：]|^表\d|^附|^[\d-]+$/u.test(text) || splitOrdinal(text).level > 0,
    )
  )
    return false;
  // A label row has texts at its ends; a group row's texts stand where the columns below begin.
  return filled.every(
    ({ column, text }) =>
      textOf(sheet, row + 1, column) !== "" ||
      spans(sheet, row, column, lowest) ||
      besides.has(text) ||
      vocabulary.keys.has(text),
  );
}

/** A further header row has texts only below cells that span several columns, repeats the text above, or names the rows. */
function extendsHeader(sheet: Sheet, top: number, row: number): boolean {
  const cells = sheet.rows[row];
  if (cells === undefined) return false;
  let texts = 0;
  for (let column = 0; column < cells.length; column += 1) {
    const value = cells[column]?.value;
    if (value === undefined) continue;
    if (typeof value !== "string" || value.length > 40) return false;
    texts += 1;
    const text = normaliseHeader(value);
    const above = textOf(sheet, row - 1, column);
    if (text === above || vocabulary.keys.has(text)) continue;
    // A group of which only one column is printed reaches over nothing else.
    if (above !== "" && !vocabulary.keys.has(above) && vocabulary.words.has(text)) continue;
    if (!isUnderSpan(sheet, top, row, column)) return false;
  }
  return texts > 0;
}

/** Does the header cell reach over the column to its right, by a merge or because nothing stands there but below? */
function spans(sheet: Sheet, row: number, column: number, lowest: number): boolean {
  const merge = mergeAt(sheet, row, column);
  if (merge !== undefined) return merge.right > merge.left;
  return (
    textOf(sheet, row, column + 1) === "" &&
    mergeAt(sheet, row, column + 1) === undefined &&
    hasTextBelow(sheet, row, column, lowest) &&
    hasTextBelow(sheet, row, column + 1, lowest)
  );
}

function hasTextBelow(sheet: Sheet, row: number, column: number, lowest: number): boolean {
  for (let lower = row + 1; lower <= lowest; lower += 1) if (textOf(sheet, lower, column) !== "") return true;
  return false;
}

/** Is the nearest header text above one that reaches over several columns? */
function isUnderSpan(sheet: Sheet, top: number, row: number, column: number): boolean {
  for (let above = row - 1; above >= top; above -= 1) {
    const merge = mergeAt(sheet, above, column);
    if (merge !== undefined) return merge.right > merge.left;
    if (textOf(sheet, above, column) !== "") return spans(sheet, above, column, row);
    if (groupCell(sheet, above, column, row) !== undefined) return true;
  }
  return false;
}

/** The header cell that covers a cell: itself, its merge's, or the nearest to the left that reaches over it. */
function groupCell(sheet: Sheet, row: number, column: number, lowest: number): Position | undefined {
  if (textOf(sheet, row, column) !== "") return { row, column };
  const merge = mergeAt(sheet, row, column);
  if (merge !== undefined)
    return textOf(sheet, merge.top, merge.left) === "" ? undefined : { row: merge.top, column: merge.left };
  // Without merges a blank belongs to the group on its left if something stands below both of them.
  for (let left = column; left >= 0 && hasTextBelow(sheet, row, left, lowest); left -= 1) {
    if (textOf(sheet, row, left) !== "") return { row, column: left };
    if (mergeAt(sheet, row, left) !== undefined) return undefined;
  }
  return undefined;
}

function columnPaths(sheet: Sheet, top: number, bottom: number): HeaderColumn[] {
  let width = lastMergedColumn(sheet, top, bottom) + 1;
  for (let row = top; row <= bottom; row += 1) width = Math.max(width, sheet.rows[row]?.length ?? 0);
  const columns: HeaderColumn[] = [];
  for (let index = 0; index < width; index += 1) {
    const path: string[] = [];
    const printed: string[] = [];
    for (let row = top; row <= bottom; row += 1) {
      const cell = groupCell(sheet, row, index, bottom);
      const text = cell === undefined ? "" : textOf(sheet, cell.row, cell.column);
      if (cell === undefined || text === path[path.length - 1]) continue;
      path.push(text);
      printed.push(normalise(String(cellAt(sheet, cell.row, cell.column)?.value)));
    }
    if (path.length > 0) columns.push({ index, path, title: path.join("/"), printed: printed.join("/") });
  }
  return columns;
}

/** Words alone are not enough: a row of captions may hold two of them. A header also names its rows. */
function namesRows(columns: readonly HeaderColumn[]): boolean {
  return columns.length >= 2 && columns.some(({ path }) => path.some((text) => vocabulary.keys.has(text)));
}

/** Does the column itself name the rows? */
export function isKeyColumn({ path }: HeaderColumn): boolean {
  return vocabulary.keys.has(path.at(-1) ?? "");
}

/** A header that is printed again has as many rows as before, whatever texts stand in the line above it. */
function topAsBefore(sheet: Sheet, before: HeaderBlock | undefined, top: number, bottom: number): number {
  if (before === undefined) return top;
  const again = bottom - (before.bottom - before.top);
  if (again < top) return top;
  const row = (at: number): string => (sheet.rows[at] ?? []).map((_, column) => textOf(sheet, at, column)).join("|");
  for (let step = 0; again + step <= bottom; step += 1) if (row(again + step) !== row(before.top + step)) return top;
  return again;
}
