/** Amounts as they are typed and printed in real workbooks: what is read, and what is told of each small workbook. */
import { publishedCatalogue } from "../src/catalogue/data/published";
import { check } from "../src/check";
import { amountOf, recognise } from "../src/recognise";
import { a1 } from "../src/workbook";
import { caseWorkbook } from "./support/cases";

/** Severity, rule and cells, in the order in which they are told; what only follows from another is not told by itself. */
function told(name: string): string[] {
  const { findings } = check(recognise(caseWorkbook(`small/${name}.xlsx`)), { catalogue: publishedCatalogue });
  const causes = findings.filter(({ consequenceOf }) => consequenceOf === undefined);
  return causes.map(
    ({ severity, rule, places: [first, ...others] }) =>
      `${severity} ${rule} ${first.sheet.name}!${[first, ...others.filter(({ sheet }) => sheet === first.sheet)].map(a1).join(",")}`,
  );
}

function amount(name: string, key: string, concept: string): string | undefined {
  const [table] = recognise(caseWorkbook(`small/${name}.xlsx`)).tables;
  const row = table?.row(key);
  const fact = row === undefined ? undefined : table?.fact(row, concept);
  return fact === undefined ? undefined : amountOf(fact).toText(2);
}

test("amount-triangle: △50.00 is −50, and the sums over it hold", () => {
  expect(amount("amount-triangle", "2120102", "basic")).toBe("-50.00");
  expect(told("amount-triangle")).toEqual([
    "warning number-as-text 支出总表!C10,D10,C11,D11",
    "warning negative-amount 支出总表!D11",
  ]);
});

test("amount-typos: each slip is told on its cell", () => {
  expect(told("amount-typos")).toEqual([
    "error unreadable-amount 支出总表!C10",
    "error unreadable-amount 支出总表!C11",
    "error unreadable-amount 支出总表!D11",
  ]);
});

test("scaled-format-wan: 元 printed as 万元 are the same as 万元", () => {
  expect(amount("scaled-format-wan", "total", "total")).toBe("1000.50");
  expect(told("scaled-format-wan")).toEqual([]);
});

test("text-zeros-scattered: zeros typed as texts are one finding", () => {
  expect(told("text-zeros-scattered")).toEqual(["warning number-as-text 支出总表!E5,E6,E7,E10,D11"]);
});

test("sangong-yuan-under-wan: a part larger than the whole is in 元, and that is all there is to tell", () => {
  expect(told("sangong-yuan-under-wan")).toEqual(["error unit-label 三公经费支出表!F2,A5"]);
});

test("xx-placeholder-in-title: the name that was left open is told", () => {
  expect(told("xx-placeholder-in-title")).toEqual(["warning placeholder 支出总表!A1"]);
});
