/** Writes values and number formats into a range, under Excel's conditions. */
import type { Area, Position } from "../../../workbook";
import { cellCount } from "../model/areas";
import type { Book } from "../model/book";
import { entered, GENERAL } from "../model/content";
import { positions, type Sheet } from "../model/sheet";
import { restyled } from "../model/style";
import { asText } from "../protocol/arguments";
import { ExcelFailure } from "../protocol/failure";
import { MAX_CELLS } from "./matrix";
import type { Ranges } from "./selves";

const MISMATCH = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** `null` leaves a cell as it is; the empty text empties it. */
export function writeValues(book: Book, { sheet, areas: [area] }: Ranges, value: unknown): void {
  if (area === undefined) return;
  const cells = [...given(area, value)].flatMap(({ at, value: one }) => {
    if (one === null) return [];
    if (typeof one !== "string" && typeof one !== "number" && typeof one !== "boolean") {
      throw new ExcelFailure("InvalidArgument");
    }
    if (sheet.isLocked(at)) throw new ExcelFailure("AccessDenied");
    if (isInsideSpill(sheet, at)) throw new ExcelFailure("InvalidOperation");
    // What is written under a merged area is lost in Excel.
    if (isUnderMerge(sheet, at)) return [];
    const { style } = sheet.cell(at);
    const { content, format } = entered(one, style.numberFormat);
    const restyle = format !== undefined && style.numberFormat === GENERAL;
    return [{ ...at, content, ...(restyle ? { style: restyled(style, { numberFormat: format }) } : {}) }];
  });
  book.write(sheet, cells);
}

export function writeFormats(book: Book, { sheet, areas: [area] }: Ranges, value: unknown): void {
  if (area === undefined) return;
  refuseFormatting(sheet);
  const cells = [...given(area, value)].flatMap(({ at, value: one }) =>
    one === null ? [] : [{ ...at, style: restyled(sheet.cell(at).style, { numberFormat: asText(one) || GENERAL }) }],
  );
  book.restyle(sheet, cells);
}

export function refuseFormatting({ protection }: Sheet): void {
  if (protection !== undefined && protection.options["allowFormatCells"] !== true)
    throw new ExcelFailure("AccessDenied");
}

/** Each cell with its value of the rows that were handed over, or with the one value that is meant for all. */
function* given(area: Area, value: unknown): Generator<{ at: Position; value: unknown }> {
  if (cellCount([area]) > MAX_CELLS) throw new ExcelFailure("RangeExceedsLimit");
  if (!Array.isArray(value)) {
    for (const at of positions(area)) yield { at, value };
    return;
  }
  const rows = value as readonly unknown[];
  if (rows.length !== area.bottom - area.top + 1) throw new ExcelFailure("InvalidArgument", MISMATCH);
  for (const [index, row] of rows.entries()) {
    if (!Array.isArray(row) || row.length !== area.right - area.left + 1) {
      throw new ExcelFailure("InvalidArgument", MISMATCH);
    }
    for (const [offset, one] of row.entries()) {
      yield { at: { row: area.top + index, column: area.left + offset }, value: one as unknown };
    }
  }
}

function isUnderMerge(sheet: Sheet, at: Position): boolean {
  const merge = sheet.mergeAt(at);
  return merge !== undefined && (merge.top !== at.row || merge.left !== at.column);
}

function isInsideSpill(sheet: Sheet, at: Position): boolean {
  const spill = sheet.spillAt(at);
  return spill !== undefined && (spill.top !== at.row || spill.left !== at.column);
}
