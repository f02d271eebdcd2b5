/** `gouji compare`: two drafts of a workbook on disk. */
import { read, utils } from "@e965/xlsx";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { keptCopy } from "../../src/hosts/file";
import { gouji, temporaryFolder } from "./cli";
import { writeRight, writeText, writeWrong } from "./workbooks";

const folder = temporaryFolder();
const wrong = writeWrong(join(folder, "上一稿.xlsx"));
const right = writeRight(join(folder, "这一稿.xlsx"));

interface Found {
  readonly solved: readonly { readonly sheet: string; readonly cells: readonly string[] }[];
  readonly added: readonly unknown[];
  readonly changes: readonly { readonly sheet: string; readonly cell: string; readonly asked: boolean }[];
}

/** The narrative of this sample has mistakes of its own. */
const tables = ["narrative-rate", "narrative-unit"].flatMap((rule) => ["--rule", `${rule}=off`]);

test("a mistake that was put right is solved, and the change was asked for", async () => {
  const { status, stdout, stderr } = await gouji(["compare", wrong, right, "--format", "json", ...tables]);
  const { solved, added, changes } = JSON.parse(stdout) as Found;
  expect({ status, stderr, added }).toEqual({ status: 0, stderr: "", added: [] });
  expect(solved.map(({ sheet, cells }) => `${sheet} ${cells[0] ?? ""}`)).toContain("表3 支出总表 D7");
  expect(changes).toMatchObject([{ sheet: "表3 支出总表", cell: "D7", asked: true }]);
});

test("a new mistake makes the status 1, and the report says so first", async () => {
  const { status, stdout } = await gouji(["compare", right, wrong]);
  expect(status).toBe(1);
  const lines = stdout.split("\n");
  expect(lines.slice(0, 3)).toEqual([
    "两稿对照",
    `${right} → ${wrong}`,
    expect.stringMatching(/^已改好 0 处，仍存在 \d+ 处，新出现 [1-9]\d* 处$/u),
  ]);
  expect(stdout).toContain("没有要求改、但改动了的 1 个数");
});

test("a rule that the later draft switches off solves nothing", async () => {
  const settings = { "column-sum": "off", "narrative-rate": "off" };
  const quiet = keptCopy(readFileSync(wrong), new Map([["settings", settings]])) as Uint8Array;
  const later = join(folder, "关了规则.xlsx");
  writeFileSync(later, quiet);
  const { stdout } = await gouji(["compare", wrong, later, "--format", "json"]);
  expect(JSON.parse(stdout)).toMatchObject({ same: true, solved: [], added: [] });
});

test("a file that cannot be used is named, and no report takes the place of a draft", async () => {
  const text = writeText(join(folder, "坏.xlsx"));
  const broken = await gouji(["compare", right, text]);
  expect(broken.status).toBe(2);
  expect(broken.stderr).toContain("坏.xlsx");
  const over = await gouji(["compare", right, wrong, "--out", right]);
  expect(over.status).toBe(2);
  expect(existsSync(right) && readFileSync(right).length > 1000).toBe(true);
});

test("a format that there is not is refused", async () => {
  const { status, stderr } = await gouji(["compare", right, wrong, "--format", "docx"]);
  expect({ status, said: stderr.includes("text json html xlsx") }).toEqual({ status: 2, said: true });
});

test("as a page it tells the same", async () => {
  const out = join(folder, "对照.html");
  const { status } = await gouji(["compare", right, wrong, "--out", out]);
  expect(status).toBe(1);
  const page = readFileSync(out, "utf8");
  expect(page).toMatch(/新出现[^]*表3 支出总表<\/bdi>!D7/u);
  expect(page).toContain("没有要求改、但改动了的 1 个数");
  expect(page).not.toContain("<script");
});

test("as a workbook it lists findings and changes to filter, and takes no other workbook's place", async () => {
  const out = join(folder, "对照.xlsx");
  for (const time of [1, 2]) {
    const { status } = await gouji(["compare", wrong, right, "--out", out, ...tables]);
    expect({ time, status }).toEqual({ time, status: 0 });
  }
  const book = read(readFileSync(out));
  expect(book.SheetNames).toEqual(["两稿对照", "改动的数", "没有了的"]);
  const rows = (name: string): unknown[][] => utils.sheet_to_json(book.Sheets[name] as object, { header: 1 });
  const solved = rows("两稿对照").filter(([standing]) => standing === "已改好");
  expect(solved.map((row) => `${String(row[2])}!${String(row[3])}`)).toContain("表3 支出总表!D7");
  expect(rows("改动的数").at(-1)?.slice(0, 3)).toEqual(["审核意见涉及", "表3 支出总表", "D7"]);

  const other = writeRight(join(folder, "别人的.xlsx"));
  const before = readFileSync(other);
  const refused = await gouji(["compare", wrong, right, "--out", other]);
  expect({ status: refused.status, same: readFileSync(other).equals(before) }).toEqual({ status: 2, same: true });
  expect(await gouji(["compare", wrong, right, "--format", "xlsx"])).toMatchObject({ status: 2 });
});
