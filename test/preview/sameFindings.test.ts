/**
 * The page finds in a workbook what `gouji check` finds in the same bytes: also where formulas have no results, which are not zeros.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publishedCatalogue } from "../../src/catalogue/data/published";
import { inspectFile } from "../../src/cli/jobs/checkJob";
import { excelWorkbook } from "../../src/hosts/excel";
import { isUnusable, printedBook } from "../../src/hosts/file";
import { openBook } from "../../src/preview";
import { checkedFile, type CheckedFile } from "../../src/report";
import { inspect } from "../../src/session/engine";
import { recallKept } from "../../src/session/kept";
import { styles, usualSubjects, wantedFrom } from "../../src/training/template";
import { filledTemplate } from "../support/filledTemplate";
import { randomNumbers } from "../support/mutate";
import { startExcel } from "../support/officeJs";

const told = ({ document, tables, findings, notRun, summary, unrecognised }: CheckedFile) => ({
  document,
  tables,
  findings,
  notRun,
  unrecognised,
  summary: { ...summary, milliseconds: 0 },
});

async function byPage(bytes: Uint8Array): Promise<CheckedFile> {
  const book = openBook(bytes, "book.xlsx");
  if (isUnusable(book)) throw new Error(book.reason);
  startExcel(book);
  const workbook = excelWorkbook();
  const kept = await recallKept(workbook);
  const { disclosure, result } = await inspect(await workbook.read(), kept, []);
  return checkedFile("", disclosure, result, 0, kept);
}

async function byCommandLine(path: string): Promise<CheckedFile> {
  const found = await inspectFile({ path, settings: {}, language: "zh-CN" }, publishedCatalogue);
  if (isUnusable(found)) throw new Error(found.reason);
  return found.file;
}

/** As a program leaves it that writes formulas and calculates nothing. */
function uncalculated(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    const xml = strFromU8(part).replaceAll(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/gu, "$1");
    return [name, strToU8(xml)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

const cases = ["published", "small", "tables"].flatMap((folder) =>
  readdirSync(`test/fixtures/cases/${folder}`).map((name) => `test/fixtures/cases/${folder}/${name}`),
);
const samples = readdirSync("assets/samples").map((name) => `assets/samples/${name}`);
const files = [...samples, ...cases].filter((name) => name.endsWith(".xlsx"));

test.each(files)("%s", async (path) => {
  expect(told(await byPage(readFileSync(path)))).toEqual(told(await byCommandLine(path)));
});

test.each(styles)("a filled template of $id, whose formulas nobody has calculated", async (style) => {
  const asked = { year: 2026, units: ["某局"], subjects: usualSubjects, projects: ["专项工作经费"] };
  const found = wantedFrom(asked, publishedCatalogue, "某局");
  if (found.kind === "unknown") throw new Error(found.codes.join());
  const bytes = uncalculated(printedBook(filledTemplate(style, found.wanted, randomNumbers(3)).sheets));
  const folder = mkdtempSync(join(tmpdir(), "gouji-uncalculated-"));
  writeFileSync(join(folder, "1.xlsx"), bytes);
  const [page, line] = [told(await byPage(bytes)), told(await byCommandLine(join(folder, "1.xlsx")))];
  rmSync(folder, { recursive: true });
  expect(page).toEqual(line);
  expect(page.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(page.notRun.some(({ reason }) => reason.includes("没有计算结果"))).toBe(true);
});
