/** What .xls files can hold, and what of it becomes a cell; each file is made record by record. */
import { markedCopy } from "../../../src/hosts/file";
import { reasons } from "../../../src/hosts/file/unusable";
import { gb18030 } from "../../support/gb18030";
import { biff8, compound, f64, formula, number, stream, u16, u32, unicode, type Record } from "./biffs";
import { cellsOf, read, reasonOf, valuesOf } from "./reading";
import { cpuTime } from "../../support/cpuTime";

const noSheet = { name: "审核意见", columnWidths: [], rows: [], frozenRows: 0 };

function within<T>(milliseconds: number, work: () => T): T {
  const start = cpuTime();
  const result = work();
  expect(cpuTime() - start).toBeLessThan(milliseconds);
  return result;
}

describe("tables of a compound file", () => {
  const good = compound(biff8([number(0, 0, 1)]));
  const view = new DataView(good.buffer);
  const tableAt = 512 * (view.getUint32(76, true) + 1);

  /** The same file with one number of its table of sectors changed. */
  const withNext = (sector: number, next: number): Uint8Array => {
    const copy = good.slice();
    new DataView(copy.buffer).setUint32(tableAt + 4 * sector, next, true);
    return copy;
  };

  test("the file as it is", () => expect(valuesOf(read(good).sheets[0])).toEqual({ A1: 1 }));

  test("a chain of sectors that bites its own tail, wherever it does", () => {
    const sectors = good.length / 512 - 1;
    for (let sector = 0; sector < sectors; sector++) {
      for (const next of [sector, 0, Math.max(0, sector - 1)]) {
        const bytes = withNext(sector, next);
        const answer = within(1000, () => reasonOf(bytes));
        expect([reasons.damaged, reasons.noWorkbook, "was read, 1 sheets"]).toContain(answer);
        const copy = within(1000, () => markedCopy(bytes, [], noSheet));
        expect([reasons.damaged, reasons.markNeedsXlsx]).toContain((copy as { reason: string }).reason);
      }
    }
    const start = view.getUint32(48, true);
    expect(reasonOf(withNext(start, start))).toBe(reasons.damaged);
  });

  test("a list of table sectors that runs in a circle", () => {
    const copy = good.slice();
    const header = new DataView(copy.buffer);
    header.setUint32(68, 0, true);
    header.setUint32(72, 1, true);
    header.setUint32(512 + 508, 0, true);
    expect(within(1000, () => reasonOf(copy))).toBe(reasons.damaged);
  });

  test("entries of the directory that are each other's neighbours", () => {
    const directory = 512 * (view.getUint32(48, true) + 1);
    const copy = good.slice();
    for (const entry of [1, 2]) new DataView(copy.buffer).setUint32(directory + 128 * entry + 68, 1, true);
    expect(within(1000, () => reasonOf(copy))).toMatch(/^(?:was read|文件)/u);
  });
});

