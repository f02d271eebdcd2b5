/** The rules on names over the real workbooks: a letter left out of any name is found, and a blank one is filled in again. */
import { publishedCatalogue as catalogue } from "../../src/catalogue/data/published";
import { check } from "../../src/check";
import { recognise, type Row, type Table } from "../../src/recognise";
import { missingName } from "../../src/rules/names/missingName";
import { codeLevel } from "../../src/rules/names/codeLevel";
import { nameDiffers } from "../../src/rules/names/nameDiffers";
import type { Rule } from "../../src/rules";
import { a1, type Workbook } from "../../src/workbook";
import { withCell } from "../support/mutate";
import { sample, sampleNames } from "../support/samples";

/** Every subject of a workbook that stands with its name in a cell of its own. */
function named(workbook: Workbook): { table: Table; row: Row; column: number; text: string }[] {
  return recognise(workbook).tables.flatMap((table) =>
    table.rows.flatMap((row) => {
      const column = row.kind === "code" ? row.nameColumn : undefined;
      const text = column === undefined ? undefined : table.sheet.rows[row.index]?.[column]?.value;
      return column === undefined || typeof text !== "string" ? [] : [{ table, row, column, text }];
    }),
  );
}

type Named = ReturnType<typeof named>[number];

/** The workbook with another text in the cell of every name. */
function rewritten(
  workbook: Workbook,
  names: readonly Named[],
  rewrite: (text: string) => string | undefined,
): Workbook {
  return names.reduce((book, { table, row, column, text }) => {
    const sheet = book.sheets.find((one) => one.name === table.sheet.name) ?? table.sheet;
    const value = rewrite(text);
    return withCell(book, sheet, row.index, column, value === undefined ? undefined : { value, format: "@" });
  }, workbook);
}

/** By cell: what it should say, according to each finding's fix. */
function fixesIn(workbook: Workbook, rules: readonly Rule[]): Map<string, unknown> {
  const { findings } = check(recognise(workbook), { rules, catalogue });
  for (const { severity } of findings) expect(severity).not.toBe("info");
  return new Map(
    findings.flatMap(({ fix = [] }) => fix.map((edit) => [`${edit.sheet}!${a1(edit)}`, edit.after] as const)),
  );
}

describe.each(sampleNames)("%s", (sampleName) => {
  const workbook = sample(sampleName);
  const names = named(workbook);
  const printed = (as: (text: string) => string) =>
    new Map(
      names.map(({ table, row, column, text }) => [`${table.sheet.name}!${a1({ row: row.index, column })}`, as(text)]),
    );

  it("is told of every letter that is left out, and what it was", () => {
    expect(names.length).toBeGreaterThan(40);
    const cut = rewritten(workbook, names, (text) => text.slice(0, -1));
    expect(fixesIn(cut, [nameDiffers, codeLevel])).toEqual(printed((text) => text));
  });

  it("is given back the names that were taken out", () => {
    const blanked = rewritten(workbook, names, () => undefined);
    expect(fixesIn(blanked, [missingName])).toEqual(printed((text) => text.trim()));
  });
});
