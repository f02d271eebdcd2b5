/** Groups of rows of a form that show what share each has of their total. */
import type { Row, Table } from "../recognise";

export interface Shared {
  readonly total: Row;
  readonly rows: readonly Row[];
}

/** The totals of a form's sections with a column of shares, each with the rows that it adds up. */
export function sharedRows(form: Table): Shared[] {
  return form.parts
    .filter(({ panel }) => panel.byConcept.has("share"))
    .flatMap(({ rows }) => rows.filter(({ kind }) => kind === "total"))
    .map((total) => ({ total, rows: total.children }))
    .filter(({ rows }) => rows.length > 0);
}
