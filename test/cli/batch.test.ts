/** Many workbooks: reports of their own, a 汇总, and runs that are gone on with. */
import { read, utils } from "@e965/xlsx";
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { functionalTable } from "../bench/functionalTable";
import { lockedFile } from "../support/receivedFiles";
import { gouji, start, temporaryFolder } from "./cli";
import { writeRight, writeText, writeWrong } from "./workbooks";

/** The narrative of this sample has mistakes of its own. */
const tables = ["narrative-rate", "narrative-unit"].flatMap((rule) => ["--rule", `${rule}=off`]);

function inbox(): { folder: string; incoming: string; out: string } {
  const folder = temporaryFolder();
  const incoming = join(folder, "收到");
  writeWrong(join(incoming, "甲局/预算.xlsx"));
  writeRight(join(incoming, "乙局/预算.xlsx"));
  writeText(join(incoming, "坏.xls"));
  return { folder, incoming, out: join(folder, "结果") };
}

function rowsOf(path: string): unknown[][] {
  const book = read(readFileSync(path));
  return utils.sheet_to_json<unknown[]>(book.Sheets["汇总"] as object, { header: 1 });
}

function filesBelow(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => statSync(join(folder, name)).isFile()).toSorted();
}

function contentOf(folder: string): Map<string, string> {
  return new Map(filesBelow(folder).map((name) => [name, readFileSync(join(folder, name), "base64")]));
}

describe("a 汇总", () => {
  it("has a row for each workbook, with what it links to; bad files do not stop it", async () => {
    const { folder, incoming, out } = inbox();
    const summary = join(folder, "汇总.xlsx");
    const page = join(folder, "汇总.html");
    const words = ["--reports", out, "--mark", join(folder, "副本"), "--summary", summary, "--summary", page];
    const { status, stdout, stderr } = await gouji(["check", incoming, ...words, ...tables]);
    expect(status).toBe(2);
    expect(stdout).toMatch(/^共 3 个文件：1 个有错误，1 个没有错误，1 个不能检查；/u);
    expect(stderr).toContain("3 个文件的汇总已写入");
    const [, , , ...rows] = rowsOf(summary);
    expect(rows.map((row) => [String(row[0]).slice(incoming.length + 1), Number(row[4]) > 0])).toEqual([
      ["坏.xls", false],
      ["甲局/预算.xlsx", true],
      ["乙局/预算.xlsx", false],
    ]);
    expect(rows.map((row) => String(row[12] ?? ""))).toEqual([
      expect.stringContaining("不能检查：这个文件的内容是纯文本"),
      expect.stringContaining("表3 支出总表!D7"),
      "",
    ]);
    expect(rows[1]?.[13]).toContain("乙局/预算.xlsx 是同一单位、同一年度");
    expect(readFileSync(page, "utf8")).toContain(`href="${encodeURIComponent("结果")}/${encodeURIComponent("甲局")}`);
    expect(filesBelow(out)).toEqual(
      [".gouji-run.jsonl", "乙局/预算.xlsx.html", "坏.xls.html", "甲局/预算.xlsx.html"].toSorted(),
    );
  });

  it("is not taken for a workbook to check, nor written over one", async () => {
    const { incoming } = inbox();
    const summary = join(incoming, "汇总.xlsx");
    for (const time of [1, 2]) {
      const { stdout } = await gouji(["check", incoming, "--summary", summary]);
      expect([time, stdout]).toEqual([time, expect.stringMatching(/^共 3 个文件/u)]);
    }
    const other = join(incoming, "甲局/预算.xlsx");
    const before = readFileSync(other);
    const { status, stderr } = await gouji(["check", join(incoming, "乙局"), "--summary", other]);
    expect({ status, same: readFileSync(other).equals(before) }).toEqual({ status: 2, same: true });
    expect(stderr).toContain("不是勾稽写的，不覆盖");
  });

  it("leads into the one report of all", async () => {
    const { folder, incoming } = inbox();
    const report = join(folder, "报告.html");
    await gouji(["check", incoming, "--out", report, "--summary", join(folder, "汇总.html")]);
    const places = /href="([^"]*#file-2)"/u.exec(readFileSync(join(folder, "汇总.html"), "utf8"));
    expect(places?.[1]).toBe(`${encodeURIComponent("报告.html")}#file-2`);
    expect(readFileSync(report, "utf8")).toContain('id="file-2"');
  });

  it.each([
    [["--summary", "汇总.docx"], ".xlsx、.html 或 .json"],
    [["--resume"], "--reports"],
    [["--part", "4/3"], "3/50"],
    [["--reports", "a", "--out", "b.html"], "只能用一个"],
  ])("refuses %j in words", async (options, said) => {
    const { status, stderr } = await gouji(["check", "x.xlsx", ...options]);
    expect(status).toBe(2);
    expect(stderr).toContain(said);
  });
});

