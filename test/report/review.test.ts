/** What goes back into the workbook: the review sheet and the marks. */
import { zhCN } from "../../src/locale";
import { marksOf, reviewSheet } from "../../src/report";
import { columns, type ReviewColumn } from "../../src/report/review/columns";
import { countAnswers, earlierReview } from "../../src/report/review/earlier";
import type { AddedCell, AddedSheet, Sheet } from "../../src/workbook";
import { halfKnown, prose, results, right, rounded, wrongTotal } from "./checked";

const words = zhCN.report;

type Row = readonly AddedCell[] | undefined;

/** The texts of a row by its headings. */
function named(row: Row): Record<string, string> {
  return Object.fromEntries(columns.map(([name], at) => [name, row?.[at]?.text ?? ""]));
}

/** As if the sheet lay in a workbook, where somebody wrote into cells: row, column, text. */
function inWorkbook({ name, rows }: AddedSheet, ...written: readonly [number, ReviewColumn, string][]): Sheet {
  const texts = rows.map((cells) => cells.map(({ text }) => text));
  for (const [row, column, text] of written) (texts[row] ??= [])[columns.findIndex(([of]) => of === column)] = text;
  const sparse: Sheet["rows"][number][] = [];
  // As a host has it: rows without any cell are not there.
  texts.forEach((row, index) => {
    if (row.some((value) => value !== ""))
      sparse[index] = Array.from(row, (value = "") => (value === "" ? undefined : { value, format: "@" }));
  });
  return { ...right, name, rows: sparse };
}

it("lists each finding with a link to its cell and its figures, consequences below it, and leaves room for answers", () => {
  const { file } = results(wrongTotal);
  const { rows, frozenRows, columnWidths } = reviewSheet(file, words);
  expect(rows[frozenRows - 1]?.map(({ text }) => text)).toEqual([
    ...["序号", "级别", "工作表", "表", "单元格", "问题", "应为", "表中", "相差", "单位", "规则", "依据"],
    ...["状态", "理由", "单位反馈", "整改情况", "标识"],
  ]);
  expect(columnWidths).toHaveLength(17);
  const [cause, consequence] = rows.slice(frozenRows);
  expect(cause?.map(({ text }) => text)).toEqual([
    ...["1", "错误", "支出", "2026年支出总表", "C4", file.findings[0]?.message, "16.88", "26.88", "10.00", "万元"],
    ...["上下级汇总", expect.any(String), "待改", "", "", "", file.findings[0]?.fingerprint],
  ]);
  expect(cause?.[4]?.link).toEqual({ sheet: "支出", cell: "C4" });
  expect(cause?.[1]?.style).toBe("error");
  expect(named(consequence)).toMatchObject({ number: "1.1", severity: "连带", state: "" });
  expect(rows.at(-1)?.[0]?.text).toMatch(/^审核人：.*复核人：.*日期：/u);
});

it("does not advise to change what only follows from another mistake, and leaves blank what is not known", () => {
  const { file } = results(wrongTotal);
  const { rows } = reviewSheet(file, words);
  expect(named(rows.find(([number]) => number?.text === "1.1"))).toMatchObject({ expected: "", actual: "" });
});

describe("made anew", () => {
  const made = reviewSheet(results(wrongTotal).file, words);
  const at = made.frozenRows;

  it("keeps what the unit wrote beside a finding, an explanation, and the signatures", () => {
    const signed = "审核人：王红　日期：2026年3月1日";
    const earlier = earlierReview(
      inWorkbook(
        made,
        [at, "feedback", "已核实"],
        [at, "state", "说明"],
        [at, "reason", "上级批复如此"],
        [at + 1, "rectified", "下月改"],
        [made.rows.length - 1, "number", signed],
      ),
      words,
    );
    expect(earlier && countAnswers(earlier)).toBe(2);
    const { rows } = reviewSheet(results(wrongTotal).file, words, earlier);
    expect(named(rows[at])).toMatchObject({ feedback: "已核实", state: "说明", reason: "上级批复如此" });
    expect(named(rows[at + 1])).toMatchObject({ number: "1.1", rectified: "下月改" });
    expect(rows.at(-1)?.[0]?.text).toBe(signed);
  });

  it("does not believe that something was put right which is still found", () => {
    const earlier = earlierReview(inWorkbook(made, [at, "state", "已改"]), words);
    const { rows } = reviewSheet(results(wrongTotal).file, words, earlier);
    expect(named(rows[at])).toMatchObject({ state: "待改" });
  });

  it("tells what is not found any more as put right, with all that was written, and again the next time", () => {
    const earlier = earlierReview(inWorkbook(made, [at, "rectified", "已改为 16.88"]), words);
    const next = reviewSheet(results(right).file, words, earlier);
    const heading = next.rows.findIndex(([first]) => first?.text === words.earlier);
    const told = { number: "", cell: "C4", state: "已改", reason: words.notFoundAgain, rectified: "已改为 16.88" };
    expect(named(next.rows[heading + 1])).toMatchObject(told);
    const third = reviewSheet(results(right).file, words, earlierReview(inWorkbook(next), words));
    expect(third.rows.map(named)).toContainEqual(expect.objectContaining(told));
  });

  it("does not call put right what a rule that is off no longer looks for", () => {
    const { file } = results(right);
    const off = { ...file, choices: { ...file.choices, settings: { "roll-up": "off" as const } } };
    const next = reviewSheet(off, words, earlierReview(inWorkbook(made), words));
    expect(next.rows.map(named)).toContainEqual(expect.objectContaining({ cell: "C4", state: "待改" }));
  });

  it("loses no line that somebody answered without a finding beside it", () => {
    const earlier = earlierReview(inWorkbook(made, [at + 2, "feedback", "另附说明"]), words);
    const { rows } = reviewSheet(results(wrongTotal).file, words, earlier);
    expect(rows.map(named)).toContainEqual(expect.objectContaining({ feedback: "另附说明" }));
  });

  it("takes any other sheet for none of ours", () => {
    expect(earlierReview(right, words)).toBeUndefined();
  });
});

it("tells ignored findings in a section of their own, with the reason", () => {
  const { file } = results(wrongTotal);
  const [first, ...others] = file.findings;
  if (first === undefined) throw new Error("nothing found");
  const decided = { ...file, findings: others, decided: [{ ...first, reason: "口径不同" }] };
  const { rows } = reviewSheet(decided, words);
  const heading = rows.findIndex(([one]) => one?.text === words.decided.title);
  expect(named(rows[heading + 1])).toMatchObject({ cell: "C4", state: "说明", reason: "口径不同" });
  expect(rows[heading + 1]?.[1]?.style).toBeUndefined();
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
