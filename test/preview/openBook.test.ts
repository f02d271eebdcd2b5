/** Real workbooks and made ones, opened in our small Excel: nothing that a view shows is lost on the way. */
import { readFileSync } from "node:fs";
import { strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbook, isUnusable } from "../../src/hosts/file";
import { type Book, openBook } from "../../src/preview";

const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(`assets/samples/${name}.xlsx`));

function opened(bytes: Uint8Array): Book {
  const book = openBook(bytes, "book.xlsx");
  if (isUnusable(book)) throw new Error(book.reason);
  return book;
}

/** The sample with some of its parts rewritten. */
function changed(parts: Readonly<Record<string, (xml: string) => string>>): Uint8Array {
  const files = unzipSync(sample("jianghan-2026-budget"));
  for (const [name, change] of Object.entries(parts)) {
    files[name] = strToU8(change(new TextDecoder().decode(files[name])));
  }
  return zipSync(files);
}

test.each(["jianghan-2026-budget", "qingshan-2026-budget", "jiangan-2023-final"])(
  "%s: every cell is what our reader reads",
  (name) => {
    const read = readWorkbook(sample(name));
    if (isUnusable(read)) throw new Error(read.reason);
    const book = opened(sample(name));
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(read.sheets.map((sheet) => sheet.name));
    for (const [index, sheet] of read.sheets.entries()) {
      const model = book.sheets[index];
      sheet.rows.forEach((cells, row) =>
        cells?.forEach((cell, column) => {
          const { content, style } = model?.cell({ row, column }) ?? {};
          expect([content?.value, content?.formula, style?.numberFormat]).toEqual([
            cell?.value,
            cell?.formula,
            cell?.format,
          ]);
        }),
      );
      expect(model?.merges).toEqual(sheet.merges);
    }
  },
);

test("looks come from the file's own styles, also those of blank cells", () => {
  const [, , sheet] = opened(sample("jianghan-2026-budget")).sheets;
  const title = sheet?.cell({ row: 1, column: 0 }).style;
  expect(title).toMatchObject({
    horizontal: "Center",
    vertical: "Center",
    font: { name: "宋体", size: 16, bold: true },
  });
  const header = sheet?.cell({ row: 3, column: 0 }).style;
  expect(header?.fill).toBe("#D9D9D9");
  expect(header?.borders.EdgeTop).toEqual({ style: "Continuous", weight: "Thin", color: "#000000" });
  expect(sheet?.columnWidths.get(1)).toBeCloseTo(224.25, 2);
  expect(sheet?.rowHeights.get(1)).toBe(28);
});

test("panes, protection, hidden columns, rules and names are read", () => {
  const book = opened(
    changed({
      "xl/worksheets/sheet1.xml": (xml) =>
        xml
          .replace(/<sheetView ([^>]*)>/, '<sheetView $1><pane xSplit="1" ySplit="3" topLeftCell="B4" state="frozen"/>')
          .replace(/<col [^>]*min="2"[^>]*\/>/, '<col min="2" max="2" width="9" hidden="1"/>')
          .replace(
            "</sheetData>",
            '</sheetData><sheetProtection sheet="1"/><conditionalFormatting sqref="A1:B2 D4"><cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1">' +
              '<formula>N("gouji:error")=0</formula></cfRule><cfRule type="dataBar" priority="1"/></conditionalFormatting>',
          ),
      "xl/styles.xml": (xml) =>
        xml.replace(
          "</cellXfs>",
          '</cellXfs><dxfs count="1"><dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
        ),
      "xl/workbook.xml": (xml) =>
        xml
          .replace(/<definedNames.*<\/definedNames>|<definedNames\/>/s, "")
          .replace(
            "</sheets>",
            '</sheets><definedNames><definedName name="总额">Sheet!$A$1</definedName></definedNames>',
          ),
    }),
  );
  const [sheet] = book.sheets;
  expect(sheet?.frozen).toEqual({ rows: 3, columns: 1 });
  expect(sheet?.protection).toBeDefined();
  expect(sheet?.hiddenColumns.has(1)).toBe(true);
  expect(sheet?.conditionalFormats.map(({ type }) => type)).toEqual(["DataBar", "Custom"]);
  expect(sheet?.conditionalFormats[1]).toMatchObject({
    formula: '=N("gouji:error")=0',
    stopIfTrue: true,
    overlay: { fill: "#FFC7CE", bold: true },
  });
  expect(sheet?.conditionalFormats[1]?.areas).toHaveLength(2);
  expect(book.names.map(({ name, formula }) => [name, formula])).toEqual([["总额", "=Sheet!$A$1"]]);
});

test("what cannot be opened is told of, and an .xls comes without looks", () => {
  const broken = openBook(strToU8("PK no zip"), "x.xlsx");
  expect(isUnusable(broken)).toBe(true);
  expect(opened(new Uint8Array(readFileSync("test/hosts/file/fixtures/table.xls"))).sheets).not.toHaveLength(0);
});
