/**
 * Practice workbooks as they are handed out: every planted mistake is reported at its cell, and nothing else is new.
 * `GOUJI_SEEDS` widens a run: so many seeds, over the published samples in turn.
 */
import { join } from "node:path";
import { publishedCatalogue as catalogue } from "../../src/catalogue/data/published";
import { check, type Finding } from "../../src/check";
import { practiceFrom } from "../../src/cli/jobs/practiceJob";
import { recognise } from "../../src/recognise";
import { scoreOf } from "../../src/training/practice/score";
import { a1, type Workbook } from "../../src/workbook";
import { answered, perfectLines, practised } from "../support/practised";
import { sample } from "../support/samples";

const seeds = Number(process.env["GOUJI_SEEDS"] ?? 3);

function findingsOf(workbook: Workbook): readonly Finding[] {
  return check(recognise(workbook), { catalogue }).findings;
}

function saying({ fingerprint, message }: Finding): string {
  return `${fingerprint} ${message}`;
}

it("reports every planted mistake at its cell and nothing else that is new; all found is 100 points, nothing found none", () => {
  let all = 0;
  for (let seed = 1; seed <= seeds; seed += 1) {
    const { name, planted, workbook, key } = practised(seed, 6, 3);
    const before = new Set(findingsOf(sample(name)).map(saying));
    const causes = findingsOf(workbook).filter((one) => one.consequenceOf === undefined && !before.has(saying(one)));
    const told = causes.map(({ places: [{ sheet, row, column }] }) => `${sheet.name}!${a1({ row, column })}`);
    const cells = key.mistakes.map((mistake) => mistake.cells.map(({ sheet, cell }) => `${sheet}!${cell}`));
    expect([seed, told.length]).toEqual([seed, planted.length]);
    for (const own of cells) expect(own.filter((cell) => told.includes(cell))).not.toEqual([]);
    all += planted.length;
    const [perfect, empty] = [scoreOf(answered(workbook, perfectLines(key)), key), scoreOf(workbook, key)];
    expect([perfect.points, perfect.found.filter(({ isMended }) => isMended).length]).toEqual([100, planted.length]);
    expect([empty.points, empty.missed.length, empty.wrong.length]).toEqual([0, planted.length, 0]);
  }
  expect(all).toBeGreaterThanOrEqual(seeds * 5);
});

it("gives the same bytes for the same seed, and others for another", () => {
  const [first, again, other] = [practised(11, 3, 2), practised(11, 3, 2), practised(16, 3, 2)];
  expect(again.files.map(({ bytes }) => [...bytes])).toEqual(first.files.map(({ bytes }) => [...bytes]));
  expect(other.files[2]?.bytes).not.toEqual(first.files[2]?.bytes);
});

it("plants only what the level allows, and the kinds that are named", () => {
  const path = join(__dirname, "../../assets/samples/qingshan-2026-budget.xlsx");
  const of = (kinds: readonly ("year" | "share")[], level: 1 | 2) => {
    const done = practiceFrom(
      { kind: "practice", path, wish: { errors: 2, kinds, level, seed: 3 }, language: "zh-CN" },
      catalogue,
    );
    return done.kind === "failed" ? done.reason : [...done.planted, ...done.exhausted.map((kind) => `no ${kind}`)];
  };
  expect(of([], 1)).toEqual(expect.not.arrayContaining(["share", "narrative", "row", "year", "name"]));
  expect(of(["share"], 1)).toContain("share");
  expect(of(["year"], 2)).toBe("没有一处错误能埋在这份工作簿里，没有生成练习。");
});
