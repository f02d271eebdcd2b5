/** One sign for each meaning, character for character, so that every place of the text stays where it is. */

const signs: Readonly<Record<string, string>> = {
  "×": "*",
  "✕": "*",
  "✖": "*",
  "╳": "*",
  "⨯": "*",
  "∗": "*",
  "＊": "*",
  "÷": "/",
  "∕": "/",
  "−": "-",
  "﹣": "-",
  "﹢": "+",
  "﹦": "=",
  "【": "(",
  "〔": "(",
  "﹝": "(",
  "[": "(",
  "{": "(",
  "】": ")",
  "〕": ")",
  "﹞": ")",
  "]": ")",
  "}": ")",
  "［": "(",
  "｛": "(",
  "］": ")",
  "｝": ")",
  "•": "·",
  "・": "·",
  "⋅": "·",
  "￥": "¥",
  "\r": "\n",
  "\u2028": "\n",
};

/** The full-width comma stays: in prose it parts clauses far more often than thousands. */
const foldable = new RegExp(`[！-＋－-～${Object.keys(signs).map(escaped).join("")}]`, "gu");

/** `５×３（元）` → `5*3(元)`; the text keeps its length. */
export function fold(text: string): string {
  return text.replace(foldable, (char) => signs[char] ?? String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

function escaped(char: string): string {
  return /[[\]{}]/u.test(char) ? `\\${char}` : char;
}
