/** `gouji check`: which files, in which order, to what end. */
import { execFileSync } from "node:child_process";
import {
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { isUnusable, readWorkbook } from "../../src/hosts/file";
import { rules } from "../../src/rules";
import { builtCli, gouji, samples, spawned, start, temporaryFolder } from "./cli";
import { writeHostile, writeRight, writeText, writeWrong } from "./workbooks";

async function pathsOf(...args: string[]): Promise<string[]> {
  return pathsIn((await gouji(["check", ...args, "--format", "json"])).stdout);
}

function pathsIn(report: string): string[] {
  return (JSON.parse(report) as { files: { path: string }[] }).files.map(({ path }) => path);
}

describe("exit status", () => {
  it("is 0 where no error was found", async () => {
    expect(await gouji(["check", join(samples, "qingshan-2026-budget.xlsx")])).toMatchObject({
      status: 0,
      stderr: "",
    });
  });

  it("is 1 where an error was found", async () => {
    const path = writeWrong(join(temporaryFolder(), "错.xlsx"));
    expect(await gouji(["check", path])).toMatchObject({ status: 1, stderr: "" });
  });

  it("is 2 where a file cannot be used, and the others are still checked", async () => {
    const folder = temporaryFolder();
    const bad = writeText(join(folder, "坏.xls"));
    const wrong = writeWrong(join(folder, "错.xlsx"));
    const { status, stdout, stderr } = await spawned(["check", bad, join(folder, "没有.xlsx"), wrong]);
    expect(status).toBe(2);
    expect(stdout).toMatch(/● [1-9]\d* 错误/u);
    expect(stderr.trim().split("\n")).toEqual([
      expect.stringMatching(/坏\.xls：.*纯文本/u),
      expect.stringMatching(/没有\.xlsx：没有这个文件或文件夹/u),
    ]);
  });

  it("is 2 for a folder without any workbook", async () => {
    const { status, stderr } = await gouji(["check", temporaryFolder()]);
    expect(status).toBe(2);
    expect(stderr).toContain("没有可以检查的工作簿");
  });
});

describe("folders", () => {
  it("are searched deeply, sorted as people count, without locks and hidden files", async () => {
    const folder = temporaryFolder();
    for (const name of ["表10.xlsx", "表2.XLSX", "下级/表1.xlsm", "~$表2.xlsx", ".隐藏.xlsx", "说明.docx"]) {
      writeRight(join(folder, name));
    }
    expect(await pathsOf(folder)).toEqual(["表2.XLSX", "表10.xlsx", "下级/表1.xlsm"].map((name) => join(folder, name)));
  });

  it("name a link that leads nowhere, and do not follow links in circles", async () => {
    const folder = temporaryFolder();
    const path = writeRight(join(folder, "甲.xlsx/带 空格\n换行.xlsx"));
    symlinkSync("..", join(folder, "甲.xlsx/循环.xlsx"));
    symlinkSync("没有.xlsx", join(folder, "断.xlsx"));
    const { status, stdout, stderr } = await gouji(["check", folder, "--format", "json"]);
    const { files } = JSON.parse(stdout) as { files: { path: string; error: string | null }[] };
    expect(files.map((file) => file.path)).toEqual([join(folder, "断.xlsx"), path]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/断\.xlsx：没有这个文件或文件夹。\n$/u);
  });

  it("do not list a file again that was named before", async () => {
    const folder = temporaryFolder();
    const path = writeRight(join(folder, "甲.xlsx"));
    expect(await pathsOf(path, folder)).toEqual([path]);
  });
});

it("reports in the order of the paths whichever file is ready first", async () => {
  const folder = temporaryFolder();
  const paths = [
    join(samples, "jianghan-2026-budget.xlsx"),
    writeText(join(folder, "短.xls")),
    join(samples, "qingshan-2026-budget.xlsx"),
    join(folder, "没有.xlsx"),
  ];
  const { stdout } = await spawned(["check", ...paths, "--jobs", "2", "--format", "json"]);
  expect(pathsIn(stdout)).toEqual(paths);
});

it("gives up a file that takes too long, in words, and says so for that file", async () => {
  const { status, stderr } = await spawned(["check", join(samples, "wuhan-2025-budget.xlsx"), "--timeout", "0.001"]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/检查超过 0\.001 秒，已经停止/u);
});

it("writes the report to a file, in the format of its name", async () => {
  const folder = temporaryFolder();
  const out = join(folder, "报告", "结果.html");
  const { status, stdout } = await gouji(["check", join(samples, "qingshan-2026-budget.xlsx"), "--out", out]);
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  expect(readFileSync(out, "utf8")).toMatch(/^<!doctype html>/u);
});

it("does not write a report over a workbook", async () => {
  const path = writeRight(join(temporaryFolder(), "甲.xlsx"));
  const before = readFileSync(path);
  const { status, stderr } = await gouji(["check", path, "--out", path]);
  expect(status).toBe(2);
  expect(stderr).toContain("--mark");
  expect(readFileSync(path).equals(before)).toBe(true);
});

it.each(["预算.bak", "链接.html", "./预算.bak"])(
  "does not write a report over a file that it checks: %s",
  async (name) => {
    const folder = temporaryFolder();
    const path = writeRight(join(folder, "预算.bak"));
    linkSync(path, join(folder, "链接.html"));
    const before = readFileSync(path);
    const { status, stderr } = await gouji(["check", path, "--out", `${folder}/${name}`]);
    expect(status).toBe(2);
    expect(stderr).toContain("是本次要读取的文件之一");
    expect(readFileSync(path).equals(before)).toBe(true);
  },
);

it("replaces an earlier report as a whole, also behind a link, and leaves nothing else behind", async () => {
  const folder = temporaryFolder();
  const earlier = writeText(join(folder, "报告.json"), "{".repeat(1_000_000));
  symlinkSync(earlier, join(folder, "最新.json"));
  await gouji(["check", join(samples, "wuhan-2025-budget.xlsx"), "--out", join(folder, "最新.json")]);
  expect(JSON.parse(readFileSync(earlier, "utf8"))).toMatchObject({ files: [{ error: null }] });
  expect(readdirSync(folder).toSorted()).toEqual(["报告.json", "最新.json"].toSorted());
});

it.each([
  ["a folder", "文件夹", "是文件夹"],
  ["below a file", "文件/报告.html", "上级路径是文件"],
])("says in words that %s cannot be a report", async (_, name, words) => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "文件夹"));
  writeText(join(folder, "文件"));
  const { status, stderr } = await gouji(["check", samples, "--out", join(folder, name)]);
  expect(status).toBe(2);
  expect(stderr).toContain(words);
  expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual(["文件", "文件夹"].toSorted());
});

