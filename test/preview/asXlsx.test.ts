/** What cannot be written back becomes .xlsx with all that was read of it: the check finds the same. */
import { read, utils, write } from "@e965/xlsx";
import { readFileSync } from "node:fs";
import { isNewBook, isUnusable, isWritable, readWorkbook } from "../../src/hosts/file";
import { asXlsx } from "../../src/preview";
import { openBook, saveBook } from "../../src/preview";
import { checkFile } from "../../src/preview";
import { hasLibreOffice, throughLibreOffice } from "../support/libreOffice";

const sample = readFileSync("assets/samples/qingshan-2026-budget.xlsx");

/** As an office would send it that has an older program. */
function inFormat(bookType: "biff8" | "ods"): Uint8Array {
  return new Uint8Array(write(read(sample, { cellNF: true }), { bookType, type: "buffer" }) as Buffer);
}

function converted(bytes: Uint8Array): Uint8Array {
  const book = openBook(bytes, "旧.xls");
  if (isUnusable(book)) throw new Error(book.reason);
  return asXlsx(book);
}

const files: [string, Uint8Array][] = [
  [".xls", inFormat("biff8")],
  [".ods", inFormat("ods")],
  ["a web page named .xls", readFileSync("test/fixtures/cases/small/html-named.xls")],
];

test.each(files)("%s", async (_, bytes) => {
  expect(isWritable(bytes)).toBe(false);
  const xlsx = converted(bytes);
  expect(isWritable(xlsx)).toBe(true);
  const [before, after] = [readWorkbook(bytes), readWorkbook(xlsx)];
  if (isUnusable(before) || isUnusable(after)) throw new Error("unusable");
  const facts = ({ sheets }: typeof before) =>
    sheets.map(({ name, visibility, merges, hiddenRows, rows }) => ({
      name,
      visibility,
      merges,
      hiddenRows: [...hiddenRows],
      cells: rows.flatMap((cells, row) =>
        (cells ?? []).flatMap((cell, column) =>
          cell === undefined ? [] : [{ row, column, value: cell.value, format: cell.format }],
        ),
      ),
    }));
  expect(facts(after)).toEqual(facts(before));
  const lines = await Promise.all(
    [bytes, xlsx].map((one) => checkFile({ path: "x", bytes: one, language: "zh-CN", own: [] })),
  );
  expect(lines[1]?.line).toEqual(lines[0]?.line);
  // What a user makes of it is hers: no 汇总 is written over it.
  expect(isNewBook(xlsx)).toBe(false);
  const book = openBook(xlsx, "新.xlsx");
  if (isUnusable(book)) throw new Error(book.reason);
  expect(isUnusable(saveBook(xlsx, book))).toBe(false);
});

test("hidden sheets stay hidden, and LibreOffice opens it", () => {
  const workbook = utils.book_new();
  utils.book_append_sheet(
    workbook,
    utils.aoa_to_sheet([
      ["科目", "金额"],
      ["合计", { t: "n", v: 3, f: "1+2" }],
    ]),
    "表1",
  );
  utils.book_append_sheet(workbook, utils.aoa_to_sheet([["藏"]]), "藏");
  workbook.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 2 }] };
  const bytes = new Uint8Array(write(workbook, { bookType: "biff8", type: "buffer" }) as Buffer);
  const xlsx = converted(bytes);
  const back = readWorkbook(xlsx);
  if (isUnusable(back)) throw new Error(back.reason);
  expect(back.sheets.map(({ visibility }) => visibility)).toEqual(["visible", "veryHidden"]);
  if (!hasLibreOffice) return;
  const office = throughLibreOffice(new Map([["一.xlsx", xlsx]])).get("一.xlsx");
  expect(office?.sheets[0]?.rows[1]?.[1]?.value).toBe(3);
});
