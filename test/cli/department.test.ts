/** `gouji check --as-department`: workbooks of a folder held against each other. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { departmentFiles, unitFile } from "../support/departmentFiles";
import { gouji, temporaryFolder } from "./cli";

function folderWith(files: ReadonlyMap<string, Uint8Array>): string {
  const folder = join(temporaryFolder(), "部门");
  mkdirSync(folder);
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
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
  expect(await told(folderWith(departmentFiles(40)))).toEqual([]);
  const folder = folderWith(departmentFiles(41));
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
  const folder = folderWith(new Map([["本级.xlsx", unitFile("某区文化局本级", 60)]]));
  const { status, stderr } = await gouji(["check", folder, "--as-department"]);
  expect(status).toBe(2);
  expect(stderr).toContain("看不出哪个工作簿是部门的");
});
