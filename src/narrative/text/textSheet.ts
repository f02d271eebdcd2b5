/** A text as it was copied or read, as a sheet of paragraphs: lines that a page broke are joined again. */
import { ofWhich, splitOrdinal } from "../../vocabulary";
import type { Sheet } from "../../workbook";
import { fold } from "./folded";

/** @param name of the file, by which findings tell where they are */
export function textSheet(name: string, text: string): Sheet {
  const rows = paragraphsOfText(text).map((value) => [{ value, format: "@" }]);
  return { name, visibility: "visible", rows, merges: [], hiddenRows: new Set() };
}

/** Lines that end nowhere go on in the next one, as in a text that was copied from a page. */
function paragraphsOfText(text: string): string[] {
  const lines = text.split(/\r\n|[\n\r\f\v\u2028\u2029]/u).filter((line) => line.trim() !== "");
  const folded = lines.map((line) => fold(line).text);
  const width = widthOf(folded);
  const isWrapped = breaksWords(folded, width);
  const paragraphs: string[][] = [];
  lines.forEach((line, position) => {
    const before = paragraphs.at(-1);
    if (before !== undefined && goesOn(folded[position - 1] ?? "", folded[position] ?? "", width, isWrapped))
      before.push(line.trim());
    else paragraphs.push([line.trim()]);
  });
  return paragraphs.map((parts) => parts.join(""));
}

/** How long a full line is: nine of ten are not longer. */
function widthOf(lines: readonly string[]): number {
  const lengths = lines.map(({ length }) => length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

const ended = /[。;!?；]$/u;
/** `某某局2024年度部门决算情况说明`: in a short text no line may be longer. */
const title = /^[^,;:。!?]*(?:情况|预算|决算)的?说明$/u;
/** `支出合计1575.93万元，其中：`: its items are paragraphs of their own. */
const beginsList = /(?:其中|包括|如下):$/u;
const open = /[,、(]$/u;
const beginsWithFigure = /^-?\d[\d,]*(?:\.\d+)?(?:亿元|万元|元|%|万)/u;
const part = /^(?:第[一二三四五六七八九十]+部分|[-•●◆]|图\d|目录)/u;
/** Of a full line no more than a letter or two are missing where a word or a figure did not fit. */
const nearlyFull = 0.75;

/** Does a page break the lines wherever they are full, behind whatever letter? */
function breaksWords(lines: readonly string[], width: number): boolean {
  const broken = lines.filter((line) => line.length >= width * nearlyFull && /[\p{Script=Han}\d]$/u.test(line));
  return broken.length * 3 > lines.length;
}

function goesOn(line: string, next: string, width: number, isWrapped: boolean): boolean {
  const isFull = line.length >= width * nearlyFull;
  if (ended.test(line) || title.test(line) || (/:$/u.test(line) && !isFull) || part.test(next)) return false;
  // Where a page breaks the lines, one that is full may end with `包括：` as with any other word.
  if (beginsList.test(line) && !(isWrapped && isFull)) return false;
  const { level } = splitOrdinal(next);
  // `财政拨款收入763.47万元（` / `其中：一般公共预算763.47万元）`
  if (level > 0) return level === ofWhich && open.test(line);
  if (open.test(line) || beginsWithFigure.test(next)) return true;
  return isFull;
}
