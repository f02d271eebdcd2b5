/** What .xlsx files can hold, and what of it becomes a cell. */
import { cellAt } from "../../../src/workbook";
import { MAIN, relationships, RELATIONSHIPS, strings, styles, workbook, zip } from "./packages";
import { cellsOf, read, readSheet, valuesOf } from "./reading";

describe("values", () => {
  test("numbers, truth values, texts of all three kinds", () => {
    const data =
      `<row r="1"><c r="A1"><v>161.17999999999998</v></c><c r="B1" t="n"><v>-3</v></c><c r="C1" t="b"><v>1</v></c>` +
      `<c r="D1" t="s"><v>0</v></c><c r="E1" t="inlineStr"><is><t>行内</t></is></c><c r="F1" t="str"><f>A1</f><v>算出</v></c></row>`;
    expect(valuesOf(readSheet({ data }, { "xl/sharedStrings.xml": strings("<t>共享</t>") }))).toEqual({
      A1: 161.17999999999998,
      B1: -3,
      C1: true,
      D1: "共享",
      E1: "行内",
      F1: "算出",
    });
  });

  test("rich text is plain text, and phonetic guides are no part of it", () => {
    const rich = `<r><rPr><b/></rPr><t>“三公”</t></r><r><t xml:space="preserve"> 经费</t></r><rPh sb="0" eb="1"><t>さん</t></rPh>`;
    const data = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>合</t></r><r><t>计</t></r></is></c></row>`;
    expect(valuesOf(readSheet({ data }, { "xl/sharedStrings.xml": strings(rich) }))).toEqual({
      A1: "“三公” 经费",
      B1: "合计",
    });
  });

  test("Excel's escapes and XML's own are undone", () => {
    const shared = strings("<t>一_x000D_\n二&#19977;&amp;&lt;<![CDATA[<四>]]></t>", "<t>_x005F_x0041_</t>");
    const data = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>`;
    expect(valuesOf(readSheet({ data }, { "xl/sharedStrings.xml": shared }))).toEqual({
      A1: "一\n二三&<<四>",
      B1: "_x0041_",
    });
  });

  test("an error value is a fault with its code", () => {
    const data = `<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1" t="e"><v>#N/A</v></c></row>`;
    expect(cellsOf(readSheet({ data }))).toEqual({
      A1: { value: { kind: "error", code: "#DIV/0!" }, format: "General", formula: "1/0" },
      B1: { value: { kind: "error", code: "#N/A" }, format: "General" },
    });
  });

  test("an error that SheetJS does not know keeps its code", () => {
    const data = `<row r="1"><c r="A1" t="e"><f>X()</f><v>#SPILL!</v></c></row>`;
    expect(valuesOf(readSheet({ data }))).toEqual({ A1: { kind: "error", code: "#SPILL!" } });
  });

  test("a date keeps its serial number and its format; one that is written out gets them", () => {
    const data = `<row r="1"><c r="A1" s="1"><v>46000</v></c><c r="B1" s="1" t="d"><v>2026-01-01</v></c><c r="C1" t="d"><v>2026-01-01T12:00:00</v></c></row>`;
    const sheet = readSheet({ data }, { "xl/styles.xml": styles("", "", [0, 14]) });
    expect(cellsOf(sheet)).toEqual({
      A1: { value: 46000, format: "yyyy/m/d" },
      B1: { value: 46023, format: "yyyy/m/d" },
      C1: { value: 46023.5, format: "General" },
    });
  });
});

describe("dates that are written out, and indents", () => {
  test("times with and without a day", () => {
    const cell = (column: string, value: string): string => `<c r="${column}1" t="d"><v>${value}</v></c>`;
    const data = `<row r="1">${cell("A", "2026-01-01T08:30:00")}${cell("B", "08:30:00")}${cell("C", "2026-01-01T18:00:00.000Z")}${cell("D", "1900-01-01")}</row>`;
    const expected = { A1: 46023 + 8.5 / 24, B1: 8.5 / 24, C1: 46023.75, D1: 1 };
    expect(valuesOf(readSheet({ data }))).toEqual(expected);
  });

  test.each(["2026-13-01", "2026-02-30", "25:00:00", "T", "2026-01-01 08:30"])("%s is none", (text) => {
    const data = `<row r="1"><c r="A1" t="d"><v>${text}</v></c></row>`;
    expect(() => readSheet({ data })).toThrow("损坏");
  });

  test("a cell's own indent is read from its style; a blank cell stays absent", () => {
    const xml = styles("", "", [0, 0]).replace(
      /(<xf numFmtId="0"[^>]*)\/><\/cellXfs>/u,
      `$1><alignment indent="3"/></xf></cellXfs>`,
    );
    const data = `<row r="1"><c r="A1" s="1" t="str"><v>其中</v></c><c r="B1" s="0"><v>1</v></c><c r="C1" s="1"/></row>`;
    expect(cellsOf(readSheet({ data }, { "xl/styles.xml": xml }))).toEqual({
      A1: { value: "其中", format: "General", indent: 3 },
      B1: { value: 1, format: "General" },
    });
  });
});

