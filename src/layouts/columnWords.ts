/** By which words the columns of a table are known. */
import type { HeaderWords } from "../vocabulary";

/** Concept → header words, by what stands in the column. */
export interface ColumnWords {
  /** The column that names the rows, where the axis does not say it. */
  readonly names?: HeaderWords;
  /** Money that adds up along the rows. */
  readonly columns?: Readonly<Record<string, HeaderWords>>;
  /** Of one source what `columns` has of all money (`generalPublic.project`): it may stand in their place. */
  readonly bySource?: Readonly<Record<string, HeaderWords>>;
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