describe("--resume", () => {
  it("goes on where a killed run was, with the same result as one that was not killed, a broken, a locked and a large file among them", async () => {
    const { folder, incoming } = inbox();
    for (let number = 1; number <= 3; number += 1) writeRight(join(incoming, `丙局/${String(number)}.xlsx`));
    const whole = readFileSync(join(incoming, "乙局/预算.xlsx"));
    writeFileSync(join(incoming, "残缺.xlsx"), whole.subarray(0, whole.length / 2));
    writeFileSync(join(incoming, "加密.xlsx"), lockedFile());
    writeFileSync(join(incoming, "巨大.xlsx"), functionalTable(800));
    const options = (name: string): string[] => [
      "check",
      incoming,
      ...["--reports", join(folder, name), "--mark", join(folder, `${name}副本`), "--format", "text"],
      ...["--summary", join(folder, `${name}.json`), "--jobs", "1"],
    ];
    await gouji(options("整"));
    const run = start(options("断"));
    const notes = join(folder, "断/.gouji-run.jsonl");
    while (!existsSync(notes) || readFileSync(notes, "utf8").split("\n").length < 4) await tick();
    run.kill("SIGKILL");
    await new Promise((settle) => run.once("close", settle));
    // A kill may come between the copy and the note, or in the middle of a line.
    const [first = "", ...others] = readFileSync(notes, "utf8").trimEnd().split("\n");
    writeFileSync(notes, `${first}\n${others[0]?.slice(0, 40) ?? ""}`);

    const { status, stderr } = await gouji([...options("断"), "--resume"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/1 个文件与上次检查时相同/u);
    expect(contentOf(join(folder, "断副本"))).toEqual(contentOf(join(folder, "整副本")));
    const reports = (name: string): string[] => filesBelow(join(folder, name)).filter((one) => one.endsWith(".txt"));
    expect(reports("断")).toEqual(reports("整"));
    for (const report of reports("整"))
      expect(readFileSync(join(folder, "断", report))).toEqual(readFileSync(join(folder, "整", report)));
    const summary = (name: string): string => readFileSync(join(folder, `${name}.json`), "utf8");
    expect(summary("断").replaceAll("断", "整")).toBe(summary("整"));
  }, 180_000);

  it("checks anew what changed, what was taken away, and everything when something else is asked for", async () => {
    const { folder, incoming, out } = inbox();
    const words = ["check", incoming, "--reports", out, "--mark", join(folder, "副本")];
    await gouji(words);
    const kept = async (...more: string[]): Promise<string | undefined> => {
      const { stderr } = await gouji([...words, "--resume", ...more]);
      return /(\d+) 个文件与上次检查时相同/u.exec(stderr)?.[1];
    };
    expect(await kept()).toBe("2");
    writeRight(join(incoming, "甲局/预算.xlsx"));
    expect(await kept()).toBe("1");
    expect(readFileSync(join(out, "甲局/预算.xlsx.html"), "utf8")).not.toContain("481.32");
    rmSync(join(out, "乙局/预算.xlsx.html"));
    expect(await kept()).toBe("1");
    expect(await kept("--errors-only")).toBeUndefined();
    expect(await kept("--errors-only")).toBe("2");
  });

  it("does not replace a copy on which somebody worked", async () => {
    const { folder, incoming, out } = inbox();
    const words = ["check", join(incoming, "甲局"), "--reports", out, "--mark", join(folder, "副本")];
    await gouji(words);
    const copy = join(folder, "副本/预算.xlsx");
    appendFileSync(copy, "改过");
    const touched = readFileSync(copy);
    writeRight(join(incoming, "甲局/预算.xlsx"));
    const { status, stderr } = await gouji([...words, "--resume"]);
    expect({ status, same: readFileSync(copy).equals(touched) }).toEqual({ status: 2, same: true });
    expect(stderr).toContain("已经存在，不覆盖");
  });
});

it("--errors-only lists errors, counts the rest, and says so", async () => {
  const folder = temporaryFolder();
  const wrong = writeWrong(join(folder, "错.xlsx"));
  const only = JSON.parse((await gouji(["check", wrong, "--errors-only", "--format", "json"])).stdout) as Report;
  const all = JSON.parse((await gouji(["check", wrong, "--format", "json"])).stdout) as Report;
  const causes = only.files[0]?.findings.filter(({ consequenceOf }) => consequenceOf === null);
  expect(new Set(causes?.map(({ severity }) => severity))).toEqual(new Set(["error"]));
  expect({ ...only.files[0]?.summary, milliseconds: 0 }).toEqual({ ...all.files[0]?.summary, milliseconds: 0 });
  const right = writeRight(join(folder, "对.xlsx"));
  const { stdout } = await gouji([
    "check",
    right,
    "--errors-only",
    ...tables.map((word) => word.replace("off", "warning")),
  ]);
  expect(stdout).toContain("没有错误；只要求列出错误");
});

interface Report {
  readonly files: readonly {
    readonly findings: readonly { readonly severity: string; readonly consequenceOf: string | null }[];
    readonly summary: Readonly<Record<string, number>>;
  }[];
}

describe("merge", () => {
  it("joins the parts of one folder that were checked apart, each file once", async () => {
    const { folder, incoming } = inbox();
    for (const part of ["1/2", "2/2"])
      await gouji(["check", incoming, "--part", part, "--summary", join(folder, "份", `${part.slice(0, 1)}.json`)]);
    const whole = join(folder, "整.json");
    await gouji(["check", incoming, "--summary", whole]);
    const joined = join(folder, "合.json");
    await gouji(["merge", join(folder, "份"), "--out", joined]);
    const pathsIn = (path: string): string[] =>
      (JSON.parse(readFileSync(path, "utf8")) as { units: { path: string }[] }).units
        .map((unit) => unit.path)
        .toSorted();
    expect(pathsIn(joined)).toEqual(pathsIn(whole));
  });

  it("joins reports of several runs, a 汇总 of one, and says which file is neither", async () => {
    const { folder, incoming } = inbox();
    const reports = join(folder, "结果");
    await gouji([
      "check",
      join(incoming, "甲局"),
      "--reports",
      join(reports, "甲"),
      "--format",
      "json",
      "--summary",
      join(reports, "甲.json"),
    ]);
    await gouji(["check", join(incoming, "乙局"), "--out", join(reports, "乙.json")]);
    writeText(join(reports, "别的.json"), `{"files":3}`);
    const [xlsx, json] = [join(folder, "汇总.xlsx"), join(reports, "汇总.json")];
    for (const time of [1, 2]) {
      const { status, stdout, stderr } = await gouji(["merge", reports, "--out", xlsx, "--out", json]);
      expect({ time, status, stdout }).toEqual({ time, status: 2, stdout: expect.stringMatching(/^共 2 个文件/u) });
      expect(stderr).toContain("别的.json：不是 gouji check");
    }
    const { units } = JSON.parse(readFileSync(json, "utf8")) as { units: { report: string | null }[] };
    expect(units.map(({ report }) => report)).toEqual(["甲/预算.xlsx.json", null]);
    expect(rowsOf(xlsx)).toHaveLength(5);
  });

  it("has the exit status of what it joins", async () => {
    const { folder, incoming } = inbox();
    const report = join(folder, "甲.json");
    await gouji(["check", join(incoming, "甲局"), "--out", report]);
    expect(await gouji(["merge", report, "--out", join(folder, "汇总.json")])).toMatchObject({ status: 1 });
  });
});

function tick(): Promise<void> {
  return new Promise((settle) => setTimeout(settle, 5));
}