test("the tab of an old module is no sheet; one whose part is unknown is a fault of the file", () => {
  const parts = workbook([{ data: `<row r="1"><c r="A1"><v>1</v></c></row>` }]);
  const withTab = (id: string): Uint8Array =>
    zip({
      ...parts,
      "xl/workbook.xml": String(parts["xl/workbook.xml"]).replace(
        "</sheets>",
        `<sheet name="Module" sheetId="2" ${id}/></sheets>`,
      ),
    });
  expect(read(withTab(`r:id=""`)).sheets.map(({ name }) => name)).toEqual(["表1"]);
  expect(() => read(withTab(`r:id="rId77"`))).toThrow("损坏");
});

describe("formulas", () => {
  test("value and formula stand together", () => {
    const data = `<row r="1"><c r="A1"><f>SUM(B1:C1)</f><v>3</v></c></row>`;
    expect(cellsOf(readSheet({ data }))).toEqual({ A1: { value: 3, format: "General", formula: "SUM(B1:C1)" } });
  });

  test("without a calculated value it is a fault, however the file leaves the value out; a calculated 0 is no such thing", () => {
    const data =
      `<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>1+1</f><v></v></c><c r="C1"><f>1+1</f><v/></c><c r="D1" t="n"><f>1+1</f><v/></c>` +
      `<c r="E1" t="str"><f>1+1</f></c><c r="F1"><f>1-1</f><v>0</v></c></row>`;
    const uncalculated = { kind: "uncalculated" };
    expect(valuesOf(readSheet({ data }))).toEqual({
      A1: uncalculated,
      B1: uncalculated,
      C1: uncalculated,
      D1: uncalculated,
      E1: uncalculated,
      F1: 0,
    });
  });

  test("one whose result is the empty text is kept: the cell has content", () => {
    const data = `<row r="1"><c r="A1" t="str"><f>IF(B1="","",B1)</f><v></v></c></row>`;
    expect(cellsOf(readSheet({ data }))).toEqual({ A1: { value: "", format: "General", formula: 'IF(B1="","",B1)' } });
  });

  test("shared formulas are moved to where each cell stands", () => {
    const data =
      `<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1+$B$1+SUM('表 六'!A1:B1)</f><v>1</v></c></row>` +
      `<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"></f></c></row>`;
    expect(cellsOf(readSheet({ data }))).toEqual({
      C1: { value: 1, format: "General", formula: "A1+$B$1+SUM('表 六'!A1:B1)" },
      C2: { value: 2, format: "General", formula: "A2+$B$1+SUM('表 六'!A2:B2)" },
      C3: { value: { kind: "uncalculated" }, format: "General", formula: "A3+$B$1+SUM('表 六'!A3:B3)" },
    });
  });
});

test("shared formulas keep their texts, names and sheets, whatever looks like a reference in them", () => {
  const formula = `IF(A1="A1",B1&"$B2 ""C3""",'A1 B2'!A1+表1!$A1+LOG10(A1)+合计A1)`;
  const data =
    `<row r="1"><c r="D1"><f t="shared" ref="D1:D2" si="0">${formula.replaceAll("&", "&amp;")}</f><v>1</v></c></row>` +
    `<row r="2"><c r="D2"><f t="shared" si="0"/><v>2</v></c></row>` +
    `<row r="3"><c r="D3"><f t="shared" ref="D3:E3" si="1">SUM(A:A,$B:$B,3:3)</f></c><c r="E3"><f t="shared" si="1"/></c></row>`;
  expect(cellsOf(readSheet({ data }))["E3"]?.formula).toBe("SUM(B:B,$B:$B,3:3)");
  expect(cellsOf(readSheet({ data }))["D2"]?.formula).toBe(
    `IF(A2="A1",B2&"$B2 ""C3""",'A1 B2'!A2+表1!$A2+LOG10(A2)+合计A1)`,
  );
});