describe("Excel 97 and later", () => {
  test("numbers, truth values, errors, texts of both widths, indents, merged areas, hidden rows", () => {
    const format = (indent: number): Record => [
      0xe0,
      ...u16(0),
      ...u16(0),
      ...u16(0),
      0,
      0,
      indent,
      0,
      ...Array.from({ length: 10 }, () => 0),
    ];
    const records: Record[] = [
      [0x0208, ...u16(2), ...u16(0), ...u16(0), ...u16(0), ...u32(0), 0x20, 0, 0, 0],
      number(0, 0, 161.17999999999998),
      [0x027e, ...u16(0), ...u16(1), ...u16(0), ...u32((1688 << 2) | 3)],
      [0xbd, ...u16(1), ...u16(0), ...u16(0), ...u32((7 << 2) | 2), ...u16(0), ...u32((8 << 2) | 2), ...u16(1)],
      [0x0205, ...u16(1), ...u16(2), ...u16(0), 1, 0],
      [0x0205, ...u16(1), ...u16(3), ...u16(0), 0x07, 1],
      [0x0204, ...u16(2), ...u16(0), ...u16(1), ...u16(2), ...unicode("合计")],
      [0x0204, ...u16(2), ...u16(1), ...u16(0), ...u16(3), 0, 0x32, 0x30, 0xb7],
      [0xe5, ...u16(1), ...u16(0), ...u16(1), ...u16(4), ...u16(5)],
    ];
    const [sheet] = read(compound(biff8(records, [format(0), format(2)]))).sheets;
    expect(sheet?.name).toBe("表");
    expect(valuesOf(sheet)).toEqual({
      A1: 161.17999999999998,
      B1: 16.88,
      A2: 7,
      B2: 8,
      C2: true,
      D2: { kind: "error", code: "#DIV/0!" },
      A3: "合计",
      B3: "20·",
    });
    expect(cellsOf(sheet)["A3"]).toEqual({ value: "合计", format: "General", indent: 2 });
    expect([...(sheet?.hiddenRows ?? [])]).toEqual([2]);
    expect(sheet?.merges).toEqual([{ top: 0, left: 4, bottom: 1, right: 5 }]);
  });

  test("a table of texts that goes on in another record, in the midst of a word and in another width", () => {
    const texts: Record[] = [
      [0xfc, ...u32(3), ...u32(2), ...u16(4), 0, 0x41, 0x42],
      [0x3c, 1, ...Buffer.from("支出", "utf16le"), ...u16(2), 9, ...u16(1), ...Buffer.from("合计", "utf16le"), 0, 0],
      [0x3c, 5, 0],
    ];
    const cell = (row: number, text: number): Record => [0xfd, ...u16(row), ...u16(0), ...u16(0), ...u32(text)];
    expect(valuesOf(read(compound(biff8([cell(0, 1), cell(1, 0)], texts))).sheets[0])).toEqual({
      A1: "合计",
      A2: "AB支出",
    });
    expect(reasonOf(compound(biff8([cell(0, 2)], texts)))).toBe(reasons.damaged);
  });

  /** Relative in both directions, as people type them. */
  const REF = (row: number, column: number): number[] => [0x44, ...u16(row), ...u16(column | 0xc000)];

  test("formulas: their texts, those that many cells share, those that fill an area, and results that are texts", () => {
    const other = [0x01, ...u16(3), ...u16(0)];
    const area = [0x01, ...u16(5), ...u16(0)];
    const text = [0, 0, 0, 0, 0, 0, 0xff, 0xff];
    const records: Record[] = [
      formula(0, 0, f64(3), [...REF(1, 1), 0x1e, ...u16(2), 0x03]),
      formula(1, 0, text, [...REF(0, 0)]),
      [0x0207, ...u16(2), ...unicode("合计")],
      formula(2, 0, text, [...REF(0, 0)]),
      formula(3, 0, f64(1), other),
      [0x04bc, ...u16(3), ...u16(4), 0, 0, 0, 2, ...u16(5), 0x4c, ...u16(0), ...u16(0xc001)],
      formula(4, 0, f64(2), other),
      formula(5, 0, f64(5), area),
      [0x0221, ...u16(5), ...u16(6), 0, 0, ...u16(0), ...u32(0), ...u16(5), ...REF(0, 1)],
      formula(6, 0, f64(6), area),
    ];
    expect(cellsOf(read(compound(biff8(records))).sheets[0])).toMatchObject({
      A1: { value: 3, formula: "B2+2" },
      A2: { value: "合计", formula: "A1" },
      A3: { value: { kind: "uncalculated" }, formula: "A1" },
      A4: { value: 1, formula: "B4" },
      A5: { value: 2, formula: "B5" },
      A6: { value: 5, formula: "B1" },
      A7: { value: 6 },
    });
  });

  test.each([
    ["a token longer than what is left", [0x1f, 0, 0]],
    ["a text longer than what is left", [0x17, 200, 0, 0x41]],
    ["a token that nobody knows", [0x7f, 1, 2, 3]],
    ["a choice among more than there is", [0x19, 4, 0xff, 0xff]],
    ["a function with more arguments than there are", [0x22, 0x7f, ...u16(4)]],
    ["an addition of nothing", [0x03]],
  ])("a formula with %s is a formula without a text, and its value counts", (_, tokens) => {
    const records = [formula(0, 0, f64(16.88), tokens), number(0, 1, 2)];
    const [sheet] = within(1000, () => read(compound(biff8(records)))).sheets;
    expect(valuesOf(sheet)).toEqual({ A1: 16.88, B1: 2 });
    expect(cellsOf(sheet)["A1"]).toHaveProperty("formula");
  });

  test("a long formula that ten thousand cells share makes no texts without end", () => {
    const long = Array.from({ length: 1500 }, () => [...REF(0, 1), 0x15])
      .flat()
      .slice(0, 8190);
    const whole = long.slice(0, 6 * Math.floor(long.length / 6));
    const other = [0x01, ...u16(0), ...u16(0)];
    const records: Record[] = [
      formula(0, 0, f64(1), other),
      [0x04bc, ...u16(0), ...u16(9999), 0, 0, 0, 2, ...u16(whole.length), ...whole],
      ...Array.from({ length: 9999 }, (_, index) => formula(index + 1, 0, f64(1), other)),
    ];
    const [sheet] = within(10_000, () => read(compound(biff8(records)))).sheets;
    expect(sheet?.rows.length).toBe(10_000);
    expect(sheet?.rows.at(-1)?.[0]).toHaveProperty("formula");
  });

  test("records that reach beyond the stream, and a sheet that is not where its tab says", () => {
    const whole = biff8([number(0, 0, 1)]);
    expect(reasonOf(whole.subarray(0, -2))).toBe(reasons.damaged);
    const tab = Buffer.from(whole).indexOf(Buffer.from([0x85, 0x00]));
    const moved = whole.slice();
    moved[tab + 4] = 7;
    expect(reasonOf(compound(moved))).toBe(reasons.damaged);
  });

  test("a stream of records without a compound file around it", () => {
    expect(valuesOf(read(biff8([number(0, 0, 1)])).sheets[0])).toEqual({ A1: 1 });
  });
});

