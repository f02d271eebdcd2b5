/** Every place of a table where a code stands beside the cell for its name, filled or blank. */
import { kindOf, type CatalogueKind } from "../catalogue";
import { readCode, type Panel, type Row, type Table } from "../recognise";
import { cellAt, normalise, type CellPlace, type Sheet } from "../workbook";
import { pairsBeside, saysOrganisation, subjectKinds } from "./columnPairs";

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

/** A name in the cell of its code is none of these: nothing beside it is missing. */
export function* codedNames(table: Table): Iterable<CodedName> {
  for (const panel of table.panels) {
    const rows = table.rows.filter((row) => row.panel === panel);
    yield* keyNames(table, panel, rows);
    for (const { kinds, code, name } of pairsBeside(panel)) {
      for (const { sheet: page, index: row } of rows) {
        const found = codeAt(page, row, code.index);
        if (found === undefined) continue;
        const kind = kinds.length === 1 ? kinds[0] : kinds.find((one) => one === kindOf(found));
        yield {
          table,
          page,
          sheet: page.name,
          row,
          column: name.index,
          kind,
          code: found,
          name: nameAt(page, row, name.index),
        };
      }
    }
  }
}

function* keyNames(table: Table, panel: Panel, rows: readonly Row[]): Iterable<CodedName> {
  const subjects = subjectKinds(panel);
  const kindOfRow = ({ kind, code = "", nameColumn }: Row): CatalogueKind | "other" | undefined => {
    if (kind === "code") return subjects.find((subject) => subject === kindOf(code));
    if (kind === "project" || kind === "group") return "project";
    if (kind !== "organisation" && kind !== "line") return "other";
    if (table.axis !== "functional" && table.axis !== "economic") return "organisation";
    // Beside subjects the organisation has a column of its own, unless one is headed 单位名称（科目）.
    const column = panel.columns.find(({ index }) => index === nameColumn);
    return column !== undefined && saysOrganisation(column) ? "organisation" : "other";
  };
  for (const row of rows) {
    const { sheet: page, index, code, nameColumn: column } = row;
    const kind = kindOfRow(row);
    if (code === undefined || column === undefined || kind === "other") continue;
    const isTogether = column === row.keyColumn;
    const inCodeCell = readCode(cellAt(page, index, row.keyColumn)?.value);
    if (!isTogether && inCodeCell !== undefined && inCodeCell.name !== "") continue;
    const name = isTogether ? row.name : nameAt(page, index, column);
    yield { table, page, sheet: page.name, row: index, column, kind, code, name };
  }
}

/** The code of a cell that holds nothing else. */
function codeAt(sheet: Sheet, row: number, column: number): string | undefined {
  const read = readCode(cellAt(sheet, row, column)?.value);
  return read?.name === "" ? read.code : undefined;
}

function nameAt(sheet: Sheet, row: number, column: number): string {
  const value = cellAt(sheet, row, column)?.value;
  return typeof value === "string" ? normalise(value) : "";
}
