/**
 * Two drafts between which much was done at once: sheets renamed and moved, rows and columns inserted — and one figure mended, one
 * spoilt. The first is solved, the second new, and every other finding is still there. `GOUJI_PAIRS` widens a run.
 */
import { publishedCatalogue as catalogue } from "../../src/catalogue/data/published";
import { check } from "../../src/check";
import { recognise } from "../../src/recognise";
import { checkedFile, compareDrafts } from "../../src/report";
import { a1, type Sheet, type Workbook } from "../../src/workbook";
import { randomNumbers, slipOf, withCell } from "../support/mutate";
import { blankLine, heightOf, rearrange, span, widthOf } from "../support/rearrange";
import { sampleNames, sampleTables } from "../support/samples";

const pairs = Number(process.env["GOUJI_PAIRS"] ?? 5);

function draft(workbook: Workbook) {
  const disclosure = recognise(workbook);
  return { disclosure, file: checkedFile("预算.xlsx", disclosure, check(disclosure, { catalogue }), 1) };
}

interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

function figuresOf(workbook: Workbook): readonly Place[] {
  return recognise(workbook).tables.flatMap((table) =>
    [...table.figures()].flatMap(({ row, column }) => {
      const value = row.sheet.rows[row.index]?.[column.index]?.value;
      return typeof value === "number" && value !== 0
        ? [{ sheet: row.sheet, row: row.index, column: column.index, value }]
        : [];
    }),
  );
}

function slipped(workbook: Workbook, { sheet: { name }, row, column, value }: Place, random: () => number): Workbook {
  const sheet = workbook.sheets.find((one) => one.name === name);
  const cell = sheet?.rows[row]?.[column];
  if (sheet === undefined || cell === undefined) throw new Error(`${name} has no such cell`);
  return withCell(workbook, sheet, row, column, { ...cell, value: slipOf(value, "digit", random) ?? 0 });
}

/** Names, order, blank rows above and a blank column on the right: nothing of it is a figure. */
function rearranged({ sheets }: Workbook, random: () => number): Workbook {
  const moved = sheets.map((sheet, position) => {
    const above = Array.from({ length: Math.floor(random() * 3) }, () => blankLine);
    const columns = [...span(0, widthOf(sheet) - 1), blankLine];
    const own = rearrange(sheet, [...above, ...span(0, heightOf(sheet) - 1)], columns);
    return random() < 0.5 ? { ...own, name: `表单${String(position)}` } : own;
  });
  return { sheets: random() < 0.5 ? moved.toReversed() : moved };
}

const names = new Set<string>();
/** Hints may go by the first of several tables, wherever that is now. */
function certain(findings: readonly { readonly fingerprint: string; readonly severity: string }[]): string[] {
  return findings.filter(({ severity }) => severity !== "info").map(({ fingerprint }) => fingerprint);
}

test(`${String(pairs)} pairs of drafts`, () => {
  for (let seed = 1; seed <= pairs; seed += 1) {
    const random = randomNumbers(seed);
    const name = sampleNames[seed % sampleNames.length] ?? sampleNames[0];
    const right = sampleTables(name);
    const figures = figuresOf(right);
    const choose = (): Place => figures[Math.floor(random() * figures.length)] as Place;
    const [mended, spoilt] = [choose(), choose()];
    if (mended.sheet === spoilt.sheet) continue;
    names.add(name);
    const clean = draft(right).file;
    const known = new Set(clean.findings.map(({ fingerprint }) => fingerprint));
    const wrong = slipped(right, mended, random);
    const before = draft(wrong);
    const later = slipped(right, spoilt, random);
    const [otherwise, after] = [draft(later), draft(rearranged(later, random))];
    const { solved, added, unasked, asked, lost } = compareDrafts(before, after);
    const expectedSolved = before.file.findings.filter(
      ({ consequenceOf, fingerprint }) => consequenceOf === null && !known.has(fingerprint),
    );
    const what = `${name} ${String(seed)}: ${mended.sheet.name}!${a1(mended)}, ${spoilt.sheet.name}!${a1(spoilt)}`;
    expect([what, certain(solved).length]).toEqual([what, certain(expectedSolved).length]);
    const expectedAdded = otherwise.file.findings.filter(
      ({ consequenceOf, fingerprint }) => consequenceOf === null && !known.has(fingerprint),
    );
    expect([what, certain(added).length]).toEqual([what, certain(expectedAdded).length]);
    expect([what, lost, unasked.length + asked.length]).toEqual([what, [], 2]);
  }
  expect(names.size).toBeGreaterThan(0);
});
