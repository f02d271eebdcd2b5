/** The filled cells of a form, and the words by which its labels are known. */
import { parseAmount } from "../../amount";
import { onceFor, remembered } from "../../remembered";
import { cellAt, type CellValue, type Sheet } from "../../workbook";
import { mergeAt } from "../cells/mergedAreas";
import { normalise, normaliseHeader } from "../cells/text";

export interface FormCell {
  readonly row: number;
  readonly column: number;
  /** The last column that it covers. */
  readonly right: number;
  readonly value: CellValue;
  /** Normalised; empty for what is no text. */
  readonly text: string;
  /** How its text is spelled as a word of a header. */
  readonly headerWords: readonly string[];
}

export function filledCells(sheet: Sheet, row: number): readonly FormCell[] {
  const rows = rowsOf(sheet);
  let cells = rows.get(row);
  if (cells === undefined) rows.set(row, (cells = readRow(sheet, row)));
  return cells;
}

/** Forms are looked at several times: where they stand, which they are, what they say. */
const rowsOf = onceFor<Sheet, Map<number, readonly FormCell[]>>(() => new Map());

function readRow(sheet: Sheet, row: number): FormCell[] {
  const found: FormCell[] = [];
  for (const [column, cell] of (sheet.rows[row] ?? []).entries()) {
    if (cell === undefined || cell.value === "") continue;
    const text = typeof cell.value === "string" ? normalise(cell.value) : "";
    const right = mergeAt(sheet, row, column)?.right ?? column;
    found.push({ row, column, right, value: cell.value, text, headerWords: headerWords(text) });
  }
  return found;
}

/** A number, or a text that is read as an amount: `450万元`. */
export function holdsAmount(cell: FormCell | undefined): boolean {
  return parsed(cell) === "amount";
}

/** An amount, or the dash or stroke that says that there is none. */
export function holdsAmountOrDash(cell: FormCell): boolean {
  return parsed(cell) !== undefined;
}

function parsed(cell: FormCell | undefined): "amount" | "none" | undefined {
  if (typeof cell?.value === "number") return "amount";
  return typeof cell?.value === "string" ? parseAmount(cell.value)?.kind : undefined;
}

/** The text that a cell shows, its own or that of the merged area which covers it. */
export function textShownAt(sheet: Sheet, row: number, column: number): string {
  const merge = mergeAt(sheet, row, column);
  const value = cellAt(sheet, merge?.top ?? row, merge?.left ?? column)?.value;
  return typeof value === "string" ? normalise(value) : "";
}

/** `资金总额：` → `资金总额`. */
export function withoutColon(text: string): string {
  return text.replace(/[:：]$/u, "");
}

/** A label without what varies from form to form: `年度目标1：` → `年度目标`, `上年绩效评价结果（必填）` → `上年绩效评价结果`. */
export const labelWord = remembered((text: string): string =>
  text
    .replace(/[:：]$/u, "")
    .replace(/[\d一二三四五]+$/u, "")
    .replace(/^\*|\*$/u, ""),
);

/** `预算执行情况（万元）（20分）` → `预算执行情况`. */
export const withoutRemarks = remembered((text: string): string => {
  let end = text.length;
  // By places, for a pattern tries every bracket of a long text anew.
  while (text[end - 1] === ")") {
    const opening = text.lastIndexOf("(", end - 1);
    if (opening < 0 || (end > 1 && text.lastIndexOf(")", end - 2) > opening)) break;
    end = opening;
  }
  return text.slice(0, end);
});

/** As printed, and without the remarks that forms put behind it: `执行率（B/A）`, `年初目标值（A）`. */
export function headerWords(text: string): string[] {
  return [normaliseHeader(text), normaliseHeader(withoutRemarks(text))].filter((word) => word !== "");
}

/** What stands behind a label in its own cell: `单位名称：某某局` → `某某局`. */
export function withoutLabel(normalised: string, label: string): string {
  return normalised.startsWith(`${label}:`) ? normalised.slice(label.length + 1) : normalised;
}

/** The number behind a label: `长期目标2：` → `2`; empty where there is none. */
export function labelNumber(text: string): string {
  return /(?<!\d)(\d+)[:：]?$/u.exec(text)?.[1] ?? "";
}
