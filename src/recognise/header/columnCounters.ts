/** The line that numbers columns, however it writes its numbers: `① | ② | ③`, `A=B+C | B | C`, `第1栏 | 第2栏 | 第3栏`. */
import { alternation, keyColumns } from "../../vocabulary";
import type { Cell, Sheet } from "../../workbook";
import { normalise } from "../cells/text";

/** Fewer might be words that only look like numbers. */
const fewest = 3;
/** Letters and signs go no further, and no table has as many columns that are numbered by them. */
const most = 20;

/** How each way writes a number from 1 to 20. */
const ways: readonly ((number: number) => string)[] = [
  (number) => `(${number})`,
  (number) => `第${number}栏`,
  (number) => `第${number}列`,
  (number) => `${number}栏`,
  (number) => String.fromCharCode("①".charCodeAt(0) + number - 1),
  (number) => String.fromCharCode("A".charCodeAt(0) + number - 1),
  (number) => String.fromCharCode("a".charCodeAt(0) + number - 1),
  (number) => "X".repeat(Math.floor(number / 10)) + romanDigit(number % 10),
  (number) => (number <= 12 ? String.fromCharCode("Ⅰ".charCodeAt(0) + number - 1) : ""),
  (number) => `${["", "十", "二十"][Math.floor(number / 10)] ?? ""}${"一二三四五六七八九".charAt((number % 10) - 1)}`,
];

function romanDigit(digit: number): string {
  return ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][digit] ?? "";
}

/** What the first of the numbers may be: hardly a line of words begins so. */
const firsts: ReadonlySet<string> = new Set(ways.map((write) => write(1)));

/** The same sheet with such lines in plain digits, as most tables have them; itself where it has none. */
export function withPlainCounters(sheet: Sheet): Sheet {
  const found = new Map(
    sheet.rows.flatMap((cells, row) => {
      const plain = cells && plainCounters(cells);
      return plain === undefined ? [] : [[row, plain] as const];
    }),
  );
  return found.size === 0 ? sheet : { ...sheet, rows: sheet.rows.map((cells, row) => found.get(row) ?? cells) };
}

function plainCounters(cells: readonly (Cell | undefined)[]): readonly (Cell | undefined)[] | undefined {
  const counted: number[] = [];
  const texts: string[] = [];
  for (const [column, cell] of cells.entries()) {
    if (cell === undefined) continue;
    if (typeof cell.value !== "string" || texts.length >= most) return undefined;
    const [text = ""] = normalise(cell.value).split("=");
    if (namesNoColumn.test(text)) continue;
    if (texts.length === 0 && !firsts.has(text)) return undefined;
    counted.push(column);
    texts.push(text);
  }
  if (texts.length < fewest || !ways.some((write) => texts.every((text, at) => text === write(at + 1))))
    return undefined;
  return cells.map((cell, column) =>
    cell === undefined || !counted.includes(column) ? cell : { ...cell, value: String(counted.indexOf(column) + 1) },
  );
}

/** `栏次`, `公式`, and what stands instead of a number: `**`, `—`, `甲`. */
const namesNoColumn = new RegExp(
  `^(?:${alternation([keyColumns.columnNumbers, ...keyColumns.columnFormulas])}|\\*+|[-—–]+|)$|${keyColumns.letteredColumn.source}`,
  "u",
);
