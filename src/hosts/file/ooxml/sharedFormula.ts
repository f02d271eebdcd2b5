/** A shared formula is written once; every other cell of its group means the same formula moved to where that cell stands. */
import { columnLetters } from "../../../workbook";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";

/**
 * What a reference may look like, after what must be left alone: texts, quoted sheet names, structured and external references.
 * Functions like `LOG10(` and names like `率2026` are told apart by what stands around them.
 */
const pattern =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\p{L}\p{N}_.\\?$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!\\?])|(?<![\p{L}\p{N}_.\\?$])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!\\?$])|(?<![\p{L}\p{N}_.\\?$:])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!\\?])/gu;

/** Moves every relative reference of `formula` by so many rows and columns. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const row = (fixed: string, digits: string): string =>
    fixed ? `$${digits}` : String(wrap(Number(digits) + rows, MAX_ROWS));
  const column = (fixed: string, letters: string): string =>
    fixed ? `$${letters}` : columnLetters(wrap(columnNumber(letters) + columns, MAX_COLUMNS) - 1);
  return formula.replace(pattern, (match: string, ...groups: (string | undefined)[]) => {
    const [
      fixedColumn,
      letters,
      fixedRow,
      digits,
      fixedLeft,
      left,
      fixedRight,
      right,
      fixedTop,
      top,
      fixedBottom,
      bottom,
    ] = groups.slice(0, 12).map((group) => group ?? "") as string[];
    // `ZZZ2026` lies outside the sheet, so it is a name.
    if (letters && (columnNumber(letters) > MAX_COLUMNS || Number(digits) > MAX_ROWS)) return match;
    if (letters && digits) return column(fixedColumn ?? "", letters) + row(fixedRow ?? "", digits);
    if (left && right) return `${column(fixedLeft ?? "", left)}:${column(fixedRight ?? "", right)}`;
    if (top && bottom) return `${row(fixedTop ?? "", top)}:${row(fixedBottom ?? "", bottom)}`;
    return match;
  });
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** Excel counts on from the other edge of the sheet. */
function wrap(number: number, size: number): number {
  return ((((number - 1) % size) + size) % size) + 1;
}
