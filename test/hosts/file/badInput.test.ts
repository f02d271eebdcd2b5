/** Files that cannot be used: each is answered with one sentence, soon, and without much memory. */
import { CFB, utils, write } from "@e965/xlsx";
import { strToU8 } from "fflate";
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { markedCopy } from "../../../src/hosts/file";
import { cellBudget } from "../../../src/hosts/file/cellBudget";
import { Refusal, reasons } from "../../../src/hosts/file/unusable";
import { workbook, zip } from "./packages";
import { read, reasonOf, valuesOf } from "./reading";
import { cpuTime } from "../../support/cpuTime";

const sample = new Uint8Array(readFileSync(join(__dirname, "../../../assets/samples/qingshan-2026-budget.xlsx")));
const good = workbook([{ data: `<row r="1"><c r="A1"><v>1</v></c></row>` }]);
const xls = new Uint8Array(
  write(
    { SheetNames: ["表"], Sheets: { 表: utils.aoa_to_sheet([[1]]) } },
    { type: "buffer", bookType: "biff8" },
  ) as Buffer,
);

test("every reason is one sentence that says what to do", () => {
  for (const reason of Object.values(reasons)) expect(reason).toMatch(/^[^。]*(请|可以)[^。]*。$/);
});

describe("not a workbook", () => {
  const png = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );
  test.each([
    ["nothing", new Uint8Array(0), reasons.empty],
    ["a picture", new Uint8Array(png), reasons.notSpreadsheet],
    ["text", strToU8("科目编码和科目名称\n208社会保障"), reasons.plainText],
    ["a web page without tables", strToU8("\n<html><p>1</p></html>"), reasons.webPage],
    ["XML of another kind", strToU8('<?xml version="1.0"?><Workbook/>'), reasons.webPage],
    ["a zip of other things", zip({ "a.txt": "1" }), reasons.noWorkbook],
    ["an empty zip", zip({}), reasons.noWorkbook],
    ["a text document", zip({ ...good, "xl/workbook.xml": "<document></document>" }), reasons.noWorkbook],
    [
      "an .xlsb",
      zip({
        ...good,
        "_rels/.rels": String(good["_rels/.rels"]).replace("workbook.xml", "workbook.bin"),
        "xl/workbook.bin": "",
      }),
      reasons.binaryWorkbook,
    ],
    ["a single byte", new Uint8Array([0x50]), reasons.plainText],
  ])("%s", (_, bytes, reason) => expect(reasonOf(bytes)).toBe(reason));
});

describe("damaged", () => {
  test("a zip cut off anywhere", () => {
    for (let length = 4; length < sample.length; length += 3989)
      expect(reasonOf(sample.subarray(0, length))).toBe(reasons.damaged);
  });

  test("a relationship elsewhere than right in the root, whose id a new sheet might take", () => {
    const name = "xl/_rels/workbook.xml.rels";
    const inner = String(good[name]).replace(/<Relationship Id.*\/>/u, "<Relationships>$&</Relationships>");
    expect(reasonOf(zip({ ...good, [name]: inner }))).toBe(reasons.damaged);
  });

  test("an .xls cut off anywhere, or garbled, ends in an answer", () => {
    for (let length = 8; length < xls.length; length += 97)
      expect(typeof reasonOf(xls.subarray(0, length))).toBe("string");
    for (let at = 8; at < xls.length; at += 31) {
      const garbled = xls.slice();
      garbled.fill(0xff, at, at + 16);
      expect(typeof reasonOf(garbled)).toBe("string");
    }
  });

  test("a garbled zip ends in an answer, for reading and for marking", () => {
    const bytes = zip(good);
    for (let at = 4; at < bytes.length; at += 11) {
      const garbled = bytes.slice();
      garbled[at] = (garbled[at] ?? 0) ^ 0xff;
      expect(typeof reasonOf(garbled)).toBe("string");
      expect(markedCopy(garbled, [], { name: "审核意见", columnWidths: [], rows: [], frozenRows: 0 })).toBeDefined();
    }
  });

  test.each([
    [
      "bytes that do not match their checksum",
      () => {
        const bytes = zip(good, { level: 0 });
        const at = Buffer.from(bytes).indexOf("<v>1</v>");
        bytes[at + 3] = 0x32;
        return bytes;
      },
    ],
    [
      "XML that is not well-formed",
      () => zip({ ...good, "xl/worksheets/sheet1.xml": "<worksheet><sheetData></worksheet>" }),
    ],
    [
      "a shared string that does not exist",
      () => zip(workbook([{ data: `<row r="1"><c r="A1" t="s"><v>9</v></c></row>` }])),
    ],
    [
      "a sheet whose part is missing",
      () => zip(Object.fromEntries(Object.entries(good).filter(([name]) => !name.includes("sheet1")))),
    ],
    ["a date that is none", () => zip(workbook([{ data: `<row r="1"><c r="A1" t="d"><v>gestern</v></c></row>` }]))],
    ["an address outside the sheet", () => zip(workbook([{ data: `<row r="1"><c r="XFE1"><v>1</v></c></row>` }]))],
    [
      "elements nested a hundred thousand deep",
      () => zip({ ...good, "xl/worksheets/sheet1.xml": "<a>".repeat(100_000) }),
    ],
    [
      "an attribute of 8 MB",
      () =>
        zip(
          { ...good, "xl/worksheets/sheet1.xml": `<a b="${randomBytes(6_000_000).toString("base64")}"/>` },
          { level: 0 },
        ),
    ],
    [
      "broken UTF-8",
      () =>
        zip({
          ...good,
          "xl/worksheets/sheet1.xml": new Uint8Array([
            ...strToU8("<worksheet>"),
            0xff,
            0xfe,
            ...strToU8("</worksheet>"),
          ]),
        }),
    ],
  ])("%s", (_, make) => expect(reasonOf(make())).toBe(reasons.damaged));
});

