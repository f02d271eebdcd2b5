/** Words beside a figure that say it is more or less than what they stand at. */

export type Nearly = "more" | "less" | "about";

const before: readonly { readonly nearly: Nearly; readonly words: RegExp; readonly example: string }[] = [
  { nearly: "less", words: /(?:(?<![最附临])近|接近)$/u, example: "同比增加近49亿元" },
  { nearly: "more", words: /(?:逾|超过?|突破)$/u, example: "完成超过32亿元" },
  { nearly: "about", words: /(?<![节制合契])约$/u, example: "约28亿元" },
];

/** Before the unit, or between 亿 and 元. */
const andMore = /[余多](?:[千百]?[万亿]?元|[万亿])$/u;

/** @param behind the figure with its unit */
export function nearlyIn(words: string, behind: string): Nearly | undefined {
  return andMore.test(behind) ? "more" : before.find((one) => one.words.test(words))?.nearly;
}
