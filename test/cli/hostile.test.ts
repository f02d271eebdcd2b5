/** What others hand over beside workbooks — folders, links, pipes, JSON, names — harms nobody, and is answered in words. */
import { execFileSync } from "node:child_process";
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync, strFromU8 } from "fflate";
import { gouji, spawned, start, temporaryFolder, type Ended } from "./cli";
import { writeRight, writeWrong } from "./workbooks";

const linux = existsSync("/proc/self") ? it : it.skip;

function pipeAt(path: string): string {
  execFileSync("mkfifo", [path]);
  return path;
}

/** In one line, and no internal error. */
function expectRefusal({ status, stdout, stderr }: Ended, words: string): void {
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(words);
  expect(stderr).not.toContain("程序内部出错");
  expect(stderr.trim().split("\n")).toHaveLength(1);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted();
}

describe("a folder or a file in the wrong place", () => {
  it.each([
    [["check", "$file", "--summary", "$folder"], "是文件夹"],
    [["compare", "$file", "$file", "--out", "$folder"], "是文件夹"],
    [["merge", "$report", "--out", "$folder"], "是文件夹"],
    [["check", "$file", "--reports", "$report"], "上级路径是文件"],
    [["check", "$file", "--reports", "$report/结果", "--resume"], "上级路径是文件"],
    [["practice", "$file", "--errors", "1", "--out", "$report"], "上级路径是文件"],
    [["template", "--year", "2026", "--out", "$folder"], "已经存在"],
    [["fill", "$folder", "--out", "$report.xlsx"], "是文件夹，这里请写一个文件"],
    [["narrate", "$folder", "--out", "$report.docx"], "是文件夹，这里请写一个文件"],
    [["practice", "$folder", "--out", "$report"], "是文件夹，这里请写一个文件"],
    [["score", "$folder", "$file"], "是文件夹，这里请写一个文件"],
    [["check", "$file", "--catalogue", "$folder"], "是文件夹，这里请写一个文件"],
    [["check", "$file", "--narrative", "$folder"], "没有情况说明"],
  ])("%j is refused", async (args, words) => {
    const root = temporaryFolder();
    const [file, folder, report] = [join(root, "甲.xlsx"), join(root, "乙.xlsx"), join(root, "丙.json")];
    writeRight(file);
    mkdirSync(folder);
    writeFileSync(report, JSON.stringify({ gouji: "1", files: [] }));
    const given = args.map((word) => word.replace("$file", file).replace("$folder", folder).replace("$report", report));
    expectRefusal(await gouji(given), words);
    expect(readdirSync(folder)).toEqual([]);
    expect(readFileSync(report, "utf8")).toContain("gouji");
  });
});

linux.each(["--mark", "--reports"])(
  "a folder for %s that the system does not let come into being is told",
  async (option) => {
    const file = join(temporaryFolder(), "甲.xlsx");
    writeRight(file);
    const { status, stderr } = await gouji(["check", file, option, "/proc/x"]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("写入失败") as string });
  },
);

test.each(["check", "fill", "narrate", "compare", "score", "catalogue", "narrative"])(
  "%s says of a link that leads in a circle that it does",
  async (command) => {
    const root = temporaryFolder();
    const [file, circle] = [join(root, "甲.xlsx"), join(root, "环.xlsx")];
    writeRight(file);
    symlinkSync(circle, circle);
    const words: Readonly<Record<string, string[]>> = {
      check: ["check", circle],
      fill: ["fill", circle, "--out", join(root, "乙.xlsx")],
      narrate: ["narrate", circle, "--out", join(root, "乙.docx")],
      compare: ["compare", file, circle],
      score: ["score", circle, file],
      catalogue: ["check", file, "--catalogue", circle],
      narrative: ["check", file, "--narrative", circle],
    };
    const { status, stderr } = await gouji(words[command] ?? []);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("转圈的链接") as string });
  },
);

