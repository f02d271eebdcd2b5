/** What recognition found, as lines that can be compared: layout, row with its parent, concept, value. */
import { publishedCatalogue } from "../../src/catalogue/data/published";
import { check } from "../../src/check";
import { amountOf, recognise, type Disclosure, type Row, type Table } from "../../src/recognise";
import { columnSum } from "../../src/rules/columnSum/columnSum";
import { balance } from "../../src/rules/balance/balance";
import { codeLevel } from "../../src/rules/names/codeLevel";
import { nameCodePair } from "../../src/rules/names/nameCodePair";
import { nameDiffers } from "../../src/rules/names/nameDiffers";
import { unknownCode } from "../../src/rules/names/unknownCode";
import { rollUp } from "../../src/rules/rollUp";
import { a1, type Workbook } from "../../src/workbook";

/** Zero and blank say the same, so neither is a line; amounts are in 万元 whatever the table's unit. */
export function factsOf(disclosure: Disclosure): string[] {
  return disclosure.tables.flatMap((table) => linesOf(table)).sort();
}

function linesOf(table: Table): string[] {
  const lines = [`${table.layout.id}: ${table.axis}${table.unreadable ? ", unreadable" : ""}`];
  for (const row of table.rows) {
    for (const { concept = "", role } of row.panel.additive) {
      const fact = table.fact(row, concept);
      if (fact === undefined || fact.reading.kind === "blank") continue;
      const amount = amountOf(fact);
      if (fact.reading.kind === "amount" && amount.isZero) continue;
      const value =
        fact.reading.kind === "unreadable"
          ? fact.reading.text
          : (role === "count" ? amount : amount.in("万元")).value.toString();
      lines.push(`${table.layout.id}: ${pathOf(row)} ${concept} = ${value}`);
    }
  }
  return lines;
}

function pathOf(row: Row): string {
  return row.parent === undefined ? nameOf(row) : `${nameOf(row.parent)} > ${nameOf(row)}`;
}

/** Names of coded rows count too; those of totals may be left out. */
function nameOf({ key, code, name }: Row): string {
  return code === undefined ? key : `${key} ${name}`;
}

const sums = [rollUp, columnSum, balance];
const names = [codeLevel, nameCodePair, nameDiffers, unknownCode];

/** Errors of the rules that look at one table alone, and all that is said of codes and names. */
export function errorsOf(disclosure: Disclosure): string[] {
  return check(disclosure, { rules: [...sums, ...names], catalogue: publishedCatalogue })
    .findings.filter(({ severity, rule }) => severity === "error" || names.some(({ id }) => id === rule))
    .map(({ message, places: [place] }) => `${place.sheet.name}!${a1(place)} ${message}`);
}

/** How many of their checks hold: silence must mean that it was checked. */
export function heldOf(disclosure: Disclosure): number {
  return check(disclosure, { rules: sums }).outcomes.holds;
}

const factsBefore = new WeakMap<Workbook, readonly string[]>();

/** The facts of a workbook that many tests change, read once. */
export function factsOfUnchanged(workbook: Workbook): readonly string[] {
  let facts = factsBefore.get(workbook);
  if (facts === undefined) factsBefore.set(workbook, (facts = factsOf(recognise(workbook))));
  return facts;
}

/** Asserts that a changed workbook says the same as before, and that nothing is wrong with it. */
export function expectSame(before: Workbook, after: Workbook): Disclosure {
  const is = recognise(after);
  expect(factsOf(is)).toEqual(factsOfUnchanged(before));
  expect(errorsOf(is)).toEqual([]);
  return is;
}
