/** A filled copy differs from its original in the cells that were written, and in nothing else. */
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filledCopy, isUnusable } from "../../../src/hosts/file";
import { a1, type CellEdit } from "../../../src/workbook";
import { expectWellFormed, inserted, part, sheet1 } from "./marking";
import { MAIN, relationships, unzip, workbook, zip, type Worksheet } from "./packages";
import { cellsOf, read, valuesOf } from "./reading";
import { richWorkbook } from "./richWorkbook";

type Value = CellEdit["after"];

const edit = (reference: string, after: Value, before: Value = null, sheet = "表1"): CellEdit => {
  const [, letter = "A", number = "1"] = /^([A-Z])(\d+)$/u.exec(reference) ?? [];
  return { sheet, row: Number(number) - 1, column: letter.charCodeAt(0) - 65, before, after };
};

function fill(original: Uint8Array, ...edits: readonly CellEdit[]): Uint8Array {
  const copy = filledCopy(original, edits);
  if (isUnusable(copy)) throw new Error(copy.reason);
  return copy;
}

function refusal(original: Uint8Array, ...edits: readonly CellEdit[]): string {
  const copy = filledCopy(original, edits);
  return isUnusable(copy) ? copy.reason : "was written";
}

const bookOf = (worksheet: Worksheet): Uint8Array => zip(workbook([worksheet]));
const dataOf = (bytes: Uint8Array): string => /<sheetData.*<\/sheetData>/su.exec(part(bytes, sheet1))?.[0] ?? "";
const t = (text: string): string => `t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;

describe("a workbook with much of what Excel can put into one", () => {
  const original = richWorkbook();
  const copy = fill(
    original,
    edit("D2", "新"),
    edit("C2", 2.5),
    edit("B1", "=1+1", "  𠮷 & “三公”\n"),
    edit("A2", null, 1.5),
  );

  it("keeps every part but the sheet, byte for byte and in the same order", () => {
    const [before, after] = [unzip(original), unzip(copy)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [name, bytes] of Object.entries(before))
      if (name !== sheet1) expect([name, Buffer.from(after[name] ?? [])]).toEqual([name, Buffer.from(bytes)]);
  });

  it("keeps everything of the sheet but the cells", () => {
    expect(part(copy, sheet1)).toBe(
      part(original, sheet1)
        .replace(/<c r="B1".*?<\/c>/su, `<c r="B1" ${t("=1+1")}`)
        .replace(`<c r="A2" s="1"><v>1.5</v></c>`, `<c r="A2" s="1"/>`)
        .replace(`<c r="C2" s="1"/>`, `<c r="C2" s="1"><v>2.5</v></c><c r="D2" ${t("新")}`),
    );
  });

  it("writes into prefixed and hidden sheets", () => {
    const filled = fill(original, edit("A1", "八", 7, "表2"), edit("B1", true, null, "表2"));
    expect(
      inserted(
        part(original, "xl/worksheets/sheet2.xml").replace("<x:v>7</x:v>", ""),
        part(filled, "xl/worksheets/sheet2.xml").replace(/ t="inlineStr"><x:is>.*?<\/x:is>/su, ">"),
      ),
    ).toBe(`<x:c r="B1" t="b"><x:v>1</x:v></x:c>`);
    expect(valuesOf(read(filled).sheets[1])).toEqual({ A1: "八", B1: true });
  });
});

describe("cells and rows that the part does not have", () => {
  const rows = (bytes: Uint8Array): string[] =>
    [...dataOf(bytes).matchAll(/<row r="(\d+)"/gu)].map(([, number]) => number ?? "");

  it("stand where they belong", () => {
    const book = bookOf({ data: `<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="9"/>` });
    const filled = fill(
      book,
      ...["A1", "A2", "C2", "F2", "E2", "A5", "B5", "A9", "A12"].map((place) => edit(place, place)),
    );
    expect(rows(filled)).toEqual(["1", "2", "5", "9", "12"]);
    expect([...dataOf(filled).matchAll(/<c r="(\w+)"/gu)].map(([, place]) => place)).toEqual([
      "A1",
      "A2",
      "B2",
      "C2",
      "D2",
      "E2",
      "F2",
      "A5",
      "B5",
      "A9",
      "A12",
    ]);
    expectWellFormed(part(filled, sheet1));
  });

  it("are counted where rows and cells have no numbers", () => {
    const filled = fill(
      bookOf({ data: `<row><c><v>1</v></c><c/></row><row><c><v>2</v></c></row>` }),
      edit("B1", "b"),
      edit("A2", 3, 2),
      edit("C1", "c"),
    );
    expect(valuesOf(read(filled).sheets[0])).toEqual({ A1: 1, B1: "b", C1: "c", A2: 3 });
  });

  it("get the format of their row, else of their column", () => {
    const xml = `<cols><col min="2" max="3" width="9" style="4"/></cols><sheetData><row r="1" s="5" customFormat="1"/><row r="2" s="5"/></sheetData>`;
    const filled = fill(bookOf({ xml }), edit("B1", 1), edit("B2", 1), edit("C3", 1), edit("D3", 1));
    expect([...dataOf(filled).matchAll(/<c r="(\w+)"(?: s="(\d)")?/gu)].map(([, ...found]) => found)).toEqual([
      ["B1", "5"],
      ["B2", "4"],
      ["C3", "4"],
      ["D3", undefined],
    ]);
  });

  it("come into a sheet without any", () => {
    expect(valuesOf(read(fill(bookOf({ xml: "<sheetData/>" }), edit("B2", "x"))).sheets[0])).toEqual({ B2: "x" });
  });
});

describe("refuses, and writes nothing,", () => {
  const book = (data: string, after = ""): Uint8Array => bookOf({ xml: `<sheetData>${data}</sheetData>${after}` });
  const number = book(`<row r="1"><c r="A1"><v>1</v></c></row>`);

  it.each<[string, Uint8Array, CellEdit, RegExp]>([
    ["a cell that holds something else", number, edit("A1", 2, 3), /^表1!A1的内容和预想的不一样/u],
    ["a cell that is not blank", number, edit("A1", "x"), /^表1!A1的内容/u],
    ["a cell that is blank meanwhile", number, edit("B1", "x", "y"), /^表1!B1的内容/u],
    ["a number for a text", book(`<row r="1"><c r="A1" t="str"><v>1</v></c></row>`), edit("A1", 2, 1), /的内容/u],
    ["an error", book(`<row r="1"><c r="A1" t="e"><v>#REF!</v></c></row>`), edit("A1", 2, "#REF!"), /的内容/u],
    ["a formula", book(`<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>`), edit("A1", 3, 2), /^表1!A1里是公式/u],
    ["a formula without a result", book(`<row r="1"><c r="A1"><f>1+1</f></c></row>`), edit("A1", 3), /里是公式/u],
    [
      "a place where an array formula spills",
      book(
        `<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3</f><v>2</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>`,
      ),
      edit("A2", 3, 2),
      /^表1!A2里是公式/u,
    ],
    [
      "a place under merged cells",
      book("", `<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>`),
      edit("B2", "x"),
      /被合并单元格盖住/u,
    ],
    ["a text longer than a cell", number, edit("B1", "长".repeat(32_768)), /32767/u],
  ])("%s", (_, original, own, reason) => {
    expect(refusal(original, edit("F9", "写"), own)).toMatch(reason);
  });

  it("the header of an Excel table", () => {
    const table = `<table xmlns="${MAIN}" id="1" name="表" displayName="表" ref="A1:B3"><tableColumns count="2"/></table>`;
    const original = zip(
      workbook([{ data: `<row r="1"><c r="A1" t="str"><v>列</v></c></row>` }], {
        "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", "table", "../tables/table1.xml"]),
        "xl/tables/table1.xml": table,
      }),
    );
    expect(refusal(original, edit("A1", "新", "列"))).toMatch(/^表1!A1是 Excel 表格/u);
    expect(refusal(original, edit("A2", "新"))).toBe("was written");
  });

  it("formats other than .xlsx and .xlsm, and files that are damaged", () => {
    for (const name of ["table.xls", "table.ods"])
      expect(refusal(readFileSync(join(__dirname, "fixtures", name)), edit("A1", 1))).toMatch(/只有 \.xlsx 和 \.xlsm/u);
    expect(refusal(number.slice(0, -9), edit("B1", 1))).toMatch(/损坏/u);
    expect(refusal(book(`<row r="1"><c r="A2"><v>1</v></c></row>`), edit("A1", 1))).toMatch(/损坏/u);
  });

  it("mistakes of the caller's by throwing", () => {
    expect(() => filledCopy(number, [edit("A1", 1, null, "表9")])).toThrow("表9");
    expect(() => filledCopy(number, [edit("B1", 1), edit("B1", 2)])).toThrow("twice");
    expect(() => filledCopy(number, [edit("B1", NaN)])).toThrow("NaN");
  });
});

