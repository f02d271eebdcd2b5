/**
 * Two drafts between which much was done at once: sheets renamed and moved, rows and columns inserted, rows without figures taken out,
 * a row or a column with figures taken out, 万元 made 元 — and one figure mended, one spoilt. What is solved, open and new must be just what it is when only the
 * figures change, by fingerprint. `GOUJI_PAIRS` widens a run, `GOUJI_FIRST_PAIR` begins elsewhere.
 */
import { publishedCatalogue as catalogue } from "../../src/catalogue/data/published";
import { check } from "../../src/check";
import { recognise, type Row, type Table } from "../../src/recognise";
import { checkedFile, compareDrafts, type CheckedFile, type DraftComparison } from "../../src/report";
import { a1, type Sheet, type Workbook } from "../../src/workbook";
import { randomNumbers, slipOf, withCell, withoutRow } from "../support/mutate";
import { blankLine, heightOf, rearrange, span, widthOf, withBlankColumn } from "../support/rearrange";
import { inYuan } from "../support/retype";
import { sampleNames, sampleTables } from "../support/samples";

const pairs = Number(process.env["GOUJI_PAIRS"] ?? 8);
const firstPair = Number(process.env["GOUJI_FIRST_PAIR"] ?? 1);

type Random = () => number;

function draft(workbook: Workbook) {
  const disclosure = recognise(workbook);
  return { disclosure, file: checkedFile("预算.xlsx", disclosure, check(disclosure, { catalogue }), 1) };
}

function oneOf<T>(all: readonly T[], random: Random): T {
  return all[Math.floor(random() * all.length)] as T;
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

function figuresOf(workbook: Workbook): readonly Place[] {
  return recognise(workbook).tables.flatMap((table) =>
    [...table.figures()].flatMap(({ row, column }) => {
      const value = row.sheet.rows[row.index]?.[column.index]?.value;
      return typeof value === "number" && value !== 0
        ? [{ sheet: row.sheet.name, row: row.index, column: column.index, value }]
        : [];
    }),
  );
}

function sheetIn(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`There is no ${name}.`);
  return sheet;
}

function slipped(workbook: Workbook, place: Place, random: Random): Workbook {
  const sheet = sheetIn(workbook, place.sheet);
  const cell = sheet.rows[place.row]?.[place.column];
  if (cell === undefined) throw new Error(`${place.sheet} has no such cell`);
  const value = slipOf(place.value, "digit", random) ?? 0;
  return withCell(workbook, sheet, place.row, place.column, { ...cell, value });
}

interface Taken {
  readonly workbook: Workbook;
  readonly lost: readonly Pick<DraftComparison["lost"][number], "kind" | "before">[];
}

/** A row of a code, with figures, in which nothing else is done. */
function withoutItem(workbook: Workbook, others: readonly Place[], random: Random): Taken {
  const rows = recognise(workbook).tables.flatMap((table) =>
    table.rows.filter(
      (row) =>
        row.kind === "code" &&
        row.children.length === 0 &&
        row.panel.additive.some((column) => Number(row.sheet.rows[row.index]?.[column.index]?.value ?? 0) !== 0) &&
        others.every((place) => place.sheet !== row.sheet.name || place.row !== row.index) &&
        // Side by side with another list the line has more than this row.
        table.rows.filter((other) => other.sheet === row.sheet && other.index === row.index).length === 1,
    ),
  );
  const row = oneOf(rows, random);
  return {
    workbook: withoutRow(workbook, row.sheet, row.index),
    lost: [{ kind: "row", before: { sheet: row.sheet.name, cell: a1({ row: row.index, column: row.keyColumn }) } }],
  };
}

/** A column without which its table is what it was. */
function withoutColumn(workbook: Workbook, others: readonly Place[], random: Random): Taken {
  const before = recognise(workbook);
  const columns = before.tables.flatMap((table) => {
    const isAlone =
      before.tables.filter(({ sheet }) => sheet === table.sheet).length === 1 && table.panels.length === 1;
    return table.panels.flatMap(({ additive }) =>
      additive
        .filter(
          ({ index }) => isAlone && others.every(({ sheet, column }) => sheet !== table.sheet.name || column !== index),
        )
        .flatMap(({ index }) => {
          const row = firstFigure(table, index);
          return row === undefined ? [] : [{ table, index, row }];
        }),
    );
  });
  const { table, index, row } = oneOf(columns, random);
  const kept = span(0, widthOf(table.sheet) - 1).filter((column) => column !== index);
  const narrow = rearrange(table.sheet, span(0, heightOf(table.sheet) - 1), kept);
  const without = { sheets: workbook.sheets.map((sheet) => (sheet === table.sheet ? narrow : sheet)) };
  const now = recognise(without).tables.find(({ sheet }) => sheet.name === table.sheet.name);
  const isSame = now?.layout === table.layout && now.rows.length === table.rows.length;
  if (!isSame) return { workbook, lost: [] };
  const cell = a1({ row: row.index, column: index });
  return { workbook: without, lost: [{ kind: "column", before: { sheet: table.sheet.name, cell } }] };
}

function firstFigure({ rows }: Table, column: number): Row | undefined {
  return rows.find(({ sheet, index }) => {
    const value = sheet.rows[index]?.[column]?.value;
    return typeof value === "number" && value !== 0;
  });
}

