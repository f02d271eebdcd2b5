/** Finds the header blocks of a sheet by their words, from their first to their last row. */
import type { Cell, Sheet } from "../workbook";
import { layouts } from "../layouts";
import { HeaderGrid, type HeaderColumn } from "./headerGrid";
import { vocabularyOf } from "./headerMatcher";
import { kindOfLine } from "./labels";
import { besideTable, splitOrdinal } from "../vocabulary";
import { normalise, normaliseHeader } from "./text";

export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
}

const vocabulary = vocabularyOf(layouts);
/** A header is at most this deep; what goes on longer is not a header. */
const deepest = 5;

/** All header blocks of a sheet from the top down. */
export function findHeaders(sheet: Sheet): HeaderBlock[] {
  const grid = new HeaderGrid(sheet);
  const blocks: HeaderBlock[] = [];
  for (let row = 0; row < sheet.rows.length; row += 1) {
    if (!looksLikeHeader(sheet, row)) continue;
    const floor = (blocks.at(-1)?.bottom ?? -1) + 1;
    let top = row;
    while (top > floor && row - top + 1 < deepest && isGroupRow(grid, top - 1, row)) top -= 1;
    let bottom = row;
    while (bottom - top + 1 < deepest && extendsHeader(grid, top, bottom + 1)) bottom += 1;
    top = topAsBefore(grid, blocks.at(-1), top, bottom);
    const columns = grid.columnPaths(top, bottom);
    if (namesRows(columns)) {
      blocks.push({ top, bottom, columns });
      row = bottom;
    }
  }
  return blocks;
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
function isGroupRow(grid: HeaderGrid, row: number, lowest: number): boolean {
  const cells = grid.sheet.rows[row];
  if (cells === undefined || cells.some((cell) => cell !== undefined && typeof cell.value !== "string")) return false;
  const filled = cells.flatMap((cell, column) =>
    typeof cell?.value === "string" ? [{ column, text: normalise(cell.value) }] : [],
  );
  // A single text above all columns is a title, unless it is a header word like 预算数.
  if (filled.length === 0 || (filled.length === 1 && !vocabulary.words.has(filled[0]?.text ?? ""))) return false;
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
      vocabulary.keys.has(text),
  );
}

/** A further header row has texts only below cells that span several columns, repeats the text above, or names the rows. */
function extendsHeader(grid: HeaderGrid, top: number, row: number): boolean {
  const cells = grid.sheet.rows[row];
  if (cells === undefined) return false;
  let texts = 0;
  for (let column = 0; column < cells.length; column += 1) {
    const value = cells[column]?.value;
    if (value === undefined) continue;
    if (typeof value !== "string" || value.length > 40) return false;
    texts += 1;
    const text = normaliseHeader(value);
    const above = grid.textAt(row - 1, column);
    if (text === above || vocabulary.keys.has(text)) continue;
    // A group of which only one column is printed reaches over nothing else.
    if (above !== "" && !vocabulary.keys.has(above) && vocabulary.words.has(text)) continue;
    if (!grid.isUnderSpan(top, row, column)) return false;
  }
  return texts > 0;
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
function topAsBefore(grid: HeaderGrid, before: HeaderBlock | undefined, top: number, bottom: number): number {
  if (before === undefined) return top;
  const again = bottom - (before.bottom - before.top);
  if (again < top) return top;
  const row = (at: number): string => (grid.sheet.rows[at] ?? []).map((_, column) => grid.textAt(at, column)).join("|");
  for (let step = 0; again + step <= bottom; step += 1) if (row(again + step) !== row(before.top + step)) return top;
  return again;
}