describe("locked", () => {
  test("an encrypted .xlsx", () => {
    const file = CFB.utils.cfb_new();
    CFB.utils.cfb_add(file, "/EncryptionInfo", Buffer.alloc(64));
    CFB.utils.cfb_add(file, "/EncryptedPackage", Buffer.alloc(5000));
    const bytes = new Uint8Array(CFB.write(file, { type: "buffer" }));
    expect(reasonOf(bytes)).toBe(reasons.encrypted);
    expect(markedCopy(bytes, [], { name: "审核意见", columnWidths: [], rows: [], frozenRows: 0 })).toEqual({
      kind: "unusable",
      reason: reasons.encrypted,
    });
  });

  test("an .xls with a password", () => {
    const file = CFB.read(xls, { type: "array" });
    const stream = Buffer.from(CFB.find(file, "/Workbook").content);
    const first = 4 + stream.readUInt16LE(2);
    const password = Buffer.from([0x2f, 0, 6, 0, 0, 0, 0x12, 0x34, 0x56, 0x78]);
    const locked = CFB.utils.cfb_new();
    CFB.utils.cfb_add(
      locked,
      "/Workbook",
      Buffer.concat([stream.subarray(0, first), password, stream.subarray(first)]),
    );
    expect(reasonOf(new Uint8Array(CFB.write(locked, { type: "buffer" })))).toBe(reasons.encrypted);
  });

  test("a zip with a password", () => {
    const bytes = zip(good);
    const directory = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    bytes[directory + 8] = (bytes[directory + 8] ?? 0) | 1;
    expect(reasonOf(bytes)).toBe(reasons.encrypted);
  });
});

