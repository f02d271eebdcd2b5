/** .xls, .et and .ods. The files in fixtures/ are one small table, saved by LibreOffice. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { zip } from "./packages";
import { cellsOf, read, valuesOf } from "./reading";

const fixture = (name: string): Buffer => readFileSync(join(__dirname, "fixtures", name));

/** .et is the same inside as .xls, and files are told apart by what they are. */
test.each(["table.xls", "table.ods"])("%s: values, formulas, formats, what is hidden, what is merged", (name) => {
  const { sheets } = read(fixture(name));
  const [sheet] = sheets;
  expect(sheets.map((each) => [each.name, each.visibility])).toEqual([
    ["表6", "visible"],
    ["藏", "hidden"],
  ]);
  expect(cellsOf(sheet)).toMatchObject({
    A1: { value: "支出总表", format: "General" },
    B2: { value: "合计" },
    A3: { value: "208" },
    B3: { value: 16.88, format: "#,##0.00" },
    C3: { value: 33.76, formula: "B3*2" },
    C4: { value: 33.76, formula: "B4*2" },
    A5: { value: 46023, format: expect.stringMatching(/m.*d.*yyyy/) },
    B5: { value: { kind: "error", code: "#DIV/0!" }, formula: "1/0" },
  });
  // D5 has a format and nothing else.
  expect(Object.keys(cellsOf(sheet))).toHaveLength(12);
  expect([...(sheet?.hiddenRows ?? [])]).toEqual([3]);
  expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
});

describe(".ods", () => {
  const namespaces =
    `xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"` +
    ` xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"` +
    ` xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"`;
  const ods = (tables: string): Uint8Array =>
    zip({
      mimetype: "application/vnd.oasis.opendocument.spreadsheet",
      "content.xml":
        `<office:document-content ${namespaces}><office:automatic-styles><style:style style:name="ta2" style:family="table">` +
        `<style:table-properties table:display="false"/></style:style></office:automatic-styles>` +
        `<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
      "META-INF/manifest.xml": `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>`,
    });
  const float = (value: number): string =>
    `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
  const text = (value: string): string =>
    `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;

  test("values, formulas, hidden rows and sheets, merged areas, blank rows by the million", () => {
    const { sheets } = read(
      ods(
        `<table:table table:name="表6"><table:table-row><table:table-cell table:number-columns-spanned="2" office:value-type="string"><text:p>支出<text:span>总</text:span>表</text:p></table:table-cell>` +
          `<table:covered-table-cell/></table:table-row>` +
          `<table:table-row table:visibility="collapse">${text("208")}${float(16.88)}</table:table-row>` +
          `<table:table-row table:visibility="filter" table:number-rows-repeated="2"><table:table-cell/></table:table-row>` +
          `<table:table-row><table:table-cell table:formula="of:=SUM([.B1:.B2])" office:value-type="float" office:value="16.88"><text:p>16.88</text:p></table:table-cell>` +
          `<table:table-cell table:formula="of:=1+1"/><table:table-cell office:value-type="string" calcext:value-type="error" table:formula="of:=1/0"><text:p>#DIV/0!</text:p></table:table-cell></table:table-row>` +
          `<table:table-row table:number-rows-repeated="1048571"><table:table-cell table:style-name="ce1" table:number-columns-repeated="16384"/></table:table-row></table:table>` +
          `<table:table table:name="藏" table:style-name="ta2"><table:table-row>${float(1)}</table:table-row></table:table>`,
      ),
    );
    expect(valuesOf(sheets[0])).toEqual({
      A1: "支出总表",
      A2: "208",
      B2: 16.88,
      A5: 16.88,
      B5: { kind: "uncalculated" },
      C5: { kind: "error", code: "#DIV/0!" },
    });
    expect(cellsOf(sheets[0])["A5"]?.formula).toBe("SUM(B1:B2)");
    expect([...(sheets[0]?.hiddenRows ?? [])]).toEqual([1, 2, 3]);
    expect(sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["表6", "visible"],
      ["藏", "hidden"],
    ]);
  });

  test("one cell repeated over the whole sheet is refused, not made", () => {
    const bomb = `<table:table table:name="表"><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row></table:table>`;
    expect(() => read(ods(bomb))).toThrow("200 万");
  });
});
