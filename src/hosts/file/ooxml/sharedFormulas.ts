/** Formulas that several cells of a sheet share: written out in the first, meant by the others as if they had been filled from there. */
import { utils } from "@e965/xlsx";
import type { Position } from "../../../workbook";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";

/** `$B12`, apart from names that contain such letters. */
const cellReference =
  /(^|[^._A-Z0-9])(\$?)([A-Z]{1,2}|[A-W][A-Z]{2}|X[A-E][A-Z]|XF[A-D])(\$?)(\d{1,7})(?![_.(A-Za-z0-9])/g;

export class SharedFormulas {
  readonly #first = new Map<number, { readonly text: string; readonly at: Position }>();

  /** @returns undefined where no cell before has written it out */
  of(id: number, text: string, at: Position): string | undefined {
    if (text !== "") {
      this.#first.set(id, { text, at });
      return text;
    }
    const first = this.#first.get(id);
    return first && shifted(first.text, at.row - first.at.row, at.column - first.at.column);
  }
}

/** What would lead out of the sheet comes in again at its other end, as in Excel. */
function shifted(formula: string, rows: number, columns: number): string {
  return formula.replace(
    cellReference,
    (_, before: string, fixedColumn: string, column: string, fixedRow: string, row: string) => {
      const movedColumn =
        fixedColumn === ""
          ? utils.encode_col((utils.decode_col(column) + columns + MAX_COLUMNS) % MAX_COLUMNS)
          : column;
      const movedRow = fixedRow === "" ? utils.encode_row((utils.decode_row(row) + rows + MAX_ROWS) % MAX_ROWS) : row;
      return `${before}${fixedColumn}${movedColumn}${fixedRow}${movedRow}`;
    },
  );
}
