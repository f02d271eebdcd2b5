/** Lists of words made into expressions. */

/** One word, or a few that are told alike, and a text in which it stands. */
export interface ExampleRow {
  /** An expression, mostly just the word. */
  readonly pattern: string;
  /** A text for which the row is there. */
  readonly example: string;
}

/** `合计|总计`, the longest first, so that of 百万元 not only 元 is taken. */
export function alternation(words: readonly string[]): string {
  return words.toSorted((a, b) => b.length - a.length).join("|");
}

/** The whole text is one of the words. */
export function isOneOf(words: readonly string[]): RegExp {
  return new RegExp(`^(?:${alternation(words)})$`, "u");
}

/** The text ends in one of the words. */
export function ends(words: readonly string[]): RegExp {
  return new RegExp(`(?:${alternation(words)})$`, "u");
}

/** The rows' patterns, in their order. */
function patternsOf(rows: readonly ExampleRow[]): string {
  return rows.map(({ pattern }) => pattern).join("|");
}

/** The text holds what one of the rows tells of. */
export function anyOf(rows: readonly ExampleRow[], flags = "u"): RegExp {
  return new RegExp(patternsOf(rows), flags);
}