describe("no file that is read is written over", () => {
  it.each([
    ["check", ["check", "$甲.xlsx", "--narrative", "$说明.txt", "--out", "$link.txt"], "说明.txt"],
    ["check --summary", ["check", "$甲.xlsx", "--catalogue", "$目录.csv", "--summary", "$link.html"], "目录.csv"],
    [
      "check --reports",
      ["check", "$甲.xlsx", "$甲.xlsx.xlsx", "--narrative", "$.", "--reports", "$.", "--format", "text"],
      "甲.xlsx.txt",
    ],
    ["compare", ["compare", "$甲.xlsx", "$甲.xlsx", "--catalogue", "$目录.csv", "--out", "$link.html"], "目录.csv"],
    ["merge", ["merge", "$报告.json", "--out", "$link.json"], "报告.json"],
    ["narrate", ["narrate", "$甲.xlsx", "--template", "$说明.txt", "--out", "$link.txt"], "说明.txt"],
    ["decide", ["decide", "$甲.xlsx", "--ignore", "a", "--reason", "b", "--out", "$link.xlsx"], "甲.xlsx"],
    ["fill", ["fill", "$甲.xlsx", "--out", "$link.xlsx"], "甲.xlsx"],
    ["practice", ["practice", "$甲.xlsx", "--errors", "1", "--out", "$."], "甲-练习.xlsx"],
    ["score", ["score", "$报告.json", "$甲.xlsx", "--out", "$甲.xlsx"], "甲.xlsx"],
    ["template", ["template", "--year", "2026", "--out", "$甲.xlsx"], "甲.xlsx"],
  ])("%s", async (_, args, read) => {
    const root = temporaryFolder();
    writeRight(join(root, "甲.xlsx"));
    for (const name of ["甲.xlsx.xlsx", "甲-练习.xlsx"]) writeRight(join(root, name));
    writeFileSync(join(root, "目录.csv"), "编码,名称\n2101501,行政运行\n");
    writeFileSync(join(root, "说明.txt"), "收入总预算为零。");
    writeFileSync(join(root, "甲.xlsx.txt"), "收入总预算为零。");
    writeFileSync(join(root, "报告.json"), JSON.stringify({ gouji: "1", files: [] }));
    // Another name for the same file.
    const linked = args.find((word) => word.startsWith("$link."))?.slice(1);
    if (linked !== undefined) linkSync(join(root, read), join(root, linked));
    const before = readFileSync(join(root, read));
    const { status } = await gouji(args.map((word) => word.replace("$", `${root}/`)));
    expect(status).toBe(2);
    expect(readFileSync(join(root, read)).equals(before)).toBe(true);
  });
});

linux("waits for no pipe", async () => {
  const root = temporaryFolder();
  const file = writeRight(join(root, "甲.xlsx"));
  const [text, json] = [pipeAt(join(root, "说明.txt")), pipeAt(join(root, "报告.json"))];
  const said = "不是文件，也不是文件夹";
  expectRefusal(await spawned(["score", json, file]), said);
  expectRefusal(await spawned(["check", file, "--catalogue", text]), said);
  expect((await spawned(["merge", json, "--out", join(root, "汇总.json")])).stderr).toContain(said);
  expect((await spawned(["check", file, "--narrative", text])).stderr).toContain(said);
  const results = join(root, "结果");
  mkdirSync(results);
  pipeAt(join(results, ".gouji-run.jsonl"));
  pipeAt(join(results, "甲.xlsx.html"));
  const { status } = await spawned(["check", file, "--reports", results, "--resume"]);
  expect(status).toBe(1);
  expect(readFileSync(join(results, "甲.xlsx.html"), "utf8")).toContain("甲.xlsx");
});

