/** Marked copies of workbooks that were not written by Excel, and of the published samples. */
import { strFromU8 } from "fflate";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { markedCopy } from "../../../src/hosts/file";
import { reasons } from "../../../src/hosts/file/unusable";
import { copyOf, expectWellFormed, inserted, mark, part, review, sheet1 } from "./marking";
import { MAIN, relationships, unzip, workbook, zip } from "./packages";
import { read, valuesOf } from "./reading";

describe("workbooks of other makes", () => {
  const data = `<row r="1"><c r="A1"><v>1</v></c></row>`;

  test("no dxfs, an empty dxfs, and no styles part at all", () => {
    for (const parts of [
      workbook([{ data }]),
      workbook([{ data }], {
        "xl/styles.xml": String(workbook([])["xl/styles.xml"]).replace(
          "</styleSheet>",
          `<cellStyles/><dxfs count="0"/><tableStyles/></styleSheet>`,
        ),
      }),
      {
        ...without(workbook([{ data }]), "xl/styles.xml"),
        "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/sheet1.xml"]),
      },
    ]) {
      const copy = copyOf(zip(parts), [mark("表1", 0, 0)]);
      const styles = Object.keys(unzip(copy)).find((name) => /styles\d*\.xml$/.test(name)) ?? "";
      const xml = part(copy, styles);
      expectWellFormed(xml);
      expect(xml).toMatch(/<dxfs count="1"><dxf>.*<\/dxf><\/dxfs>(<tableStyles|<\/styleSheet)/);
      expect(part(copy, sheet1)).toContain(`dxfId="0" priority="1"`);
      expect(part(copy, "[Content_Types].xml")).toContain("worksheets/sheet2.xml");
      expect(valuesOf(read(copy).sheets[0])).toEqual({ A1: 1 });
      expect(read(copy).sheets).toHaveLength(2);
    }
  });

  test("a styles part that is missing gets the name under which other programs look for it, unless it is announced under another", () => {
    const target = (name: string): Record<string, string | Uint8Array> => ({
      ...without(workbook([{ data }]), "xl/styles.xml"),
      "xl/_rels/workbook.xml.rels": relationships(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ...(name === "" ? [] : [["rId2", "styles", name] as const]),
      ),
    });
    for (const [parts, wanted] of [
      [target(""), "xl/styles.xml"],
      [target("styles.xml"), "xl/styles.xml"],
      [target("looks.xml"), "xl/looks.xml"],
    ] as const) {
      const copy = copyOf(zip(parts), [mark("表1", 0, 0)]);
      expect(part(copy, wanted)).toContain("<dxfs");
      expect(part(copy, "[Content_Types].xml").split(`PartName="/${wanted}"`)).toHaveLength(2);
      expect(part(copy, "xl/_rels/workbook.xml.rels").split("/styles")).toHaveLength(2);
      expect(valuesOf(read(copy).sheets[0])).toEqual({ A1: 1 });
    }
  });

  test("parts in UTF-16 become UTF-8 where they are changed, and stay as they are where they are not", () => {
    const utf16 = (xml: string): Uint8Array =>
      new Uint8Array(Buffer.from(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${xml}`, "utf16le"));
    const parts = workbook([{ data }, { name: "收入", data }]);
    const converted = Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [name, utf16(String(xml).replace(/^<\?xml[^>]*\?>/u, ""))]),
    );
    const copy = copyOf(zip(converted), [mark("表1", 0, 0)]);
    expect(part(copy, sheet1)).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?><worksheet .*conditionalFormatting/u);
    expect(unzip(copy)["xl/worksheets/sheet2.xml"]).toEqual(converted["xl/worksheets/sheet2.xml"]);
    expect(read(copy).sheets.map(({ name }) => name)).toEqual(["表1", "收入", "审核意见"]);
  });

  test("the tab of an old module, which has no part", () => {
    const parts = workbook([{ data }]);
    const tabs = String(parts["xl/workbook.xml"]).replace(
      "</sheets>",
      `<sheet name="审核意见" sheetId="2" r:id=""/></sheets>`,
    );
    const copy = copyOf(zip({ ...parts, "xl/workbook.xml": tabs }), [mark("表1", 0, 0)]);
    expect(read(copy).sheets.map(({ name }) => name)).toEqual(["表1", "审核意见 (2)"]);
  });

  test("Strict files keep to their own namespaces", () => {
    const strict = (text: string): string =>
      text
        .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006",
          "http://purl.oclc.org/ooxml/officeDocument",
        );
    const parts = Object.fromEntries(
      Object.entries(workbook([{ data }])).map(([name, text]) => [name, strict(String(text))]),
    );
    const copy = copyOf(zip(parts), [mark("表1", 0, 0)]);
    expect(part(copy, "xl/workbook.xml")).not.toContain("schemas.openxmlformats.org/officeDocument");
    expect(part(copy, "xl/worksheets/sheet2.xml")).toContain("purl.oclc.org");
    expect(read(copy).sheets).toHaveLength(2);
  });

  test("a byte order mark before the part", () => {
    const bom = `\uFEFF<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData><pageMargins/></worksheet>`;
    const copy = copyOf(zip(workbook([{ data }], { [sheet1]: bom })), [mark("表1", 0, 0)]);
    const xml = part(copy, sheet1);
    expect(inserted(bom.slice(1), xml)).toMatch(/^<conditionalFormatting.*conditionalFormatting>$/);
    expect(xml).toContain("</sheetData><conditionalFormatting");
    const [first, second, third] = unzip(copy)[sheet1] ?? [];
    expect([first, second, third]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test(".xls and .ods cannot be marked", () => {
    for (const name of ["table.xls", "table.ods"]) {
      const bytes = readFileSync(join(__dirname, "fixtures", name));
      expect(markedCopy(bytes, [], review)).toEqual({ kind: "unusable", reason: reasons.markNeedsXlsx });
    }
  });
});

describe("the samples", () => {
  const folder = join(__dirname, "../../../assets/samples");
  test.each(readdirSync(folder).filter((name) => name.endsWith(".xlsx")))("%s", (name) => {
    const original = new Uint8Array(readFileSync(join(folder, name)));
    const before = read(original).sheets;
    const own = before.flatMap((sheet) => [mark(sheet.name, 4, 1), mark(sheet.name, 5, 2, "warning")]);
    const copy = copyOf(original, own);
    expect(read(copy).sheets.slice(0, -1)).toEqual(before);
    for (const [path, bytes] of Object.entries(unzip(copy)))
      if (/\.(xml|rels)$/.test(path)) expectWellFormed(strFromU8(bytes));
    const cleared = copyOf(copy, []);
    for (const path of Object.keys(unzip(original)).filter((each) => each.includes("/worksheets/"))) {
      expect(part(cleared, path)).toBe(part(original, path));
    }
  });
});

function without<T>(parts: Record<string, T>, name: string): Record<string, T> {
  return Object.fromEntries(Object.entries(parts).filter(([each]) => each !== name));
}
