/** The user's own list as a worksheet and as a text file, which are read back as what they were. */
import type { AddedSheet } from "../../workbook";
import type { Entry } from "../entry";
import { kindWords } from "./listWords";
import { writeYears } from "./years";

const header = ["类型", "编码", "名称", "年度", "上级编码"];

function rowsOf(entries: readonly Entry[]): string[][] {
  return entries.map((entry) => [kindWords[entry.kind], entry.code, entry.name, writeYears(entry), entry.above ?? ""]);
}

/** A worksheet that `readOwnList` takes. */
export function ownListSheet(entries: readonly Entry[]): AddedSheet {
  return {
    name: "自有编码名称",
    columnWidths: [16, 24, 48, 14, 24],
    rows: [
      header.map((text) => ({ text, style: "header" as const })),
      ...rowsOf(entries).map((row) => row.map((text) => ({ text }))),
    ],
    frozenRows: 1,
  };
}

/** A .csv file in UTF-8, with the mark that Excel wants to see and with its line ends. */
export function ownListCsv(entries: readonly Entry[]): string {
  const lines = [header, ...rowsOf(entries)].map((row) => row.map(csvCell).join(","));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

/** What a spreadsheet would take for a formula, also after blanks and in wide letters, is told to be text. */
function csvCell(text: string): string {
  const safe = /^\s*[=+\-@＝＋－＠]/u.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
