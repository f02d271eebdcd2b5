/** `gouji check --as-department`: workbooks of a folder held against each other. */
import { utils, write } from "@e965/xlsx";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gouji, temporaryFolder } from "./cli";

type Rows = readonly (readonly (string | number)[])[];

function save(path: string, sheets: Readonly<Record<string, Rows>>): void {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
    for (const cell of Object.values(sheet) as { t?: string; z?: string }[]) if (cell.t === "n") cell.z = "0.00";
    utils.book_append_sheet(book, sheet, name);
  }
  writeFileSync(path, write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
}

function functional(organisation: string, amount: number): Rows {
  return [
    ["2026年一般公共预算支出表（分功能科目）"],
    [`单位名称：${organisation}`, "", "", "", "单位：万元"],
    ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
    ["", "合计", amount, amount, ""],
    ["207", "文化旅游体育与传媒支出", amount, amount, ""],
    ["20701", "文化和旅游", amount, amount, ""],
    ["2070101", "行政运行", amount, amount, ""],
  ];
}

function folderWith(libraryAmount: number): string {
  const folder = join(temporaryFolder(), "部门");
  mkdirSync(folder);
  save(join(folder, "部门.xlsx"), {
    "表5-1": functional("某区文化局", 100),
    "表5-2": [
      ["2026年一般公共预算支出表（分单位）"],
      ["单位名称：某区文化局", "", "", "", "单位：万元"],
      ["单位编码", "单位名称", "合计", "基本支出", "项目支出"],
      ["", "合计", 100, 100, ""],
      ["501001", "某区文化局本级", 60, 60, ""],
      ["501002", "某区图书馆", 40, 40, ""],
    ],
  });
  save(join(folder, "本级.xlsx"), { "表5-1": functional("某区文化局本级", 60) });
  save(join(folder, "图书馆.xlsx"), { "表5-1": functional("某区图书馆", libraryAmount) });
  return folder;
}

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly { readonly rule: string; readonly sheet: string; readonly cells: readonly string[] }[];
  }[];
}

async function told(folder: string): Promise<string[]> {
  const { stdout } = await gouji(["check", folder, "--as-department", "--format", "json"]);
  return (JSON.parse(stdout) as Report).files.flatMap(({ path, findings }) =>
    findings
      .filter(({ rule }) => rule === "department-units")
      .map(({ sheet, cells }) => `${path.slice(folder.length + 1)} ${sheet}!${cells[0] ?? ""}`),
  );
}

test("the department's report tells where its units say something else, and the status is 1", async () => {
  expect(await told(folderWith(40))).toEqual([]);
  const folder = folderWith(41);
  expect(await told(folder)).toEqual([
    "部门.xlsx 表5-2!C6",
    "部门.xlsx 表5-2!D6",
    "部门.xlsx 表5-1!C7",
    "部门.xlsx 表5-1!D7",
  ]);
  const { status, stdout } = await gouji(["check", folder, "--as-department"]);
  expect(status).toBe(1);
  expect(stdout).toContain("〔部门与所属单位〕");
});

test("without a department it says so, and does not pass for a check that was made", async () => {
  const folder = join(temporaryFolder(), "单位");
  mkdirSync(folder);
  save(join(folder, "本级.xlsx"), { "表5-1": functional("某区文化局本级", 60) });
  const { status, stderr } = await gouji(["check", folder, "--as-department"]);
  expect(status).toBe(2);
  expect(stderr).toContain("看不出哪个工作簿是部门的");
});