/** Controls and halves of surrogate pairs, which XML cannot hold, and line ends, of which Excel knows one. */
const asKept = (text: string): string =>
  text.replace(/\r\n?/gu, "\n").replace(/[^\t\n\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "");

describe("any value in any cell", () => {
  const awkward = fc.constantFrom(
    "=1+1",
    "+cmd|' /C calc'!A0",
    "@SUM(A1)",
    `"引号'&<>]]>`,
    "_x0041_",
    " 前后空格 ",
    "　缩进",
    "𠮷🈵",
    "甲\n乙\r\n丙\r丁",
    "\u0000\u0007\uFFFF\uD800",
    "-0",
    "TRUE",
    "1e400",
  );
  const text = fc.oneof(
    awkward,
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.string({ unit: "grapheme", maxLength: 20 }),
  );
  const value = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.boolean());
  const places = fc.uniqueArray(fc.record({ row: fc.nat(12), column: fc.nat(8), after: value }), {
    selector: a1,
    maxLength: 12,
  });
  const start = read(richWorkbook()).sheets[0];
  const isFree = (place: string): boolean => cellsOf(start)[place] === undefined && !["C1", "D1"].includes(place);

  it("comes back as it is, with all others as they were; and can be taken away again", () => {
    fc.assert(
      fc.property(places, (all) => {
        const own = all.filter((place) => isFree(a1(place)));
        const filled = fill(richWorkbook(), ...own.map((place) => ({ sheet: "表1", before: null, ...place })));
        expectWellFormed(part(filled, sheet1));
        const values = own.map(
          ({ after, ...place }) =>
            [a1(place), typeof after === "string" ? asKept(after) : Object.is(after, -0) ? 0 : after] as const,
        );
        const kept = values.filter(([, after]) => after !== "");
        expect(valuesOf(read(filled).sheets[0])).toEqual({ ...valuesOf(start), ...Object.fromEntries(kept) });
        const back = fill(
          filled,
          ...own.map(({ row, column }, position) => ({
            sheet: "表1",
            row,
            column,
            before: values[position]?.[1] ?? null,
            after: null,
          })),
        );
        expect(read(back)).toEqual(read(richWorkbook()));
        expect(part(filled, sheet1)).not.toMatch(/<f>(?!A2\*2)/u);
      }),
      { numRuns: 150 },
    );
  });
});

it("fills a long table, a name on every line", () => {
  const lines = Array.from({ length: 20_000 }, (_, row) => row + 1);
  const data = lines.map((row) => `<row r="${row}"><c r="A${row}"><v>208</v></c><c r="C${row}"><v>1</v></c></row>`);
  const name = "社会保障和就业支出";
  const filled = fill(bookOf({ data: data.join("") }), ...lines.map((row) => edit(`B${row}`, name)));
  const wanted = lines.map(
    (row) => `<row r="${row}"><c r="A${row}"><v>208</v></c><c r="B${row}" ${t(name)}<c r="C${row}"><v>1</v></c></row>`,
  );
  expect(part(filled, sheet1)).toContain(wanted.join(""));
});
