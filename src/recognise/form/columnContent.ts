/** What stands below a header, column by column: content says more of a column than the words above it. */
import type { Sheet } from "../../workbook";
import { readCode } from "../cells/codes";
import { isFigure, isNothing, isPercent } from "../cells/figure";
import { normalise } from "../cells/text";
import { isSubjectCode, printedNumber } from "./keyNumbers";

/** Enough lines to see what a column holds. */
const fewLines = 40;

/**
 * The columns that hold figures in the lines below `row`, and more of them than texts.
 *
 * @param beginsTable tells lines with which another table begins; those right below `row` go on with its own header
 */
export function figureColumnsBelow(
  sheet: Sheet,
  row: number,
  beginsTable: (line: number) => boolean,
): ReadonlySet<number> {
  const balance = new Map<number, number>();
  let isBody = false;
  for (let line = row + 1; line <= row + fewLines && line < sheet.rows.length; line += 1) {
    const cells = sheet.rows[line];
    if (cells === undefined) continue;
    const begins = beginsTable(line);
    if (begins && isBody) break;
    isBody ||= !begins;
    for (const [column, cell] of cells.entries()) {
      if (cell === undefined) continue;
      const step = isFigure(cell) ? 1 : typeof cell.value === "string" && isNothing(normalise(cell.value)) ? 0 : -1;
      balance.set(column, (balance.get(column) ?? 0) + step);
    }
  }
  return new Set([...balance].filter(([, more]) => more > 0).map(([column]) => column));
}

/** What the cells of a column are, below its header. */
export interface ColumnContent {
  readonly figures: number;
  readonly texts: number;
  /** Those of the texts that are a number with its percent sign: figures, in a column of shares. */
  readonly percents: number;
  /** Those of the texts that are a subject's code and its name: `201-一般公共服务支出`. */
  readonly codedNames: number;
  /** The figures as they are printed, blanks removed. */
  readonly printed: readonly string[];
}

/** Reads the cells of a column in the lines `top` to `bottom`. */
export function contentOf(sheet: Sheet, column: number, top: number, bottom: number): ColumnContent {
  const printed: string[] = [];
  let [texts, percents, codedNames] = [0, 0, 0];
  for (let row = top; row <= bottom; row += 1) {
    const cell = sheet.rows[row]?.[column];
    if (cell === undefined) continue;
    if (isFigure(cell)) printed.push(printedNumber(cell.value as string | number));
    else if (typeof cell.value === "string" && !isNothing(normalise(cell.value))) {
      texts += 1;
      if (isPercent(cell.value)) percents += 1;
      else if (isCodedName(cell.value)) codedNames += 1;
    }
  }
  return { figures: printed.length, texts, percents, codedNames, printed };
}

function isCodedName(text: string): boolean {
  const coded = mayBeginWithCode.test(text) ? readCode(text) : undefined;
  return coded !== undefined && coded.name !== "" && isSubjectCode(coded.code);
}

/** Most texts need not be read any further. */
const mayBeginWithCode = /^\s*[[［【(（]?[\d０-９]{3}/u;
