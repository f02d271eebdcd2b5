/** Codes of subjects as the heads of columns: `科目编码 | 科目名称 | 合计 | 301 | 30101 | 302`, or in a line of their own above or below the names. */
import { codeAbove, kindOf } from "../../catalogue";
import { normalise, normaliseHeader } from "../cells/text";
import type { Cell, Sheet } from "../../workbook";
import { readCode } from "../cells/codes";
import { isFigure } from "../cells/figure";
import { keyColumns } from "../../vocabulary";

/** Fewer might be two amounts. */
const fewestCodes = 3;

/** The sheet with such codes as the texts that they are: whatever looks for a header looks for texts. */
export function withCodeHeads(sheet: Sheet, isWord: (text: string) => boolean): Sheet {
  const wordsIn = (cells: Cells): number => textsIn(cells).filter((text) => isWord(normaliseHeader(text))).length;
  const isHeader = (row: number): boolean => {
    const cells = sheet.rows[row] ?? [];
    return !cells.some(isFigure) && wordsIn(cells) >= fewestWords;
  };
  const heads = [...sheet.rows.entries()].filter(([row, cells]) => {
    if (cells === undefined || !headsColumns(cells)) return false;
    const isOwnLine = textsIn(cells.filter((cell) => codeOf(cell) === undefined)).length === 0;
    return isOwnLine ? isHeader(row - 1) || isHeader(row + 1) : wordsIn(cells) >= fewestWords;
  });
  if (heads.length === 0) return sheet;
  const rows = [...sheet.rows];
  for (const [row, cells] of heads) rows[row] = cells?.map(asHead);
  return { ...sheet, rows };
}

type Cells = readonly (Cell | undefined)[];

const fewestWords = 2;

function textsIn(cells: Cells): string[] {
  return cells.flatMap((cell) => (typeof cell?.value === "string" ? cell.value : []));
}

function asHead(cell: Cell | undefined): Cell | undefined {
  const code = codeOf(cell);
  return cell === undefined || code === undefined ? cell : { ...cell, value: `${keyColumns.codeHead}${code}` };
}

/** Codes of one classification, each once and none before the one above it, with nothing else but texts. */
function headsColumns(cells: Cells): boolean {
  const codes: string[] = [];
  for (const cell of cells) {
    if (cell === undefined) continue;
    const code = codeOf(cell);
    if (code !== undefined) codes.push(code);
    else if (typeof cell.value !== "string") return false;
  }
  const kind = codes[0] === undefined ? undefined : kindOf(codes[0]);
  if (kind === undefined || codes.length < fewestCodes) return false;
  return codes.every((code, at) => kindOf(code) === kind && (at === 0 || code > (codes[at - 1] ?? "")));
}

/** A whole number, as no amount with cents is printed. */
function codeOf(cell: Cell | undefined): string | undefined {
  const value = cell?.value;
  if (
    typeof value === "number" ? !Number.isInteger(value) || /[.,]/u.test(cell?.format ?? "") : typeof value !== "string"
  )
    return undefined;
  const text = normalise(String(value));
  return isSubject(text) ? text : undefined;
}

function isSubject(code: string): boolean {
  return /^\d+$/u.test(code) && kindOf(code) !== undefined;
}

/** The subject that the head of a column names by its code: `301工资福利支出`, `工资福利支出/科目301`. */
export function headCode(title: string): string | undefined {
  return title
    .split("/")
    .map((text) => readCode(text)?.code)
    .find((code) => code !== undefined && isSubject(code));
}

/** The code of the level above, where it has one. */
export function codeAboveHead(code: string | undefined): string | undefined {
  const kind = code === undefined ? undefined : kindOf(code);
  return code === undefined || kind === undefined ? undefined : codeAbove(kind, code);
}
