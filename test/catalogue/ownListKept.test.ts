/** The user's own list outlives a session, and leaves as a sheet and as a file that are read back as what they were. */
import fc from "fast-check";
import { strToU8 } from "fflate";
import {
  loadCatalogue,
  ownListCsv,
  ownListFromJson,
  ownListSheet,
  ownListToJson,
  previewOwnList,
  readOwnList,
  type Entry,
} from "../../src/catalogue";
import { isUnusable, readCsv } from "../../src/hosts/file";
import type { AddedSheet, Sheet } from "../../src/workbook";
import { entryLine, read } from "./ownLists";

function asSheet({ name, rows }: AddedSheet): Sheet {
  const cells = rows.map((row) => row.map(({ text }) => (text === "" ? undefined : { value: text, format: "@" })));
  return { name, visibility: "visible", rows: cells, merges: [], hiddenRows: new Set() };
}

function taken(sheets: readonly Sheet[]): readonly Entry[] {
  const reading = readOwnList(sheets);
  if (reading.kind !== "taken") throw new Error(JSON.stringify(reading));
  return reading.entries;
}

const code = fc.oneof(
  fc.constantFrom("208", "20805", "2080505", "2080506", "301", "30101", "50101", "A", "A02010100", "A02010105"),
  fc.stringMatching(/^[0-9A-Za-z][-0-9A-Za-z._/]{0,8}\d$/u),
);
const name = fc.oneof(
  fc.constantFrom(
    "养老",
    "行政运行",
    "养老-行政运行",
    "养老/行政运行/其他",
    "名称",
    "项目",
    "项目名称",
    "[20805]养老",
    "合计",
    "—甲",
  ),
  fc.constantFrom("=1+1甲", "+甲", "-甲", "@甲", "'=甲", '"甲",乙', "20805 甲", "2026年甲", "A  B", "'甲", "[x1]甲"),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
);
const kind = fc.constantFrom("功能科目", "部门经济科目", "政府经济科目", "采购品目", "单位", "项目", "");
const year = fc.constantFrom("", "", "2020", "2022", "2019及以前", "2023-2024");
const row = fc.tuple(kind, code, name, year, fc.oneof(fc.constant(""), code));

/** Whatever can be taken from any list. */
const takenLists = fc
  .array(row, { minLength: 1, maxLength: 12 })
  .map((rows) => {
    const lines = rows.map((texts) => texts.map((text) => ({ text })));
    const header = ["类型", "编码", "名称", "年度", "上级编码"].map((text) => ({ text }));
    return readOwnList([asSheet({ name: "表", columnWidths: [], frozenRows: 1, rows: [header, ...lines] })]);
  })
  .filter((reading) => reading.kind === "taken")
  .map(({ entries }) => entries);

test("a sheet, a text file and what is kept say again what was taken", () => {
  fc.assert(
    fc.property(takenLists, (entries) => {
      expect(taken([asSheet(ownListSheet(entries))])).toEqual(entries);
      const csv = readCsv(strToU8(ownListCsv(entries)));
      if (isUnusable(csv)) throw new Error(csv.reason);
      expect(taken(csv.sheets)).toEqual(entries);
      expect(ownListFromJson(JSON.parse(JSON.stringify(ownListToJson(entries))))).toEqual({ kind: "kept", entries });
    }),
    { numRuns: 300 },
  );
});

test("a text file protects what a spreadsheet would take for a formula", () => {
  const reading = read(`=== S\n项目编码 | 项目名称\nP001 | =HYPERLINK("x")\nP002 | 甲,乙`);
  const csv = reading.kind === "taken" ? ownListCsv(reading.entries) : "";
  expect(csv).toBe(
    `\ufeff"类型","编码","名称","年度","上级编码"\r\n"项目","P001","'=HYPERLINK(""x"")","",""\r\n"项目","P002","甲,乙","",""\r\n`,
  );
});

describe("what was kept", () => {
  const entry = { kind: "functional", code: "208", name: "社会保障和就业支出" };
  test.each([
    ["by a later version", { version: 2, items: [] }, "newer"],
    ["and is gone", undefined, "damaged"],
    ["and is something else", "list", "damaged"],
    ["with a code of another form", { version: 1, entries: [{ ...entry, code: "3x" }] }, "damaged"],
    ["with hidden characters", { version: 1, entries: [{ ...entry, name: "甲\u202e" }] }, "damaged"],
    ["with years the wrong way round", { version: 1, entries: [{ ...entry, from: 2020, to: 2019 }] }, "damaged"],
    [
      "with codes above themselves",
      { version: 1, entries: [{ kind: "organisation", code: "1", name: "甲", above: "1" }] },
      "damaged",
    ],
    ["with two names for a code", { version: 1, entries: [entry, { ...entry, name: "乙" }] }, "damaged"],
    ["as it should be", { version: 1, entries: [{ ...entry, surplus: 1 }] }, "kept"],
  ])("%s", (_, kept, kind) => expect(ownListFromJson(kept).kind).toBe(kind));

  test("is answered whatever it is", () => {
    fc.assert(fc.property(fc.anything(), (kept) => expect(["damaged", "newer"]).toContain(ownListFromJson(kept).kind)));
  });
});

test("a list that was taken can always be kept, also where what should be a code above is none", () => {
  const reading = read(`=== S
    科目编码 | 科目名称 | 上级编码
    208 | 社会保障和就业支出 |
    301 | 工资福利支出 | 12.3%`);
  const entries = reading.kind === "taken" ? reading.entries : [];
  expect(entries.map(entryLine)).toEqual(["functional 208 社会保障和就业支出", "economic 301 工资福利支出"]);
  expect(ownListFromJson(JSON.parse(JSON.stringify(ownListToJson(entries))))).toMatchObject({ kind: "kept" });
});

test("before a list is taken it is shown what it brings", async () => {
  const reading = read(`=== S
    科目编码 | 科目名称 | 年度
    20805 | 行政事业单位养老支出 | 2026
    208 | 社会保障与就业支出 |
    2089999 | 某项支出 | 2026
    === 单位
    单位编码 | 单位名称
    101 | 甲局`);
  const preview = previewOwnList(reading.kind === "taken" ? reading.entries : [], await loadCatalogue());
  expect(preview.counts).toEqual([
    { kind: "functional", from: 2026, count: 2 },
    { kind: "functional", from: undefined, count: 1 },
    { kind: "organisation", from: undefined, count: 1 },
  ]);
  expect(preview.otherNames.map(({ own, published }) => [own.name, published.name])).toContainEqual([
    "社会保障与就业支出",
    "社会保障和就业支出",
  ]);
  expect(preview.newCodes.map(entryLine).length + preview.otherNames.length + preview.asPublished).toBe(3);
  expect(preview.asPublished).toBe(1);
});
