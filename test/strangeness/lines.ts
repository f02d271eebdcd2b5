/** What the lines of a published sheet hold, before anything is known of its tables. */
import { normalise, type Cell, type CellValue, type Sheet } from "../../src/workbook";

export const noteWord = /^(?:注|说明|备注|本表|此表|\*)/u;

export function textOf(cell: Cell | undefined): string {
  return typeof cell?.value === "string" ? normalise(cell.value) : "";
}

export function numberOf(value: CellValue | undefined): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || !/^-?\d[\d, ]*(?:\.\d+)?$/u.test(value.trim())) return undefined;
  return Number(value.replace(/[, ]/gu, ""));
}

/** The texts and the numbers of a line, in their order. */
interface Line {
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
}

export function lineOf(sheet: Sheet, row: number): Line {
  const cells = sheet.rows[row] ?? [];
  return {
    texts: cells.map(textOf).filter((text) => text !== "" && numberOf(text) === undefined),
    numbers: cells.flatMap((cell) => numberOf(cell?.value) ?? []),
  };
}

/** A note below the table: a text alone, long or begun as notes are. */
export function saysNothingOfRows(sheet: Sheet, row: number): boolean {
  const { texts, numbers } = lineOf(sheet, row);
  const [text = ""] = texts;
  return texts.length === 1 && numbers.length === 0 && (noteWord.test(text) || text.length > 25);
}
