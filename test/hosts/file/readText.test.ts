/** Web pages, XML Spreadsheet 2003 and text with separators that bear the name of a workbook. */
import { strToU8 } from "fflate";
import { filledCopy, markedCopy, readListFile } from "../../../src/hosts/file";
import { reasons } from "../../../src/hosts/file/unusable";
import { gb18030 } from "../../support/gb18030";
import { cellsOf, read, reasonOf, valuesOf } from "./reading";
import { cpuTime } from "../../support/cpuTime";

const page = (html: string): Uint8Array => strToU8(html);

describe("a web page", () => {
  test("cells as Excel makes them: numbers, texts that are said to be texts, exact values, blanks that indent", () => {
    const html = `<html><head><title>导出</title><style>.t{mso-number-format:"\\@";} .n {mso-number-format:"\\#\\,\\#\\#0\\.00"}</style></head>
      <body><h3>2026年支出总表</h3><p>部门：某局</p>
      <table border=1><thead><tr><th>编码</th><th colspan=2>合计&amp;小计</th></tr></thead>
      <tr><td class=t>208</td><td>1,000.50</td><td x:num="3.14159" class=n>3.14</td></tr>
      <tr style="display:none"><td>0201</td><td align=right>-5</td><td>12.5%</td></tr>
      <tr><td>&nbsp;&nbsp;基本<br>支出</td><td style='mso-char-indent-count:2'>其中</td><td>&nbsp;</td></tr></table></body></html>`;
    const [sheet] = read(page(html)).sheets;
    expect(cellsOf(sheet)).toEqual({
      A1: { value: "2026年支出总表", format: "@" },
      A2: { value: "部门：某局", format: "@" },
      A3: { value: "编码", format: "General" },
      B3: { value: "合计&小计", format: "General" },
      A4: { value: "208", format: "@" },
      B4: { value: 1000.5, format: "#,##0.00" },
      C4: { value: 3.14159, format: "#,##0.00" },
      A5: { value: "0201", format: "General" },
      B5: { value: -5, format: "General" },
      C5: { value: 0.125, format: "0.0%" },
      A6: { value: "\u00a0\u00a0基本\n支出", format: "General" },
      B6: { value: "其中", format: "General", indent: 2 },
    });
    expect([...(sheet?.hiddenRows ?? [])]).toEqual([4]);
    expect(sheet?.merges).toEqual([{ top: 2, left: 1, bottom: 2, right: 2 }]);
  });

  test("cells that reach down push those below aside, and tables stand one below the other", () => {
    const html = `<table><tr><td rowspan=2>甲<td>乙<tr><td>丙</table><table><tr><td>丁</td></tr></table>`;
    expect(valuesOf(read(page(html)).sheets[0])).toEqual({ A1: "甲", B1: "乙", B2: "丙", A3: "丁" });
  });

  test.each([
    ["GBK, as it says", "gb2312"],
    ["GBK, although it says UTF-8", "utf-8"],
  ])("in %s", (_, charset) => {
    const html = `<meta http-equiv="Content-Type" content="text/html; charset=${charset}"><table><tr><td>收入</td></tr></table>`;
    expect(valuesOf(read(gb18030(html)).sheets[0])).toEqual({ A1: "收入" });
  });

  test("in UTF-16", () => {
    const bytes = new Uint8Array(Buffer.from("\uFEFF<table><tr><td>收入</td></tr></table>", "utf16le"));
    expect(valuesOf(read(bytes).sheets[0])).toEqual({ A1: "收入" });
  });

  test.each([
    [
      "what a page keeps from sight is no text",
      `<script>"<table>"</script><!-- <td>x</td> --><table><tr><td>1</td></tr></table>`,
    ],
    ["tags that are never closed", `<table><tr><td>1`],
    ["a tag with a quote that is never closed", `<table><tr><td title="x>1</td></tr></table>`],
    ["nothing but signs", `<table><tr><td>1</td></tr></table> < & &#0; &nope; <`],
  ])("%s", (_, html) => {
    expect(valuesOf(read(page(html)).sheets[0])["A1"]).toBe(1);
  });

  test("a page that asks for more than there may be", () => {
    const wide = `<table><tr>${`<td colspan=1000>1</td>`.repeat(17)}</tr></table>`;
    expect(reasonOf(page(wide))).toBe(reasons.tooManyCells);
    expect(reasonOf(page(`<table><tr><td>${"长".repeat(40_000)}</td></tr></table>`))).toBe(reasons.damaged);
    const start = cpuTime();
    for (const piece of ["<td a='", "<!--", "<table>", "<", "&#", "</tr", `<td class="`, "<style>.a{"]) {
      expect(typeof reasonOf(page(`<table>${piece.repeat(200_000)}`))).toBe("string");
    }
    expect(cpuTime() - start).toBeLessThan(20_000);
  });

  test("without a table it is refused with the one step that helps", () => {
    expect(reasonOf(page("<html><frameset><frame src=sheet001.htm></frameset></html>"))).toBe(reasons.webPage);
  });

  test("a copy of it can be neither marked nor filled", () => {
    const bytes = page("<table><tr><td>1</td></tr></table>");
    const marked = markedCopy(bytes, [], { name: "审核意见", columnWidths: [], rows: [], frozenRows: 0 });
    expect(marked).toEqual({ kind: "unusable", reason: reasons.markNeedsXlsx });
    expect(filledCopy(bytes, [])).toEqual({ kind: "unusable", reason: reasons.fillNeedsXlsx });
  });
});

