/** How a narrative says that a figure is as it was. */

const nearly = "基本|大致|大体|总体|略";
const lastYears =
  "(?:与|和|同|比|较)(?:上年|去年|上一?年度?|20\\d\\d年度?)(?:同期)?(?:年初)?(?:预算|决算|执行)?(?:数|安排|水平)?";
const change = "(?:增减变化|增减变动|增减|变化|变动)";

/** How much room the words leave: none, a little, or any fall. */
export type Unchanged = "equal" | "nearly" | "noMore";

/** The first that is found counts. */
export const unchangedWords: readonly { readonly as: Unchanged; readonly words: RegExp; readonly example: string }[] = [
  {
    as: "nearly",
    words: new RegExp(
      `(?:${nearly})(?:保持)?(?:持平|一致|相当|不变|稳定)|[无没]有?(?:明显|较大|太大|大的?|显著)${change}|变化不大`,
      "u",
    ),
    example: "与上年基本持平",
  },
  // Of what should not grow: that it fell keeps the word.
  { as: "noMore", words: /零增长/u, example: "实现零增长" },
  {
    as: "equal",
    words: new RegExp(
      `(?<!收支(?:相抵)?)持平|[无没]有?${change}|未(?:发生|有|出现)?(?:任何)?${change}|(?<!标准)保持不变|${lastYears}(?:保持|均)?(?:一致|相同|相等)`,
      "u",
    ),
    example: "较上年无增减变化",
  },
];

/** Before such words nothing is named: `实现零增长`, `均与上年持平`. */
export const keptAdverbs = /(?:实现|保持|继续|确保|均|都|也|仍){1,3}$/u;
/** Right behind the figure that something is compared with: `与上年预算数5.00万元相同`. */
export const sameAsFigure = /^(?:保持)?(?:相同|一致|相等)/u;
