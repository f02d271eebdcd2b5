/** What is known of a workbook where one cell of another sheet changed: tried corrections and edits cost what they touch. */
import { publishedCatalogue as catalogue } from "../../src/catalogue/data/published";
import { withEdits } from "../../src/check";
import { narrative } from "../../src/readings/narrative";
import { Readings } from "../../src/readings/readings";
import { recognise, type Table } from "../../src/recognise";
import { sample } from "../support/samples";

const workbook = sample("jianghan-2026-budget");
const before = recognise(workbook);

function corrected({ sheet }: Table) {
  return withEdits(workbook, [{ sheet: sheet.name, row: sheet.rows.length, column: 0, before: null, after: "说明" }]);
}

function formOf(layout: string): Table {
  const form = before.forms.find((one) => one.layout.id === layout);
  if (form === undefined) throw new Error(`The sample has no ${layout}.`);
  return form;
}

describe("after a cell of one sheet changed", () => {
  test("the same correction is the same sheet, with the tables that were read of it", () => {
    const form = formOf("performance-overall");
    const [once, again] = [recognise(corrected(form)), recognise(corrected(form))];
    expect(once.forms.find(({ layout }) => layout === form.layout)).not.toBe(form);
    expect(again.tablesAndForms.every((table, position) => table === once.tablesAndForms[position])).toBe(true);
  });

  test.each([
    ["known", "performance-overall"],
    ["held against the tables anew", "performance-project"],
  ])("what the text says is %s where it is of %s", (how, layout) => {
    const known = new Readings(before, catalogue);
    const said = known.of(narrative);
    const now = new Readings(recognise(corrected(formOf(layout))), catalogue, known).of(narrative);
    expect(said.statements.length).toBeGreaterThan(0);
    expect(now === said).toBe(how === "known");
  });
});
