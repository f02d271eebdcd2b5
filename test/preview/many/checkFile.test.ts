/** A line of the list says what the command line says of the same bytes, and the zip holds what is linked. */
import { unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { publishedCatalogue } from "../../../src/catalogue/data/published";
import { inspectFile } from "../../../src/cli/jobs/checkJob";
import { isUnusable, readWorkbook } from "../../../src/hosts/file";
import { checkFile } from "../../../src/preview";
import { asXlsx, openBook, pack, type Book } from "../../../src/preview";
import { columns } from "../../../src/report/review/columns";
import { reportedFile, summaryLine } from "../../../src/report";
import { sampleNames } from "../../support/samples";

const root = join(__dirname, "../../..");
const paths = [
  ...sampleNames.map((name) => `assets/samples/${name}.xlsx`),
  "test/fixtures/cases/small/html-named.xls",
  "test/fixtures/cases/small/m7-unreadable.xlsx",
];

test.each(paths)("%s", async (name) => {
  const path = join(root, name);
  const { line, copy } = await checkFile({ path, bytes: readFileSync(path), language: "zh-CN", own: [] });
  const found = await inspectFile({ path, settings: {}, language: "zh-CN" }, publishedCatalogue);
  if (isUnusable(found)) throw new Error(found.reason);
  expect(line).toEqual(summaryLine(reportedFile(found.file)));
  expect(copy).toHaveProperty("bytes");
});

test("what the unit answered in an earlier 审核意见 stands in the next one too, which is no table", async () => {
  const check = (bytes: Uint8Array) => checkFile({ path: "预算.xlsx", bytes, language: "zh-CN", own: [] });
  const doubled = opened(readFileSync(join(root, "assets/samples/jianghan-2026-budget.xlsx")));
  const [sheet, cell] = amountIn(doubled);
  doubled.write(sheet, [{ ...cell, content: { value: cell.amount * 2 } }]);
  const once = await check(asXlsx(doubled));
  const answered = opened(bytesOf(once.copy));
  const review = answered.sheets.at(-1);
  if (review === undefined) throw new Error("Nothing was added.");
  const feedback = columns.findIndex(([name]) => name === "feedback");
  answered.write(review, [{ row: 3, column: feedback, content: { value: "下月改" } }]);
  const again = await check(asXlsx(answered));
  const next = opened(bytesOf(again.copy)).sheets.at(-1);
  expect(next?.name).toBe("审核意见 (2)");
  expect(next?.content({ row: 3, column: feedback })?.value).toBe("下月改");
  expect(again.line).toEqual(once.line);
});

test("a file that is no workbook has a line that says why", async () => {
  const { line, copy } = await checkFile({ path: "1", bytes: new Uint8Array(9), language: "zh-CN", own: [] });
  expect(line.error).not.toBeNull();
  expect(copy).toBeUndefined();
});

test("two workbooks of one name stand beside each other in the zip, and the 汇总 links to both", async () => {
  const path = join(root, paths[0] ?? "");
  const { line } = await checkFile({ path: "预算.xlsx", bytes: readFileSync(path), language: "zh-CN", own: [] });
  const copy = new Blob([readFileSync(path)]);
  const names = { folder: "标记副本", summary: "汇总.xlsx" };
  const units = [
    { path: "预算.xlsx", line, copy },
    { path: "预算.xlsx", line, copy },
    { path: "停止.xlsx", line: "中途停止，没有核对。", copy: undefined },
  ];
  const zip = unzipSync(new Uint8Array(await (await pack(units, names, "zh-CN")).arrayBuffer()));
  expect(Object.keys(zip)).toEqual(["汇总.xlsx", "标记副本/预算.xlsx", "标记副本/预算 (2).xlsx"]);
  const summary = zip["汇总.xlsx"] as Uint8Array;
  const links = new TextDecoder().decode(unzipSync(summary)["xl/worksheets/_rels/sheet1.xml.rels"]);
  expect(decodeURIComponent(links)).toContain("标记副本/预算 (2).xlsx");
  expect(isUnusable(readWorkbook(summary))).toBe(false);
});

function opened(bytes: Uint8Array): Book {
  const book = openBook(bytes, "预算.xlsx");
  if (isUnusable(book)) throw new Error(book.reason);
  return book;
}

function bytesOf(copy: Awaited<ReturnType<typeof checkFile>>["copy"]): Uint8Array {
  if (copy === undefined || !("bytes" in copy)) throw new Error("There is no copy.");
  return copy.bytes;
}

function amountIn({ sheets }: Book) {
  for (const sheet of sheets)
    for (const { row, column, content } of sheet.stored())
      if (typeof content?.value === "number" && content.value > 100)
        return [sheet, { row, column, amount: content.value }] as const;
  throw new Error("There is no amount.");
}
