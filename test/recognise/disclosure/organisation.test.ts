/** Whose disclosure it is: by its labels, its titles, or the only organisation that a table lists. */
import { recognise } from "../../../src/recognise";
import { sheet, workbook } from "../../support/table";

function organisationOf(title: string, ...units: readonly string[]): string | undefined {
  const lines = units.map((unit) => `${unit} | 100.00 | 100.00`).join("\n");
  const total = (units.length * 100).toFixed(2);
  const book = workbook(
    sheet(
      "收入预算",
      `${title} | | 单位：万元
       单位名称 | 合计 | 一般公共预算
       合计 | ${total} | ${total}
       ${lines}`,
    ),
  );
  return recognise(book).organisation;
}

test.each([
  ["收入预算总表", ["某县水利局"], "某县水利局"],
  ["收入预算总表", ["水利厅本级", "省水文局"], undefined],
  ["岭南省水利厅2019年部门收入预算总表", ["水利厅本级", "省水文局"], "岭南省水利厅"],
  ["部门2019年收入预算总表", ["水利厅本级", "省水文局"], undefined],
])("%s of %s", (title, units, expected) => {
  expect(organisationOf(title, ...units)).toBe(expected);
});
