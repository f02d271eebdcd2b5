/** Every command as users get it, the bundle in processes of its own, says and writes what it does in the process of the tests. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { Document, Packer, Paragraph } from "docx";
import { gouji, spawned, temporaryFolder, type Ended } from "./cli";
import { writeRight, writeText, writeWrong } from "./workbooks";

const given = temporaryFolder();
const [right, wrong] = [writeRight(join(given, "对.xlsx")), writeWrong(join(given, "错.xlsx"))];
const list = writeText(join(given, "科目.csv"), "编码,名称\n2101501,本级行政运行\n");
const narrative = join(given, "说明.docx");
const report = join(given, "报告.json");
const [key, exercise] = ["对-练习答案.json", "对-练习.xlsx"].map((name) => join(given, name)) as [string, string];

beforeAll(async () => {
  const lines = ["一、收支情况", "2025年收支总预算1.23万元。"];
  const document = new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] });
  writeFileSync(narrative, await Packer.toBuffer(document));
  await gouji(["check", wrong, "--out", report]);
  await gouji(["practice", right, "--errors", "2", "--out", given]);
});

/** What it says and every file that it writes; when it was written, and how long that took, left out. */
async function doneBy(run: (args: readonly string[]) => Promise<Ended>, args: readonly string[]) {
  const folder = temporaryFolder();
  const ended = await run(args.map((word) => word.replace("$", `${folder}/`)));
  const plain = (text: string): string =>
    text
      .replaceAll(folder, "$")
      .replaceAll(/"milliseconds":\s*\d+/gu, '"milliseconds": 0')
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, "");
  const written = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  return {
    status: ended.status,
    said: [ended.stdout, ended.stderr].map(plain),
    written: written.map((path) => [plain(path), textsIn(readFileSync(path)).map(plain)]),
  };
}

/** Of a package those of its parts: the package itself knows the minute. */
function textsIn(file: Uint8Array): string[] {
  if (strFromU8(file.subarray(0, 2)) !== "PK") return [strFromU8(file)];
  return Object.entries(unzipSync(file)).flatMap(([name, part]) => [name, strFromU8(part)]);
}

it.each([
  ["check", ["check", right, "--narrative", narrative, "--catalogue", list, "--format", "json"]],
  ["check, reports and copies", ["check", wrong, "--mark", "$副本", "--reports", "$结果", "--summary", "$汇总.xlsx"]],
  ["check, a department", ["check", wrong, right, "--as-department", "--verbose"]],
  ["fill", ["fill", wrong, "--out", "$填好.xlsx", "--offered", "--codes"]],
  ["compare", ["compare", wrong, right, "--out", "$对照.xlsx"]],
  [
    "decide",
    [
      "decide",
      wrong,
      "--ignore",
      "column-sum/expenditure-summary/208/basic",
      "--reason",
      "核实",
      "--out",
      "$说明过.xlsx",
    ],
  ],
  ["merge", ["merge", report, "--out", "$汇总.html"]],
  ["narrate", ["narrate", right, "--out", "$说明.docx"]],
  ["practice", ["practice", right, "--errors", "2", "--seed", "1", "--out", "$练习"]],
  ["score", ["score", key, exercise]],
  ["template", ["template", "--year", "2026", "--out", "$空表.xlsx"]],
  ["rules", ["rules", "--format", "docx", "--out", "$手册.docx"]],
])("%s", async (_, args) => {
  expect(await doneBy(spawned, args)).toEqual(await doneBy(gouji, args));
});
