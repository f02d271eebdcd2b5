/** Everything that Gouji does with a workbook, one after the other; throws where anything of it is wrong. */
import { publishedCatalogue as catalogue } from "../../src/catalogue/data/published";
import { check, openFindings, type Kept } from "../../src/check";
import { isUnusable, keptCopy, markedCopy, readKept, readWorkbook } from "../../src/hosts/file";
import { reasons } from "../../src/hosts/file/unusable";
import { wordsOf } from "../../src/locale";
import { recognise, type Disclosure } from "../../src/recognise";
import { checkedFile, marksOf, reviewSheet, toHtml, toJson, toText } from "../../src/report";
import { keptFrom } from "../../src/session/kept";
import type { Workbook } from "../../src/workbook";
import { demand } from "./target";

export const words = wordsOf("zh-CN");

const typewriter = {
  columns: undefined,
  widthOf: (line: string) => line.length,
  bold: same,
  faint: same,
  tone: (_: unknown, line: string) => same(line),
};

function same(line: string): string {
  return line;
}

/** From its bytes: read, checked, marked, and the copy read again. */
export function goWholeWay(bytes: Uint8Array): void {
  const workbook = readWorkbook(bytes);
  if (isUnusable(workbook)) return demandReason(workbook.reason);
  const kept = keptFrom(readKept(bytes));
  const { file, result } = checkWhole(recognise(workbook, { layouts: kept.layouts }), kept);
  const copy = markedCopy(bytes, marksOf(openFindings(result, kept.decisions)), reviewSheet(file, words.report));
  if (isUnusable(copy)) return demandReason(copy.reason);
  demandSame(workbook, copy, 1);
  const noted = keptCopy(bytes, new Map([["decisions", [{ fingerprint: "a", reason: "\u0000]]>&" }]]]));
  if (!isUnusable(noted)) {
    demandSame(workbook, noted, 0);
    demand(keptFrom(readKept(noted)).decisions[0]?.fingerprint === "a", "what was kept in the copy is not read again");
  }
}

/** Checked and reported in every form. */
export function checkWhole(disclosure: Disclosure, kept: Kept) {
  const result = check(disclosure, { catalogue, settings: kept.settings, hints: true });
  const file = checkedFile("甲.xlsx", disclosure, result, 0, kept);
  demandCounts(file);
  const json = JSON.stringify(toJson("1", [file]));
  const page = toHtml([file], words);
  const lines = toText([file], { words: words.report, typewriter, verbose: true });
  demand(json.length > 0, "no JSON");
  demandPlain(lines);
  demandMarkup(page);
  return { file, result };
}

function demandCounts({
  tables,
}: {
  readonly tables: readonly { readonly coverage: { amounts: number; checked: number } }[];
}) {
  for (const { coverage } of tables)
    demand(coverage.checked <= coverage.amounts, "more amounts are checked than there are");
}

/** The copy is a workbook of the same cells, and of so many sheets more. */
function demandSame({ sheets }: Workbook, copy: Uint8Array, more: number): void {
  const again = readWorkbook(copy);
  demand(!isUnusable(again), "the copy cannot be read");
  demand(again.sheets.length === sheets.length + more, `the copy has ${String(again.sheets.length)} sheets`);
  const cells = (workbook: readonly unknown[]): string => JSON.stringify(workbook.slice(0, sheets.length));
  demand(cells(again.sheets) === cells(sheets), "cells of the copy differ");
}

export function demandReason(reason: string): void {
  demand(
    Object.values(reasons).some((one) => reason.endsWith(one)),
    `an undocumented reason: ${reason}`,
  );
}

/** No terminal obeys anything of it. */
function demandPlain(text: string): void {
  demand(!/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u.test(text), "a control character in a text for terminals");
}

/** No markup of the mutated cells survived. */
export function demandMarkup(page: string): void {
  demand(!/<script>alert|href="javascript:|<img src=x/iu.test(page), "foreign markup in a page");
}