const full = existsSync("/dev/full") ? it : it.skip;
const device = existsSync("/dev/stdout") ? it : it.skip;
const short = join(samples, "qingshan-2026-budget.xlsx");
device("writes to a device or a pipe, and does not replace it", () => {
  // A pipe of the shell's: those that Node makes are sockets, which nobody can open.
  const piped = [process.execPath, builtCli(), "check", short, "--format", "json", "--out", "/dev/stdout"];
  const stdout = execFileSync("sh", ["-c", '"$0" "$@" | cat', ...piped], { encoding: "utf8" });
  expect(JSON.parse(stdout)).toHaveProperty("files.length", 1);
});

full("ends with status 2 and a sentence where the screen's disk is full", async () => {
  const { status, stderr } = await spawned(["check", short], {}, openSync("/dev/full", "w"));
  expect({ status, stderr }).toEqual({ status: 2, stderr: "gouji：磁盘空间不足，没有写入。\n" });
});

it("lets rules be switched off or softened", async () => {
  const path = writeWrong(join(temporaryFolder(), "错.xlsx"));
  const all = (level: string): string[] => rules.flatMap(({ id }) => ["--rule", `${id}=${level}`]);
  const softened = await gouji(["check", path, ...all("warning")]);
  expect(softened.status).toBe(0);
  expect(softened.stdout).toMatch(/● 0 错误 {2}▲ [1-9]/u);
  const silent = await gouji(["check", path, ...all("off")]);
  expect(silent.stdout).toContain("没有可以核对的内容");
});

