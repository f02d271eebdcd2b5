/** The text report, by the facts that a reviewer looks for. */
import { zhCN } from "../../src/locale";
import { plain, toText, unusableFile, wrap, type CheckedFile, type TextOptions } from "../../src/report";
import { sheet } from "../support/table";
import { checked, halfKnown, noTable, prose, right, rounded, wrongTotal } from "./checked";

/** As a terminal counts: Chinese characters take two columns. */
const widthOf = (text: string): number => [...text].reduce((sum, one) => sum + (one > "\u2e7f" ? 2 : 1), 0);
const asIs = (text: string): string => text;

function text(files: readonly CheckedFile[], options: { verbose?: boolean; columns?: number } = {}): string {
  const typewriter: TextOptions["typewriter"] = {
    columns: options.columns,
    widthOf,
    bold: asIs,
    faint: asIs,
    tone: (_, word) => word,
  };
  return toText(files, { words: zhCN.report, typewriter, verbose: options.verbose ?? false });
}

it("begins with what the workbook is", () => {
  const [first, second] = text([checked(right)]).split("\n");
  expect(first).toContain("2026年部门预算");
  expect(second).toBe("预算.xlsx");
});

it("says what each sheet was taken for, and what nobody recognised", () => {
  const report = text([checked(right, prose)]);
  expect(report).toMatch(/^ {2}支出 {2}支出总表$/mu);
  expect(report).toMatch(/没有认出、也没有检查的 1 处：情况说明/u);
});

it("shows how sure it is only where it is not", () => {
  const file = checked(right);
  const unsure = { ...file, tables: file.tables.map((table) => ({ ...table, confidence: 0.5 })) };
  expect(text([file])).not.toContain("认不准");
  expect(text([unsure])).toContain("认不准，请确认是哪一张表");
});

it("tells a workbook without mistakes from one without anything to check", () => {
  expect(text([checked(right)])).toContain("没有发现问题");
  const nothing = text([checked(prose)]);
  expect(nothing).toContain("没有可以核对的内容");
  expect(nothing).not.toContain("没有发现问题");
});

it("says in one line that every figure was checked", () => {
  const report = text([checked(right)]);
  expect(report).toMatch(/^读出 6 个数，全部核对过$/mu);
  expect(report).toMatch(/^没有发现问题。$/mu);
});

it("says before the findings which figures were not checked, where and why", () => {
  const report = text([checked({ ...right, name: "收" }, halfKnown, noTable, prose)]);
  expect(report).toContain(
    [
      "读出 17 个数，核对了 12 个；1 张表的数全部核对过，其余如下",
      "  支出  读出 9 个数，核对了 6 个；F3:F5 没有核对（表头的词不认识）",
      "  附表  读出 2 个数，核对了 0 个；A1:B3 没有核对（没有认出是哪一张表）",
      "",
      "核对过的数没有发现问题。",
    ].join("\n"),
  );
});

it("shows the first few of many ranges, and all of them when asked", () => {
  const file = checked(halfKnown);
  const cells = ["B3", "C5", "D7", "E9", "F11", "G13"];
  const many = {
    ...file,
    tables: file.tables.map((table) => ({ ...table, unread: [{ cells, reason: "no-relation" as const }] })),
  };
  expect(text([many])).toContain("B3、C5、D7、E9 等 6 处没有核对（没有别的数可以对照）");
  expect(text([many], { verbose: true })).toContain("F11、G13 没有核对");
});

it("folds consequences under their cause and spreads them out when asked", () => {
  const file = checked(wrongTotal);
  const [cause, ...following] = file.findings;
  // What another rule says of the very cell at fault is no consequence.
  const consequences = following.filter(({ cells }) => cells[0] !== cause?.cells[0]);
  expect(consequences.length).toBeGreaterThan(0);
  const folded = text([file]);
  expect(folded).toContain(`由此引起的另外 ${consequences.length} 处：`);
  expect(folded).toContain(cause?.message);
  expect(folded).not.toContain(consequences[0]?.message);
  expect(text([file], { verbose: true })).toContain(consequences[0]?.message);
});

it("shows the first few of many notes in a table and counts the others", () => {
  const one = checked(rounded);
  const findings = Array.from({ length: 6 }, () => one.findings).flat();
  const file = { ...one, findings, summary: { ...one.summary, info: findings.length } };
  const shown = (report: string): number => report.split("\n").filter((line) => line.startsWith("  ○ ")).length;
  expect(text([file])).toContain(`另有 ${file.summary.info - 3} 处提示`);
  expect(shown(text([file]))).toBe(4);
  expect(shown(text([file], { verbose: true }))).toBe(file.summary.info);
});

it("puts the table with the worst findings first", () => {
  const report = text([checked({ ...rounded, name: "甲" }, { ...wrongTotal, name: "乙" })]);
  expect(report.indexOf("［乙］")).toBeGreaterThan(0);
  expect(report.indexOf("［乙］")).toBeLessThan(report.indexOf("［甲］"));
});

it("groups what could not be run by its reason", () => {
  const unreadable = sheet(
    "支出",
    `2026年支出总表 |          |       |          | 单位：万元
     科目编码       | 科目名称 | 合计  | 基本支出 | 项目支出
                    | 合计     | #REF! | 1.00     |
     208            | 社会保障 | 1.00  | 1.00     |`,
  );
  const file = checked(unreadable);
  expect(file.notRun.length).toBeGreaterThan(1);
  const report = text([file]);
  expect(report).toContain("未能核对");
  expect(report.split("错误值#REF!")).toHaveLength(2);
});

it("breaks lines to the width of the terminal", () => {
  const lines = text([checked(wrongTotal)], { columns: 60 }).split("\n");
  expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(60);
});

it("tells of several files at the end, and of one that cannot be used in its place", () => {
  const report = text([unusableFile("坏.xls", "文件是空的。"), checked(wrongTotal), checked(right)]);
  expect(report).toMatch(/^坏\.xls\n不能检查 {2}文件是空的。/u);
  expect(report).toContain("共 3 个文件：1 个有错误，1 个没有错误，1 个不能检查");
});

it("passes on no terminal commands and no line breaks from names", () => {
  const report = text([checked({ ...wrongTotal, name: "支\u001b[31m出\n● 伪造" })]);
  expect(report).not.toContain("\u001b");
  expect(report).not.toMatch(/^● 伪造/mu);
  expect(plain("a\u202eb\u009bc")).toBe("a\ufffdb\ufffdc");
  const file = checked(right);
  const settings = { "\u001b[31m": "off" } as const;
  expect(text([{ ...file, choices: { settings, layouts: [], titles: {} } }])).not.toContain("\u001b");
});

describe("wrap", () => {
  it("leaves numbers whole and keeps closing marks off the beginning of a line", () => {
    expect(wrap("应为193.26万元，表中", 7, widthOf)).toEqual(["应为", "193.26", "万元，", "表中"]);
  });
});
