/** The real workbooks that lie in assets/samples. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbook } from "../../src/hosts/file";
import type { Workbook } from "../../src/workbook";

export const sampleNames = [
  "jianghan-2026-budget",
  "jianghan-2023-budget",
  "wuhan-2025-budget",
  "qingshan-2026-budget",
  "jiangan-2023-final",
] as const;

export type SampleName = (typeof sampleNames)[number];

export function samplePath(name: SampleName): string {
  return path.join(__dirname, "../../assets/samples", `${name}.xlsx`);
}

export function readSample(name: SampleName): Workbook {
  const workbook = readWorkbook(readFileSync(samplePath(name)));
  if ("kind" in workbook) throw new Error(workbook.reason);
  return workbook;
}
