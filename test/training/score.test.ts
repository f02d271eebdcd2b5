import { withEdits } from "../../src/check";
import { zhCN } from "../../src/locale";
import { resultsJson, resultsSheets, resultsText, scoreOf } from "../../src/training/practice/score";
import { isRight } from "../../src/training/practice/score/expected";
import { nameOf } from "../../src/training/practice/key";
import { answered, perfectLines, practised } from "../support/practised";

const { workbook, key } = practised(13, 5, 2);
const planted = key.mistakes.length;
const cellAsRead = /^([A-Z]+)(\d+)$/u;

/** The mistakes put right in the tables themselves. */
function mended() {
  const edits = key.mistakes.flatMap(({ cells }) =>
    cells.map(({ sheet, cell, right }) => {
      const [, letters = "", row = ""] = cellAsRead.exec(cell) ?? [];
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      return { sheet, row: Number(row) - 1, column, before: null, after: right };
    }),
  );
  return withEdits(workbook, edits);
}

it("finds what was corrected in the tables, without a line on the answer sheet", () => {
  const score = scoreOf(mended(), key);
  expect([score.points, score.found.length, score.wrong.length]).toEqual([100, planted, 0]);
  expect(score.found.every(({ isMended }) => isMended)).toBe(true);
});

it("takes points for what is right and was accused, none for what only follows, and counts each mistake once", () => {
  const [first] = perfectLines(key);
  const touched = key.mistakes[0]?.touched[0];
  if (first === undefined || touched === undefined) throw new Error("nothing planted");
  const title = { sheet: first.sheet, cell: "A1", expected: "另一个标题" };
  const score = scoreOf(answered(workbook, [first, first, title, touched]), key);
  expect([score.found.length, score.missed.length]).toEqual([1, planted - 1]);
  expect(score.wrong.map(({ place }) => nameOf(place))).toEqual([nameOf(title)]);
  expect(score.near.map(({ because }) => because?.number)).toEqual([1]);
  expect(score.points).toBe(Math.round(100 / (planted + 1)));
});

it("says of a figure that was right and was changed that it was right", () => {
  const [first] = perfectLines(key);
  const book = withEdits(workbook, [{ sheet: first?.sheet ?? "", row: 0, column: 0, before: null, after: "改过" }]);
  expect(scoreOf(book, key).wrong).toMatchObject([{ how: "changed", place: { cell: "A1" } }]);
});

it("reads cells as people write them, and says which lines it cannot read", () => {
  const [first] = perfectLines(key);
  const lines = [
    { sheet: ` ${first?.sheet ?? ""} `, cell: (first?.cell ?? "").toLowerCase().replace(/\d+/u, (row) => ` ${row}`) },
    { sheet: "没有这张表", cell: "A1", expected: "5" },
  ];
  const score = scoreOf(answered(workbook, lines), key);
  expect(score.found.length).toBe(1);
  expect(score.unread).toEqual(["没有这张表 A1 5"]);
});

it("counts no changed cells of a sheet in which the rows moved", () => {
  const name = perfectLines(key)[0]?.sheet;
  const sheets = workbook.sheets.map((sheet) =>
    sheet.name === name ? { ...sheet, rows: [undefined, ...sheet.rows] } : sheet,
  );
  const score = scoreOf({ sheets }, key);
  expect(score.moved).toEqual([name]);
  expect(score.wrong).toEqual([]);
});

it.each([
  ["6,557.94万元", 6557.94, 6575.94, true],
  ["6575.94", 6557.94, 6575.94, false],
  ["18.55%", 0.1855, 0.2, true],
  ["空", null, 5, true],
  ["", null, 5, true],
  ["", 5, 7, false],
  ["386.54万元", "住房公积金386.54万元。", "住房公积金368.54万元。", true],
  ["368.54万元", "住房公积金386.54万元。", "住房公积金368.54万元。", false],
  ["2026", "2026年收入总表", "2025年收入总表", true],
])("holds %s against %s where %s stands: %s", (answer, right, wrong, is) => {
  expect(isRight(answer, right, wrong)).toBe(is);
});

it("shows a class as one table, and who found what", () => {
  const perfect = scoreOf(answered(workbook, perfectLines(key)), key);
  const results = [
    { file: "甲.xlsx", score: perfect, error: undefined },
    { file: "乙.xlsx", score: scoreOf(workbook, key), error: undefined },
    { file: "丙.xlsx", score: undefined, error: "打不开。" },
  ];
  const text = resultsText(key, results, zhCN);
  expect(text).toContain(`甲.xlsx：共 ${String(planted)} 处：找到 ${String(planted)}，漏掉 0，错指 0，得分 100`);
  expect(text).toContain("丙.xlsx：打不开。");
  expect(text).toContain("1/2");
  expect(resultsJson("1.0.0", key, results, zhCN)).toMatchObject({
    planted,
    results: [{ points: 100, missed: 0 }, { points: 0, found: 0, missed: planted }, { error: "打不开。" }],
  });
  const [table, details, mistakes] = resultsSheets(key, results, zhCN);
  expect(table?.rows.length).toBe(3 + 3);
  expect(details?.rows.length).toBe(3 + 2 * planted);
  expect(mistakes?.rows.length).toBe(3 + planted);
});

it("explains a single trainee's misses by their rules", () => {
  const text = resultsText(key, [{ file: "甲.xlsx", score: scoreOf(workbook, key), error: undefined }], zhCN);
  for (const { message } of key.mistakes) expect(text).toContain(message);
});
