/** Workbooks of other places, in `test/fixtures/cases`: whole disclosures, small ones that show one kind each, published ones. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isUnusable, readWorkbook, type Unusable } from "../../src/hosts/file";
import type { Workbook } from "../../src/workbook";

export const caseFolders = ["tables", "small", "published"] as const;
export type CaseFolder = (typeof caseFolders)[number];

const root = join(__dirname, "../fixtures/cases");

/** `tables/b02-sichuan-2024.xlsx`, in order. */
export function caseNames(folder: CaseFolder): readonly string[] {
  return readdirSync(join(root, folder))
    .sort()
    .map((file) => `${folder}/${file}`);
}

export function readCase(name: string): Workbook | Unusable {
  return readWorkbook(readFileSync(join(root, name)));
}

/** @throws where the file cannot be used */
export function caseWorkbook(name: string): Workbook {
  const answer = readCase(name);
  if (isUnusable(answer)) throw new Error(`${name}: ${answer.reason}`);
  return answer;
}
