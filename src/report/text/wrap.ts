/** Breaks Chinese and mixed text into lines: between any two characters, but not inside a word or number, nor before 。 or after （. */

const opening = "（「『“‘《〔【(";
const closing = "，。、；：！？）」』”’》〕】),;:!?…％%";
const pieces = new RegExp(`〔[^〔〕]{1,12}〕|[${opening}]*(?:[\\w.,%'’!:+=/<>|-]+|[^])[${closing}]* ?`, "gu");

/** A text in lines of at most `room`, parted where Chinese and Latin may be parted. */
export function wrap(text: string, room: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const [piece] of text.matchAll(pieces)) {
    const width = widthOf(piece.trimEnd());
    if (line !== "" && used + width > room) {
      lines.push(line.trimEnd());
      line = "";
      used = 0;
    }
    line += piece;
    used += widthOf(piece);
  }
  return [...lines, line.trimEnd()];
}
