/** A line of the list says what the command line says of the same bytes, and the zip holds what is linked. */
import { unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { publishedCatalogue } from "../../../src/catalogue/data/published";
import { inspectFile } from "../../../src/cli/checkJob";
import { isUnusable, readWorkbook } from "../../../src/hosts/file";
import { checkFile } from "../../../src/preview";
import { pack } from "../../../src/preview";
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
