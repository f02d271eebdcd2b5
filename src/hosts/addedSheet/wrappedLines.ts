/** How many lines a text takes in a column: programs that show it break it a little differently, so rather one line too many than too few. */

/** What has the width of two digits: Chinese characters, and the quotation marks and signs that Chinese fonts draw as wide. */
const wide = /[\u2010-\u203B\u2190-\u22FF\u2460-\u27BF\u2E80-\uFFEF]/u;

/** Where a font stands in for another, digits and letters are wider than half a Chinese character. */
const narrow = 1.2;

/** What no line breaks: `100.00%`, a code, a character with the stop or closing bracket after it. */
const unbroken = /(?:[!-~\u00A0-\u024F]+|.)[，。、；：！？”’）》〉】〕]*/gu;

/** @param width of the column, in characters */
export function wrappedLines(text: string, width: number): number {
  // The cell's margins take about one digit.
  const room = Math.max(width - 1.5, 2);
  return text.split("\n").reduce((sum, line) => sum + linesOf(line, room), 0);
}

function linesOf(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const [piece] of line.matchAll(unbroken)) {
    const length = lengthOf(piece);
    if (used > 0 && used + length > room) {
      lines += 1;
      used = 0;
    }
    used += length;
    // A piece that is longer than a line is broken all the same.
    while (used > room) {
      lines += 1;
      used -= room;
    }
  }
  return lines;
}

function lengthOf(text: string): number {
  let length = 0;
  for (const character of text) length += wide.test(character) ? 2 : narrow;
  return length;
}
