/** What goes back into the workbook: the review sheet and the marks. */
import { zhCN } from "../../src/locale";
import { marksOf, reviewSheet } from "../../src/report";
import { halfKnown, prose, results, right, rounded, wrongTotal } from "./checked";

const words = zhCN.report;

it("lists each finding with a link to its cell and its figures, consequences below it", () => {
  const { file } = results(wrongTotal);
  const { rows, frozenRows, columnWidths } = reviewSheet(file, words);
  expect(rows[frozenRows - 1]?.map(({ text }) => text)).toEqual([
    ...["序号", "级别", "表", "单元格", "问题", "应为", "表中", "相差", "单位", "规则", "依据"],
  ]);
  expect(columnWidths).toHaveLength(11);
  const [cause, consequence] = rows.slice(frozenRows);
  expect(cause?.map(({ text }) => text)).toEqual([
    ...["1", "错误", "2026年支出总表", "C4", file.findings[0]?.message, "16.88", "26.88", "10.00", "万元"],
    ...["上下级汇总", expect.any(String)],
  ]);
  expect(cause?.[3]?.link).toEqual({ sheet: "支出", cell: "C4" });
  expect(cause?.[1]?.style).toBe("error");
  expect(consequence?.slice(0, 2).map(({ text }) => text)).toEqual(["1.1", "连带"]);
});

it("does not advise to change what only follows from another mistake", () => {
  const { file } = results(wrongTotal);
  const { rows } = reviewSheet(file, words);
  const consequence = rows.find(([number]) => number?.text === "1.1");
  expect(consequence?.[5]?.text).toBe("");
  expect(consequence?.[6]?.text).toBe("");
});

it("says what was not checked", () => {
  const { file } = results(right, prose);
  const texts = reviewSheet(file, words).rows.flatMap((row) => row.map(({ text }) => text));
  expect(texts).toContain("没有发现问题。");
  expect(texts).toContain("未能核对");
  expect(texts).toContain("没有认出、也没有检查的 1 处：情况说明");
});

it("says which figures were not checked", () => {
  const { file } = results(halfKnown);
  const texts = reviewSheet(file, words).rows.flatMap((row) => row.map(({ text }) => text));
  expect(texts).toContain("读出 9 个数，核对了 6 个");
  expect(texts).toContain("支出：F3:F5 没有核对（表头的词不认识）");
});

it("marks the cell at fault loudly and what follows from it quietly", () => {
  const { findings } = results(wrongTotal);
  const marks = marksOf(findings);
  expect(marks[0]).toEqual({ sheet: "支出", row: 3, column: 2, tone: "error" });
  expect(marks.slice(1).every(({ tone }) => tone === "info")).toBe(true);
});

it("marks a cell once, with the loudest of its tones", () => {
  const { findings } = results(rounded);
  const [finding] = findings;
  if (finding === undefined) throw new Error("nothing found");
  const marks = marksOf([finding, { ...finding, severity: "error" }, { ...finding, severity: "warning" }]);
  expect(marks.map(({ tone }) => tone)).toEqual(["error"]);
});
