/** Workbooks whose names were taken away, and what stood there. */
import { recognise, type Row, type Table } from "../../src/recognise";
import { a1, cellAt, type CellPlace, type Sheet, type Workbook } from "../../src/workbook";

export interface Taken extends CellPlace {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
  readonly code: string;
  readonly kind: Row["kind"];
  /** As printed. */
  readonly name: string;
}

/** Every name that stands in a cell of its own beside its code, in the order of the tables. */
export function namesBesideCodes(workbook: Workbook): Taken[] {
  return recognise(workbook).tables.flatMap((table) =>
    table.rows.flatMap(({ index: row, code, kind, nameColumn: column, keyColumn }) => {
      if (code === undefined || column === undefined || column === keyColumn || table.axis === "caption") return [];
      const name = cellAt(table.sheet, row, column)?.value;
      return typeof name === "string" ? [{ table, sheet: table.sheet.name, row, column, code, kind, name }] : [];
    }),
  );
}

export function isSubject({ kind }: Taken): boolean {
  return kind === "code";
}

/** All but the first place where each organisation and project is named: from that one the others are learnt. */
export function namedAgain(taken: readonly Taken[]): Taken[] {
  const seen = new Set<string>();
  return taken.filter(({ kind, code }) => {
    const isFirst = !seen.has(code);
    seen.add(code);
    return kind !== "code" && !isFirst;
  });
}

export function without(workbook: Workbook, places: readonly CellPlace[]): Workbook {
  const gone = new Set(places.map(idOf));
  return { sheets: workbook.sheets.map((sheet) => ({ ...sheet, rows: rowsWithout(sheet, gone) })) };
}

function rowsWithout(sheet: Sheet, gone: ReadonlySet<string>): Sheet["rows"] {
  return sheet.rows.map((cells, row) =>
    cells?.map((cell, column) => (gone.has(idOf({ sheet: sheet.name, row, column })) ? undefined : cell)),
  );
}

/** `预算03表!B7`. */
export function idOf(place: CellPlace): string {
  return `${place.sheet}!${a1(place)}`;
}
