/** The command line as such: help, handbook, languages, and mistakes in typing. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../src/rules";
import { coloursFor } from "../../src/cli/screen/colours";
import { gouji, temporaryFolder } from "./cli";
import manifest from "../../package.json";

it("shows its help in Chinese, with every option of check", async () => {
  const { status, stdout, stderr } = await gouji(["check", "--help"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("用法：");
  for (const option of [
    "format",
    "out",
    "mark",
    "rule",
    "catalogue",
    "jobs",
    "timeout",
    "verbose",
    "lang",
    "help",
    "version",
  ]) {
    expect(stdout).toContain(`--${option}`);
  }
  expect(stdout).toContain("退出码");
  expect(stdout).not.toMatch(/Usage|Options|default|display/u);
});

it("shows its help in English where that is asked for", async () => {
  const { stdout } = await gouji(["check", "--help", "--lang", "en-US"]);
  expect(stdout).toContain("Usage:");
  expect(stdout).toContain("Exit status:");
  expect(stdout).not.toMatch(/\p{Script=Han}/u);
});

it("prints the version of the package", async () => {
  expect(await gouji(["--version"])).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: "" });
});

it("lists every rule, and explains each from its own docs", async () => {
  const { status, stdout } = await gouji(["rules"]);
  expect(status).toBe(0);
  for (const { id, docs } of rules) expect(stdout).toMatch(new RegExp(`^${id} +${docs.title}`, "mu"));
  const [first] = rules;
  const explained = await gouji(["rules", first?.id ?? ""]);
  expect(explained.stdout).toContain(first?.docs.why);
  expect(explained.stdout).toContain(first?.docs.example?.bad);
});

it.each([
  [["rules", "没有"], "没有“没有”这条规则"],
  [["check"], "请给出文件或文件夹"],
  [["check", "a.xlsx", "--nope"], "没有 --nope 这个选项"],
  [["chek", "a.xlsx"], "没有 chek 这个命令"],
  [["check", "a.xlsx", "--out"], "选项 --out 后面缺少内容"],
  [["check", "a.xlsx", "--mark", ""], "选项 --mark 后面缺少内容"],
  [["check", "a.xlsx", "--format", "pdf"], "--format 不能是“pdf”"],
  [["check", "a.xlsx", "--jobs", "0"], "--jobs 应为大于 0 的数"],
  [["check", "a.xlsx", "--rule", "nope=off"], "没有“nope”这条规则"],
  [["check", "a.xlsx", "--rule", "roll-up=loud"], "看不懂 --rule roll-up=loud"],
  [["check", "a.xlsx", "--lang", "fr"], "--lang 不能是“fr”"],
])("answers %j with one line and exit status 2", async (args, words) => {
  const { status, stdout, stderr } = await gouji(args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(words);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});

describe("colour", () => {
  const painted = (terminal: boolean, environment: Record<string, string>): string =>
    coloursFor(terminal, environment).tone("error", "错误");

  it("is for terminals only", () => {
    expect(painted(true, {})).not.toBe("错误");
    expect(painted(false, { FORCE_COLOR: "1" })).toBe("错误");
  });

  it("is left out where NO_COLOR is set or the terminal is dumb", () => {
    expect(painted(true, { NO_COLOR: "1" })).toBe("错误");
    expect(painted(true, { NO_COLOR: "" })).not.toBe("错误");
    expect(painted(true, { TERM: "dumb" })).toBe("错误");
  });
});

describe("the handbook", () => {
  it("is written whole, as a page or a document and as nothing else", async () => {
    const out = join(temporaryFolder(), "手册.html");
    const { status, stdout } = await gouji(["rules", "--out", out]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: `手册已写入 ${out}。\n` });
    expect(readFileSync(out, "utf8")).toContain("表间勾稽关系");
    for (const args of [
      ["--out", "手册.pdf"],
      ["--format", "docx", "--out", out],
      ["roll-up", "--out", out],
      ["--out", ""],
    ])
      expect((await gouji(["rules", ...args])).status).toBe(2);
  });
});
