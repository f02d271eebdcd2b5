/** The cells of a table that stand for the name of a code, filled or blank. */
import type { CatalogueKind } from "../catalogue";
import { codedCells } from "../readings/codes/codedCells";
import type { Table } from "../recognise";
import type { CellPlace, Sheet } from "../workbook";

/** `row` and `column` are those of the name's cell. */
export interface CodedName extends CellPlace {
  readonly table: Table;
  /** The sheet of its row: a table may go on on the next one. */
  readonly page: Sheet;
  /** `undefined` where no catalogue has codes of this form. */
  readonly kind: CatalogueKind | undefined;
  readonly code: string;
  /** Without blanks; empty where none is printed. */
  readonly name: string;
}

/** A code without a cell for its name is none of these: nothing beside it is missing. */
export function* codedNames(table: Table): Iterable<CodedName> {
  for (const { kind, code, name, nameColumn, row } of codedCells(table)) {
    if (nameColumn === undefined) continue;
    yield { table, page: row.sheet, sheet: row.sheet.name, row: row.index, column: nameColumn, kind, code, name };
  }
}
