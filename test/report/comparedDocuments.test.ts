/** Two drafts of which one or both hold several disclosures, or another one altogether; where a mended cell stands now. */
import { publishedCatalogue as catalogue } from "../../src/catalogue/data/published";
import { check } from "../../src/check";
import { zhCN } from "../../src/locale";
import { recognise } from "../../src/recognise";
import { checkedFile, differencesBetween, doubtsOf, type DraftDifferences } from "../../src/report";
import { a1, cellAt, type Sheet, type Workbook } from "../../src/workbook";
import { withCell } from "../support/mutate";
import { blankLine, heightOf, rearrange, span } from "../support/rearrange";
import { sampleTables, type SampleName } from "../support/samples";

function draft(workbook: Workbook) {
  const disclosure = recognise(workbook);
  return { disclosure, file: checkedFile("", disclosure, check(disclosure, { catalogue }), 0) };
}

const tell = (comparison: DraftDifferences): readonly string[] => doubtsOf(comparison, zhCN.compare, zhCN.report);

function prefixed(name: SampleName, prefix: string): Sheet[] {
  return sampleTables(name).sheets.map((sheet) => ({ ...sheet, name: `${prefix}${sheet.name}` }));
}

/** A figure of the 支出总表, made another one. */
function spoilt(workbook: Workbook, prefix: string) {
  const table = recognise(workbook).tables.find(
    ({ layout, sheet }) => layout.id === "expenditure-summary" && sheet.name.startsWith(prefix),
  );
  const row = table?.rows.find(({ kind, children }) => kind === "code" && children.length === 0);
  const column = row?.panel.additive.find(({ concept }) => concept === "total");
  if (table === undefined || row === undefined || column === undefined) throw new Error("It has figures.");
  const cell = cellAt(table.sheet, row.index, column.index) ?? { value: 0, format: "General" };
  const place = { sheet: table.sheet.name, cell: a1({ row: row.index, column: column.index }) };
  return { workbook: withCell(workbook, table.sheet, row.index, column.index, { ...cell, value: 12345.67 }), place };
}

const [first, second] = [prefixed("jianghan-2026-budget", "甲"), prefixed("qingshan-2026-budget", "乙")];
const both = { sheets: [...first, ...second] };
const other = spoilt(both, "乙");
const one = spoilt({ sheets: other.workbook.sheets }, "甲");
const earlier = draft(one.workbook);
const later = draft(both);

test("one of several disclosures is compared with its own earlier draft", () => {
  const parts = [0, 1].map((only) => differencesBetween(earlier, later, only));
  expect(parts.map(({ asked, unasked }) => [...asked, ...unasked].map(({ sheet, cell }) => ({ sheet, cell })))).toEqual(
    [[one.place], [other.place]],
  );
  expect(parts.map(({ solved }) => solved.length > 0)).toEqual([true, true]);
  expect(parts.flatMap(({ solved, open }) => [...solved, ...open]).length).toBe(
    [differencesBetween(earlier, later)].flatMap(({ solved, open }) => [...solved, ...open]).length,
  );
  expect(parts.flatMap(tell)).toEqual([]);
});

test("what the other draft does not hold is named, and neither new nor gone", () => {
  const alone = draft({ sheets: second });
  const grown = differencesBetween(alone, earlier);
  expect(tell(grown)).toEqual([expect.stringMatching(/^上一稿没有“.*江汉.*”/u)]);
  expect(grown.added.filter(({ sheet }) => sheet.startsWith("甲"))).toEqual([]);
  expect([...grown.asked, ...grown.unasked].map(({ sheet, cell }) => ({ sheet, cell }))).toEqual([other.place]);
  const shrunk = differencesBetween(earlier, alone);
  expect(tell(shrunk)).toEqual([expect.stringMatching(/^上一稿有“.*江汉.*”/u)]);
  expect([...shrunk.lost, ...shrunk.solved.filter(({ sheet }) => sheet.startsWith("甲"))]).toEqual([]);
  const absent = differencesBetween(alone, earlier, 0);
  expect({ tables: absent.tables, added: absent.added, solved: absent.solved }).toEqual({
    tables: 0,
    added: [],
    solved: [],
  });
  expect(tell(absent)).toHaveLength(2);
});

test("another organisation or year is told, and compared all the same", () => {
  const comparison = differencesBetween(draft(sampleTables("jianghan-2023-budget")), draft({ sheets: first }));
  expect(tell(comparison)).toEqual([expect.stringMatching(/2023年部门预算.*2026年部门预算.*请确认/u)]);
  expect(comparison.tables).toBeGreaterThan(0);
});

test("the same file, even with our 审核意见 in one of them, is told to be the same", () => {
  const review = { ...(first[0] as Sheet), name: "审核意见", rows: [[{ value: "审核意见　某局", format: "@" }]] };
  const comparison = differencesBetween(draft({ sheets: [...first, review] }), draft({ sheets: first }));
  expect({ said: tell(comparison), lost: comparison.lost }).toEqual({
    said: [expect.stringContaining("完全相同")],
    lost: [],
  });
  expect(tell(differencesBetween(earlier, later))).toEqual([]);
});

test("a workbook of something else has no table in common", () => {
  const phones = {
    sheets: [{ ...(first[0] as Sheet), name: "通讯录", rows: [[{ value: "姓名", format: "@" }]], merges: [] }],
  };
  expect(tell(differencesBetween(draft(phones), draft({ sheets: first })))).toContainEqual(
    expect.stringContaining("没有一张相同的表"),
  );
});

test("a solved finding tells where its cell stands now, and nothing where it is gone", () => {
  const { workbook, place } = spoilt({ sheets: first }, "甲");
  const moved = {
    sheets: first.map((sheet) =>
      sheet.name === place.sheet ? rearrange(sheet, [blankLine, ...span(0, heightOf(sheet) - 1)]) : sheet,
    ),
  };
  const { solved } = differencesBetween(draft(workbook), draft(moved));
  const down = `${place.cell.slice(0, 1)}${Number(place.cell.slice(1)) + 1}`;
  expect(solved.find(({ cells: [cell] }) => cell === place.cell)).toMatchObject({
    sheet: place.sheet,
    now: { sheet: place.sheet, cell: down },
  });
  const without = { sheets: first.filter(({ name }) => name !== place.sheet) };
  const gone = differencesBetween(draft(workbook), draft(without)).solved.filter(({ sheet }) => sheet === place.sheet);
  expect(gone.map(({ now }) => now)).toEqual(gone.map(() => null));
});
