/** `gouji fill`: which names come into the copy, what is said of them, and what is never touched. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filledCopy, isUnusable, readWorkbook } from "../../src/hosts/file";
import type { CellEdit, Workbook } from "../../src/workbook";
import { idOf, isSubject, namesBesideCodes, without, type Taken } from "../fill/blanked";
import { unzip } from "../hosts/file/packages";
import { gouji, samples, temporaryFolder } from "./cli";
import { writeText } from "./workbooks";

const original = readFileSync(join(samples, "jianghan-2026-budget.xlsx"));

function read(bytes: Uint8Array): Workbook {
  const workbook = readWorkbook(bytes);
  if (isUnusable(workbook)) throw new Error(workbook.reason);
  return workbook;
}

const named = namesBesideCodes(read(original));
const subjects = named.filter(isSubject);

/** The sample on disk, in a folder of its own, with these cells taken away or changed. */
function writeSample(...edits: readonly CellEdit[]): { readonly folder: string; readonly path: string } {
  const copy = filledCopy(original, edits);
  if (isUnusable(copy)) throw new Error(copy.reason);
  const folder = temporaryFolder();
  const path = join(folder, "预算.xlsx");
  writeFileSync(path, copy);
  return { folder, path };
}

const takeAway = ({ sheet, row, column, name }: Taken): CellEdit => ({ sheet, row, column, before: name, after: null });

describe("a sample without its subject names", () => {
  const { folder, path } = writeSample(...subjects.map(takeAway));
  const out = join(folder, "副本", "填好.xlsx");
  const ended = gouji(["fill", path, "--out", out]);

  it("gets them back, by table and catalogue, and ends with status 0", async () => {
    const { status, stdout, stderr } = await ended;
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.trim().split("\n")).toEqual([
      `已生成 ${out}。`,
      "填入 51 个名称：支出功能分类 36、部门预算支出经济分类 15。",
      "  预算03表 2026年支出预算总表：支出功能分类 18",
      "  预算05表 2026年一般公共预算支出表(分功能科目)：支出功能分类 18",
      "  预算07表 2026年一般公共预算基本支出表：部门预算支出经济分类 15",
    ]);
  });

  it("differs from the input in these cells and in nothing else", async () => {
    await ended;
    const filled = readFileSync(out);
    const trimmed = (workbook: Workbook) => namesBesideCodes(workbook).map((place) => [idOf(place), place.name.trim()]);
    expect(trimmed(read(filled))).toEqual(trimmed(read(original)));
    expect(without(read(filled), subjects)).toEqual(read(readFileSync(path)));
    const [before, after] = [unzip(readFileSync(path)), unzip(filled)];
    const same = Object.keys(before).filter((part) =>
      Buffer.from(before[part] ?? []).equals(Buffer.from(after[part] ?? [])),
    );
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(Object.keys(before).length - same.length).toBe(3);
  });

  it("is never written over, nor is another file", async () => {
    await ended;
    const before = [path, out].map((file) => readFileSync(file));
    for (const target of [path, out]) {
      const { status, stdout, stderr } = await gouji(["fill", path, "--out", target]);
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toContain("已经存在，不覆盖");
    }
    expect([path, out].map((file) => readFileSync(file))).toEqual(before);
  });
});

/** What the sample puts before codes and names of the second level, and twice before those of the third. */
const indent = "\u3000";

