/** Whatever the operating system refuses is told in the user's words, never in its own. */
import { constants } from "node:os";
import { existsSync, mkdirSync, readdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readFailure, writeFailure } from "../../src/cli/failures";
import { mostReportBytes } from "../../src/cli/files/readJson";
import { languages, wordsOf } from "../../src/locale";
import { gouji, temporaryFolder, type Ended } from "./cli";
import { writeRight } from "./workbooks";

const linux = existsSync("/proc/self") ? it : it.skip;

/** What a file system answers with: the codes that opening, reading, writing, listing and renaming name in their manuals. */
const codes = [
  ...["EACCES", "EBUSY", "EDQUOT", "EEXIST", "EFBIG", "EIO", "EISDIR", "ELOOP", "EMFILE", "ENAMETOOLONG", "ENFILE"],
  ...["ENOENT", "ENOMEM", "ENOSPC", "ENOTDIR", "EPERM", "EROFS", "ESTALE", "ETIMEDOUT", "ETXTBSY"],
] as const;
/** Only where something is made. */
const ofWriting: readonly string[] = ["EEXIST"];

function failing(code: string): Error {
  return Object.assign(new Error(`${code}: something, open '/x'`), { code, errno: -1, syscall: "open" });
}

describe.each(languages)("in %s", (language) => {
  const words = wordsOf(language).cli;

  it.each(codes)("%s has words of its own", (code) => {
    expect(code === "EDQUOT" || code === "ESTALE" || code in constants.errno).toBe(true);
    const told = [writeFailure(failing(code), words)];
    if (!ofWriting.includes(code)) told.push(readFailure(failing(code), words));
    for (const sentence of told) {
      expect(sentence).not.toMatch(/E[A-Z]{3,}|open '|\/x/u);
      expect(sentence).toMatch(language === "zh-CN" ? /[一-龥].*。$/u : /^[^一-龥]+\.$/u);
    }
  });

  it("an unknown one is named, without a stack", () => {
    expect(readFailure(failing("EXDEV"), words)).toBe(words.cannotRead("EXDEV"));
    expect(writeFailure(failing("constructor"), words)).toBe(words.cannotWrite("constructor"));
  });
});

function expectRefusal({ status, stdout, stderr }: Ended, words: string): void {
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(words);
  expect(stderr).not.toMatch(/程序内部出错|E[A-Z]{4,}| at /u);
}

describe("from the command line", () => {
  const root = temporaryFolder();
  const file = writeRight(join(root, "甲.xlsx"));
  const long = join(root, `${"长".repeat(200)}.txt`);

  it.each([
    [["check", join(file, "乙.xlsx")], "上级路径是文件"],
    [["check", file, "--out", join(file, "报告.txt")], "上级路径是文件"],
    [["check", `${long}.xlsx`], "名称太长"],
    [["check", file, "--out", long], "名称太长"],
    [["check", file, "--catalogue", join(root, "没有.csv")], "没有这个文件或文件夹"],
    [["merge", join(file, "报告.json"), "--out", join(root, "汇总.json")], "上级路径是文件"],
    [["narrate", file, "--template", join(root, "没有.txt"), "--out", join(root, "说明.docx")], "没有这个文件或文件夹"],
    [["score", join(root, "没有.json"), file], "没有这个文件或文件夹"],
  ])("%j", async (args, words) => {
    const { status, stdout, stderr } = await gouji(args);
    // What of many files cannot be checked stands in the report, too.
    expectRefusal({ status, stdout: stdout.replace(/^.*\n不能检查.*\n$/u, ""), stderr }, words);
  });

  linux("a full disk", async () => {
    expectRefusal(await gouji(["check", file, "--out", "/dev/full"]), "磁盘空间不足");
  });

  it.each([
    ["check", ""],
    ["compare", file, ""],
    ["merge", "", "--out", join(root, "汇总.json")],
    ["rules", ""],
  ])("%s refuses a blank argument: %j %j", async (...args) => {
    expectRefusal(await gouji(args), "有一个参数是空的");
  });

  it.each([
    ["check", file, "--out", ""],
    ["check", file, "--rule", " "],
    ["merge", file, "--out", ""],
    ["template", "--year", "2026", "--out", join(root, "空.xlsx"), "--units", ""],
    ["practice", file, "--out", "　"],
    ["decide", file, "--ignore", "", "--reason", "a", "--out", join(root, "乙.xlsx")],
  ])("%s refuses a blank option: %s %s %s", async (...args) => {
    expectRefusal(await gouji(args), "后面缺少内容");
  });
});

describe("gouji merge", () => {
  it.each<[string, string, (path: string) => void]>([
    ["no reports", "不是 gouji check --format json 写的报告", (path) => writeFileSync(path, '{"a":1}')],
    ["a workbook", "不是 gouji check --format json 写的报告", (path) => writeRight(path)],
    [
      "what is nested too deep",
      "不是 gouji check --format json 写的报告",
      (path) => writeFileSync(path, `{"gouji":"1","files":[],"x":${"[".repeat(100_000)}${"]".repeat(100_000)}}`),
    ],
    [
      "what is too large",
      "报告超过 256 MB",
      (path) => {
        writeFileSync(path, "[");
        truncateSync(path, mostReportBytes + 1);
      },
    ],
  ])("of %s writes no 汇总", async (_, words, make) => {
    const root = temporaryFolder();
    const [json, out] = [join(root, "一.json"), join(root, "汇总.html")];
    make(json);
    expectRefusal(await gouji(["merge", json, "--out", out]), words);
    expect(existsSync(out)).toBe(false);
  });

  it("of an empty folder writes none either", async () => {
    const root = temporaryFolder();
    mkdirSync(join(root, "空"));
    expectRefusal(await gouji(["merge", join(root, "空"), "--out", join(root, "汇总.json")]), "没有 .json 报告");
    expect(readdirSync(root)).toEqual(["空"]);
  });

  it("takes brackets in texts for texts, and a mark in front of the text for none", async () => {
    const root = temporaryFolder();
    const json = join(root, "一.json");
    writeFileSync(json, `\ufeff{"gouji":"1","files":[],"x":"\\"${"[".repeat(1000)}"}`);
    const { stderr } = await gouji(["merge", json, "--out", join(root, "汇总.json")]);
    expect(stderr).toContain("0 个文件的汇总已写入");
  });
});

it("forgets notes of a run that are larger than any, and checks anew", async () => {
  const root = temporaryFolder();
  const file = writeRight(join(root, "甲.xlsx"));
  const results = join(root, "结果");
  const words = ["check", file, "--reports", results, "--resume"];
  await gouji(words);
  expect((await gouji(words)).stderr).toContain("沿用上次的结果");
  const notes = join(results, ".gouji-run.jsonl");
  truncateSync(notes, 65 * 1024 * 1024);
  const { status, stderr } = await gouji(words);
  expect(status).toBe(1);
  expect(stderr).not.toContain("沿用上次的结果");
});
