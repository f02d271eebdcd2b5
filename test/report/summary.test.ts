/** The 汇总: what it says of many workbooks, and that nothing in it can become a formula or markup. */
import { read } from "@e965/xlsx";
import { isNewBook, newBook } from "../../src/hosts/file";
import { zhCN } from "../../src/locale";
import {
  reportedFile,
  summarise,
  summaryLine,
  summaryPage,
  summarySheets,
  unusableFile,
  type CheckedFile,
  type SummaryLine,
} from "../../src/report";
import { checked, halfKnown, noTable, right, wrongTotal } from "./checked";

function lineOf(path: string, file: CheckedFile, organisation: string | null = null): SummaryLine {
  const documents = file.documents.map((one) => ({ ...one, organisation }));
  return summaryLine(reportedFile({ ...file, path, documents }));
}

const wrong = checked(wrongTotal);

it("counts errors once, and names the first of them with its cell", () => {
  const { rows, rules, mistakes } = summarise([lineOf("甲.xlsx", wrong), lineOf("乙.xlsx", checked(right))]);
  expect(rows.map(({ counts }) => counts.error)).toEqual([1, 0]);
  expect(rows[0]?.first.map(({ place }) => place)).toEqual(["支出!C4"]);
  expect(rules).toMatchObject([{ all: 1, counts: [1, 0] }]);
  expect(mistakes).toMatchObject([{ layout: "expenditure-summary", files: 1, count: 1, path: "甲.xlsx" }]);
});

it("adds figures that stand in no table to those that were not checked", () => {
  const { amounts, amountsChecked } = lineOf("半.xlsx", checked(halfKnown, noTable));
  const { summary } = checked(halfKnown, noTable);
  expect({ amounts, amountsChecked }).toEqual({ amounts: summary.amounts, amountsChecked: summary.amountsChecked });
  expect(amountsChecked).toBeLessThan(amounts);
});

it("tells a file in which nothing was checked apart from those without errors", () => {
  const lines = [lineOf("包.json", checked(noTable)), lineOf("乙.xlsx", checked(right))];
  const [sheet] = summarySheets(summarise(lines), zhCN);
  const told = JSON.stringify(sheet?.rows);
  expect(told).toContain("共 2 个文件：0 个有错误，1 个没有错误，1 个未能核对");
  expect(told).toMatch(/未能核对：读出 \d+ 个数，一个也没有核对/u);
});

it("tells files of one unit, year and kind, and none of which the unit is unknown", () => {
  const lines = [
    lineOf("甲.xlsx", wrong, "某区 教育局"),
    lineOf("甲（改）.xlsx", checked(right), "某区教育局"),
    lineOf("乙.xlsx", checked(right), "某区文化局"),
    lineOf("丙.xlsx", checked(right)),
    lineOf("丁.xlsx", checked(right)),
    lineOf("坏.xls", unusableFile("坏.xls", "打不开")),
  ];
  expect(summarise(lines).rows.map(({ repeatedIn }) => repeatedIn)).toEqual([
    ["甲（改）.xlsx"],
    ["甲.xlsx"],
    [],
    [],
    [],
    [],
  ]);
});

it("puts the rules that find most and the mistakes of most files first", () => {
  const lines = ["一", "二", "三"].map((path) => lineOf(path, wrong));
  const { rules, mistakes } = summarise(lines);
  expect(rules.map(({ all }) => all)).toEqual([3]);
  expect(mistakes).toMatchObject([{ files: 3, count: 3 }]);
});

describe("as a workbook", () => {
  const hostile = '=HYPERLINK("http://x","点我")';
  const line = {
    ...lineOf("=cmd|' /C calc'!A0", wrong, hostile),
    report: "报告 #1/甲&乙.xlsx.html",
    copy: "报告.html#file-3",
  };
  const bytes = newBook(summarySheets(summarise([line, lineOf("坏.xls", unusableFile("坏.xls", "+1"))]), zhCN));
  const book = read(bytes, { cellFormula: true });

  it("holds texts and numbers, and no formula", () => {
    expect(book.SheetNames).toEqual(["汇总", "规则×单位", "常见问题"]);
    const cells = Object.values(book.Sheets).flatMap((sheet) =>
      Object.entries(sheet).flatMap(([name, cell]) =>
        name.startsWith("!") ? [] : [cell as { f?: string; v: unknown }],
      ),
    );
    expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
    expect(cells.map(({ v }) => v)).toEqual(expect.arrayContaining([line.path, hostile, 1]));
  });

  it("links to the report and to the copy, a place in a page included", () => {
    const links = Object.entries(book.Sheets["汇总"] ?? {}).flatMap(([name, cell]) => {
      const target = (cell as { l?: { Target?: string } }).l?.Target;
      return target === undefined ? [] : [`${name} ${target}`];
    });
    expect(links).toEqual([
      `O4 ${encodeURIComponent("报告 #1")}/${encodeURIComponent("甲&乙.xlsx.html")}`,
      `P4 ${encodeURIComponent("报告.html")}#file-3`,
    ]);
  });

  it("is the same for the same lines, and known again as ours", () => {
    const again = newBook(summarySheets(summarise([line, lineOf("坏.xls", unusableFile("坏.xls", "+1"))]), zhCN));
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
    expect(isNewBook(bytes)).toBe(true);
    expect(isNewBook(new TextEncoder().encode("PK 不是"))).toBe(false);
  });
});

it("as a page escapes what comes out of workbooks, and runs nothing", () => {
  const hostile = `<script>alert(1)</script>"'`;
  const line = { ...lineOf(hostile, wrong, hostile), report: `javascript:${hostile}` };
  const page = summaryPage(summarise([line]), zhCN);
  expect(page).not.toMatch(/<script|href="javascript:/u);
  expect(page).toContain("&lt;script&gt;");
});

it("says of a province that the rules by unit are in the workbook", () => {
  const lines = Array.from({ length: 501 }, (_, number) => lineOf(`${number}.xlsx`, wrong));
  expect(summaryPage(summarise(lines), zhCN)).toContain("文件有 501 个");
});

it("links nowhere, and does not fail, where a report's name has half a character", () => {
  const summary = summarise([{ ...lineOf("甲.xlsx", wrong), report: "a/\ud800.html" }]);
  expect(summaryPage(summary, zhCN)).toContain('href="a/%EF%BF%BD.html"');
  expect(() => newBook(summarySheets(summary, zhCN))).not.toThrow();
});
