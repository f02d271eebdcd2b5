/** Finds the lists of codes and names on a worksheet: by the words above their columns, else by codes that can be nothing else. */
import type { Cell, Sheet } from "../../workbook";
import { kindOf } from "../codes";
import { readCodeCell } from "./codeCell";
import { columnsOf, type HeaderCell, type ListColumns } from "./columns";
import { isYear } from "./entrySchema";
import { columnWord, kindHint, type KindHint } from "./listWords";

export interface ListPlace {
  readonly sheet: Sheet;
  /** The row of the header, or of the first code where there is none. */
  readonly top: number;
  readonly columns: ListColumns;
  /** Rows below the header, blank ones and repeated headers left out. */
  readonly rows: readonly number[];
  /** What the lines above or the sheet's name say. */
  readonly titleHint: KindHint | undefined;
}

interface Header {
  readonly row: number;
  readonly bottom: number;
  readonly cells: readonly HeaderCell[];
  readonly columns: readonly ListColumns[];
}

/** The lists of codes and names on a sheet, one for each pair of columns, with the rows of each. */
export function findLists(sheet: Sheet): ListPlace[] {
  const places: ListPlace[] = [];
  let header: Header | undefined;
  let rows: number[] = [];
  const close = (): void => {
    const { columns = [], row: top = 0 } = header ?? {};
    for (const one of columns)
      places.push({ sheet, top, columns: one, rows, titleHint: titleHint(sheet, top, one.codes[0]) });
    rows = [];
  };
  for (let row = 0; row < sheet.rows.length; row += 1) {
    const next = headerAt(sheet, row);
    if (next !== undefined && (header === undefined || !isRepeated(header, next))) {
      close();
      header = next;
    }
    if (next !== undefined) row = next.bottom;
    else if (filledCells(sheet, row).length > 0) rows.push(row);
  }
  close();
  return places;
}

function isRepeated(header: Header, next: Header): boolean {
  const key = ({ cells }: Header): string => cells.map(({ column, text }) => `${column}${text}`).join("|");
  return key(header) === key(next);
}

function headerAt(sheet: Sheet, row: number): Header | undefined {
  const cells = headerCells(sheet, row);
  if (cells === undefined) return undefined;
  const below = headerCells(sheet, row + 1);
  const parts = below?.filter(({ role }) => role === "part") ?? [];
  // 科目编码 over 类 | 款 | 项: the parts stand in its place.
  if (parts.length >= 2 && below !== undefined && cells.every(({ role }) => role !== "part")) {
    const last = Math.max(...parts.map(({ column }) => column));
    const first = Math.min(...parts.map(({ column }) => column));
    const besides = cells.filter(({ column }) => column < first || column > last);
    const all = [...besides, ...below.filter(({ column }) => besides.every((cell) => cell.column !== column))];
    const columns = columnsOf(all);
    if (columns.length > 0) return { row, bottom: row + 1, cells: all, columns };
  }
  const columns = columnsOf(cells);
  return columns.length === 0 ? undefined : { row, bottom: row, cells, columns };
}

/** A row of data may hold a header's word, but it holds a code, too; figures in a header are years. */
function headerCells(sheet: Sheet, row: number): HeaderCell[] | undefined {
  const found: HeaderCell[] = [];
  let years = 0;
  for (const { column, cell } of filledCells(sheet, row)) {
    const word = typeof cell.value === "string" ? columnWord(cell.value) : undefined;
    if (word !== undefined) found.push({ ...word, column, text: String(cell.value) });
    else if (isYear(Number(cell.value))) years += 1;
    else if (readCodeCell(cell) !== undefined) return undefined;
  }
  const has = (role: HeaderCell["role"]): boolean => found.some((cell) => cell.role === role);
  return found.length === 0 || (years > 0 && !(has("code") && has("name"))) ? undefined : found;
}

/** Lists stand at the left; a row may have a cell in Excel's last column. */
const widest = 100;

function filledCells(sheet: Sheet, row: number): { readonly column: number; readonly cell: Cell }[] {
  const filled: { column: number; cell: Cell }[] = [];
  const cells = sheet.rows[row] ?? [];
  for (let column = 0; column < Math.min(cells.length, widest); column += 1) {
    const cell = cells[column];
    if (cell !== undefined) filled.push({ column, cell });
  }
  return filled;
}

/** How far above a header its title may stand. */
const titleRows = 4;

/** What stands above a column, or to the left of that; the nearest line first, the sheet's name last. */
function titleHint(sheet: Sheet, top: number, column: number): KindHint | undefined {
  for (let row = top - 1; row >= Math.max(0, top - titleRows); row -= 1) {
    const texts = (sheet.rows[row] ?? []).slice(0, column + 1).filter((cell) => typeof cell?.value === "string");
    const hint = kindHint(String(texts.at(-1)?.value ?? ""));
    if (hint !== undefined) return hint;
  }
  return kindHint(sheet.name);
}

/** A list without a header: two columns, or one, whose codes are unmistakable. */
export function findBareList(sheet: Sheet): ListPlace | undefined {
  const found = new Map<string, { rows: number[]; columns: ListColumns }>();
  const filled: number[] = [];
  let others = 0;
  let longest = 0;
  for (let row = 0; row < sheet.rows.length; row += 1) {
    const [first, second, third] = filledCells(sheet, row);
    if (first === undefined) continue;
    filled.push(row);
    const [code, name] = [first.column, second?.column];
    const coded = third === undefined ? readCodeCell(first.cell) : undefined;
    if (coded === undefined || kindOf(coded.code) === undefined || (name === undefined) !== (coded.name !== "")) {
      // A single text is a title or a note.
      if (name !== undefined) others += 1;
      continue;
    }
    longest = Math.max(longest, coded.code.length);
    const key = `${code} ${name ?? ""}`;
    const known = found.get(key);
    if (known !== undefined) known.rows.push(row);
    else {
      const none = { year: undefined, above: undefined, kind: undefined, hint: undefined };
      found.set(key, { rows: [row], columns: { codes: [code], name, ...none } });
    }
  }
  const [best] = [...found.values()].sort((a, b) => b.rows.length - a.rows.length);
  const [top] = best?.rows ?? [];
  // 201, 202, 203 may as well be rooms.
  if (best === undefined || top === undefined || longest < 5 || best.rows.length < 2) return undefined;
  if (others > best.rows.length / 5) return undefined;
  return { sheet, top, columns: best.columns, rows: filled.filter((row) => row >= top), titleHint: undefined };
}
