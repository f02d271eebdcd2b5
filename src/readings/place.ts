/** The cells that people are shown: of a fact, of a row's name, of a paragraph. */
import { codeColumnsOf, type Fact, type Row, type Table } from "../recognise";
import { a1, type Position, type Sheet } from "../workbook";

/** A cell that a finding speaks of, with what names it when rows move. */
export interface Place extends Position {
  readonly sheet: Sheet;
  readonly table?: Table;
  readonly key?: string;
  readonly concept?: string;
  /** Of a text that stands in no workbook, counted from 1: there it stands in place of a cell. */
  readonly paragraph?: number;
}

/** `C12`; of a text that was handed over beside the workbook `第12段`. */
export function placeText(place: Place): string {
  return place.paragraph === undefined ? a1(place) : `第${String(place.paragraph)}段`;
}

/** The cell of a fact. */
export function placeOf({ table, row, column }: Fact): Place {
  return {
    sheet: row.sheet,
    table,
    row: row.index,
    column: column.index,
    key: row.key,
    ...(column.concept && { concept: column.concept }),
  };
}

/** All cells that name a row: those over which its code is split (类 | 款 | 项), the lowest first. */
export function placesOfRow(table: Table, row: Row): readonly [Place, ...Place[]] {
  const [first, ...others] = codeColumnsOf(row);
  return [placeOfRow(table, row, first), ...others.map((column) => placeOfRow(table, row, column))];
}

/** The cell that names a row: its code, or its caption. */
export function placeOfRow(table: Table, row: Row, column = row.keyColumn): Place {
  return { sheet: row.sheet, table, row: row.index, column, key: row.key };
}
