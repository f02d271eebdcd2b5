/** Lines that say their code twice, as `208 | 10 | 01 | 2081001 | 儿童福利`: both must say the same. */
import type { Check } from "../../contract/rule";
import { subjectRows, type CodedRow } from "../../readings/codes/subjectRows";
import { placeOfRow, placesOfRow } from "../../readings/place";
import { tableName } from "../../readings/wording";
import { normalise, type Column, type Table } from "../../recognise";
import { cellAt } from "../../workbook";

/** The lines of a table that contradict themselves, where a column for the units' codes repeats those of the subjects. */
export function* printedTwice(table: Table): Iterable<Check> {
  for (const panel of table.panels) {
    const column = panel.columns.find(
      ({ role, concept }) => role === "organisation" && concept === "organisation.code",
    );
    if (column === undefined) continue;
    const rows = subjectRows(table).filter((row) => row.panel === panel);
    const others = rows.filter((row) => repeated(row, column) !== row.code);
    if (others.length * 2 >= rows.length) continue;
    for (const row of others) if (sameLength(repeated(row, column), row.code)) yield contradicted(table, row, column);
  }
}

function repeated({ sheet, index }: CodedRow, { index: column }: Column): string {
  const value = cellAt(sheet, index, column)?.value;
  return typeof value === "string" || typeof value === "number" ? normalise(String(value)) : "";
}

/** A unit's code that stands there by right is hardly ever as long as a subject's, and begins otherwise. */
function sameLength(one: string, other: string): boolean {
  return one.length === other.length && /^\d+$/u.test(one);
}

function contradicted(table: Table, row: CodedRow, column: Column): Check {
  return {
    kind: "violation",
    at: placeOfRow(table, row, column.index),
    evidence: placesOfRow(table, row),
    relation: "twice",
    message: `${tableName(table)}第${row.index + 1}行的编码写了两处，不一致：类、款、项为${row.code}，“${column.title}”栏为${repeated(row, column)}。请核对哪一处打错了。`,
    actual: repeated(row, column),
  };
}
