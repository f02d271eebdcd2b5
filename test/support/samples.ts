/** The published workbooks that tests transform. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isUnusable, readWorkbook } from "../../src/hosts/file";
import { recognise } from "../../src/recognise";
import type { Workbook } from "../../src/workbook";

export const sampleNames = [
  "jiangan-2023-final",
  "jianghan-2023-budget",
  "jianghan-2026-budget",
  "qingshan-2026-budget",
  "wuhan-2025-budget",
] as const;

export type SampleName = (typeof sampleNames)[number];

const read = new Map<SampleName, Workbook>();

export function sample(name: SampleName): Workbook {
  let workbook = read.get(name);
  if (workbook === undefined) {
    const answer = readWorkbook(readFileSync(join(__dirname, `../../assets/samples/${name}.xlsx`)));
    if (isUnusable(answer)) throw new Error(answer.reason);
    read.set(name, (workbook = answer));
  }
  return workbook;
}

/** A published workbook without its forms, which is where most of the mistakes are. */
export function sampleTables(name: SampleName): Workbook {
  const workbook = sample(name);
  const forms = new Set(recognise(workbook).forms.map(({ sheet }) => sheet));
  return { sheets: workbook.sheets.filter((one) => !forms.has(one)) };
}
