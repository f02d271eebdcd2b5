/**
 * Which cells of a place that nobody understood hold figures. Codes, running numbers, years and dates are numbers too, but
 * there is nothing in them to add up.
 */
import { decimalsShown, parseAmount } from "../amount";
import { grouped } from "../grouped";
import { nameThings, printedNumber } from "../recognise";
import { cellAt, normalise, type Area, type Cell, type Position, type Sheet } from "../workbook";

/** The cells of an area that hold anything and are wanted. */
export function cellsIn({ rows }: Sheet, area: Area, isWanted: (cell: Position) => boolean): Position[] {
  const found: Position[] = [];
  for (let row = area.top; row <= area.bottom && row < rows.length; row += 1) {
    for (const [column, cell] of (rows[row] ?? []).entries()) {
      if (cell === undefined || column < area.left || column > area.right) continue;
      if (isWanted({ row, column })) found.push({ row, column });
    }
  }
  return found;
}

/** The cells with figures among cells of any columns; what stands above a column says whether its numbers only name things. */
export function figureCells(sheet: Sheet, cells: readonly Position[]): Position[] {
  return [...grouped(numbersAmong(sheet, cells), ({ column }) => column).values()].flatMap((own) =>
    figuresAmong(headingAbove(sheet, own), sheet, own),
  );
}

/** Of cells of one column, those with figures. */
export function figuresBelow(heading: string, sheet: Sheet, cells: readonly Position[]): readonly Position[] {
  return figuresAmong(heading, sheet, numbersAmong(sheet, cells));
}

function numbersAmong(sheet: Sheet, cells: readonly Position[]): readonly Position[] {
  return cells.filter(({ row, column }) => isNumber(cellAt(sheet, row, column)));
}

/** The numbers of one column; none where they only name things. */
function figuresAmong(heading: string, sheet: Sheet, numbers: readonly Position[]): readonly Position[] {
  const title = normalise(heading);
  const printed = numbers.map(({ row, column }) => printedNumber(cellAt(sheet, row, column)?.value as string | number));
  if (namesThings.test(title) && !(countsLines.test(title) && areAmounts(printed))) return [];
  return nameThings(printed) ? [] : numbers;
}

/** `项目编码`, `科目编码/款`, `序号`, `联系电话`: headers of numbers that are no figures. Years say of themselves what they are. */
const namesThings = /(?:编码|编号|代码|序号|行次|栏次|页码|电话|邮编|账号|日期|时间|排序)$|(?:^|\/)[类款项]$/u;

/** `序号`: a head under which amounts stand by mistake only. */
const countsLines = /(?:序号|行次|排序)$/u;

/** `30.00` and `91.50` number no lines, as `1`, `1.1` and `2010101` may; nor do long numbers, unless they are codes and as long as each other. */
function areAmounts(printed: readonly string[]): boolean {
  const areMost = (some: readonly string[]): boolean => some.length * 2 > printed.length;
  const broken = printed.filter((one) => /^-?\d+\.\d/u.test(one));
  if (areMost(broken)) return broken.some((one) => Math.abs(parseInt(one, 10)) > printed.length);
  const long = printed.filter((one) => /^-?\d{5,}\.?$/u.test(one));
  return areMost(long) && !nameThings(printed) && new Set(long.map(({ length }) => length)).size > 1;
}

/** A number that is not printed as a date, or a text that is one; `01` is a part of a code. */
function isNumber(cell: Cell | undefined): boolean {
  if (cell === undefined) return false;
  const { value, format } = cell;
  if (typeof value === "number") return isPlain(format) || decimalsShown(format) !== undefined;
  return typeof value === "string" && parseAmount(value)?.kind === "amount" && !/^0\d/u.test(normalise(value));
}

/** Formats that show a number as it is; of the others only those of dates and fractions show no decimals. */
function isPlain(format: string): boolean {
  return /general|通用|^@$/iu.test(format);
}

/** The nearest text above the cells of a column. */
function headingAbove(sheet: Sheet, [first]: readonly Position[]): string {
  for (let row = (first?.row ?? 0) - 1; row >= 0; row -= 1) {
    const value = cellAt(sheet, row, first?.column ?? 0)?.value;
    if (typeof value === "string" && parseAmount(value) === undefined) return value;
  }
  return "";
}
