/** `gouji narrate`: what it writes, what it refuses, and that nothing is written over. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gouji, samples, temporaryFolder } from "./cli";

const workbook = join(samples, "jianghan-2026-budget.xlsx");

async function narrate(out: string, ...options: readonly string[]) {
  return gouji(["narrate", workbook, "--out", out, ...options]);
}

it("writes a .txt that its own tables bear out but for its blanks", async () => {
  const out = join(temporaryFolder(), "说明.txt");
  expect(await narrate(out)).toMatchObject({ status: 0, stderr: "" });
  expect(readFileSync(out, "utf8")).toContain("2026年收支总预算2058.78万元");
  const { stdout } = await gouji(["check", workbook, "--narrative", out, "--format", "json"]);
  const [file] = (JSON.parse(stdout) as { files: { findings: { sheet: string; rule: string }[] }[] }).files;
  const told = (file?.findings ?? []).filter(({ sheet }) => sheet === "说明.txt").map(({ rule }) => rule);
  expect(new Set(told)).toEqual(new Set(["placeholder"]));
});

it("writes a .docx that can be read as a narrative", async () => {
  const out = join(temporaryFolder(), "说明.docx");
  expect(await narrate(out)).toMatchObject({ status: 0 });
  expect(await gouji(["check", workbook, "--narrative", out, "--verbose"])).toMatchObject({ status: 1, stderr: "" });
});

it("writes in the words of a template, and tells the line of a broken one", async () => {
  const folder = temporaryFolder();
  const template = join(folder, "模板.txt");
  writeFileSync(template, "# 说明\n支出{{全部.支出}}。\n");
  expect(await narrate(join(folder, "a.txt"), "--template", template)).toMatchObject({ status: 0 });
  expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("说明\n支出2058.78万元。\n");
  writeFileSync(template, "# 说明\n支出{{全部.支}}。\n");
  const { status, stderr } = await narrate(join(folder, "b.txt"), "--template", template);
  expect([status, stderr]).toEqual([2, expect.stringContaining("模板第 2 行")]);
});

it("never writes over a file, and wants last year's tables to be of last year", async () => {
  const out = join(temporaryFolder(), "说明.txt");
  writeFileSync(out, "");
  expect((await narrate(out)).stderr).toContain("已经存在");
  expect(readFileSync(out, "utf8")).toBe("");
  expect(await narrate(workbook)).toMatchObject({ status: 2 });
  const before = join(samples, "jianghan-2023-budget.xlsx");
  const { status, stderr } = await narrate(join(temporaryFolder(), "a.txt"), "--last-year", before);
  expect([status, stderr]).toEqual([2, expect.stringContaining("应给 2025 年的表")]);
});
