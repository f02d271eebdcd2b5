/** What was done to a workbook in our small Excel is in its file, and nothing else has changed there. */
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { isUnusable } from "../../src/hosts/file";
import { type Book, openBook, saveBook } from "../../src/preview";
import { startExcel } from "../support/officeJs";

const original = new Uint8Array(readFileSync("assets/samples/jianghan-2026-budget.xlsx"));

function usable<T extends object>(answer: T | { readonly kind: "unusable"; readonly reason: string }): T {
  if (isUnusable(answer)) throw new Error((answer as { reason: string }).reason);
  return answer as T;
}

const open = (bytes: Uint8Array): Book => usable(openBook(bytes, "book.xlsx"));

/** The names of the parts that differ. */
function changedParts(bytes: Uint8Array): string[] {
  const [before, after] = [unzipSync(original), unzipSync(bytes)];
  return Object.keys(after).filter((name) => !Buffer.from(before[name] ?? []).equals(Buffer.from(after[name] ?? [])));
}

function seen(book: Book) {
  return book.sheets.map((sheet) => [
    sheet.name,
    [...sheet.stored()].map((cell) => ({ ...cell, style: { ...cell.style, origin: undefined } })),
    sheet.conditionalFormats.map(({ formula, areas, overlay }) => [formula, areas, overlay.fill]),
    sheet.merges,
  ]);
}

test("an untouched workbook is saved byte for byte, part by part", () => {
  expect(changedParts(usable(saveBook(original, open(original))))).toEqual([]);
});

test("cells, looks, marks, a sheet and settings come back, and only their parts have changed", async () => {
  const book = open(original);
  startExcel(book);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(book.sheets[2]?.name ?? "");
    sheet.getRange("A5:C5").values = [["'208", true, 12.5]];
    sheet.getRange("D5").formulas = [["=SUM(C5,1)"]];
    sheet.getRange("B6").format.indentLevel = 2;
    sheet.getRange("B6").format.font.color = "#9C0006";
    sheet.getRange("C6").numberFormat = [["0.0000"]];
    sheet.getRange("J40").values = [["新的"]];
    sheet.getRange("A7").clear("Contents");
    const mark = sheet.getRanges("C5,C7:C9").conditionalFormats.add("Custom");
    mark.custom.rule.formula = '=N("gouji:error")=0';
    mark.custom.format.fill.color = "#FFC7CE";
    mark.custom.format.font.color = "#9C0006";
    const added = context.workbook.worksheets.add("审核意见");
    added.getRange("A1:B2").values = [
      ["问题", "=1+1"],
      ["'=HYPERLINK(x)", 2],
    ];
    added.getRange("A1").format.fill.color = "#D9E1F2";
    added.getRange("A:A").format.columnWidth = 200;
    added.freezePanes.freezeRows(1);
    added.getRange("A1:B1").merge();
    context.workbook.settings.add("gouji", { ignored: ["<a> & b"] });
    await context.sync();
  });
  const bytes = usable(saveBook(original, book));
  const again = open(bytes);
  expect(seen(again)).toEqual(seen(book));
  expect(again.settings.get("gouji")).toEqual({ ignored: ["<a> & b"] });
  expect(again.sheets.at(-1)?.frozen).toEqual({ rows: 1, columns: 0 });
  expect(again.sheets.at(-1)?.columnWidths.get(0)).toBeCloseTo(200, -1);
  expect(changedParts(bytes).sort()).toEqual([
    "[Content_Types].xml",
    "customXml/item1.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet23.xml",
    "xl/worksheets/sheet3.xml",
  ]);
});

test("marks that are cleared again leave the workbook as it was", async () => {
  const book = open(original);
  startExcel(book);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    range.conditionalFormats.add("Custom").custom.rule.formula = '=N("gouji:info")=0';
    range.conditionalFormats.clearAll();
    await context.sync();
  });
  expect(changedParts(usable(saveBook(original, book)))).toEqual([]);
});