describe("a folder of results from somebody else", () => {
  it.each([["--resume"], ["--verbose"]])("has no file outside of it written, with %s", async (option) => {
    const root = temporaryFolder();
    const file = writeRight(join(root, "甲.xlsx"));
    const results = join(root, "结果");
    mkdirSync(results);
    for (const name of [".gouji-run.jsonl", "甲.xlsx.html"]) {
      writeFileSync(join(root, `${name}.mine`), "我的");
      symlinkSync(join(root, `${name}.mine`), join(results, name));
    }
    expect((await gouji(["check", file, "--reports", results, option])).status).toBe(1);
    for (const name of [".gouji-run.jsonl", "甲.xlsx.html"])
      expect(readFileSync(join(root, `${name}.mine`), "utf8")).toBe("我的");
    expect(readFileSync(join(results, "甲.xlsx.html"), "utf8")).toContain("甲.xlsx");
  });

  it("does not lead the 汇总 elsewhere, whatever its notes say", async () => {
    const root = temporaryFolder();
    const file = writeRight(join(root, "甲.xlsx"));
    const [results, page] = [join(root, "结果"), join(root, "汇总.html")];
    const words = ["check", file, "--reports", results, "--resume", "--summary", page];
    await gouji(words);
    const notes = join(results, ".gouji-run.jsonl");
    const told = readFileSync(notes, "utf8");
    writeFileSync(notes, told.replace(/"line":\{(.*)"report":"[^"]*"/u, '"line":{$1"report":"javascript:alert(1)"'));
    expect(readFileSync(notes, "utf8")).toContain("javascript:");
    expect((await gouji(words)).stderr).toContain("1 ");
    expect(readFileSync(page, "utf8")).not.toContain("javascript");
  });
});

describe("JSON from somebody else", () => {
  const counts = { error: 1, warning: 0, info: 0, notRun: 0, decided: 0 };
  const line = (path: string, link: string) => ({
    path,
    error: null,
    documents: [{ kind: "budget", year: 2026, organisation: "=cmd|'/c calc'!A1" }],
    counts,
    amounts: 1,
    amountsChecked: 1,
    first: [{ place: "=1+1", message: "<script>alert(1)</script>" }],
    mistakes: [
      {
        rule: "__proto__",
        layout: "constructor",
        severity: "error",
        count: 1,
        example: { place: "", message: "@SUM(A1)" },
      },
    ],
    report: link,
    copy: link,
  });
  const links = [
    "javascript:alert(1)",
    "//evil/a",
    "\\\\evil\\a",
    "/etc/passwd",
    "file:///etc/passwd",
    "C:\\a",
    "\u0001javascript:a",
  ];
  const units = [
    ...links.map((link, at) => line(`${String(at)}\u001b[31m\u009b32m.xlsx`, link)),
    line("好.xlsx", "../结果/甲 乙.html"),
  ];

  it("becomes neither link, markup, formula nor command of a terminal", async () => {
    const root = temporaryFolder();
    const json = join(root, "汇总一.json");
    writeFileSync(json, JSON.stringify({ gouji: "1", units }));
    const [book, page] = [join(root, "汇总.xlsx"), join(root, "汇总.html")];
    const { status, stdout, stderr } = await gouji(["merge", json, "--out", book, "--out", page]);
    expect(status).toBe(1);
    expect(stdout + stderr).not.toMatch(/[^\P{Cc}\n]/u);
    const html = readFileSync(page, "utf8");
    const addresses = [...html.matchAll(/href="([^"]*)"/gu)].map(([, address = ""]) => address);
    const good = `../${encodeURIComponent("结果")}/${encodeURIComponent("甲 乙.html")}`;
    expect(new Set(addresses)).toEqual(new Set([good]));
    expect(html).not.toMatch(/<script>alert|[^\P{Cc}\n]/u);
    const parts = Object.entries(unzipSync(readFileSync(book))).map(([name, part]) => [name, strFromU8(part)] as const);
    for (const [name, xml] of parts) {
      expect(xml).not.toMatch(/<f>|<f /u);
      if (name.includes("_rels/sheet"))
        expect([...xml.matchAll(/Target="([^"]*)"/gu)].map(([, one]) => one)).toEqual([good]);
    }
  });

  it("of any other shape is refused", async () => {
    const root = temporaryFolder();
    const shapes = [
      "null",
      "[]",
      "{}",
      '{"gouji":"1","files":{}}',
      "[".repeat(100_000),
      '{"__proto__":{"files":[]},"gouji":"1"}',
      "1e999",
      "\ufeff",
    ];
    for (const [at, text] of shapes.entries()) writeFileSync(join(root, `${String(at)}.json`), text);
    mkdirSync(join(root, "folder.json"));
    symlinkSync(join(root, "nowhere"), join(root, "link.json"));
    const { status, stderr } = await gouji(["merge", root, "--out", join(root, "汇总.html")]);
    expect(status).toBe(2);
    const told = stderr.trim().split("\n");
    expect(
      told.filter((one) => one.endsWith("不是 gouji check --format json 写的报告，也不是 .json 的汇总。")),
    ).toHaveLength(shapes.length);
    expect(told.filter((one) => one.includes("link.json"))).toHaveLength(1);
    expect(stderr).not.toContain("程序内部出错");
  });
});

it("writes copies and reports below the folders that were named, however the workbooks are named", async () => {
  const root = temporaryFolder();
  const deep = join(root, "a/b/c");
  writeWrong(join(root, "a/\\\\evil\\share\n\u001b[31m.xlsx"));
  mkdirSync(deep, { recursive: true });
  const [copies, results, page] = [join(deep, "copies"), join(deep, "results"), join(deep, "results/汇总.html")];
  const before = filesBelow(root);
  const words = ["check", `${deep}/../..`, "--mark", copies, "--reports", results, "--summary", page];
  const { status, stdout, stderr } = await gouji(words);
  expect(status).toBe(1);
  expect(stdout + stderr).not.toMatch(/[^\P{Cc}\n]/u);
  const written = filesBelow(root).filter((name) => !before.includes(name));
  expect(written.filter((name) => !/^a\/b\/c\/(?:copies|results)/u.test(name))).toEqual([]);
  expect(written).toHaveLength(6);
  expect(readFileSync(page, "utf8")).not.toMatch(/href="(?:\/|[a-z]+:)/u);
});

linux("leaves nothing half written when it is interrupted, and goes on from there", async () => {
  const root = temporaryFolder();
  const paths = Array.from({ length: 12 }, (_, index) => writeRight(join(root, `${String(index)}.xlsx`)));
  const [results, copies] = [join(root, "结果"), join(root, "副本")];
  const words = ["check", ...paths, "--jobs", "1", "--reports", results, "--mark", copies, "--resume"];
  const child = start(words);
  await new Promise<void>((settle) => {
    const timer = setInterval(() => {
      if (!existsSync(join(results, "2.xlsx.html"))) return;
      clearInterval(timer);
      settle();
    }, 5);
  });
  const ended = new Promise((settle) => child.on("close", (_, signal) => settle(signal)));
  child.kill("SIGINT");
  expect(await ended).toBe("SIGINT");
  expect(filesBelow(root).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  for (const name of readdirSync(results).filter((one) => one.endsWith(".html")))
    expect(readFileSync(join(results, name), "utf8").trimEnd()).toMatch(/<\/html>$/u);
  const { status, stderr } = await gouji(words);
  expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining("已") as string });
  expect(readdirSync(copies)).toHaveLength(12);
});
