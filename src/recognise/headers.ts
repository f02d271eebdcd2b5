/** Finds the header blocks of a sheet by their words, and the path of header texts above each column. */
import { cellAt, contains, type Area, type Sheet } from "../workbook";
import { layouts } from "../layouts";
import { vocabularyOf } from "./headerMatcher";
import { normalise, normaliseHeader } from "./text";

export interface HeaderColumn {
  readonly index: number;
  /** Normalised header texts from the top down, each once: `["基本支出", "人员经费"]`. */
  readonly path: readonly string[];
  /** As printed, for people: `基本支出 / 人员经费`. */
  readonly title: string;
  /** All header texts above as printed, with units: `采购金额合计（万元）`. */
  readonly printed: string;
}

export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
}

const vocabulary = vocabularyOf(layouts);
/** A header is at most this deep; what goes on longer is not a header. */
const deepest = 4;

/** All header blocks of a sheet from the top down. */
export function findHeaders(sheet: Sheet): HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  for (let row = 0; row < sheet.rows.length; row += 1) {
    if (!looksLikeHeader(sheet, row)) continue;
    const top = isGroupRow(sheet, row - 1, row) ? row - 1 : row;
    let bottom = row;
    while (bottom - top + 1 < deepest && extendsHeader(sheet, top, bottom + 1)) bottom += 1;
    const columns = columnPaths(sheet, top, bottom);
    if (hasKey(columns)) {
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
  if (cells === undefined || cells.some((cell) => typeof cell?.value === "number")) return false;
  const words = new Set<string>();
  for (const cell of cells) {
    if (typeof cell?.value !== "string" || cell.value.length > 40) continue;
    const word = normaliseHeader(cell.value);
    if (vocabulary.words.has(word)) words.add(word);
  }
  return words.size >= 2;
}

/** A row of group headers of which no word is known, above a row of headers that are. */
function isGroupRow(sheet: Sheet, row: number, below: number): boolean {
  const cells = sheet.rows[row];
  if (cells === undefined || cells.some((cell) => cell !== undefined && typeof cell.value !== "string")) return false;
  const filled = cells.flatMap((cell, column) =>
    typeof cell?.value === "string" ? [{ column, text: normalise(cell.value) }] : [],
  );
  if (filled.length < 2 || filled.some(({ text }) => text.length > 30 || /[:：]|^表\d|^附/u.test(text))) return false;
  // A label row has texts at its ends; a group row's texts stand where the columns below begin.
  return filled.every(({ column }) => textOf(sheet, below, column) !== "" || spansBelow(sheet, row, column));
}

/** A further header row has texts only below cells that span several columns, or repeats the text above. */
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
    if (text === textOf(sheet, row - 1, column)) continue;
    if (!(textOf(sheet, row - 1, column) === "" || spansBelow(sheet, row - 1, column))) return false;
    if (textOf(sheet, row - 1, column) === "" && !isUnderSpan(sheet, top, row, column)) return false;
  }
  return texts > 0;
}

function mergeAt(sheet: Sheet, row: number, column: number): Area | undefined {
  return sheet.merges.find((area) => contains(area, { row, column }));
}

/** Does the header cell reach over the column to its right, by a merge or because nothing stands there? */
function spansBelow(sheet: Sheet, row: number, column: number): boolean {
  const merge = mergeAt(sheet, row, column);
  if (merge !== undefined) return merge.right > merge.left;
  return textOf(sheet, row, column + 1) === "" && textOf(sheet, row + 1, column + 1) !== "";
}

/** Is the nearest header text above one that reaches over several columns? */
function isUnderSpan(sheet: Sheet, top: number, row: number, column: number): boolean {
  for (let above = row - 1; above >= top; above -= 1) {
    if (textOf(sheet, above, column) !== "") return spansBelow(sheet, above, column);
    if (groupText(sheet, above, column, row) !== "") return (mergeAt(sheet, above, column)?.left ?? -1) !== column;
  }
  return false;
}

/** The header text that covers a cell: its own, its merge's, or the nearest to the left that reaches over it. */
function groupText(sheet: Sheet, row: number, column: number, lowest: number): string {
  const own = textOf(sheet, row, column);
  if (own !== "") return own;
  const merge = mergeAt(sheet, row, column);
  if (merge !== undefined) return textOf(sheet, merge.top, merge.left);
  // Without merges a blank belongs to the group on its left if something stands below both of them.
  const below = (at: number): boolean => {
    for (let lower = row + 1; lower <= lowest; lower += 1) if (textOf(sheet, lower, at) !== "") return true;
    return false;
  };
  if (!below(column)) return "";
  for (let left = column - 1; left >= 0; left -= 1) {
    const text = textOf(sheet, row, left);
    if (text !== "") return below(left) ? text : "";
    const leftMerge = mergeAt(sheet, row, left);
    if (leftMerge !== undefined && leftMerge.right < column) return "";
  }
  return "";
}

function columnPaths(sheet: Sheet, top: number, bottom: number): HeaderColumn[] {
  let width = 0;
  for (let row = top; row <= bottom; row += 1) width = Math.max(width, sheet.rows[row]?.length ?? 0);
  for (const merge of sheet.merges)
    if (merge.top >= top && merge.top <= bottom) width = Math.max(width, merge.right + 1);
  const columns: HeaderColumn[] = [];
  for (let index = 0; index < width; index += 1) {
    const path: string[] = [];
    const printed: string[] = [];
    for (let row = top; row <= bottom; row += 1) {
      const text = groupText(sheet, row, index, bottom);
      if (text === "" || text === path[path.length - 1]) continue;
      path.push(text);
      printed.push(printedText(sheet, row, index) || text);
    }
    if (path.length > 0) columns.push({ index, path, title: path.join("/"), printed: printed.join("/") });
  }
  return columns;
}

function printedText(sheet: Sheet, row: number, column: number): string {
  const merge = mergeAt(sheet, row, column);
  const value = cellAt(sheet, merge?.top ?? row, merge?.left ?? column)?.value;
  return typeof value === "string" ? normalise(value) : "";
}

/** Words alone are not enough: a row of captions may hold two of them. A header also names its rows. */
function hasKey(columns: readonly HeaderColumn[]): boolean {
  return columns.some(({ path }) => path.some((text) => vocabulary.keys.has(text))) && columns.length >= 2;
}
