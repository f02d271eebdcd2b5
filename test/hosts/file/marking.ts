/** What the tests of marked copies have in common. */
import { strFromU8 } from "fflate";
import { SaxesParser } from "saxes";
import { isUnusable, markedCopy } from "../../../src/hosts/file";
import type { AddedSheet, Mark, Tone } from "../../../src/workbook";
import { unzip } from "./packages";

export const review: AddedSheet = {
  name: "审核意见",
  columnWidths: [6, 40],
  frozenRows: 2,
  rows: [
    [{ text: "审核意见", style: "title" }],
    [
      { text: "序号", style: "header" },
      { text: "问题", style: "header" },
    ],
    [{ text: "1", style: "error", link: { sheet: "表'1", cell: "B2" } }, { text: '=HYPERLINK("http://x","点我")' }],
    [
      { text: "+cmd|' /C calc'!A0" },
      { text: "@SUM(A1)\u0000\u0007 <&\"'> _x0041_\n第二行" },
      { text: "" },
      { text: "-1", style: "info" },
    ],
  ],
};
export const mark = (sheet: string, row: number, column: number, tone: Tone = "error"): Mark => ({
  sheet,
  row,
  column,
  tone,
});
const marks = [mark("表1", 1, 1), mark("表1", 2, 1), mark("表1", 1, 0, "warning"), mark("表1", 1, 2, "info")];

export function copyOf(original: Uint8Array, own: readonly Mark[] = marks, added = review): Uint8Array {
  const copy = markedCopy(original, own, added);
  if (isUnusable(copy)) throw new Error(copy.reason);
  return copy;
}

export function part(bytes: Uint8Array, name: string): string {
  const found = unzip(bytes)[name];
  if (found === undefined) throw new Error(`no part ${name}`);
  return strFromU8(found);
}

/** What stands between the shared beginning and the shared end of two texts: the one and only insertion. */
export function inserted(before: string, after: string): string {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  expect(start + end).toBe(before.length);
  let text = after.slice(start, after.length - end);
  // `<` stands before and after every insertion of elements: it is the first one that belongs to it.
  while (text !== "" && !text.startsWith("<") && text.at(-1) === before[--start])
    text = `${text.at(-1)}${text.slice(0, -1)}`;
  return text;
}

export function expectWellFormed(xml: string): void {
  new SaxesParser({ xmlns: true }).write(xml).close();
}

export const sheet1 = "xl/worksheets/sheet1.xml";