describe("Excel 5 and 95", () => {
  const gbk = (text: string): number[] => [...gb18030(text)];
  const book = (codePage: Record[], title: number[]): Uint8Array =>
    compound(
      stream(
        0x0500,
        [
          ...codePage,
          [0x041e, ...u16(170), gbk('0.00"万元"').length, ...gbk('0.00"万元"')],
          [0xe0, ...u16(0), ...u16(170), ...u16(0), ...Array.from({ length: 10 }, () => 0)],
        ],
        [
          {
            name: gbk("预算表"),
            nameLength: 6,
            records: [
              [0x0204, ...u16(0), ...u16(0), ...u16(0), ...u16(title.length), ...title],
              number(1, 0, 100),
              formula(1, 1, [0, 0, 0, 0, 0, 0, 0xff, 0xff], [0x17, 4, ...gbk("合计")]),
              [0x0207, ...u16(4), ...gbk("合计")],
            ],
          },
        ],
      ),
      "/Book",
    );

  test.each([
    ["which says so", [[0x42, ...u16(936)]] as Record[]],
    ["which says nothing", []],
  ])("a file in code page 936 %s: texts, formats, names and texts in formulas", (_, codePage) => {
    const [sheet] = read(book(codePage, gbk("部门收支总表"))).sheets;
    expect(sheet?.name).toBe("预算表");
    expect(cellsOf(sheet)).toEqual({
      A1: { value: "部门收支总表", format: '0.00"万元"' },
      A2: { value: 100, format: '0.00"万元"' },
      B2: { value: "合计", format: '0.00"万元"', formula: '"合计"' },
    });
  });

  test("a code page that would be read wrong is refused", () => {
    expect(reasonOf(book([[0x42, ...u16(720)]], gbk("总表")))).toBe(reasons.codePage);
  });
});

test.each([
  ["2", [0x09, 0x00, 4, 0, 2, 0, 0x10, 0]],
  ["3", [0x09, 0x02, 6, 0, 0, 3, 0x10, 0, 0, 0]],
  ["4", [0x09, 0x04, 6, 0, 0, 4, 0x10, 0, 0, 0]],
])("Excel %s is told by its name, with or without a compound file around it", (_, bytes) => {
  expect(reasonOf(Uint8Array.from(bytes))).toBe(reasons.oldExcel);
  expect(reasonOf(compound(Uint8Array.from(bytes)))).toBe(reasons.oldExcel);
});
