/** A trainer's way through the command line: blank tables, an exercise, answers, scores, the handbook. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { isUnusable, readWorkbook } from "../../src/hosts/file";
import { gouji, samples, temporaryFolder } from "./cli";

const folder = temporaryFolder();
const sample = join(samples, "qingshan-2026-budget.xlsx");

test("an exercise, its key, and what it is worth to leave it blank", async () => {
  const out = join(folder, "练习");
  const made = await gouji(["practice", sample, "--errors", "4", "--level", "2", "--seed", "9", "--out", out]);
  expect([made.status, made.stderr]).toEqual([0, ""]);
  expect(made.stdout).toContain("埋下 4 处错误");
  expect(readdirSync(out).sort()).toEqual(
    [
      "qingshan-2026-budget-练习.xlsx",
      "qingshan-2026-budget-练习答案.json",
      "qingshan-2026-budget-练习答案.xlsx",
    ].sort(),
  );
  const again = await gouji(["practice", sample, "--errors", "4", "--seed", "9", "--out", out]);
  expect([again.status, again.stderr]).toEqual([2, expect.stringContaining("已经存在")]);
  const marked = readWorkbook(readFileSync(join(out, "qingshan-2026-budget-练习答案.xlsx")));
  if (isUnusable(marked)) throw new Error(marked.reason);
  expect(marked.sheets.at(-1)?.name).toBe("练习答案");

  const answers = join(folder, "收上来的");
  mkdirSync(answers);
  for (const name of ["甲", "乙"])
    copyFileSync(join(out, "qingshan-2026-budget-练习.xlsx"), join(answers, `${name}.xlsx`));
  const key = join(out, "qingshan-2026-budget-练习答案.json");
  const table = join(folder, "成绩.xlsx");
  const scored = await gouji(["score", key, answers, "--out", table]);
  expect(scored.status).toBe(0);
  expect(scored.stdout).toContain("甲.xlsx：共 4 处：找到 0，漏掉 4，错指 0，得分 0");
  expect(existsSync(table)).toBe(true);
  const asJson = await gouji(["score", key, join(answers, "甲.xlsx"), "--format", "json"]);
  expect(JSON.parse(asJson.stdout)).toMatchObject({ planted: 4, results: [{ points: 0, missed: 4, wrong: 0 }] });
});

test("what is no key, no kind and no level is said", async () => {
  const noKey = await gouji(["score", sample, sample]);
  expect([noKey.status, noKey.stderr]).toEqual([2, expect.stringContaining("不是 gouji practice 生成的答案")]);
  const noKind = await gouji(["practice", sample, "--kinds", "typo", "--out", folder]);
  expect([noKind.status, noKind.stderr]).toEqual([2, expect.stringContaining("没有“typo”这种错误")]);
  const noLevel = await gouji(["practice", sample, "--level", "4", "--out", folder]);
  expect([noLevel.status, noLevel.stderr]).toEqual([2, expect.stringContaining("--level")]);
});

test("blank tables that the checks have nothing against, and in which no figure can be wrong yet", async () => {
  const path = join(folder, "空表.xlsx");
  const made = await gouji(["template", "--year", "2026", "--units", "某局，某中心", "--out", path]);
  expect([made.status, made.stderr]).toEqual([0, ""]);
  const { status, stdout } = await gouji(["check", path, "--format", "json"]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    files: [{ document: { kind: "budget", year: 2026, organisation: "某局" }, findings: [] }],
  });
  const accounts = join(folder, "决算.xlsx");
  expect((await gouji(["template", "--kind", "final", "--year", "2025", "--out", accounts])).status).toBe(0);
  const final = await gouji(["check", accounts, "--format", "json"]);
  expect(JSON.parse(final.stdout)).toMatchObject({
    files: [{ document: { kind: "finalAccounts", year: 2025 }, findings: [] }],
  });
  const badKind = await gouji(["template", "--kind", "report", "--year", "2025", "--out", accounts]);
  expect([badKind.status, badKind.stderr]).toEqual([2, expect.stringContaining("final（部门决算）")]);
  const practice = await gouji(["practice", path, "--level", "1", "--out", join(folder, "空")]);
  expect([practice.status, practice.stderr]).toEqual([2, expect.stringContaining("没有一处错误能埋")]);
  const unknown = await gouji(["template", "--year", "2026", "--subjects", "2999999", "--out", join(folder, "x.xlsx")]);
  expect([unknown.status, unknown.stderr]).toEqual([2, expect.stringContaining("2999999")]);
});

test("the handbook as a document", async () => {
  const path = join(folder, "手册.docx");
  const made = await gouji(["rules", "--format", "docx", "--out", path]);
  expect([made.status, made.stderr]).toEqual([0, ""]);
  expect(strFromU8(unzipSync(readFileSync(path))["word/document.xml"] as Uint8Array)).toContain("上下级汇总");
  const again = await gouji(["rules", "--out", path]);
  expect([again.status, again.stderr]).toEqual([2, expect.stringContaining("已经存在，不覆盖")]);
});
