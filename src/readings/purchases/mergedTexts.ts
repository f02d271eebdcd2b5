/** Texts that are printed once for several lines, in a cell that is merged over them. */
import { normalise, type Row, type Table } from "../../recognise";
import { cellAt } from "../../workbook";

/** Looks up a row's text under a concept; a merged cell's text holds for all its rows. */
export function mergedTexts(table: Table, concept: string): (row: Row) => string {
  const tops = new Map<number, Map<number, number>>();
  const topsIn = (column: number): Map<number, number> => {
    const known = tops.get(column) ?? topRows(table, column);
    tops.set(column, known);
    return known;
  };
  return ({ index, panel }) => {
    const column = panel.byConcept.get(concept)?.index;
    if (column === undefined) return "";
    const value = cellAt(table.sheet, topsIn(column).get(index) ?? index, column)?.value;
    return typeof value === "string" || typeof value === "number" ? normalise(String(value)) : "";
  };
}

/** Of the rows that a merged cell of this column covers, the one where its text stands. */
function topRows({ sheet, area }: Table, column: number): Map<number, number> {
  const tops = new Map<number, number>();
  for (const { top, bottom, left, right } of sheet.merges) {
    if (column !== left || right < column || top < area.top) continue;
    for (let row = top; row <= Math.min(bottom, area.bottom); row += 1) tops.set(row, top);
  }
  return tops;
}
