/** Two drafts of the samples, with edits that are known: what is solved, what stands, what is new, what nobody asked for. */
import { publishedCatalogue as catalogue } from "../../src/catalogue/data/published";
import { check } from "../../src/check";
import { recognise } from "../../src/recognise";
import { checkedFile, compareDrafts, comparisonToText, type DraftComparison } from "../../src/report";
import { zhCN } from "../../src/locale";
import { a1, type Sheet, type Workbook } from "../../src/workbook";
import { randomNumbers, slipOf, slips, withCell, withoutRow } from "../support/mutate";
import { blankLine, heightOf, rearrange, span } from "../support/rearrange";
import { sample, sampleTables, type SampleName } from "../support/samples";

function draft(workbook: Workbook) {
  const disclosure = recognise(workbook);
  return { disclosure, file: checkedFile("预算.xlsx", disclosure, check(disclosure, { catalogue }), 1) };
}

function compared(before: Workbook, after: Workbook): DraftComparison {
  return compareDrafts(draft(before), draft(after));
}

function memoised<A, B>(make: (from: A) => B): (from: A) => B {
  const made = new Map<A, B>();
  return (from) => {
    const known = made.get(from) ?? make(from);
    made.set(from, known);
    return known;
  };
}

const tablesOf = memoised(sampleTables);
const asIs = (line: string): string => line;
const none = { solved: [], added: [], unasked: [], asked: [], lost: [] };
const names: readonly SampleName[] = ["jianghan-2026-budget", "wuhan-2025-budget", "jiangan-2023-final"];

function changed(workbook: Workbook, change: (sheet: Sheet, index: number) => Sheet): Workbook {
  return { sheets: workbook.sheets.map(change) };
}

describe.each(names)("%s", (name) => {
  const workbook = sample(name);

  test("as it was: everything stands, nothing is solved or new", () => {
    const { open, ...others } = compared(workbook, workbook);
    expect(others).toMatchObject(none);
    expect(open.length).toBeGreaterThan(0);
  });

  test("with sheets renamed and moved and blank rows put above: the same", () => {
    const tabled = new Set(recognise(workbook).tablesAndForms.map(({ sheet: { name: known } }) => known));
    const moved = changed({ sheets: workbook.sheets.toReversed() }, (sheet, index) => ({
      ...rearrange(sheet, [blankLine, blankLine, ...span(0, heightOf(sheet) - 1)]),
      // Prose has no tables to be known by.
      name: tabled.has(sheet.name) ? `表${index}` : sheet.name,
    }));
    const { lost, solved, added, ...changes } = compared(workbook, moved);
    // A hint about many tables goes by the first of them.
    expect([...solved, ...added].filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(changes).toMatchObject({ unasked: [], asked: [] });
    expect(lost).toEqual([]);
  });
});

/** Figures of a table, one of which is changed. */
const figuresOf = memoised((workbook: Workbook) =>
  recognise(workbook).tables.flatMap((table) =>
    [...table.figures()].flatMap(({ row, column }) => {
      const cell = row.sheet.rows[row.index]?.[column.index];
      return typeof cell?.value === "number" && cell.value !== 0
        ? [{ sheet: row.sheet, row: row.index, column: column.index, cell, value: cell.value }]
        : [];
    }),
  ),
);

describe("a figure changed and put right again, forty times", () => {
  const random = randomNumbers(20261128);
  const pairs = Array.from({ length: 40 }, (_, number) => {
    const workbook = tablesOf(names[number % names.length] ?? "wuhan-2025-budget");
    const figures = figuresOf(workbook);
    const chosen = figures[Math.floor(random() * figures.length)];
    if (chosen === undefined) throw new Error("There are figures.");
    const { sheet, row, column, cell, value } = chosen;
    const to = slipOf(value, slips[number % 2] ?? "digit", random);
    const wrong = withCell(workbook, sheet, row, column, to === undefined ? undefined : { ...cell, value: to });
    return { workbook, wrong, place: { sheet: sheet.name, cell: a1({ row, column }) } };
  });
  const cleanOf = memoised(draft);

  test("every finding that came is new, every one that went is solved, and the cell is told", () => {
    for (const { workbook, wrong, place } of pairs) {
      const clean = cleanOf(workbook);
      const fingerprints = (file: typeof clean.file) => new Set(file.findings.map(({ fingerprint }) => fingerprint));
      const broken = draft(wrong);
      const [before, after] = [fingerprints(clean.file), fingerprints(broken.file)];
      const worse = compareDrafts(clean, broken);
      const causes = broken.file.findings.filter(({ consequenceOf }) => consequenceOf === null);
      expect(worse.added).toEqual(causes.filter(({ fingerprint }) => !before.has(fingerprint)));
      expect([...worse.unasked, ...worse.asked].map(({ sheet, cell }) => ({ sheet, cell }))).toEqual([place]);
      const better = compareDrafts(broken, clean);
      expect(better.added.filter(({ fingerprint }) => !after.has(fingerprint))).toEqual(better.added);
      expect(new Set(better.solved.map(({ fingerprint }) => fingerprint))).toEqual(
        new Set(causes.flatMap(({ fingerprint }) => (before.has(fingerprint) ? [] : [fingerprint]))),
      );
      // What a finding spoke of was asked for.
      if (better.solved.some(({ sheet, cells: [first] }) => sheet === place.sheet && first === place.cell))
        expect(better.asked.map(({ before: was }) => was)).toEqual([place]);
    }
  });
});

describe("what is no longer there", () => {
  const workbook = sampleTables("wuhan-2025-budget");

  test("a sheet with its table", () => {
    const [, second] = workbook.sheets;
    const { lost } = compared(workbook, { sheets: workbook.sheets.filter((sheet) => sheet !== second) });
    expect(lost.map(({ kind, before }) => [kind, before.sheet])).toEqual(
      expect.arrayContaining([["table", second?.name]]),
    );
  });

  test("a row", () => {
    const table = recognise(workbook).tables.find(({ layout }) => layout.id === "expenditure-summary");
    const row = table?.rows.find(({ kind, children }) => kind === "code" && children.length === 0);
    if (table === undefined || row === undefined) throw new Error("It has rows.");
    const { lost, unasked, asked } = compared(workbook, withoutRow(workbook, table.sheet, row.index));
    expect(lost).toMatchObject([{ kind: "row", what: `“${row.name}”`, before: { sheet: table.sheet.name } }]);
    expect([...unasked, ...asked]).toEqual([]);
  });
});

test("the text says what is new first, and what nobody asked for", () => {
  const workbook = sampleTables("wuhan-2025-budget");
  const sheet = workbook.sheets.find(({ name }) => name.startsWith("表3"));
  const cell = sheet?.rows[6]?.[3];
  if (sheet === undefined || cell === undefined) throw new Error("D7 is there.");
  const comparison = compared(workbook, withCell(workbook, sheet, 6, 3, { ...cell, value: 1 }));
  const text = comparisonToText(comparison, zhCN.compare, {
    words: zhCN.report,
    typewriter: {
      columns: undefined,
      widthOf: ({ length }) => length,
      bold: asIs,
      faint: asIs,
      tone: (_, line) => line,
    },
    verbose: false,
  });
  expect(text).toContain("已改好 0 处");
  expect(text.indexOf("新出现的")).toBeLessThan(text.indexOf("没有要求改、但改动了的 1 个数"));
  expect(text).toMatch(/表3 支出总表!D7.*改为1\.00/u);
});
