/** Rules that look at one table at a time. */
import type { Disclosure, Table } from "../recognise";
import type { Check, Rule } from "./rule";

/** Tables with more rows are checked anew every time: their checks would take too much memory to keep. */
const mostRows = 5000;

/**
 * A check of each table by itself: `check: ofEach("tables", function* (table) { … })`. It may ask for nothing but the table, so that its checks
 * are known as long as the table is the same: a workbook in which one cell was corrected is checked again in the tables of that cell.
 */
export function ofEach(
  which: keyof Pick<Disclosure, "tables" | "forms" | "tablesAndForms">,
  checks: (table: Table) => Iterable<Check>,
): Rule["check"] {
  const all = (table: Table): readonly Check[] => [...checks(table)];
  return function* (disclosure) {
    for (const table of disclosure[which]) yield* table.rows.length > mostRows ? checks(table) : table.once(all);
  };
}
