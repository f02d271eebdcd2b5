import { check, type Finding } from "../../src/check";
import { recognise } from "../../src/recognise";
import type { Rule } from "../../src/rules";
import { columnSum } from "../../src/rules/columnSum/columnSum";
import { rollUp } from "../../src/rules/rollUp";
import { a1, type Sheet, type Workbook } from "../../src/workbook";
import { withCell } from "../support/mutate";
import { sample } from "../support/samples";
import { table, workbook } from "../support/table";

const sheetOf = (book: Workbook, name: string): Sheet => {
  const found = book.sheets.find((sheet) => sheet.name.startsWith(name));
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
};

/** The errors of a workbook that it did not have as it was published. */
function newErrors(published: Workbook, changed: Workbook): Finding[] {
  const known = new Set(check(recognise(published)).findings.map(({ fingerprint }) => fingerprint));
  return check(recognise(changed)).findings.filter(
    ({ severity, fingerprint }) => severity === "error" && !known.has(fingerprint),
  );
}

const amount = (value: number) => ({ value, format: "#,##0.00" });

describe("one wrong cell", () => {
  it("is told as one cause with its consequences, the cell itself first", () => {
    // 2101101 行政单位医疗 in 预算05表: 7.08 → 7.80 breaks a roll-up, two column sums' rows and the check against 预算03表.
    const book = sample("jianghan-2026-budget");
    const wrong = withCell(book, sheetOf(book, "预算05表"), 11, 2, amount(7.8));
    const [cause, ...consequences] = newErrors(book, wrong);
    expect(a1(cause?.places[0] ?? { row: 0, column: 0 })).toBe("C12");
    expect(cause?.places[0].sheet.name).toContain("预算05表");
    expect(cause).toMatchObject({ expected: "7.08", actual: "7.80", consequenceOf: undefined });
    expect(consequences.length).toBeGreaterThanOrEqual(2);
    expect(new Set(consequences.map(({ consequenceOf }) => consequenceOf))).toEqual(new Set([cause?.fingerprint]));
  });

  it("is found where the sums above it are formulas that have moved along", () => {
    const book = sample("jianghan-2026-budget");
    const sheet = sheetOf(book, "预算03表");
    // 2210203 购房补贴 6.21 → 7.21, and every total above it and beside it with it.
    const moved: readonly (readonly [row: number, value: number])[] = [
      [22, 7.21],
      [19, 29.72],
      [18, 29.72],
    ];
    const cells = moved.flatMap(([row, value]) => [2, 3].map((column) => [row, column, value] as const));
    const all = [...cells, [4, 2, 2059.78] as const, [4, 3, 239.86] as const];
    const wrong = all.reduce(
      (so, [row, column, value]) => withCell(so, sheetOf(so, "预算03表"), row, column, amount(value)),
      book,
    );
    const causes = newErrors(book, wrong).filter(({ consequenceOf }) => consequenceOf === undefined);
    expect(causes).toHaveLength(1);
    expect(causes[0]?.places.some(({ sheet: at, row }) => at.name === sheet.name && row === 22)).toBe(true);
  });

  it("keeps its fingerprint when a row moves", () => {
    const book = sample("jianghan-2026-budget");
    const wrong = withCell(book, sheetOf(book, "预算05表"), 11, 2, amount(7.8));
    const below = {
      sheets: wrong.sheets.map((sheet) => (sheet.name.startsWith("预算05表") ? pushedDown(sheet) : sheet)),
    };
    const prints = (of: Workbook) => check(recognise(of)).findings.map(({ fingerprint }) => fingerprint);
    expect(prints(below)).toEqual(prints(wrong));
  });
});

function pushedDown(sheet: Sheet): Sheet {
  return {
    ...sheet,
    rows: [undefined, ...sheet.rows],
    merges: sheet.merges.map((area) => ({ ...area, top: area.top + 1, bottom: area.bottom + 1 })),
  };
}

describe("settings", () => {
  const wrong = workbook(table`支出总表 | | | | 单位：万元
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    208 | 社会保障和就业支出 | 16.98 | 16.88 |
    20805 | 行政事业单位养老支出 | 16.88 | 16.88 |`);

  it("switch a rule off", () => {
    const { findings } = check(recognise(wrong), { settings: { "roll-up": "off", "column-sum": "off" } });
    expect(findings.filter(({ rule }) => rule === "roll-up" || rule === "column-sum")).toEqual([]);
  });

  it("change a rule's severity, of what fails only", () => {
    const { findings } = check(recognise(wrong), { settings: { "roll-up": "warning", "column-sum": "off" } });
    expect(findings.filter(({ rule }) => rule === "roll-up").map(({ severity }) => severity)).toEqual(["warning"]);
  });
});

describe("outcomes", () => {
  it("tell what holds, what does not apply and what could not be run apart", () => {
    const { outcomes, notRun } = check(
      recognise(
        workbook(table`支出总表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          | 合计 | 16.88 | [illegible] |
          208 | 社会保障和就业支出 | 16.88 | 16.88 |`),
      ),
    );
    expect(outcomes.holds).toBeGreaterThan(0);
    expect(outcomes["does-not-apply"]).toBeGreaterThan(0);
    expect(outcomes["could-not-run"]).toBe(notRun.length);
    expect(notRun.some(({ reason }) => reason.includes("D3") && reason.includes("[illegible]"))).toBe(true);
  });
});

describe("one cause of an error and a warning", () => {
  /** A warning about the very cell that is wrong is told before the error in its sum. */
  const likeBasic: Rule = {
    ...columnSum,
    id: "like-basic",
    severity: "warning",
    *check({ tables }) {
      for (const one of tables) {
        for (const row of one.rows.filter(({ children }) => children.length === 0)) {
          const [claim, basic] = [one.fact(row, "total"), one.fact(row, "basic")];
          if (claim === undefined || basic === undefined) continue;
          const words = { about: () => "", message: () => "", advice: () => "" };
          yield { kind: "equality", claim, terms: [{ fact: basic, sign: 1 }], ...words };
        }
      }
    },
  };

  it("is as grave as the gravest", () => {
    const book = workbook(table`支出总表 | | | | 单位：万元
        科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
        208 | 社会保障和就业支出 | 30.00 | 30.00 |
        20805 | 行政事业单位养老支出 | 16.00 | 10.00 |
        20808 | 抚恤 | 20.00 | 20.00 |`);
    const { findings } = check(recognise(book), { rules: [rollUp, likeBasic] });
    const told = findings.map(({ rule, severity, consequenceOf, places: [at] }) => ({
      rule,
      severity,
      follows: consequenceOf !== undefined,
      at: a1(at),
    }));
    expect(told).toEqual([
      { rule: "like-basic", severity: "error", follows: false, at: "C4" },
      { rule: "roll-up", severity: "error", follows: true, at: "C3" },
    ]);
  });
});
