/** What the fields of a form say, for the rules that look at forms. */
import { normalise, withoutLabel, type Fact, type Table } from "../recognise";

/** The field's figure; undefined where the form has no such field. */
export function fieldFact(form: Table, key: string): Fact | undefined {
  const row = form.row(key);
  return row === undefined ? undefined : form.fact(row, "value");
}

/** The field's text without blanks; empty where the form has no such field, or nothing in it. */
export function fieldText(form: Table, key: string): string {
  const row = form.row(key);
  return row === undefined ? "" : withoutLabel(normalise(form.text(row, "value")), row.name);
}
