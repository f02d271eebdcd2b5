/** The lines below a header: rows of the table, notes about it, and the line that numbers its columns. */
import { cellAt, type Sheet } from "../workbook";
import { readCode } from "./codes";
import type { Column, Note } from "./table";
import { isIllegible, normalise, saysNothingThere } from "./text";

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
  const keys = columns.filter(({ role }) => role === "code" || role === "code-part");
  for (let row = top; row <= bottom; row += 1) {
    const cells = sheet.rows[row];
    if (cells === undefined) continue;
    const numbers = numbering(sheet, row);
    if (numbers !== undefined) {
      if (columnNumbers.size === 0) columnNumbers = numbers;
      continue;
    }
    const coded = keys.some(({ index }) => readCode(cellAt(sheet, row, index)?.value) !== undefined);
    const note = coded ? undefined : noteIn(sheet, row);
    if (note === undefined) lines.push(row);
    else if (isIllegible(normalise(note.text))) illegible = true;
    else notes.push(note);
  }
  return { lines, notes, columnNumbers, illegible };
}

/** `栏次 | 1 | 2 | 3`: the columns' numbers, upwards without a gap. */
function numbering(sheet: Sheet, row: number): ReadonlyMap<number, number> | undefined {
  const numbers = new Map<number, number>();
  let labelled = false;
  for (const [column, cell] of (sheet.rows[row] ?? []).entries()) {
    if (cell === undefined) continue;
    const text = typeof cell.value === "string" ? normalise(cell.value) : cell.value;
    if (text === "栏次") labelled = true;
    else if (/^[甲乙丙丁]$/u.test(String(text))) continue;
    else if (/^\(?\d{1,2}\)?$/u.test(String(text))) numbers.set(column, Number(String(text).replace(/[()]/gu, "")));
    else return undefined;
  }
  const sequence = [...numbers.values()];
  const gapless = sequence.every((number, position) => position === 0 || number === (sequence[position - 1] ?? 0) + 1);
  return gapless && (labelled || (sequence.length >= 3 && sequence[0] === 1)) ? numbers : undefined;
}

const noteBeginning = /^(?:注|备注|说明|附注|补充说明|口径)\d*[::.、]?/u;

/** A line without figures whose text is a sentence rather than a label. */
function noteIn(sheet: Sheet, row: number): Note | undefined {
  const cells = sheet.rows[row] ?? [];
  if (cells.some((cell) => typeof cell?.value === "number" && cell.format !== "@")) return undefined;
  for (const [column, cell] of cells.entries()) {
    if (typeof cell?.value !== "string") continue;
    const text = normalise(cell.value);
    const sentence =
      noteBeginning.test(text) ||
      isIllegible(text) ||
      /。$/u.test(text) ||
      /\d+[行栏].*=/u.test(text.replace(/＝/gu, "=")) ||
      (text.length >= 6 && saysNothingThere(text) && /[单位部门年度本我没有预算拨款]/u.test(text)) ||
      text.length > 40;
    if (sentence) return { text: cell.value.trim(), row, column };
  }
  return undefined;
}

/** The header above all columns of a panel, where there is one. */
export function sectionOf(paths: readonly (readonly string[])[]): string {
  const first = paths[0]?.[0] ?? "";
  return paths.every((path) => path.length > 1 && path[0] === first) ? first : "";
}

/** Splits columns where a key column comes again: the right side of a two-sided table, the panels of a wide one. */
export function splitPanels<T extends Pick<Column, "role" | "concept">>(columns: readonly T[]): T[][] {
  const panels: T[][] = [];
  let seen = new Set<string>();
  for (const column of columns) {
    const key =
      column.role === "caption" || column.role === "code"
        ? column.role
        : column.role === "code-part"
          ? column.concept
          : undefined;
    if (panels.length === 0 || (key !== undefined && seen.has(key))) {
      panels.push([]);
      seen = new Set();
    }
    if (key !== undefined) seen.add(key);
    panels.at(-1)?.push(column);
  }
  return panels;
}
