/** Values that break programs: what a cell, a name, an attribute or a setting may hold although nobody would write it. */
import type { Dice } from "./dice";

const words = [
  "",
  " ",
  "　",
  "\t",
  "\n",
  "\u0000",
  "\u001b[31m红\u001b[0m",
  "\u009b32m",
  "\u202e额金",
  "\u200b合计\u200b",
  "\ud800",
  "\udc00x",
  "𠮷",
  "👨‍👩‍👧‍👦",
  "é".normalize("NFD"),
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "=1+1",
  '=HYPERLINK("http://x","y")',
  "@SUM(A1)",
  "+1",
  "-1",
  "-",
  "——",
  "0",
  "00",
  "-0",
  "1e308",
  "1e400",
  "NaN",
  "Infinity",
  "0x10",
  "1,000.00",
  "１２．３４",
  "(12.3)",
  "12.3%",
  "#REF!",
  "<script>alert(1)</script>",
  "&amp;&#0;&#x110000;",
  "]]>",
  "<!--",
  "../../etc/passwd",
  "C:\\x",
  "javascript:alert(1)",
  "_x0000_",
  "_x005F_",
  "$1$&$`",
  "\\u0000",
  "'",
  '"',
  "、、、、",
  "（（（",
  "【】",
  "合计",
  "小计",
  "其中：",
  "一、",
  "（一）",
  "1.",
  "科目编码",
  "单位：万元",
  "2080505",
  "208",
  "2026年",
  "审核意见",
] as const;

export function hostileText(dice: Dice): string {
  const word = dice.oneOf(words);
  switch (dice.upTo(8)) {
    case 0:
      return word + dice.oneOf(words);
    case 1:
      return String.fromCharCode(...dice.several(1, 6, () => dice.upTo(0x10000)));
    case 2:
      // What Excel allows in a cell, now and then: it makes a case slow.
      return (word === "" ? "长" : word).repeat(dice.chance(0.02) ? Math.ceil(32_767 / (word.length || 1)) : 40);
    default:
      return word;
  }
}

const numbers = [
  0,
  -0,
  1,
  -1,
  0.1,
  0.1 + 0.2,
  161.17999999999998,
  16.88,
  1e15,
  1e16,
  1e21,
  1e-7,
  5e-324,
  1.7976931348623157e308,
  -1e308,
  2 ** 31,
  2 ** 32,
  2 ** 53,
  208,
  2_080_505,
  2026,
  46_000,
  2_958_465,
  2_958_466,
  60,
] as const;

export function hostileNumber(dice: Dice): number {
  return dice.chance(0.5) ? dice.oneOf(numbers) : (dice.upTo(2_000_000) - 1_000_000) / dice.oneOf([1, 10, 100, 1000]);
}

const formats = [
  "General",
  "@",
  "0",
  "0.00",
  "#,##0.00_ ;[Red]-#,##0.00",
  "0.00%",
  "yyyy-mm-dd",
  'yyyy"年"m"月"',
  "[h]:mm",
  "0.00,",
  "0.00,,",
  "# ?/?",
  "[$-804]0.0",
  '"合计"0',
  ";;;",
  "0.000000000000000000000000000000",
  "[<1]0;[>2]0.0;@",
  "\\",
  '"',
  "[",
  "",
  "E+00",
  "_",
  "*",
] as const;

export function hostileFormat(dice: Dice): string {
  return dice.chance(0.9) ? dice.oneOf(formats) : hostileText(dice);
}

/** A value as JSON may hold it, some levels deep. */
export function hostileJson(dice: Dice, depth = 0): unknown {
  switch (dice.upTo(depth > 3 ? 5 : 8)) {
    case 0:
      return null;
    case 1:
      return dice.chance(0.5);
    case 2:
      return hostileNumber(dice);
    case 3:
    case 4:
      return hostileText(dice);
    case 5:
      return dice.several(0, 3, () => hostileJson(dice, depth + 1));
    case 6:
      return [];
    default:
      return Object.fromEntries(dice.several(0, 3, () => [hostileText(dice), hostileJson(dice, depth + 1)] as const));
  }
}

/** The same JSON with some of its parts put out of shape. */
export function spoilt(dice: Dice, value: unknown, share = 0.05): unknown {
  if (dice.chance(share)) return hostileJson(dice);
  if (Array.isArray(value)) {
    const list = value.map((part) => spoilt(dice, part, share));
    return dice.chance(share) ? dice.jumbled(list, 2, () => hostileJson(dice)) : list;
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, part]) => {
    if (dice.chance(share / 3)) return [];
    return [[dice.chance(share / 3) ? hostileText(dice) : key, spoilt(dice, part, share)] as const];
  });
  return Object.fromEntries(entries);
}