describe("hostile", () => {
  const bomb = zip({ ...good, "xl/worksheets/sheet1.xml": new Uint8Array(16 * 1024 * 1024).fill(0x20) });

  test("a part that inflates a thousandfold", () => {
    expect(within(20_000, () => reasonOf(bomb))).toBe(reasons.bomb);
  });

  test("a part that claims a size beyond the limit is not even begun", () => {
    expect(within(10_000, () => reasonOf(withSize(bomb, 300 * 1024 * 1024)))).toBe(reasons.bomb);
  });

  test("a part that claims to be small: what really comes out counts", () => {
    expect(within(20_000, () => reasonOf(withSize(bomb, 1000)))).toBe(reasons.bomb);
    expect(reasonOf(withSize(zip(good), 10))).toBe(reasons.damaged);
  });

  test("a part that only marking reads and that claims four gigabytes", () => {
    const claimed = withSize(zip(good), 0xfffffff0, "[Content_Types].xml");
    expect(markedCopy(claimed, [], { name: "审核意见", columnWidths: [], rows: [], frozenRows: 0 })).toEqual({
      kind: "unusable",
      reason: reasons.bomb,
    });
  });

  test("a bomb in a part that nobody reads has no effect", () => {
    const bytes = zip({ ...good, "xl/media/image1.png": new Uint8Array(16 * 1024 * 1024) });
    expect(valuesOf(read(bytes).sheets[0])).toEqual({ A1: 1 });
  });

  test("billion laughs and external entities: refused, in every part, in either encoding", () => {
    const laughs = `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet><sheetData/></worksheet>`;
    const outside = `<!DOCTYPE a SYSTEM "file:///etc/passwd"><worksheet/>`;
    for (const part of Object.keys(good).filter((name) => name !== "[Content_Types].xml")) {
      for (const xml of [laughs, outside]) {
        expect(reasonOf(zip({ ...good, [part]: xml }))).toBe(reasons.entities);
        expect(reasonOf(zip({ ...good, [part]: new Uint8Array(Buffer.from(`\uFEFF${xml}`, "utf16le")) }))).toBe(
          reasons.entities,
        );
      }
    }
    const typed = zip({ ...good, "[Content_Types].xml": laughs });
    expect(markedCopy(typed, [], { name: "审核意见", columnWidths: [], rows: [], frozenRows: 0 })).toEqual({
      kind: "unusable",
      reason: reasons.entities,
    });
  });

  test("an entity that no file defines is no text", () => {
    expect(reasonOf(zip(workbook([{ data: `<row r="1"><c r="A1" t="str"><v>&xxe;</v></c></row>` }])))).toBe(
      reasons.damaged,
    );
  });

  test("entries that share their bytes, which a copy would hold as often as they are listed", () => {
    const bytes = zip({
      ...good,
      "xl/media/image1.png": new Uint8Array(1000),
      "xl/media/image2.png": new Uint8Array(1000),
    });
    const copy = Buffer.from(bytes);
    const offsetOf = (name: string): number => copy.lastIndexOf(name) - 46 + 42;
    copy.writeUInt32LE(copy.readUInt32LE(offsetOf("xl/media/image1.png")), offsetOf("xl/media/image2.png"));
    expect(reasonOf(copy)).toBe(reasons.overlapping);
    expect(markedCopy(copy, [], { name: "审核意见", columnWidths: [], rows: [], frozenRows: 0 })).toEqual({
      kind: "unusable",
      reason: reasons.overlapping,
    });
  });

  test.each(["../../etc/passwd", "xl/../../x", "C:/x", "/xl/styles.xml", "\\x", "a\0b", "..\\x"])(
    "a path like %j",
    (name) => {
      expect(reasonOf(zip({ ...good, [name]: "1" }))).toBe(reasons.unsafePaths);
    },
  );

  test("two entries of one name", () => {
    expect(reasonOf(zip({ ...good, "XL/Workbook.xml": good["xl/workbook.xml"] ?? "" }))).toBe(reasons.unsafePaths);
  });
});

/** Twice as much may take twice as long; whatever grows faster than that is over the limit by far. */
describe("large without content", () => {
  test("a hundred thousand styled cells", () => {
    const rows = Array.from(
      { length: 5_000 },
      (_, r) =>
        `<row r="${r + 1}">${[..."ABCDEFGHIJKLMNOPQRST"].map((c) => `<c r="${c}${r + 1}" s="1"/>`).join("")}</row>`,
    );
    const bytes = zip(workbook([{ data: rows.join("") }]), { level: 0 });
    expect(within(20_000, () => valuesOf(read(bytes).sheets[0]))).toEqual({});
  });

  test("a hundred thousand formatted rows", () => {
    const rows = Array.from({ length: 100_000 }, (_, r) => `<row r="${r + 1}" s="1" customFormat="1" ht="14.25"/>`);
    const bytes = zip(workbook([{ data: rows.join("") }]), { level: 0 });
    expect(within(20_000, () => valuesOf(read(bytes).sheets[0]))).toEqual({});
  });

  test("rows with nothing but their last cell", () => {
    const rows = Array.from({ length: 5_000 }, (_, r) => `<row r="${r + 1}"><c r="XFD${r + 1}"><v>1</v></c></row>`);
    const bytes = zip(workbook([{ data: rows.join("") }]));
    expect(within(20_000, () => read(bytes).sheets[0]?.rows.length)).toBe(5_000);
  });

  test("array formulas, which SheetJS would compare with every cell", () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, r) => `<row r="${r + 1}"><c r="A${r + 1}"><f t="array" ref="A${r + 1}:B${r + 1}">1</f><v>1</v></c></row>`,
    );
    const bytes = zip(workbook([{ data: rows.join("") }]));
    expect(within(20_000, () => read(bytes).sheets[0]?.rows.length)).toBe(10_000);
  });

  test("more cells with content than we keep", () => {
    const budget = cellBudget(2);
    budget.take();
    budget.take();
    expect(() => budget.take()).toThrow(Refusal);
  });
});

function within<T>(milliseconds: number, work: () => T): T {
  const start = cpuTime();
  const result = work();
  expect(cpuTime() - start).toBeLessThan(milliseconds);
  return result;
}

/** The same file, with another size written beside a part in the directory. */
function withSize(bytes: Uint8Array, size: number, part = "xl/worksheets/sheet1.xml"): Uint8Array {
  const copy = bytes.slice();
  const record = Buffer.from(copy.buffer).lastIndexOf(part) - 46;
  new DataView(copy.buffer).setUint32(record + 24, size, true);
  return copy;
}
