/** Percentages that a text tells in words: `增长两倍`, `翻一番`, `减半`, `下降三分之一`, `近九成`. */

const number = "[一二两三四五六七八九十]|\\d{1,4}(?:\\.\\d{1,4})?";
/** What goes on behind them is another word, or more than they say: `三成员`, `两倍以上`. */
const end = "(?=[,;:。、()!]|$)";
/** Nobody knows how much less, or more, than what follows. */
const notNearly = "(?<![近超逾过\\d.])";

/** The figure is the groups of one of them; what stands before it says whether it rose, or of what it is a share. */
export const wordRates: readonly { readonly kind: WordRate; readonly pattern: string; readonly example: string }[] = [
  { kind: "times", pattern: `${notNearly}(${number})倍${end}`, example: "增长1.5倍" },
  { kind: "doublings", pattern: `(?<=翻了?)([一两二三四]?)番${end}`, example: "翻了两番" },
  {
    kind: "tenths",
    pattern: `(近|将近|超过?|逾)?(?<![\\d.])([一二两三四五六七八九1-9])成(多|以上)?${end}`,
    example: "近九成",
  },
  {
    kind: "parts",
    pattern: `${notNearly}([二三四五六七八九十百])分之([一二两三四五六七八九十]{1,3})${end}`,
    example: "三分之一",
  },
  { kind: "half", pattern: `(?<=减)半${end}|${notNearly}一半${end}`, example: "减半" },
];

export type WordRate = "times" | "doublings" | "tenths" | "parts" | "half";