/** Names, order, blank rows and columns anywhere, and rows that say nothing: nothing of it is a figure. */
function rearranged(workbook: Workbook, random: Random): { workbook: Workbook; nameOf: ReadonlyMap<string, string> } {
  const { tables } = recognise(workbook);
  const nameOf = new Map<string, string>();
  const moved = workbook.sheets.map((sheet, position) => {
    const held = tables.filter((table) => table.sheet === sheet);
    const empty = new Set(
      held.flatMap((table) => table.rows.filter((row) => saysNothing(table, row, held))).map(({ index }) => index),
    );
    const rows = span(0, heightOf(sheet) - 1).filter((row) => !empty.has(row) || random() < 0.5);
    const bodies = new Set(held.flatMap((table) => table.rows.slice(1).map(({ index }) => index)));
    const spread = rows.flatMap((row) => (bodies.has(row) && random() < 0.1 ? [blankLine, row] : [row]));
    const above = Array.from({ length: Math.floor(random() * 3) }, () => blankLine);
    const between = oneOf(held[0]?.panels[0]?.additive.map(({ index }) => index) ?? [0], random);
    const name = random() < 0.5 ? `表单${String(position)}` : sheet.name;
    nameOf.set(name, sheet.name);
    const columns = [...span(0, widthOf(sheet) - 1), blankLine];
    const own = rearrange(sheet, [...above, ...spread], columns);
    return { ...(random() < 0.5 ? withBlankColumn(own, between) : own), name };
  });
  return { workbook: { sheets: random() < 0.5 ? moved.toReversed() : moved }, nameOf };
}

/** A caption or a code without a figure, alone in its line, that others do not stand below. */
function saysNothing({ axis }: Table, row: Row, tables: readonly Table[]): boolean {
  const beside = tables.flatMap(({ rows }) => rows).filter(({ index }) => index === row.index);
  const cells = row.sheet.rows[row.index] ?? [];
  return (
    axis !== "form" &&
    row.kind === "code" &&
    row.children.length === 0 &&
    beside.length === 1 &&
    cells.every((cell) => typeof cell?.value !== "number" || cell.value === 0)
  );
}

/** Hints may go by the first of several tables, wherever that is now. */
function certain(findings: CheckedFile["findings"]): CheckedFile["findings"] {
  return findings.filter(({ severity }) => severity !== "info");
}

function causes({ findings }: CheckedFile): CheckedFile["findings"] {
  return certain(findings.filter(({ consequenceOf }) => consequenceOf === null));
}

const prints = (findings: CheckedFile["findings"]): string[] =>
  findings.map(({ fingerprint }) => fingerprint).toSorted();

/** By the rule, the first sheet's name as it was, and the rest of the fingerprint without what names the table. */
function told(findings: CheckedFile["findings"], nameOf?: ReadonlyMap<string, string>): string[] {
  return certain(findings)
    .map(({ fingerprint, sheet }) => {
      // What the workbook lacks is told on whatever sheet is the first.
      const own = fingerprint.startsWith("missing-table") ? "" : (nameOf?.get(sheet) ?? sheet);
      return `${own} ${fingerprint.replaceAll(/~\d+/gu, "").replace(/sheet:[^/]*/u, "")}`;
    })
    .toSorted();
}

test(`${String(pairs)} pairs of drafts`, () => {
  for (let seed = firstPair; seed < firstPair + pairs; seed += 1) {
    const random = randomNumbers(seed);
    const name = sampleNames[seed % sampleNames.length] ?? sampleNames[0];
    const right = sampleTables(name);
    const figures = figuresOf(right);
    const mended = oneOf(figures, random);
    const spoilt = oneOf(
      figures.filter((one) => one.sheet !== mended.sheet || one.row !== mended.row || one.column !== mended.column),
      random,
    );
    const before = draft(slipped(right, mended, random));
    const worse = slipped(right, spoilt, random);
    const way = random();
    const { workbook: fewer, lost: expectedLost } =
      way < 0.25
        ? withoutItem(worse, [mended, spoilt], random)
        : way < 0.5
          ? withoutColumn(worse, [mended, spoilt], random)
          : { workbook: worse, lost: [] };
    const later = random() < 0.3 ? inYuan("above")(fewer) : fewer;
    const otherwise = draft(later);
    const { workbook, nameOf } = rearranged(later, random);
    const after = draft(workbook);
    const { solved, open, added, unasked, asked, lost } = compareDrafts(before, after);

    const what = `${name} ${String(seed)}: ${mended.sheet}!${a1(mended)}, ${spoilt.sheet}!${a1(spoilt)}`;
    const [known, now] = [before.file, otherwise.file].map(
      ({ findings }) => new Set(findings.map(({ fingerprint }) => fingerprint)),
    ) as [Set<string>, Set<string>];
    expect([what, prints(certain(solved))]).toEqual([
      what,
      prints(causes(before.file).filter(({ fingerprint }) => !now.has(fingerprint))),
    ]);
    const standing = causes(otherwise.file);
    expect([what, told(open, nameOf)]).toEqual([
      what,
      told(standing.filter(({ fingerprint }) => known.has(fingerprint))),
    ]);
    expect([what, told(added, nameOf)]).toEqual([
      what,
      told(standing.filter(({ fingerprint }) => !known.has(fingerprint))),
    ]);
    expect([what, lost]).toEqual([what, expectedLost.map((one) => expect.objectContaining(one) as unknown)]);
    const changed = [...unasked, ...asked].map(({ before: { sheet, cell } }) => `${sheet}!${cell}`);
    const edited = [mended, spoilt].map((place) => `${place.sheet}!${a1(place)}`);
    expect([what, changed.toSorted()]).toEqual([what, edited.toSorted()]);
  }
});