/** What a parser reads, and SheetJS alone does not: without a word, it would show other values. */
describe("XML that is spelt otherwise than Excel spells it", () => {
  const cell = (xml: string): string => `<row r="1">${xml}<c r="B1"><v>2</v></c></row>`;
  const text = (index: number): string => `<row r="1"><c r="A1" t="s"><v>${index}</v></c><c r="B1"><v>2</v></c></row>`;
  test.each([
    ["a line break in a tag", cell(`<c\n\tr="A1"><v>1</v></c>`), 1],
    ["a space in a closing tag", cell(`<c r="A1"><v>1</v ></c >`), 1],
    ["a prefix with a hyphen", cell(`<s-1:c xmlns:s-1="${MAIN}" r="A1"><v>1</v></s-1:c>`), 1],
    ["a cell in a comment", cell(`<!-- <c r="C1"><v>99</v></c> --><c r="A1"><v>1</v></c>`), 1],
    ["a type without a value", cell(`<c r="A1" t="b"/><c r="C1" t="d"/><c r="D1" t="e"><v/></c>`), undefined],
    ["a text where the type says number", cell(`<c r="A1"><v>12万元</v></c>`), "12万元"],
    ["a calculated text in numbers", cell(`<c r="A1" t="str"><f>B1</f><v>&#19977;&#131083;</v></c>`), "三𠀋"],
    [
      "a calculated text that looks escaped",
      cell(`<c r="A1" t="str"><f>B1</f><v>&amp;lt;_x005F_x0041_</v></c>`),
      "&lt;_x0041_",
    ],
    ["CDATA in a run", text(1), "<一>"],
    ["an empty text without an end tag", text(2), undefined],
    ["an empty text with a phonetic guide", text(3), undefined],
    ["a text behind empty ones", text(4), "四"],
  ])("%s", (_, data, value) => {
    const shared = strings(
      "<t>零</t>",
      "<r><t><![CDATA[<一>]]></t></r>",
      "",
      `<t/><phoneticPr fontId="1"/>`,
      "<t>四</t>",
    );
    const more = {
      "xl/sharedStrings.xml": shared
        .replace("<si></si>", "<si/>")
        .replace("<si><t>四", `<si xml:space="preserve"><t>四`),
    };
    expect(valuesOf(readSheet({ data }, more))).toEqual({ ...(value === undefined ? {} : { A1: value }), B1: 2 });
  });
});

