/** A sheet on paper: nothing of it is missing, what is hidden is not there, and merged areas stay whole. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { readFileSync } from "node:fs";
import { isUnusable } from "../../../src/hosts/file";
import { displayed, openBook, type Sheet } from "../../../src/preview";
import { SheetTable } from "../../../src/preview";

function sheetOf(position: number): Sheet {
  const book = openBook(readFileSync("assets/samples/jianghan-2026-budget.xlsx"), "1.xlsx");
  if (isUnusable(book)) throw new Error(book.reason);
  return book.sheets[position] as Sheet;
}

function printed(sheet: Sheet): string {
  const used = sheet.used(true);
  if (used === undefined) throw new Error("blank");
  return renderToStaticMarkup(createElement(SheetTable, { sheet, used }));
}

const textsIn = (html: string): string[] =>
  [...html.matchAll(/<td[^>]*>([^<]+)<\/td>/gu)].map(([, text = ""]) =>
    text.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">"),
  );

test.each([1, 5, 12])("sheet %i is printed whole", (position) => {
  const sheet = sheetOf(position);
  const shown = [...sheet.stored()]
    .filter((cell) => {
      const merge = sheet.mergeAt(cell);
      const isCovered = merge !== undefined && (merge.top !== cell.row || merge.left !== cell.column);
      return !isCovered && !sheet.hiddenRows.has(cell.row) && !sheet.hiddenColumns.has(cell.column);
    })
    .map(({ content, style }) => displayed(content, style.numberFormat))
    .filter((text) => text !== "");
  expect(textsIn(printed(sheet))).toEqual(shown);
});

test("a hidden row is not printed, and a merged area across it is a row shorter", () => {
  const sheet = sheetOf(1);
  const merge = sheet.merges.find(({ top, bottom }) => bottom > top);
  if (merge === undefined) throw new Error("no merged rows");
  const before = printed(sheet);
  sheet.hiddenRows.add(merge.bottom);
  const after = printed(sheet);
  expect(after.match(/<tr/gu)?.length).toBe((before.match(/<tr/gu)?.length ?? 0) - 1);
});
