/** What was decided in a workbook: written by `gouji decide` or by the pane, honoured and shown by the command line. */
import { strFromU8, unzipSync } from "fflate";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { keptCopy, readKept } from "../../src/hosts/file";
import { hasLibreOffice, savedByLibreOffice } from "../support/libreOffice";
import { gouji, temporaryFolder } from "./cli";
import { writeText, writeWrong } from "./workbooks";

interface Reported {
  readonly rule: string;
  readonly fingerprint: string;
  readonly consequenceOf: string | null;
  readonly reason?: string;
}

interface File {
  readonly findings: readonly Reported[];
  readonly decided: readonly Reported[];
  readonly choices: { readonly rules: object; readonly layouts: readonly object[] };
  readonly summary: Readonly<Record<"error" | "decided", number>>;
}

async function fileOf(path: string, ...options: string[]): Promise<File> {
  const { stdout } = await gouji(["check", path, "--format", "json", ...options]);
  return (JSON.parse(stdout) as { files: [File] }).files[0];
}

const folder = temporaryFolder();
const wrong = writeWrong(join(folder, "错.xlsx"));

async function causeOf(path: string): Promise<string> {
  const { findings } = await fileOf(path);
  return findings.find(({ rule }) => !rule.startsWith("narrative"))?.fingerprint ?? "";
}

test("a decision travels in the copy, and is listed with its reason instead of being counted", async () => {
  const before = await fileOf(wrong);
  const fingerprint = await causeOf(wrong);
  const copy = join(folder, "说明过.xlsx");
  const reason = `口径不同 <a> & "b"\u3000——已核实`;
  const { status, stdout } = await gouji(["decide", wrong, "--ignore", fingerprint, "--reason", reason, "--out", copy]);
  expect({ status, stdout }).toEqual({ status: 0, stdout: `已生成 ${copy}：记下 1 处说明。\n` });

  const now = await fileOf(copy);
  expect(now.decided[0]).toMatchObject({ fingerprint, reason, consequenceOf: null });
  expect(now.decided.slice(1).every(({ consequenceOf }) => consequenceOf === fingerprint)).toBe(true);
  expect(now.summary.decided).toBe(1);
  expect(now.summary.error).toBe(before.summary.error - 1);
  expect([...now.findings, ...now.decided]).toHaveLength(before.findings.length);

  const all = await fileOf(copy, "--no-decisions");
  expect(all).toMatchObject({ decided: [], summary: { error: before.summary.error, decided: 0 } });
  const text = (await gouji(["check", copy])).stdout;
  expect(text).toContain("另有 1 处已作说明，不计在内");
  expect(text).toContain(`理由：${reason}`);
});

test("the copy differs from the original in what is kept, and in nothing else", async () => {
  const copy = join(folder, "只差说明.xlsx");
  await gouji(["decide", wrong, "--ignore", await causeOf(wrong), "--reason", "核实", "--out", copy]);
  const [before, after] = [wrong, copy].map((path) => unzipSync(readFileSync(path)));
  const changed = Object.keys(after ?? {}).filter(
    (name) => strFromU8(after?.[name] as Uint8Array) !== strFromU8(before?.[name] ?? new Uint8Array()),
  );
  expect(changed.toSorted()).toEqual(["customXml/item1.xml", "xl/_rels/workbook.xml.rels"]);
});

const withOffice = hasLibreOffice ? test : test.skip;

withOffice(
  "LibreOffice drops what was decided; the explanations in 审核意见 outlive it, and this is told",
  async () => {
    const [decided, marked] = [join(folder, "已说明.xlsx"), join(folder, "标记")];
    const fingerprint = await causeOf(wrong);
    await gouji(["decide", wrong, "--ignore", fingerprint, "--reason", "口径不同", "--out", decided]);
    await gouji(["check", decided, "--mark", marked]);
    const sent = readFileSync(join(marked, "已说明.xlsx"));
    const told = "审核意见里有 1 处写着说明，工作簿里没有记下";
    expect((await gouji(["check", join(marked, "已说明.xlsx")])).stdout).not.toContain(told);

    const saved = savedByLibreOffice(new Map([["另存.xlsx", sent]])).get("另存.xlsx") as Uint8Array;
    expect([readKept(sent).has("decisions"), readKept(saved).size]).toEqual([true, 0]);
    const back = join(folder, "另存.xlsx");
    writeFileSync(back, saved);
    const now = await fileOf(back);
    expect(now.decided).toEqual([]);
    expect(now.findings.map((finding) => finding.fingerprint)).toContain(fingerprint);
    const { stdout } = await gouji(["check", back]);
    expect(stdout.replaceAll(/\n\s*/gu, "")).toContain(told);
  },
  120_000,
);

test("a decision is taken back, in a copy again", async () => {
  const fingerprint = await causeOf(wrong);
  const [copy, again] = [join(folder, "一.xlsx"), join(folder, "二.xlsx")];
  await gouji(["decide", wrong, "--ignore", fingerprint, "--reason", "核实", "--out", copy]);
  const { status } = await gouji(["decide", copy, "--restore", fingerprint, "--out", again]);
  expect(status).toBe(0);
  expect((await fileOf(again)).decided).toEqual([]);
  expect(await gouji(["decide", again, "--restore", fingerprint, "--out", join(folder, "三.xlsx")])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("不用撤回") as string,
  });
});

