/** A text as rules read it, without blanks and in half width, and where each of its letters stands in the text as typed. */

export interface Folded {
  readonly text: string;
  /** Of each letter of `text` its position in the text as typed. */
  readonly at: readonly number[];
}

const dropped = /[\s\u3000\u00a0\u200b\ufeff"'“”‘’「」『』＂＇]/u;
const wide = /[！-～]/u;
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

/** `２０２６ 年“三公”经费（万元）` → `2026年三公经费(万元)`. */
export function fold(typed: string): Folded {
  const at: number[] = [];
  let text = "";
  for (let position = 0; position < typed.length; position += 1) {
    const letter = typed.charAt(position);
    if (dropped.test(letter)) continue;
    text += others[letter] ?? (wide.test(letter) ? String.fromCharCode(letter.charCodeAt(0) - 0xfee0) : letter);
    at.push(position);
  }
  return { text, at };
}
