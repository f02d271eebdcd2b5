/** Turns what SheetJS has read into our cells, dropping its structures on the way. */
import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import type { Area, Cell, CellValue, Sheet, Visibility, Workbook } from "../../../workbook";
import { cellBudget, type CellBudget } from "../cellBudget";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";
import { Refusal } from "../unusable";

export const GENERAL = "General";

/** Options that have SheetJS build no text, markup or style that we do not use. */
export const readOptions = {
  type: "array",
  dense: true,
  cellFormula: true,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  cellDates: false,
  bookVBA: false,
} as const;

const errorCodes: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};

export const visibilities: readonly Visibility[] = ["visible", "hidden", "veryHidden"];

/** `book` is emptied. Chart and macro sheets are skipped. */
export function fromSheetJs(book: WorkBook): Workbook {
  const budget = cellBudget();
  const sheets: Sheet[] = [];
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    const properties = book.Workbook?.Sheets?.[index];
    if (sheet === undefined || (sheet["!type"] ?? "sheet") !== "sheet") continue;
    sheets.push({
      name,
      visibility: visibilities[properties?.Hidden ?? 0] ?? "visible",
      rows: takeRows(sheet, budget),
      merges: (sheet["!merges"] ?? []).map(areaOf).filter(isWithinSheet),
      hiddenRows: hiddenRows(sheet),
    });
    // The cells of one sheet at a time stand in memory twice.
    book.Sheets[name] = {};
  }
  return { sheets };
}

function takeRows(sheet: WorkSheet, budget: CellBudget): Sheet["rows"] {
  const rows: (Cell | undefined)[][] = [];
  const dense: CellObject[][] = sheet["!data"] ?? [];
  // Keys name what exists; the length of a sparse array says nothing about its content.
  for (const row of Object.keys(dense).map(Number)) {
    const cells = dense[row] ?? [];
    for (const column of Object.keys(cells).map(Number)) {
      const cell = cells[column];
      const value = cell && valueOf(cell);
      if (value === undefined || (value === "" && cell?.f === undefined)) continue;
      budget.take();
      const format = typeof cell?.z === "string" ? cell.z : GENERAL;
      (rows[row] ??= [])[column] = cell?.f === undefined ? { value, format } : { value, format, formula: cell.f };
    }
  }
  return rows;
}

function valueOf({ t, v, f }: CellObject): CellValue | undefined {
  if (t === "e") return { kind: "error", code: errorCodes[Number(v)] ?? "#VALUE!" };
  if (v instanceof Date || v === undefined || v === null) return f === undefined ? undefined : { kind: "uncalculated" };
  if (Number.isNaN(v)) throw new Refusal("damaged");
  return v;
}

function areaOf({ s, e }: { s: { r: number; c: number }; e: { r: number; c: number } }): Area {
  return { top: s.r, left: s.c, bottom: e.r, right: e.c };
}

/** A merged area that Excel could not hold would have somebody walk through it. */
function isWithinSheet({ top, left, bottom, right }: Area): boolean {
  return top >= 0 && left >= 0 && bottom < MAX_ROWS && right < MAX_COLUMNS;
}

function hiddenRows(sheet: WorkSheet): Set<number> {
  const hidden = new Set<number>();
  sheet["!rows"]?.forEach((row, index) => {
    if (row.hidden) hidden.add(index);
  });
  return hidden;
}