describe("XML Spreadsheet 2003", () => {
  const book = (sheets: string, encoding = "UTF-8"): string =>
    `<?xml version="1.0" encoding="${encoding}"?><?mso-application progid="Excel.Sheet"?>` +
    `<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel">` +
    `<Styles><Style ss:ID="Default"/><Style ss:ID="n"><NumberFormat ss:Format="Standard"/></Style>` +
    `<Style ss:ID="i" ss:Parent="n"><Alignment ss:Indent="2"/></Style></Styles>${sheets}</Workbook>`;
  const data = (type: string, value: string): string => `<Data ss:Type="${type}">${value}</Data>`;

  test("values of all types, formats, formulas, places, what is merged and what is hidden", () => {
    const xml = book(
      `<Worksheet ss:Name="表6"><Table><Column ss:Index="3" ss:StyleID="n"/>` +
        `<Row><Cell ss:MergeAcross="2">${data("String", "支出<B xmlns='x'>总</B>表")}</Cell></Row>` +
        `<Row ss:Index="3" ss:Hidden="1"><Cell ss:StyleID="i">${data("String", "合计")}</Cell><Cell ss:Index="3">${data("Number", "16.88")}</Cell></Row>` +
        `<Row><Cell ss:Formula="=SUM(R[-1]C[2]:R3C3)&amp;&quot;R1C1&quot;">${data("Number", "33.76")}</Cell><Cell>${data("Boolean", "1")}</Cell>` +
        `<Cell>${data("Error", "#DIV/0!")}</Cell><Cell ss:Formula="=1+1"/><Cell>${data("DateTime", "2026-01-01T12:00:00.000")}</Cell></Row>` +
        `</Table></Worksheet>` +
        `<Worksheet ss:Name="藏"><Table/><WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>`,
    );
    const { sheets } = read(strToU8(xml));
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["表6", "visible"],
      ["藏", "hidden"],
    ]);
    expect(cellsOf(sheets[0])).toEqual({
      A1: { value: "支出总表", format: "General" },
      A3: { value: "合计", format: "#,##0.00", indent: 2 },
      C3: { value: 16.88, format: "#,##0.00" },
      A4: { value: 33.76, format: "General", formula: 'SUM(C3:$C$3)&"R1C1"' },
      B4: { value: true, format: "General" },
      C4: { value: { kind: "error", code: "#DIV/0!" }, format: "#,##0.00" },
      D4: { value: { kind: "uncalculated" }, format: "General", formula: "1+1" },
      E4: { value: 46023.5, format: "General" },
    });
    expect(sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect([...(sheets[0]?.hiddenRows ?? [])]).toEqual([2]);
  });

  test("in GBK, and as a list of the user's own", () => {
    const xml = book(
      `<Worksheet ss:Name="目录"><Table><Row><Cell>${data("String", "编码")}</Cell></Row></Table></Worksheet>`,
      "GBK",
    );
    expect(valuesOf(read(gb18030(xml)).sheets[0])).toEqual({ A1: "编码" });
    expect(readListFile("目录.xls", gb18030(xml))).toMatchObject({ sheets: [{ name: "目录" }] });
  });

  test.each([
    [
      "entities that it defines",
      book("").replace("<Workbook", `<!DOCTYPE a [<!ENTITY b "c">]><Workbook`),
      reasons.entities,
    ],
    ["tags that do not match", book("<Worksheet>"), reasons.damaged],
    [
      "a row that no sheet has",
      book(`<Worksheet ss:Name="1"><Table><Row ss:Index="1048577"/></Table></Worksheet>`),
      reasons.damaged,
    ],
    [
      "a number that is none",
      book(`<Worksheet ss:Name="1"><Table><Row><Cell>${data("Number", "x")}</Cell></Row></Table></Worksheet>`),
      reasons.damaged,
    ],
    ["no sheet", book(""), reasons.noWorkbook],
  ])("with %s is refused", (_, xml, reason) => expect(reasonOf(strToU8(xml))).toBe(reason));
});

describe("text", () => {
  test("with tabs, in GBK, under the name of a workbook", () => {
    expect(cellsOf(read(gb18030("支出总表\t\n编码\t合计\n208\t1,000.50\n0201\t16.88\n")).sheets[0])).toEqual({
      A1: { value: "支出总表", format: "General" },
      A2: { value: "编码", format: "General" },
      B2: { value: "合计", format: "General" },
      A3: { value: 208, format: "General" },
      B3: { value: 1000.5, format: "#,##0.00" },
      A4: { value: "0201", format: "General" },
      B4: { value: 16.88, format: "0.00" },
    });
  });

  test("without separators is no table", () => {
    expect(reasonOf(strToU8("这不是工作簿，\n只是几行字。\n第三行"))).toBe(reasons.plainText);
  });
});
