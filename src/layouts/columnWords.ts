/** By which words the columns of a table are known. */

/**
 * Header words, one string a way of printing them: `基本支出/小计` is a 小计 somewhere below 基本支出, `合计|总计` is either word.
 * The way with the most levels that fits a column wins. Blanks, brackets, quotation marks and units need no mention.
 */
export type HeaderWords = readonly string[];

/** Concept → header words, by what stands in the column. */
export interface ColumnWords {
  /** The column that names the rows, where the axis does not say it. */
  readonly names?: HeaderWords;
  /** Money that adds up along the rows. */
  readonly columns?: Readonly<Record<string, HeaderWords>>;
  /** Whole numbers that add up (quantities). */
  readonly counts?: Readonly<Record<string, HeaderWords>>;
  /** Money that does not add up (prices of one piece). */
  readonly prices?: Readonly<Record<string, HeaderWords>>;
  /** Parts of a whole: shares, execution rates. */
  readonly shares?: Readonly<Record<string, HeaderWords>>;
  /** Points: weights and scores. */
  readonly scores?: Readonly<Record<string, HeaderWords>>;
  /** Texts that rules read. */
  readonly texts?: Readonly<Record<string, HeaderWords>>;
}