test.each([
  ["a fingerprint that no finding has", ["--ignore", "roll-up/没有", "--reason", "x"], "没有发现“roll-up/没有”"],
  ["no reason", ["--ignore", "x"], "--reason"],
  ["nothing to decide", ["--reason", "x"], "--ignore"],
])("%s is refused in words, and nothing is written", async (_, options, said) => {
  const out = join(folder, "不该有.xlsx");
  const { status, stderr } = await gouji(["decide", wrong, ...options, "--out", out]);
  expect({ status, exists: existsSync(out) }).toEqual({ status: 2, exists: false });
  expect(stderr).toContain(said);
});

test("what follows from another finding is decided there", async () => {
  const { findings } = await fileOf(wrong);
  const following = findings.find(({ consequenceOf }) => consequenceOf !== null);
  const out = join(folder, "不该有.xlsx");
  const options = ["--ignore", following?.fingerprint ?? "", "--reason", "x", "--out", out];
  const { status, stderr } = await gouji(["decide", wrong, ...options]);
  expect({ status, exists: existsSync(out) }).toEqual({ status: 2, exists: false });
  expect(stderr).toContain(`是由“${following?.consequenceOf ?? ""}”引起的`);
});

test("no copy takes the place of a file", async () => {
  const there = writeText(join(folder, "有了.xlsx"));
  const options = ["--ignore", await causeOf(wrong), "--reason", "x", "--out", there];
  expect(await gouji(["decide", wrong, ...options])).toMatchObject({ status: 2 });
  expect(readFileSync(there, "utf8")).toBe("这不是工作簿");
});

test("rules switched off in the workbook and layouts chosen there hold and are shown; the command line goes before them", async () => {
  const path = join(folder, "设定.xlsx");
  const kept = new Map<string, unknown>([
    ["settings", { "roll-up": "off", balance: "loud" }],
    ["layouts", [{ sheet: "表3 支出总表", table: 0, layout: "none" }]],
  ]);
  writeFileSync(path, keptCopy(readFileSync(wrong), kept) as Uint8Array);
  const file = await fileOf(path);
  expect(file.choices).toEqual({ rules: { "roll-up": "off" }, layouts: kept.get("layouts") });
  expect(file.findings.filter(({ rule }) => rule === "roll-up")).toEqual([]);
  const { stdout } = await gouji(["check", path]);
  expect(stdout).toContain("规则“上下级汇总”已关闭，没有核对");
  expect(stdout).toContain("工作表“表3 支出总表”的第 1 张表指定为不是标准表，没有核对");
  const other = await fileOf(path, "--no-decisions");
  expect(other.choices).toEqual({ rules: {}, layouts: [] });
});

test("marked copies leave out what was decided, and say so in 审核意见", async () => {
  const path = join(folder, "作过说明.xlsx");
  await gouji(["decide", wrong, "--ignore", await causeOf(wrong), "--reason", "上级已同意", "--out", path]);
  await gouji(["check", path, "--mark", join(folder, "副本")]);
  const parts = unzipSync(readFileSync(join(folder, "副本/作过说明.xlsx")));
  const review = Object.entries(parts).find(([, bytes]) => strFromU8(bytes).includes("审核意见\u3000"));
  expect(strFromU8(review?.[1] ?? new Uint8Array())).toContain("上级已同意");
});

test("a finding that was decided meanwhile is not solved", async () => {
  const path = join(folder, "第二稿.xlsx");
  const fingerprint = await causeOf(wrong);
  await gouji(["decide", wrong, "--ignore", fingerprint, "--reason", "核实", "--out", path]);
  const { stdout } = await gouji(["compare", wrong, path, "--format", "json"]);
  const { solved, added, decided } = JSON.parse(stdout) as Record<"solved" | "added" | "decided", Reported[]>;
  expect({ solved, added }).toEqual({ solved: [], added: [] });
  expect(decided).toMatchObject([{ fingerprint, reason: "核实" }]);
});

test("what an earlier draft explains and the later one does not hold is told with the reason", async () => {
  const [decided, marked, sent] = [join(folder, "第一稿.xlsx"), join(folder, "退回"), join(folder, "审核过的.xlsx")];
  const fingerprint = await causeOf(wrong);
  await gouji(["decide", wrong, "--ignore", fingerprint, "--reason", "口径不同", "--out", decided]);
  await gouji(["check", decided, "--mark", marked]);
  // As a program leaves it that drops what is kept: 审核意见 alone explains it.
  const dropped = keptCopy(readFileSync(join(marked, "第一稿.xlsx")), new Map([["decisions", []]])) as Uint8Array;
  writeFileSync(sent, dropped);
  const told = "仍存在的有 1 处以前作过说明";
  for (const earlier of [decided, sent]) {
    const { stdout } = await gouji(["compare", earlier, wrong, "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({ explained: [{ fingerprint, reason: "口径不同" }], decided: [] });
    const text = (await gouji(["compare", earlier, wrong])).stdout.replaceAll(/\n\s*/gu, "");
    expect(text).toContain(told);
    expect(text).toContain("理由：口径不同");
    const page = join(folder, "对照.html");
    await gouji(["compare", earlier, wrong, "--out", page]);
    expect(readFileSync(page, "utf8")).toContain(told);
  }
  const { stdout } = await gouji(["compare", sent, decided, "--format", "json"]);
  expect(JSON.parse(stdout)).toMatchObject({ explained: [], decided: [{ fingerprint }] });
});
