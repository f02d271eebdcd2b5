/** The HTML report: complete in itself, and safe whatever a workbook is called. */
import { createHash } from "node:crypto";
import { styleHash } from "../../src/report/html/style";
import { enUS, zhCN } from "../../src/locale";
import { toHtml, unusableFile } from "../../src/report";
import { checked, halfKnown, noTable, prose, right, wrongTotal } from "./checked";

const hostile = `</style><script>alert("1")</script><img src=x onerror='alert(2)'>&`;

it("escapes everything that comes out of a workbook", () => {
  const name = { ...wrongTotal, name: hostile };
  const file = checked(name, { ...prose, name: `${hostile}2` });
  const texts = {
    path: hostile,
    document: { ...file.document, organisation: hostile },
    tables: file.tables.map((table) => ({ ...table, title: hostile })),
    findings: file.findings.map((finding) => ({ ...finding, message: hostile, expected: hostile, rule: hostile })),
    notRun: [{ rule: "x", about: hostile, reason: hostile }],
  };
  const page = toHtml([{ ...file, ...texts }, unusableFile(hostile, hostile)], zhCN);
  expect(page).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;");
  expect(page).not.toMatch(/<script|<img|onerror='/u);
  expect(page.match(/<\/style>/gu)).toHaveLength(1);
});

it("fetches nothing and runs nothing", () => {
  const page = toHtml([checked(wrongTotal)], zhCN);
  const [, style = ""] = /<style>(.*?)<\/style>/su.exec(page) ?? [];
  expect(styleHash).toBe(`sha256-${createHash("sha256").update(style).digest("base64")}`);
  expect(page).toContain(`content="default-src 'none'; style-src '${styleHash}'"`);
  expect(page).not.toMatch(/ style=/u);
  expect(page).not.toMatch(/https?:|\ssrc=|<link|<script|@import|url\(/u);
});

it("shows each finding with its figures, and what follows from it", () => {
  const file = checked(wrongTotal);
  const page = toHtml([file], zhCN);
  expect(page).toContain(file.findings[0]?.message);
  expect(page).toContain("由此引起的另外");
  expect(page).toMatch(/<dt>应为<\/dt>\s*<dd><bdi>16\.88<\/bdi><\/dd>/u);
});

it("says before the findings which figures were not checked", () => {
  const page = toHtml([checked(wrongTotal, { ...halfKnown, name: "半" }, noTable)], zhCN);
  const text = page.replace(/<[^>]*>/gu, " ").replace(/\s+/gu, " ");
  expect(text).toContain("半 9 6 F3:F5 没有核对（表头的词不认识）");
  expect(text).toContain("附表 2 0 A1:B3 没有核对（没有认出是哪一张表）");
  expect(text.indexOf("核对了哪些数")).toBeLessThan(text.indexOf("● 错误"));
  expect(toHtml([checked(right)], zhCN)).toContain("读出 6 个数，全部核对过");
});

it("has an overview where there are several files, with links to each", () => {
  const page = toHtml([checked(right), checked(wrongTotal)], enUS);
  expect(page).toContain('<html lang="en-US">');
  expect(page).toContain("2 files: 1 with errors, 1 without");
  for (const id of ["file-1", "file-2"]) {
    expect(page).toContain(`href="#${id}"`);
    expect(page).toContain(`id="${id}"`);
  }
});