describe("what is not certain", () => {
  const [name, unknown] = [subjects[1], subjects[2]];
  const code = subjects[3];
  if (name === undefined || unknown === undefined || code === undefined) throw new Error("no subjects");
  const { folder, path } = writeSample(
    ...[name, unknown].map(takeAway),
    { ...place(unknown, -1), before: `${indent}${indent}${unknown.code}`, after: `${indent}${indent}2081234` },
    { ...place(name, -1), before: `${indent}${name.code}`, after: `${indent}20822` },
    { ...place(code, -1), before: code.code, after: null },
  );
  const read0 = (out: string, { sheet, row, column }: CellEdit): unknown =>
    read(readFileSync(out)).sheets.find((one) => one.name === sheet)?.rows[row]?.[column]?.value;

  it("is offered with its standing, or said to be unknown, and not filled", async () => {
    const out = join(folder, "一.xlsx");
    const { status, stdout } = await gouji(["fill", path, "--out", out]);
    expect(status).toBe(0);
    expect(stdout).toContain("没有可以填的空白名称。");
    expect(stdout).toMatch(/另有 1 个名称把握不够[^\n]*\n {2}预算03表 支出预算总表!B7 {2}20822 .+（只有一种汇编）/u);
    expect(stdout).toMatch(/1 个编码查不到名称[^\n]*\n {2}预算03表 支出预算总表!B8 {2}2081234\n/u);
    expect(stdout).toMatch(
      /另有 1 个空白编码[^\n]*\n {2}预算03表 支出预算总表!A9 {2}210 卫生健康支出（有公开文件为证）/u,
    );
    expect(readFileSync(out)).toEqual(readFileSync(path));
  });

  it("is filled where that is asked for", async () => {
    const out = join(folder, "二.xlsx");
    const { stdout } = await gouji(["fill", path, "--out", out, "--offered", "--codes"]);
    expect(stdout).toContain("填入 1 个名称：支出功能分类 1。\n填入 1 个编码");
    expect(read0(out, takeAway(name))).toMatch(/^\u3000\S/u);
    expect(read0(out, { ...takeAway(code), column: code.column - 1 })).toBe("210");
  });

  it("is certain where the user's own list has it", async () => {
    const list = join(folder, "科目.csv");
    writeFileSync(list, "科目编码,科目名称\n20822,甲支出\n2081234,乙支出\n");
    const out = join(folder, "三.xlsx");
    const { status, stdout, stderr } = await gouji(["fill", path, "--out", out, "--catalogue", list]);
    expect(status).toBe(0);
    expect(stderr).not.toContain("没有导入");
    expect(stdout).toContain("填入 2 个名称");
    expect([name, unknown].map((own) => read0(out, takeAway(own)))).toEqual([
      `${indent}甲支出`,
      `${indent}${indent}乙支出`,
    ]);
  });
});

describe("ends with status 2 and a sentence", () => {
  const folder = temporaryFolder();
  const good = join(samples, "jianghan-2026-budget.xlsx");
  const [bad, text] = [writeText(join(folder, "清单.csv"), "说明\n没有编码\n"), writeText(join(folder, "坏.xlsx"))];
  const two = writeText(join(folder, "重复.csv"), "科目编码,科目名称\n20805,甲\n20805,乙\n");
  const out = join(folder, "副本.xlsx");

  it.each([
    ["without --out", ["fill", good], "请用 --out 写明"],
    ["without a file", ["fill", "--out", out], "请给出文件"],
    ["where --out is another format", ["fill", good, "--out", join(folder, "副本.xls")], ".xlsx"],
    ["where there is no such file", ["fill", join(folder, "没有.xlsx"), "--out", out], "没有这个文件"],
    ["where the file is no workbook", ["fill", text, "--out", out], "纯文本"],
    [
      "where the file is older than .xlsx",
      ["fill", join(__dirname, "../hosts/file/fixtures/table.xls"), "--out", join(folder, "a.xls")],
      "只有 .xlsx 和 .xlsm",
    ],
    [
      "where the user's list does not exist",
      ["fill", good, "--out", out, "--catalogue", join(folder, "无.csv")],
      "没有这个文件",
    ],
    ["where the user's list is none", ["fill", good, "--out", out, "--catalogue", bad], "清单.csv："],
    ["where the user's list contradicts itself", ["fill", good, "--out", out, "--catalogue", two], "20805"],
    ["where check is given such a list", ["check", good, "--catalogue", two], "20805"],
  ])("%s", async (_, args, words) => {
    const { status, stdout, stderr } = await gouji(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(words);
    expect(existsSync(out)).toBe(false);
  });
});

it("shows its help in both languages", async () => {
  const [chinese, english] = await Promise.all([
    gouji(["fill", "--help"]),
    gouji(["fill", "--help", "--lang", "en-US"]),
  ]);
  for (const option of ["out", "catalogue", "offered", "codes", "timeout"])
    expect(chinese.stdout).toContain(`--${option}`);
  expect(chinese.stdout).toContain("副本");
  expect(english.stdout).not.toMatch(/\p{Script=Han}/u);
});

function place({ sheet, row, column }: Taken, right: number) {
  return { sheet, row, column: column + right };
}
