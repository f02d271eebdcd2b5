/** How words of headers and captions are written down. */

/**
 * Header words, one string a way of printing them: `基本支出/小计` is a 小计 somewhere below 基本支出, `合计|总计` is either word.
 * The way with the most levels that fits a column wins. Blanks, brackets, quotation marks and units need no mention.
 */
export type HeaderWords = readonly string[];

/** Header words under any of several group headers: `under("本年收入|本年拨款", "合计|小计")`. */
export function under(group: string, words: string): string {
  return `${group}/${words}`;
}