describe("what is absent", () => {
  test("cells with a style only, empty texts, rows without cells", () => {
    const data =
      `<row r="1" s="1" customFormat="1"/><row r="2"><c r="A2" s="1"/><c r="B2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><t></t></is></c>` +
      `<c r="D2" t="n"></c><c r="E2"><v></v></c><c r="F2" t="str"><v></v></c></row><row r="3"><c r="A3"><v>1</v></c></row>`;
    const sheet = readSheet({ data }, { "xl/sharedStrings.xml": strings("<t/>") });
    expect(valuesOf(sheet)).toEqual({ A3: 1 });
    expect(Object.keys(sheet.rows)).toEqual(["2"]);
  });

  test("a dimension of the whole sheet costs nothing", () => {
    const xml = `<dimension ref="A1:XFD1048576"/><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>`;
    const sheet = readSheet({ xml });
    expect(cellAt(sheet, 1_048_575, 16_383)?.value).toBe(1);
    expect(Object.keys(sheet.rows)).toEqual(["1048575"]);
  });

  test("chart sheets are skipped", () => {
    const parts = workbook([{ name: "图", data: "" }, { data: `<row r="1"><c r="A1"><v>1</v></c></row>` }]);
    parts["xl/_rels/workbook.xml.rels"] = relationships(
      ["rId1", "chartsheet", "chartsheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
    );
    expect(read(zip(parts)).sheets.map(({ name }) => name)).toEqual(["表2"]);
  });
});

describe("sheets", () => {
  test("visibility, hidden rows and merged areas", () => {
    const xml =
      `<sheetData><row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="4" hidden="true"/><row r="5" hidden="0"/></sheetData>` +
      `<mergeCells count="2"><mergeCell ref="A1:D1"/><mergeCell ref="A4:B5"/></mergeCells>`;
    const { sheets } = read(zip(workbook([{ xml }, { state: "hidden" }, { state: "veryHidden" }])));
    expect(sheets.map(({ visibility }) => visibility)).toEqual(["visible", "hidden", "veryHidden"]);
    expect([...(sheets[0]?.hiddenRows ?? [])]).toEqual([1, 3]);
    expect(sheets[0]?.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 3 },
      { top: 3, left: 0, bottom: 4, right: 1 },
    ]);
  });

  test("number formats: built in, of the file, and none", () => {
    const numFmts = `<numFmts count="1"><numFmt numFmtId="176" formatCode="0.0_ &quot;万&quot;"/></numFmts>`;
    const dxfs = `<dxfs count="1"><dxf><numFmt numFmtId="176" formatCode="wrong"/></dxf></dxfs>`;
    const data = [0, 1, 2, 3, 9].map((s, index) => `<c r="${"ABCDE"[index]}1" s="${s}"><v>1</v></c>`).join("");
    const sheet = readSheet(
      { data: `<row r="1">${data}</row>` },
      { "xl/styles.xml": styles(dxfs, numFmts, [0, 4, 43, 176]) },
    );
    expect(Object.values(cellsOf(sheet)).map(({ format }) => format)).toEqual([
      "General",
      "#,##0.00",
      '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
      '0.0_ "万"',
      "General",
    ]);
  });

  test("a merged area that no sheet can hold is none", () => {
    const merges = `<mergeCells><mergeCell ref="A1:ZZZ9999999"/><mergeCell ref="A1:B1"/></mergeCells>`;
    expect(readSheet({ xml: `<sheetData/>${merges}` }).merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  test("two sheets of one name stay two", () => {
    const sheets = [1, 2].map((value) => ({ name: "表", data: `<row r="1"><c r="A1"><v>${value}</v></c></row>` }));
    expect(read(zip(workbook(sheets))).sheets.map(valuesOf)).toEqual([{ A1: 1 }, { A1: 2 }]);
  });

  test("rows and cells without addresses follow one another", () => {
    const data = `<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>`;
    expect(valuesOf(readSheet({ data }))).toEqual({ A1: 1, B1: 2, A2: 3 });
  });
});

describe("how programs lay a package out", () => {
  const data = `<row r="1"><c r="A1"><v>1</v></c></row>`;

  test("absolute targets, as openpyxl writes them", () => {
    const parts = workbook([{ data }]);
    parts["_rels/.rels"] = relationships(["rId1", "officeDocument", "/xl/workbook.xml"]);
    parts["xl/_rels/workbook.xml.rels"] = relationships(["rId1", "worksheet", "/xl/worksheets/sheet1.xml"]);
    expect(valuesOf(read(zip(parts)).sheets[0])).toEqual({ A1: 1 });
  });

  test("prefixed elements, another folder, another relationship prefix, a byte order mark, UTF-16", () => {
    const sheet = `<?xml version="1.0" encoding="UTF-16"?><x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>编码</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
    const bytes = zip({
      "_rels/.rels": relationships(["rId1", "officeDocument", "book/main.xml"]),
      "book/main.xml": `\uFEFF<x:workbook xmlns:x="${MAIN}" xmlns:rel="${RELATIONSHIPS}"><x:sheets><x:sheet name="表" sheetId="7" rel:id="R"/></x:sheets></x:workbook>`,
      "book/_rels/main.xml.rels": relationships(["R", "worksheet", "../Sheets/a.xml"]),
      "sheets/a.xml": new Uint8Array(Buffer.from(`\uFEFF${sheet}`, "utf16le")),
    });
    expect(valuesOf(read(bytes).sheets[0])).toEqual({ A1: "编码" });
  });

  test("stored entries, backslashes in names, bytes of a Node buffer", () => {
    const parts = Object.entries(workbook([{ data }])).map(([name, part]) => [name.replaceAll("/", "\\"), part]);
    expect(valuesOf(read(Buffer.from(zip(Object.fromEntries(parts), { level: 0 }))).sheets[0])).toEqual({ A1: 1 });
  });
});
