/** Where a cell of the earlier draft stands in the later one. */
import type { Row, Table } from "../../recognise";
import { a1, positionOf, type Position } from "../../workbook";
import { keyedRows } from "./pairRows";

export interface CellName {
  readonly sheet: string;
  readonly cell: string;
}

/** @param table that in which it stands @returns null where nobody can say */
export function cellNow(
  table: Table | undefined,
  { sheet, cell }: CellName,
  pairs: ReadonlyMap<Table, Table>,
): CellName | null {
  const partner = table && pairs.get(table);
  const at = positionOf(cell);
  if (table === undefined || partner === undefined || at === undefined) return null;
  const [key, row] = keyedRows(table).find(([, one]) => one.sheet.name === sheet && one.index === at.row) ?? [];
  const now = keyedRows(partner).find(([other]) => other === key)?.[1];
  if (row === undefined || now === undefined) return null;
  const column = columnNow(row, now, at);
  return column === undefined ? null : { sheet: now.sheet.name, cell: a1({ row: now.index, column }) };
}

function columnNow(row: Row, now: Row, { column: index }: Position): number | undefined {
  if (index === row.keyColumn) return now.keyColumn;
  const column = row.panel.columns.find((one) => one.index === index);
  return now.panel.columns.find((one) => one.concept === column?.concept && one.title === column?.title)?.index;
}
