/** A text as rules read it, without blanks and in half width, and where each of its letters stands in the text as typed. */

export interface Folded {
  readonly text: string;
  /** Of each letter of `text` its position in the text as typed. */
  readonly at: readonly number[];
}

const dropped = new Set("\u200b\"'“”‘’「」『』＂＇");
const others: Readonly<Record<string, string>> = {
  "【": "[",
  "〔": "[",
  "】": "]",
  "〕": "]",
  "﹣": "-",
  "－": "-",
  "−": "-",
  "％": "%",
  "｡": "。",
};

function isNarrowOrBlank(letter: string): boolean {
  return letter <= "\u3000" || letter === "\ufeff";
}

function isWide(letter: string): boolean {
  return "！" <= letter && letter <= "～";
}

/** `２０２６ 年“三公”经费（万元）` → `2026年三公经费(万元)`. */
export function fold(typed: string): Folded {
  const at: number[] = [];
  let text = "";
  for (let position = 0; position < typed.length; position += 1) {
    const letter = typed.charAt(position);
    // Han and full-width letters are no blanks: nearly every letter of a text needs no further look.
    if (dropped.has(letter) || (isNarrowOrBlank(letter) && letter.trim() === "")) continue;
    text += others[letter] ?? (isWide(letter) ? String.fromCharCode(letter.charCodeAt(0) - 0xfee0) : letter);
    at.push(position);
  }
  return { text, at };
}
