/** JSON that somebody hands over: no larger and no deeper than what we write ourselves ever is. */
import { readFileSync, statSync } from "node:fs";
import type { LocaleWords } from "../../locale";
import { readFailure } from "../failures";

const MB = 1024 * 1024;

/** The report of a workbook takes some hundred kilobytes; Node's texts end at 512 MB. */
export const mostReportBytes = 256 * MB;

/** Reports and 汇总 stay below ten. */
const deepest = 64;

export type ReadJson =
  { readonly kind: "read"; readonly json: unknown } | { readonly kind: "unusable"; readonly reason: string };

/** @returns the JSON at `path`, or why there is none */
export function readJson(path: string, { cli, batch }: LocaleWords): ReadJson {
  try {
    if (statSync(path).size > mostReportBytes)
      return { kind: "unusable", reason: batch.reportTooBig(mostReportBytes / MB) };
    const text = readFileSync(path, "utf8").replace(/^\ufeff/u, "");
    if (isDeep(text)) return { kind: "unusable", reason: batch.notReports };
    return { kind: "read", json: JSON.parse(text) };
  } catch (error) {
    return { kind: "unusable", reason: error instanceof SyntaxError ? batch.notReports : readFailure(error, cli) };
  }
}

/** Looked at before it is parsed: what is nested a million times fills the memory first. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (const [sign] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gsu)) {
    if (sign === "[" || sign === "{") depth += 1;
    else if (sign === "]" || sign === "}") depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}