it("passes on nothing from a hostile workbook that a terminal would obey or a browser would run", async () => {
  const folder = temporaryFolder();
  const path = writeHostile(join(folder, "恶意.xlsx"));
  const text = await spawned(["check", path, "--verbose"], { FORCE_COLOR: "1" });
  expect(text.stdout).toContain("支出");
  expect(text.stdout).not.toContain("\u001b");
  const page = await gouji(["check", path, "--format", "html"]);
  const json = await gouji(["check", path, "--format", "json"]);
  for (const control of ["\u001b", "\u009b"]) {
    expect(page.stdout).not.toContain(control);
    expect(json.stdout).not.toContain(control);
  }
  expect(json.stdout).toContain("\\u009b");
  expect(page.stdout).toContain("&lt;b&gt;支出&amp;&#39;总表");
  expect(page.stdout).not.toMatch(/<(?:script|img)|<b>|<[^>]*\son\w+=/u);
});

it("ends quietly when nobody reads on", async () => {
  const child = start(["check", short, "--format", "json"]);
  child.stdout?.destroy();
  let stderr = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  await new Promise((settle) => child.on("close", settle));
  expect(stderr).toBe("");
});

describe("--mark", () => {
  it("writes copies named like the originals, those of the same name under names of their own", async () => {
    const folder = temporaryFolder();
    const paths = ["甲/预算.xlsx", "乙/预算.xlsx"].map((name) => writeWrong(join(folder, name)));
    const copies = join(folder, "标记");
    const { status, stderr } = await gouji(["check", ...paths, "--mark", copies]);
    expect(status).toBe(1);
    expect(stderr).toContain("2 个标记副本");
    const [first, second] = ["预算.xlsx", "预算 (2).xlsx"].map((name) => readFileSync(join(copies, name)));
    expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
    expect(first?.equals(readFileSync(paths[0] ?? ""))).toBe(false);
  });

  it("keeps the folders below a folder, and does not check its own copies the next time", async () => {
    const folder = temporaryFolder();
    writeRight(join(folder, "甲/预算.xlsx"));
    const copies = join(folder, "标记");
    await gouji(["check", folder, "--mark", copies]);
    expect(existsSync(join(copies, "甲/预算.xlsx"))).toBe(true);
    expect(await pathsOf(folder, "--mark", copies)).toEqual([join(folder, "甲/预算.xlsx")]);
  });

  it("never overwrites, be it an earlier copy or the original", async () => {
    const folder = temporaryFolder();
    const path = writeWrong(join(folder, "预算.xlsx"));
    const original = readFileSync(path);
    expect((await gouji(["check", path, "--mark", folder])).status).toBe(2);
    expect(readFileSync(path).equals(original)).toBe(true);
    mkdirSync(join(folder, "标记"));
    writeFileSync(join(folder, "标记", "预算.xlsx"), "别人的文件");
    const { status, stderr } = await gouji(["check", path, "--mark", join(folder, "标记")]);
    expect(status).toBe(2);
    expect(stderr).toContain("不覆盖");
    expect(readFileSync(join(folder, "标记", "预算.xlsx"), "utf8")).toBe("别人的文件");
  });

  it("leaves nothing half written where the folder is no folder", async () => {
    const folder = temporaryFolder();
    const path = writeWrong(join(folder, "预算.xlsx"));
    const { status, stderr } = await gouji(["check", path, "--mark", path]);
    expect(status).toBe(2);
    expect(stderr).toContain("上级路径是文件");
    expect(readdirSync(folder)).toEqual(["预算.xlsx"]);
  });

  it("leaves nothing but the copies in their folder", async () => {
    const folder = temporaryFolder();
    const path = writeWrong(join(folder, "预算.xlsx"));
    await gouji(["check", path, path, samples, "--mark", join(folder, "标记")]);
    await gouji(["check", path, "--mark", join(folder, "标记")]);
    expect(readdirSync(join(folder, "标记")).filter((name) => !name.endsWith(".xlsx"))).toEqual([]);
  });

  it("adds the review sheet and marks to the copy", async () => {
    const folder = temporaryFolder();
    const path = writeWrong(join(folder, "预算.xlsx"));
    await gouji(["check", path, "--mark", join(folder, "标记")]);
    const copy = join(folder, "标记", "预算.xlsx");
    const marked = readWorkbook(readFileSync(copy));
    expect(isUnusable(marked) ? marked : marked.sheets.map(({ name }) => name)).toContain("审核意见");
    const again = await gouji(["check", copy, "--format", "json"]);
    const [file] = (JSON.parse(again.stdout) as { files: { unrecognised: { sheet: string }[] }[] }).files;
    // It is known as ours: no place that nobody read.
    expect(file?.unrecognised.map(({ sheet }) => sheet)).not.toContain("审核意见");
    expect(again.status).toBe(1);
  });
});
